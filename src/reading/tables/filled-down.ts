import { distinct, emptyCell, type Cell } from './cells';
import type { Column, Head } from './columns';
import type { Role } from './headings';
import { groupOf, isTotalRow } from './row-names';

const UNITS: readonly Role[] = ['lead', 'support', 'responsible'];

/**
 * Rows in which a cell that was merged downwards stands at every place it covered. Text that was pasted keeps such a
 * cell in its first row only. There a row without a number (or a work item) of its own goes on with the item above it,
 * and with its units; a field goes on until another one is named. A row that has its own number and names no units is
 * left as it is: nobody is named there.
 */
export function filledDown(rows: readonly Cell[][], { columns }: Head): Cell[][] {
  const of = (...roles: Role[]) => columns.filter(({ role }) => roles.includes(role));
  const serials = of('serial');
  const tasks = of('task');
  const own = serials.length > 0 ? serials : tasks.slice(-1);
  const units = of(...UNITS);
  let above: readonly Cell[] | null = null;
  return rows.map((given) => {
    const row = dittoed(shiftedRow(given, above, columns), above);
    if (isTotalRow(row) || (groupOf(row, true) !== null && !holdsTarget(row, columns))) {
      above = null;
      return row;
    }
    if (above === null) {
      above = row;
      return row;
    }
    const before = above;
    const filled = [...row];
    const fill = (column: Column) => {
      const cell = before[column.index];
      if (!isBlank(row[column.index]) || !cell) return;
      while (filled.length < column.index) filled.push(emptyCell);
      filled[column.index] = cell;
    };
    leadingBlanks(row, of('field')).forEach(fill);
    const goesOn = own.length > 0 && own.every(({ index }) => isBlank(row[index]));
    if (goesOn && distinct(row).length > 0) {
      serials.forEach(fill);
      if (units.every(({ index }) => isBlank(row[index]))) units.forEach(fill);
    }
    if (goesOn || serials.length === 0) leadingBlanks(row, tasks).forEach(fill);
    above = filled;
    return filled;
  });
}

/**
 * A row one cell short under a merged first cell: pasted text drops what was merged, and its number slips into the column of
 * the field.
 */
function shiftedRow(
  row: Cell[],
  above: readonly Cell[] | null,
  columns: readonly Column[],
): Cell[] {
  const [first, second] = columns;
  const [field] = above ?? [];
  const isShort = row.length === columns.length - 1 && /^\d{1,3}$/.test(row[0]?.line ?? '');
  if (!field || !isShort || first?.role !== 'field' || second?.role !== 'serial') return row;
  return [field, ...row];
}

/** 同上: what stands above, said in words or by a sign. */
const DITTO = /^(?:[〃″”"“]{1,2}|同上|同前)$/;
const dittoed = (row: Cell[], above: readonly Cell[] | null): Cell[] =>
  above === null || !row.some(({ line }) => DITTO.test(line))
    ? row
    : row.map((cell, i) => (DITTO.test(cell.line) ? (above[i] ?? cell) : cell));

const isBlank = (cell: Cell | undefined) => !cell || cell.text === '';

/** A single text that stands under a target's heading heads no group: its item stands above. */
const holdsTarget = (row: readonly Cell[], columns: readonly Column[]) =>
  row.length > 1 &&
  isBlank(row[0]) &&
  columns.some(({ role, index }) => role === 'target' && !isBlank(row[index]));

function leadingBlanks(row: readonly Cell[], columns: readonly Column[]): Column[] {
  const filled = columns.findIndex(({ index }) => !isBlank(row[index]));
  return columns.slice(0, filled < 0 ? columns.length : filled);
}
