import { areaAddress, type Area } from '../../../workbook/address';
import type { TableDescription } from '../../../workbook/description';
import type { KnownTable } from '../discover';

const PLAIN_STYLE = 'TableStyleLight1';

/** How an existing table gets the area it shall have. */
export type TableChange = 'none' | 'resize' | 'replace';

/**
 * A table keeps its heading row and some of its columns when it is resized. Any other change makes it plain cells and then a table
 * again: entries stay, but formulas that named it refer to plain cells afterwards.
 */
export function tableChange(current: Area, wanted: Area): TableChange {
  if (areaAddress(current) === areaAddress(wanted)) return 'none';
  return current.row === wanted.row && overlaps(current, wanted) ? 'resize' : 'replace';
}

function overlaps(a: Area, b: Area): boolean {
  return a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Before values are written: an existing table takes its new area, so that nothing written is moved after. */
export function fitTable(
  sheet: Excel.Worksheet,
  { name, area }: TableDescription,
  current: KnownTable,
  change: TableChange,
): void {
  const table = sheet.tables.getItem(current.name);
  if (current.name !== name) table.name = name;
  if (change === 'resize') table.resize(areaAddress(area));
  if (change === 'replace') table.convertToRange();
}

/** After its headings are written: makes an area a table. */
export function addTable(sheet: Excel.Worksheet, { name, area }: TableDescription): void {
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = name;
  // The patch's own formats give the look; Excel's default style would paint over unformatted cells.
  table.style = PLAIN_STYLE;
  table.showBandedRows = false;
}
