import { areaAddress, hull, type Area } from '../../workbook/address';
import type { SheetPatch, WorkbookPatch } from '../../workbook/description';

/** The rows of a sheet that a patch writes contents into, by their first cells; null where it writes none. */
export function writtenRows(
  { name, clear = [], values = [], formulas = [], tables = [] }: SheetPatch,
  { seal }: Pick<WorkbookPatch, 'seal'>,
): Area | null {
  const areas = [...clear, ...[...values, ...formulas].map(({ at }) => at)];
  areas.push(...tables.map(({ area }) => area));
  if (seal?.sheet === name) areas.push(seal.at);
  const rows = areas.map((area) => ({ ...area, column: 0, columns: 1 }));
  return rows.length === 0 ? null : rows.reduce(hull);
}

/** What Excel answers about the rows of a sheet. */
export interface AskedRows {
  isEmpty(): boolean;
  /** Some of them are not shown. */
  isHidden(): boolean;
  show(): void;
}

/**
 * Asks for hidden rows among those in use and among those to be written: these may lie below all that is in use, where a
 * user hides what is empty.
 */
export function askRows(sheet: Excel.Worksheet, written: Area | null): AskedRows {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowHidden');
  const reached = written && sheet.getRange(areaAddress(written)).load('rowHidden');
  const ranges = () => [...(used.isNullObject ? [] : [used]), ...(reached ? [reached] : [])];
  return {
    isEmpty: () => used.isNullObject,
    // Excel answers null where some rows are hidden and some are not.
    isHidden: () => ranges().some(({ rowHidden }) => rowHidden !== false),
    show: () => {
      for (const range of ranges()) range.rowHidden = false;
    },
  };
}
