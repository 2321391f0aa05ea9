import { areaAddress, type Area } from '../../../workbook/address';
import { formulaAt, type FormulaBlock, type ValueBlock } from '../../../workbook/description';
import { toExcel } from '../text';

/** Empties areas of contents; formats stay. */
export function clearContents(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  for (const area of areas) sheet.getRange(areaAddress(area)).clear('Contents');
}

/** Writes a block in one assignment: all of it arrives or none. */
export function writeValues(sheet: Excel.Worksheet, block: ValueBlock): void {
  sheet.getRange(areaAddress(block.at)).values = block.values.map((row) => row.map(toExcel));
}

/** The formulas of a block, one row each. */
function expandFormulas({ at, template }: FormulaBlock): string[][] {
  return Array.from({ length: at.rows }, (_, i) =>
    Array.from({ length: at.columns }, () => formulaAt(template, at.row + i)),
  );
}

export function writeFormulas(sheet: Excel.Worksheet, block: FormulaBlock): void {
  sheet.getRange(areaAddress(block.at)).formulas = expandFormulas(block);
}
