import type { Section } from './sections';
import type { Units } from './responsibility';
import { clauseTitle, paragraphHeading, titleOf } from './titles';

/** A paragraph of a section with the unit lists found in it, taken out of its text. */
export interface Paragraph {
  /** Its text without unit lists. */
  text: string;
  lists: Units[];
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
  return { lead, support: [...support].filter((unit) => !lead.includes(unit)) };
}

/**
 * The work items of a document, section by section. Where the document names units, the items that have them show
 * which numbering is that of work items; where it names none, every innermost item is one.
 */
export function findTasks(items: readonly Item[]): TaskMention[][] {
  const bearing = new Set<string>();
  for (const { section, paragraphs } of items) {
    if (isInnermost(section) && hasUnits(paragraphs)) bearing.add(key(section));
  }
  const anyUnits = bearing.size > 0;
  let last = 0;
  return items.map(({ section, paragraphs }) => {
    if (section.style === null || section.style === 'annex') return [];
    const own = hasUnits(paragraphs);
    const counted = anyUnits ? own || bearing.has(key(section)) : true;
    const runsOn = section.value > 1 && section.value === last + 1;
    const work = section.role === 'work' || own || (section.role === 'organisation' && runsOn);
    if (!counted || !work || !isInnermost(section) || section.role === 'review') return [];
    if (section.role === 'goals') return [];
    if (!own && isDetail(section)) return [];
    const headed = anyUnits ? [] : headedParagraphs(paragraphs);
    if (headed.length > 1) return headed;
    last = section.value;
    return byUnits(section, paragraphs);
  });
}

const hasUnits = (paragraphs: readonly Paragraph[]) =>
  paragraphs.some(({ lists }) => lists.length > 0);
const key = (section: Section) => `${section.part}|${section.style}`;
const isDetail = (section: Section) => section.style === 'bracketed' || section.style === 'circled';
const isInnermost = (section: Section) => !section.hasItems;

function headedParagraphs(paragraphs: readonly Paragraph[]): TaskMention[] {
  return paragraphs.flatMap(({ text }, paragraph) => {
    const title = paragraphHeading(text);
    return title === null ? [] : [{ title, lead: [], support: [], paragraph }];
  });
}

/** One item, and one more for each further paragraph that closes with units of its own. */
function byUnits(section: Section, paragraphs: readonly Paragraph[]): TaskMention[] {
  const tasks: TaskMention[] = [];
  const lists: Units[] = [];
  let opened = 0;
  const close = (next: number) => {
    const title =
      tasks.length === 0
        ? titleOf(opening(section, paragraphs))
        : clauseTitle(paragraphs[opened]!.text);
    tasks.push({ title, ...joined(lists.splice(0)), paragraph: opened });
    opened = next;
  };
  paragraphs.forEach(({ text, lists: found }, i) => {
    if (found.length > 0 && lists.length > 0 && text.length > 30) close(i);
    lists.push(...found);
  });
  close(paragraphs.length);
  return tasks;
}

const opening = (section: Section, paragraphs: readonly Paragraph[]) =>
  paragraphs[0]?.text || (section.heading ?? '');
