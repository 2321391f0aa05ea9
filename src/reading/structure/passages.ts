import { noGaps, type GapBefore } from '../text/gaps';
import { cut, type Placed } from '../text/paragraphs';
import { tailList } from '../offices/clause-lists';
import { declarationsOf, NOTHING_DECLARED, type Declared } from '../offices/declarations';
import { deadlineIn } from '../offices/deadlines';
import { headedList, isOrderedByOffices } from '../offices/headed-lines';
import { findUnitLists, type UnitList, type Units } from '../offices/responsibility';
import { labelledDues } from './due-labels';
import { shareTails, tailLength } from './group-tails';
import { headingsOfOffices, signedBy } from './office-headings';
import { divideByNumbers } from './numbered-divisions';
import { fillForms } from './form-fields';
import { followReferences } from './referred-lists';
import { readSections, type Section } from './sections';
import { reachOf, type Reach } from './reach';
import { shareLists } from './shared-lists';
import { spaced } from './titles';
import { findTasks, type Item, type Paragraph, type TaskMention } from './tasks';

/** A piece of prose without unit lists, with the units that answer for what it says. */
export interface Passage extends Units, Placed {
  section: Section;
  /** Whether it belongs to a work item. */
  isTask: boolean;
  /** The quarter by whose end it is due, where a label says so. */
  dueBy?: number;
  /** What its offices answer for, where that is a part of its text, and who answers for the rest. */
  of?: { words: string; others: Units };
  /** Its offices are named in words that are not understood. */
  unread?: true;
}

export interface PlacedTask extends TaskMention {
  section: Section;
  /** The words of its first paragraph, with their places. */
  words: Placed;
  /** All that is said of it, its steps too. */
  told: string;
}

export interface Structure {
  passages: Passage[];
  tasks: PlacedTask[];
}

interface Piece extends Placed {
  /** The list that closes the piece. */
  units: (Units & Pick<UnitList, 'unread' | 'of' | 'said'>) | null;
  /** By when that list wants it. */
  due?: number | null;
}

interface Read extends Paragraph, Placed {
  /** The words before its list that say which items it is said of. */
  tail?: string;
  lists: UnitList[];
  pieces: Piece[];
}

/** A heading is no longer. */
const FIRST_WORDS = 24;

/**
 * @param text normalised.
 * @param year the plan's first.
 * @param gapBefore where the source had spaces.
 */
export function readStructure(
  text: string,
  year: number,
  gapBefore: GapBefore = noGaps,
): Structure {
  const declared = declarationsOf(text);
  const sections = readSections(text, year, gapBefore);
  const lines = sections.flatMap((section) => section.paragraphs.map((line) => line.text));
  const byOffices = isOrderedByOffices(lines);
  const items = sections.map((section) => ({
    section,
    paragraphs: section.paragraphs.map((paragraph) =>
      readParagraph(paragraph, declared, gapBefore, byOffices),
    ),
  }));
  items.forEach(({ section, paragraphs }, i) => {
    const next = items[i + 1]?.section;
    const headsNext = next?.value === 1 && next.style === section.style && section.value > 0;
    const last = section.paragraphs.at(-1)?.text ?? '';
    if (headsNext && isBareList(last)) paragraphs.pop();
  });
  followReferences(items);
  const headed = headingsOfOffices(items);
  divideByNumbers(items, listAlone);
  shareTails(items, listAlone);
  const fields = fillForms(items, listAlone);
  shareLists(items, listAlone);
  const reaches = reachesOf(items, headed, signedBy(items));
  const found = findTasks(items, fields);
  const structure: Structure = { passages: [], tasks: [] };
  const lastTasks = new Map<Section, PlacedTask>();
  items.forEach((item, i) => {
    const { each, whole } = reaches[i]!;
    const tasks = found[i]!;
    const dues = labelledDues(item.section.paragraphs.map(({ text }) => text));
    const titled = tasks.filter(({ title }) => title !== '');
    const placed = titled.map((task) => withPlace(task, titled, item, whole));
    structure.tasks.push(...placed);
    const around = item.section.parent && lastTasks.get(item.section.parent);
    const last = placed.at(-1) ?? around;
    if (last) lastTasks.set(item.section, last);
    if (last && last === around) last.told += `\n${toldFrom(item, 0)}`;
    item.paragraphs.forEach((paragraph, place) => {
      const task = tasks.filter((candidate) => candidate.paragraph <= place).at(-1);
      const all = place === 0 ? withoutHeading(paragraph, item.section) : paragraph.pieces;
      for (const piece of all.flatMap((whole) => lastClause(whole, each[place]))) {
        const { lead, support, shares } = piece.units ?? each[place] ?? NOBODY;
        const { text, at } = piece;
        const of = piece.units?.of;
        const isTask = task !== undefined;
        const due = piece.due ?? dues[place] ?? null;
        structure.passages.push({
          ...{ text, at, section: item.section, isTask, lead, support },
          ...(due === null ? {} : { dueBy: due }),
          ...(shares === undefined ? {} : { shares }),
          ...(of === undefined ? {} : { of: { words: of, others: each[place] ?? NOBODY } }),
          ...(piece.units?.unread === true ? { unread: true as const } : {}),
        });
      }
    });
  });
  return structure;
}

/** Who answers for what; where a list names only who helps, whoever leads the section around leads here too. */
function reachesOf(
  items: readonly { section: Section; paragraphs: Read[] }[],
  headed: ReadonlyMap<Section, Units>,
  signed: Units | null,
): Reach[] {
  const units = new Map<Section, Units | null>();
  return items.map(({ section, paragraphs }) => {
    const around =
      headed.get(section) ?? (section.parent ? units.get(section.parent) : signed) ?? null;
    for (const list of paragraphs.flatMap(({ lists }) => lists)) {
      if (list.helps === true && around) list.lead = around.lead;
    }
    const reach = reachOf(section, paragraphs, around);
    units.set(section, reach.whole);
    return reach;
  });
}

/** An office alone on a line heads the items below it where their numbers begin anew. */
const isBareList = (line: string) =>
  tailList(line, NOTHING_DECLARED)?.start === 0 && !/[、,;]/.test(line);

const listAlone = (lists: UnitList[]): Read => ({
  ...{ text: '', at: [], lists, spaceAt: null, pieces: [] },
});

const NO_LIST = { units: null } as const;
const NOBODY: Units = { lead: [], support: [] };

const fallback = (task: TaskMention | undefined, around: Units | null) =>
  task && task.lead.length + task.support.length > 0 ? task : (around ?? NOBODY);

const toldFrom = ({ section }: Pick<Item, 'section'>, from: number, to?: number): string =>
  section.paragraphs
    .slice(from, to)
    .map(({ text }) => text)
    .join('\n');

/** @param tasks of the section, in their order. */
function withPlace(
  task: TaskMention,
  tasks: readonly TaskMention[],
  item: Item & { paragraphs: Read[] },
  around: Units | null,
): PlacedTask {
  const { lead, support } = fallback(task, around);
  const words = item.paragraphs[task.paragraph] ?? { text: '', at: [] };
  const next = tasks.find(({ paragraph }) => paragraph > task.paragraph)?.paragraph;
  const told = toldFrom(item, task.paragraph, next);
  return { ...task, lead, support, section: item.section, words, told };
}

function readParagraph(
  whole: Placed,
  declared: Declared,
  gapBefore: GapBefore,
  byOffices: boolean,
): Read {
  const told = tailLength(whole.text);
  const paragraph = told === 0 ? whole : cut(whole, told, whole.text.length);
  const headed = byOffices ? headedList(paragraph.text) : null;
  const read = readLists(paragraph, declared, gapBefore, headed);
  return told === 0 || read.text !== '' ? read : { ...read, tail: whole.text.slice(0, told) };
}

function readLists(
  paragraph: Placed,
  declared: Declared,
  gapBefore: GapBefore,
  headed: UnitList | null,
): Read {
  const isGap = (i: number) => i > 0 && gapBefore(paragraph.at[i]!);
  const found = findUnitLists(paragraph.text, isGap, declared);
  // Lists of its own go before the office that a line begins with
  const lists = headed && found.every(({ start }) => start < headed.end) ? [headed] : found;
  if (lists.length === 0) {
    const { text, at } = paragraph;
    const spaceAt = firstGap(at, gapBefore);
    return { text, at, lists, spaceAt, pieces: text === '' ? [] : [{ text, at, units: null }] };
  }
  const pieces: Piece[] = [];
  let from = 0;
  for (const list of lists) {
    const closes = list.until === undefined;
    const due = deadlineIn(
      paragraph.text.slice(list.start, list.end).replace(/^[([【〔]|[)\]】〕]$/g, ''),
    );
    pieces.push({
      ...cut(paragraph, from, list.start),
      ...(closes ? { units: list, due } : NO_LIST),
    });
    from = list.end;
    if (closes) continue;
    pieces.push({ ...cut(paragraph, list.end, list.until!), units: list, due });
    from = list.until!;
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

/** 税收18万元;盘活用地600亩,由区资规局牵头: where others answer already, a list in a sentence is said of its last clause. */
function lastClause(piece: Piece, others: Units | null | undefined): Piece[] {
  const { text, units } = piece;
  const stop = units?.said === true && others ? text.lastIndexOf(';', text.length - 2) : -1;
  if (stop < 0) return [piece];
  return [
    { ...cut(piece, 0, stop + 1), units: null },
    { ...cut(piece, stop + 1, text.length), units },
  ];
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
