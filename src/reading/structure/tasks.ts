import { isDetailStyle, type MarkStyle } from './marks';
import type { Section } from './sections';
import type { Units } from '../offices/responsibility';
import { clauseTitle, isBulleted, paragraphHeading, titleOf, withoutBullet } from './titles';

/** A paragraph of a section with the unit lists found in it, taken out of its text. */
export interface Paragraph {
  /** Its text without unit lists. */
  text: string;
  lists: (Units & { said?: true; until?: number; unread?: true })[];
  /** Where in its text the source has its first space. */
  spaceAt: number | null;
}

export interface TaskMention extends Units {
  title: string;
  /** Index of the paragraph it opens at. */
  paragraph: number;
}

export interface Item {
  section: Section;
  paragraphs: Paragraph[];
}

/** All lists of an item together: who leads any part of it leads. */
export function joined(lists: readonly Units[]): Units {
  const lead = [...new Set(lists.flatMap((list) => list.lead))];
  const support = new Set(lists.flatMap((list) => list.support));
  const shares = lists.length === 1 ? lists[0]!.shares : undefined;
  return {
    lead,
    support: [...support].filter((unit) => !lead.includes(unit)),
    ...(shares && { shares }),
  };
}

/**
 * The work items of a document, section by section. Where the document names units, the items that have them show
 * which numbering is that of work items; where it names none, every innermost item is one. Steps inside an item ("(1)",
 * "①", "一是") are items of their own only where they have units and the items around them have none.
 * @param fields sections that are fields of a form, of which only the form is an item.
 */
export function findTasks(
  items: readonly Item[],
  fields: ReadonlySet<Section> = new Set(),
): TaskMention[][] {
  const bearing = new Set<string>();
  for (const { section, paragraphs } of items) {
    if (!section.hasItems && hasUnits(paragraphs)) bearing.add(key(section));
  }
  const steps = stepsOf(items);
  const anyUnits = bearing.size > 0;
  const reportLike =
    !anyUnits &&
    items.some(
      ({ section, paragraphs }) => isNumbered(section) && headedParagraphs(paragraphs).length > 1,
    );
  let last = 0;
  return items.map((item) => {
    const { section, paragraphs } = item;
    if (!isNumbered(section) || section.hasItems || fields.has(section)) return [];
    const own = hasUnits(paragraphs);
    const inside = steps.get(section) ?? [];
    const divided = inside.length > 0 && !own && !bearing.has(key(section));
    const isStep = isDetailStyle(section.style) && section.parent !== null;
    if (divided || (isStep && (!own || bearing.has(key(section.parent!))))) return [];
    const counted = anyUnits ? own || inside.length > 0 || bearing.has(key(section)) : true;
    const runsOn =
      COUNTED_ON.includes(section.style!) && section.value > 1 && section.value === last + 1;
    const work = section.role === 'work' || own || (section.role === 'organisation' && runsOn);
    // What does not go on is counted anew
    if (section.role === 'organisation' && !runsOn) last = NONE;
    if (!counted || !work || section.role === 'review') return [];
    if (section.role === 'goals' && !isWorkAmongGoals(section, own)) return [];
    const headed = anyUnits ? [] : headedParagraphs(paragraphs);
    if (headed.length > 1 || (headed.length > 0 && reportLike)) return headed;
    if (COUNTED_ON.includes(section.style!)) last = section.value;
    return byUnits(section, paragraphs, inside);
  });
}

/** Items that are counted through all sections: in "七、保障措施" number 21 follows number 20. */
const NONE = -1;
const COUNTED_ON: readonly MarkStyle[] = ['dot', 'comma'];

const hasUnits = (paragraphs: readonly Paragraph[]) =>
  paragraphs.some(({ lists }) => lists.length > 0);
const key = (section: Section) => `${section.part}|${section.style}`;
const isNumbered = ({ style, beside }: Section) =>
  style !== null && style !== 'annex' && beside === null;
/** "二、目标任务" may hold work: an item with units and a heading that names no figure. */
const isWorkAmongGoals = ({ heading, headings }: Section, own: boolean) =>
  own && heading !== null && !/\d/.test(heading) && headings.some((text) => /任务/.test(text));

/** The unit lists of the steps inside an item. */
function stepsOf(items: readonly Item[]): Map<Section, Units[]> {
  const steps = new Map<Section, Units[]>();
  for (const { section, paragraphs } of items) {
    if (!isDetailStyle(section.style)) continue;
    const lists = paragraphs.flatMap((paragraph) => paragraph.lists);
    for (let around = section.parent; around !== null && lists.length > 0; around = around.parent) {
      const inside = steps.get(around) ?? [];
      inside.push(...lists);
      steps.set(around, inside);
      if (!isDetailStyle(around.style)) break;
    }
  }
  return steps;
}

function headedParagraphs(paragraphs: readonly Paragraph[]): TaskMention[] {
  return paragraphs.flatMap(({ text }, paragraph) => {
    const title = paragraphHeading(text);
    return title === null ? [] : [{ title, lead: [], support: [], paragraph }];
  });
}

/** One item, and one more for each further paragraph that closes with units of its own. */
function byUnits(
  section: Section,
  paragraphs: readonly Paragraph[],
  inside: readonly Units[],
): TaskMention[] {
  const bulleted = paragraphs.flatMap((paragraph, at) =>
    isBulleted(paragraph.text) ? [{ ...paragraph, at }] : [],
  );
  if (bulleted.length > 1) {
    return bulleted.map(({ text, lists, at }) => ({
      title: titleOf(withoutBullet(text)),
      ...joined(lists),
      paragraph: at,
    }));
  }
  const tasks: TaskMention[] = [];
  const lists: Units[] = [];
  let opened = 0;
  const close = (next: number) => {
    const title =
      tasks.length === 0
        ? titleOf(opening(section, paragraphs), paragraphs[0]?.spaceAt ?? null, isOnly(paragraphs))
        : clauseTitle(paragraphs[opened]!.text);
    tasks.push({ title, ...joined(lists.splice(0)), paragraph: opened });
    opened = next;
  };
  paragraphs.forEach(({ text, lists: found }, i) => {
    if (found.length > 0 && lists.length > 0 && text.length > 30) close(i);
    lists.push(...found);
  });
  lists.push(...inside);
  close(paragraphs.length);
  return tasks;
}

const isOnly = (paragraphs: readonly Paragraph[]) =>
  paragraphs.slice(1).every(({ text }) => text === '');

const opening = (section: Section, paragraphs: readonly Paragraph[]) =>
  paragraphs.find(({ text }) => text !== '')?.text ?? section.heading ?? '';
