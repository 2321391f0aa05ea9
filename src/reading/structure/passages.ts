import { noGaps, type GapBefore } from '../text/gaps';
import { cut, type Placed } from '../text/paragraphs';
import { findUnitLists, type Units } from '../offices/responsibility';
import { readSections, type Section } from './sections';
import { shareLists } from './shared-lists';
import { spaced } from './titles';
import { findTasks, joined, type Item, type Paragraph, type TaskMention } from './tasks';

/** A piece of prose without unit lists, with the units that answer for what it says. */
export interface Passage extends Units, Placed {
  section: Section;
  /** Whether it belongs to a work item. */
  isTask: boolean;
}

export interface PlacedTask extends TaskMention {
  section: Section;
  /** The words of its first paragraph, with their places. */
  words: Placed;
}

export interface Structure {
  passages: Passage[];
  tasks: PlacedTask[];
}

interface Piece extends Placed {
  /** The list that closes the piece. */
  units: Units | null;
}

interface Read extends Paragraph, Placed {
  pieces: Piece[];
}

/** A heading is no longer. */
const FIRST_WORDS = 24;
/** "列第一位的为牵头单位": said once, it holds for every list that names no lead. */
export const FIRST_LEADS = /(列|排)在?第?[一首]位?的?(单位)?为牵头/;

/**
 * @param text normalised.
 * @param year the plan's.
 * @param gapBefore where the source had spaces.
 */
export function readStructure(
  text: string,
  year: number,
  gapBefore: GapBefore = noGaps,
): Structure {
  const firstLeads = FIRST_LEADS.test(text);
  const items = readSections(text, year, gapBefore).map((section) => ({
    section,
    paragraphs: section.paragraphs.map((paragraph) =>
      readParagraph(paragraph, firstLeads, gapBefore),
    ),
  }));
  shareLists(items, (lists) => ({ text: '', at: [], lists, spaceAt: null, pieces: [] }));
  const found = findTasks(items);
  const units = new Map<Section, Units | null>();
  const structure: Structure = { passages: [], tasks: [] };
  items.forEach((item, i) => {
    // Before the first mark nothing holds paragraphs together: a list there answers for its own paragraph only.
    const isFront = item.section.style === null;
    const around = isFront
      ? null
      : unitsOf(item, item.section.parent ? units.get(item.section.parent) : null);
    units.set(item.section, around);
    const tasks = found[i]!;
    structure.tasks.push(...tasks.map((task) => withPlace(task, item, around)));
    item.paragraphs.forEach((paragraph, place) => {
      const task = tasks.filter((candidate) => candidate.paragraph <= place).at(-1);
      for (const piece of place === 0
        ? withoutHeading(paragraph, item.section)
        : paragraph.pieces) {
        const { lead, support } = piece.units ?? fallback(task, around);
        const { text, at } = piece;
        const isTask = task !== undefined;
        structure.passages.push({ text, at, section: item.section, isTask, lead, support });
      }
    });
  });
  return structure;
}

const NOBODY: Units = { lead: [], support: [] };

const fallback = (task: TaskMention | undefined, around: Units | null) =>
  task && task.lead.length + task.support.length > 0 ? task : (around ?? NOBODY);

/** A section's own units, else those of the section around it. */
function unitsOf(item: { paragraphs: Read[] }, inherited: Units | null | undefined): Units | null {
  const lists = item.paragraphs.flatMap(({ lists: own }) => own);
  return lists.length > 0 ? joined(lists) : (inherited ?? null);
}

function withPlace(
  task: TaskMention,
  item: Item & { paragraphs: Read[] },
  around: Units | null,
): PlacedTask {
  const { lead, support } = fallback(task, around);
  const words = item.paragraphs[task.paragraph] ?? { text: '', at: [] };
  return { ...task, lead, support, section: item.section, words };
}

function readParagraph(paragraph: Placed, firstLeads: boolean, gapBefore: GapBefore): Read {
  const isGap = (i: number) => i > 0 && gapBefore(paragraph.at[i]!);
  const lists = findUnitLists(paragraph.text, isGap).map((list) => {
    const [first, ...others] = list.support;
    const leads = firstLeads && list.lead.length === 0 && first !== undefined;
    return leads ? { ...list, lead: [first], support: others } : list;
  });
  if (lists.length === 0) {
    const { text, at } = paragraph;
    const spaceAt = firstGap(at, gapBefore);
    return { text, at, lists, spaceAt, pieces: text === '' ? [] : [{ text, at, units: null }] };
  }
  const pieces: Piece[] = [];
  let from = 0;
  for (const list of lists) {
    pieces.push({ ...cut(paragraph, from, list.start), units: list });
    from = list.end;
  }
  pieces.push({ ...cut(paragraph, from, paragraph.text.length), units: null });
  const prose = pieces.filter(({ text }) => text !== '');
  const at = prose.length === 1 ? prose[0]!.at : prose.flatMap((piece) => piece.at);
  return {
    text: prose.map((piece) => piece.text).join(''),
    at,
    lists,
    spaceAt: firstGap(at, gapBefore),
    pieces: prose,
  };
}

/** What follows the heading that only a space ends. */
function withoutHeading({ text, spaceAt, pieces }: Read, { style }: Section): Piece[] {
  const [first, ...others] = pieces;
  const heading = style === null ? null : spaced(text, spaceAt);
  if (!first || heading === null || heading.length >= first.text.length) return pieces;
  return [{ ...first, ...cut(first, heading.length, first.text.length) }, ...others];
}

/** Where the source has its first space among the first words. */
function firstGap(at: readonly number[], gapBefore: GapBefore): number | null {
  for (let i = 1; i < Math.min(at.length, FIRST_WORDS); i++) if (gapBefore(at[i]!)) return i;
  return null;
}
