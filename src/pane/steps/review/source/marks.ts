import type { Plan, Target } from '../../../../plan/model';
import { type Block, blockAt } from './blocks';

/** The words of one record in the source text. */
export interface Mark {
  /** Id of the record, result or revision. */
  id: string;
  start: number;
  end: number;
  reviewed: boolean;
  /** Only stands out while it is selected: work items are whole paragraphs, and what was rejected is no target. */
  quiet: boolean;
  /** The numbers that matter in it. */
  numbers: readonly number[];
}

/** A stretch of a block that is drawn alike. */
export interface Segment {
  start: number;
  end: number;
  /** What is quoted here; several where quotes overlap. */
  marks: readonly Mark[];
}

/** Everything of a plan that has a place in the text. */
export function marksOf(plan: Plan): Mark[] {
  const numbersOf = ({ low, high }: Target) => [low, high].filter((number) => number !== null);
  const marks: Mark[] = [];
  const add = (
    { id, start, end }: { id: string; start?: number | undefined; end?: number | undefined },
    reviewed: boolean,
    numbers: readonly number[],
    quiet = false,
  ) => {
    if (start !== undefined && end !== undefined && end > start) {
      marks.push({ id, start, end, reviewed, quiet, numbers });
    }
  };
  for (const record of plan.indicators) {
    add(record, record.reviewed !== false, numbersOf(record.target));
  }
  for (const record of plan.tasks) add(record, record.reviewed !== false, [], true);
  for (const result of plan.results) {
    if (result.decision !== undefined) add(result, result.decision !== 'proposed', [result.value]);
  }
  for (const revision of plan.revisions) {
    const numbers = revision.target ? numbersOf(revision.target) : [];
    add(revision, revision.decision !== 'proposed', numbers);
  }
  // What was rejected is no target any more, and can be found by its words.
  for (const { record } of plan.rejected ?? []) add(record, true, [], true);
  return marks;
}

/** For each block, the marks that reach into it. */
export function marksByBlock(blocks: readonly Block[], marks: readonly Mark[]): Mark[][] {
  const byBlock: Mark[][] = blocks.map(() => []);
  for (const mark of marks) {
    for (let i = blockAt(blocks, mark.start); i < blocks.length; i++) {
      if (blocks[i]!.start >= mark.end) break;
      byBlock[i]!.push(mark);
    }
  }
  return byBlock;
}

/** Cuts a block where marks begin and end. */
export function segmentsOf(block: Block, marks: readonly Mark[]): Segment[] {
  const inside = (place: number) => Math.min(block.end, Math.max(block.start, place));
  const edges = new Set([block.start, block.end]);
  for (const { start, end } of marks) edges.add(inside(start)).add(inside(end));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1]!;
    return { start, end, marks: marks.filter((mark) => mark.start < end && mark.end > start) };
  });
}

/** A number in digits, ASCII or full-width: "1,200.5". */
const NUMERAL = /[0-9０-９]+(?:,[0-9]{3})*(?:[.．][0-9０-９]+)?/g;

/** Where in a text one of the numbers is written in digits, as [start, end). */
export function numeralsIn(text: string, numbers: readonly number[]): [number, number][] {
  if (numbers.length === 0) return [];
  return [...text.matchAll(NUMERAL)]
    .filter(([digits]) => numbers.includes(Number(digits.normalize('NFKC').replaceAll(',', ''))))
    .map((match) => [match.index, match.index + match[0].length]);
}
