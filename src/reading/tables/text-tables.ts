import type { SourceTable } from '../source';
import { isPageMark } from '../text/noise';
import { normalise } from '../text/text';
import { isRule, linesOf, type Line } from './text-lines';
import { cutAtColumns, withWrapped } from './page-columns';

/** A numbered line that heads the rows below it. */
const GROUP = /^\s*[(（]?[一二三四五六七八九十]{1,3}[)）、.．][^。，,；;]{2,24}$/;
/** One without a number: 经济发展类*. */
const BARE_GROUP =
  /^\s*[\u4e00-\u9fff“”·、和与及]{2,16}(?:[（(]\d{1,3}[项个条分][)）])?[*＊#★☆]{0,2}\s*$/;
const FEWEST_ROWS = 2;
const FEWEST_CELLS = 3;
const LONGEST_PAGE_MARK = 16;

/**
 * Tables that were pasted as text, with tabs, wide gaps or bars between their cells. Only headings tell whether lines
 * that look like a table are one, which is asked later; a gap inside prose does no harm.
 * @param taken spans that are known to be tables already.
 */
export function findTextTables(
  text: string,
  taken: readonly { start: number; end: number }[],
): SourceTable[] {
  const tables: SourceTable[] = [];
  let rows: Line[] = [];
  let group: Line | null = null;
  let gap = false;
  /** The gap is that of a page's end, however wide. */
  let turned = false;
  const close = () => {
    group = null;
    gap = turned = false;
    if (rows.length >= FEWEST_ROWS) {
      tables.push({
        rows: rows.map(({ cells }) => cells),
        start: rows[0]!.start,
        end: rows.at(-1)!.end,
      });
    }
    rows = [];
  };
  let next = 0;
  for (const read of linesOf(text)) {
    const line = rows.length === 0 ? read : cutAtColumns(read, rows[0]!);
    const { start, end, written } = line;
    while (next < taken.length && taken[next]!.end <= start) next++;
    const isTaken = next < taken.length && taken[next]!.start < end;
    const cells = isTaken ? [] : line.cells;
    const last = rows.at(-1);
    const whole = last && !gap && cells.length > 0 ? withWrapped(last, line) : null;
    if (whole) {
      rows[rows.length - 1] = whole;
      group = null;
    } else if (cells.length >= 2) {
      // A line without a number heads rows, and an empty line parts none, between two that are equally wide
      const alike = isAlike(line, rows);
      if (!alike && (gap || (group !== null && !GROUP.test(group.written)))) close();
      if (group !== null) rows.push(group);
      group = null;
      gap = turned = false;
      rows.push(line);
    } else if (rows.length > 0 && !isTaken && isPageTurn(written)) {
      gap = turned = true;
    } else if (rows.length > 0 && written.trim() === '' && !isTaken && (!gap || turned)) {
      gap = true;
    } else if (rows.length > 0 && group === null && cells.length === 1 && isGroup(written, rows)) {
      group = line;
    } else if (isTaken || !isRule(written)) close();
  }
  close();
  return tables;
}

const isPageTurn = (written: string) => {
  const bare = written.trim();
  return bare !== '' && bare.length <= LONGEST_PAGE_MARK && isPageMark(normalise(bare).text);
};

const isGroup = (written: string, rows: readonly Line[]) =>
  GROUP.test(written) || (rows.at(-1)!.cells.length >= FEWEST_CELLS && BARE_GROUP.test(written));

/** Whether a row has as many cells as the one above it, or as the first. */
const isAlike = ({ cells }: Line, rows: readonly Line[]) =>
  cells.length >= FEWEST_CELLS &&
  [rows.at(-1), rows[0]].some((row) => row?.cells.length === cells.length);
