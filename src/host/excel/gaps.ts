import { areaAddress, intersection, type Area } from '../../workbook/address';
import type { CellValue, SheetPatch } from '../../workbook/description';
import { toExcel } from './text';

/** What stands in cells of computed columns that a patch leaves alone. */
export interface Gap {
  at: Area;
  /** To be entered again; null for a formula, which would start Excel's filling anew. */
  entries: (string | number | boolean | null)[][];
}

/**
 * The cells of a table between formulas of a patch that the patch does not write: rows of the user's own. Excel may fill them
 * with the formulas above and below ("calculated columns"), so what they hold is read before and entered again after.
 */
export function gapsOf({
  tables = [],
  formulas = [],
  values = [],
  clear = [],
}: SheetPatch): Area[] {
  const computed = formulas.map(({ at }) => at);
  const all = [...computed, ...values.map(({ at }) => at), ...clear];
  const gaps = tables.flatMap(({ area }) => {
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    const columns = new Set(computed.filter((at) => meets(at, body)).map(({ column }) => column));
    return [...columns].flatMap((column) => {
      const cells = { ...body, column, columns: 1 };
      return between(
        cells,
        all.filter((at) => meets(at, cells)),
      );
    });
  });
  return joined(gaps);
}

const meets = (a: Area, b: Area): boolean => intersection(a, b) !== null;

/** The rows of a column that none of the areas covers. */
function between(body: Area, written: readonly Area[]): Area[] {
  const gaps: Area[] = [];
  const end = body.row + body.rows;
  let next = body.row;
  for (const { row, rows } of [...written].sort((a, b) => a.row - b.row)) {
    if (row > next) gaps.push({ ...body, row: next, rows: Math.min(row, end) - next });
    next = Math.max(next, row + rows);
  }
  if (next < end) gaps.push({ ...body, row: next, rows: end - next });
  return gaps;
}

/** Neighbouring columns of the same rows as one. */
function joined(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
  const result: Area[] = [];
  for (const area of sorted) {
    const last = result[result.length - 1];
    const isNext =
      last?.row === area.row &&
      last.rows === area.rows &&
      last.column + last.columns === area.column;
    if (isNext) last.columns += area.columns;
    else result.push({ ...area });
  }
  return result;
}

export function loadGap(sheet: Excel.Worksheet, at: Area) {
  return { at, range: sheet.getRange(areaAddress(at)).load('values,formulas') };
}

export function readGap({ at, range }: ReturnType<typeof loadGap>): Gap {
  const entries = range.values.map((row: CellValue[], i) =>
    row.map((value, j) => {
      const formula: unknown = range.formulas[i]?.[j];
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      return isFormula ? null : toExcel(value);
    }),
  );
  return { at, entries };
}

export function fillGaps(sheet: Excel.Worksheet, gaps: readonly Gap[]): void {
  for (const { at, entries } of gaps) sheet.getRange(areaAddress(at)).values = entries;
}
