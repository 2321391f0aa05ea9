import type { SourceCell, SourceTable } from '../source';

interface Line {
  cells: SourceCell[];
  start: number;
  end: number;
}

/** Cells stand apart by tabs, by wide gaps, or by bars. */
const GAPS =
  / {2,}|[ \u3000]*\u3000{2,}[ \u3000]*|[ \u3000]*\t[ \u3000]*|[ \u3000]*[|｜][ \u3000]*/g;
const RULE = /^[\s|｜:+—─━=-]+$/;
/** A numbered line that heads the rows below it. */
const GROUP = /^\s*[(（]?[一二三四五六七八九十]{1,3}[)）、.．][^。，,；;]{2,24}$/;
const FEWEST_ROWS = 2;

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
  const close = () => {
    group = null;
    if (rows.length >= FEWEST_ROWS) {
      tables.push({
        rows: rows.map(({ cells }) => cells),
        start: rows[0]!.start,
        end: rows.at(-1)!.end,
      });
    }
    rows = [];
  };
  let start = 0;
  let next = 0;
  for (const written of text.split('\n')) {
    const line = written.replace(/\r$/, '');
    const end = start + line.length;
    while (next < taken.length && taken[next]!.end <= start) next++;
    const isTaken = next < taken.length && taken[next]!.start < end;
    const cells = isTaken ? [] : cellsOf(line, start);
    const isRule = cells.length === 0 && !isTaken && line.length > 2 && RULE.test(line);
    if (cells.length >= 2) {
      // "一、经济提质" between two rows is a row of the table: it heads those below
      if (group !== null) rows.push(group);
      group = null;
      rows.push({ cells, start, end });
    } else if (rows.length > 0 && group === null && cells.length === 1 && GROUP.test(line)) {
      group = { cells, start, end };
    } else if (!isRule) close();
    start += written.length + 1;
  }
  close();
  return tables;
}

function cellsOf(line: string, offset: number): SourceCell[] {
  if (RULE.test(line)) return [];
  const cells: SourceCell[] = [];
  let from = 0;
  const push = (to: number) => {
    const text = line.slice(from, to);
    cells.push({ text, start: offset + from, end: offset + to });
  };
  for (const gap of line.matchAll(GAPS)) {
    const bar = /[|｜]/.test(gap[0]);
    // The bars at both ends of a line close it and part nothing; neither does indentation.
    if (gap.index > 0 || (gap[0].includes('\t') && !bar)) push(gap.index);
    from = gap.index + gap[0].length;
    if (bar && from >= line.trimEnd().length) return cells;
  }
  push(line.length);
  return cells;
}
