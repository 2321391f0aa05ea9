import type { Units, UnitList } from '../offices/responsibility';
import type { Section } from './sections';
import { joined, type Paragraph } from './tasks';
import { isBulleted } from './titles';

/** A paragraph with its lists, and the words that close with each. */
export interface Bearing extends Omit<Paragraph, 'lists'> {
  lists: readonly UnitList[];
  /** Text up to each list, and behind the last. */
  pieces: readonly { text: string; units: Units | null }[];
}

/** Who answers for the words of an item that close with no list of their own. */
export interface Reach {
  /** By paragraph; null where nobody is named for it. */
  each: (Units | null)[];
  /** Who answers for what stands below the item. */
  whole: Units | null;
}

/** The heading of an item is no longer, and sets no figure. */
const LONGEST_HEADING = 30;
/** A numbered section as large as this is a list of items, not an item. */
const MOST_FIGURED = 2;

/**
 * A list answers for the words that it closes. It answers for the whole item where it stands behind the item's heading,
 * where no other paragraph has one, or on a line of its own behind what no other list answers for; never for
 * paragraphs beside those that have lists of their own.
 * @param inherited who answers for the section around.
 */
export function reachOf(
  section: Section,
  paragraphs: readonly Bearing[],
  inherited: Units | null,
): Reach {
  const bearers = paragraphs.filter(({ lists }) => lists.length > 0);
  const nobody = paragraphs.map(() => null);
  if (section.style === null) return { each: onLinesOfTheirOwn(paragraphs, true), whole: null };
  if (bearers.length === 0) return { each: nobody.map(() => inherited), whole: inherited };
  const heading = headingList(paragraphs[0]);
  if (heading) return { each: nobody.map(() => heading), whole: heading };
  const [only, ...others] = bearers;
  if (others.length > 0) return { each: onLinesOfTheirOwn(paragraphs, false), whole: null };
  const lists = only!.lists.filter(
    ({ said, until, unread }) => said !== true && until === undefined && unread !== true,
  );
  if (lists.length === 0 && only!.text !== '')
    return { each: nobody.map(() => inherited), whole: null };
  const all = joined(lists.length === 0 ? only!.lists : lists);
  const reaches = only!.text === '' || !isListOfLines(section, paragraphs);
  return reaches ? { each: nobody.map(() => all), whole: all } : { each: nobody, whole: null };
}

/** The list directly behind an item's heading. */
function headingList(paragraph: Bearing | undefined): Units | null {
  const [first, ...others] = paragraph?.pieces ?? [];
  if (!first?.units || others.length === 0) return null;
  return first.text.length <= LONGEST_HEADING && !/[\d;]/.test(first.text) ? first.units : null;
}

/** "二、任务" and below it goals on lines of their own: each has its own offices, or none. */
const isListOfLines = ({ style }: Section, paragraphs: readonly Bearing[]) =>
  paragraphs.filter(({ text }) => isBulleted(text)).length > 1 ||
  ((style === 'han' || style === 'part' || style === 'chapter' || style === 'annex') &&
    paragraphs.filter(({ text }) => /\d/.test(text)).length > MOST_FIGURED);

/** A list on a line of its own answers for the lines before it, back to the last list. */
function onLinesOfTheirOwn(paragraphs: readonly Bearing[], nextOnly: boolean): (Units | null)[] {
  const each = paragraphs.map((): Units | null => null);
  paragraphs.forEach(({ text, lists }, i) => {
    if (text !== '' || lists.length === 0) return;
    const units = joined(lists);
    for (let before = i - 1; before >= 0; before--) {
      if (paragraphs[before]!.lists.length > 0) break;
      each[before] = units;
      if (nextOnly) break;
    }
  });
  return each;
}
