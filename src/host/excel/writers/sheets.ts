import type { SheetPatch } from '../../../workbook/description';

/**
 * Creates a sheet and gives it its place, colour and visibility.
 * @param add false for an empty sheet that an earlier attempt may have left half made.
 * @param count sheets in the workbook once this one is there.
 */
export function createSheet(
  workbook: Excel.Workbook,
  { name, position, tabColor, visible }: SheetPatch,
  add: boolean,
  count: number,
): void {
  const sheet = add ? workbook.worksheets.add(name) : workbook.worksheets.getItem(name);
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  if (position !== undefined) sheet.position = Math.min(position, count - 1);
  if (visible !== undefined) sheet.visibility = visible ? 'Visible' : 'Hidden';
}
