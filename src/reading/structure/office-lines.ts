import { areBodies } from '../offices/office-kinds';
import type { Placed } from '../text/paragraphs';
import type { MarkAt } from './bare-marks';
import { ANNEX_RANK, type Mark } from './marks';

/** One such line may close what stands above it; several are an order by offices. */
const FEWEST = 2;
const LONGEST = 20;

/**
 * The lines that are an office's name alone, where the outermost numbers of a document begin anew below each of them: what the
 * office is to reach stands there. Each with the mark of a section around those numbers.
 */
export function officeLines(
  paragraphs: readonly Placed[],
  markAt: MarkAt,
): ReadonlyMap<Placed, Mark> {
  const marks = paragraphs.map(({ text, at }) => markAt(text, at[0] ?? 0));
  const found = paragraphs.flatMap(({ text }, i) => {
    const next = marks[i + 1];
    const mark = markOf(text);
    return marks[i] === null && mark !== null && next?.value === 1 ? [{ i, mark, next }] : [];
  });
  const [first] = found;
  if (!first || found.length < FEWEST) return new Map();
  const isOutermost = marks
    .slice(first.i)
    .every((mark) => mark === null || mark.rank >= first.next.rank || mark.rank === ANNEX_RANK);
  // Where items stand above the first, each closes those above it
  const closes = marks.slice(0, first.i).some((mark) => mark?.style === first.next.style);
  if (closes || !isOutermost || found.some(({ next }) => next.style !== first.next.style))
    return new Map();
  return new Map(found.map(({ i, mark }) => [paragraphs[i]!, mark]));
}

/** 责任单位:县水务局 alone on its line heads in the same way. */
const LABEL =
  /^(?:(?:责任|牵头|承办|实施|完成|主责|被?考核)(?:单位|部门)|(?:单位|部门)(?:名称)?):(?=.)/;

function markOf(text: string): Mark | null {
  const length = LABEL.exec(text)?.[0].length ?? 0;
  const label = text.slice(length).replace(/^[【[]|[】\]::]+$/g, '');
  if (label.length > LONGEST || !areBodies([label])) return null;
  return { label, style: 'office', rank: ANNEX_RANK + 0.5, value: 0, length };
}
