import { areaAddress } from '../../../workbook/address';
import type { ConditionalFormatDescription } from '../../../workbook/description';

/** Replaces the conditional formats of the areas described; other areas keep theirs. */
export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  descriptions: readonly ConditionalFormatDescription[],
): void {
  const addresses = new Set(descriptions.map(({ at }) => areaAddress(at)));
  for (const address of addresses) sheet.getRange(address).conditionalFormats.clearAll();
  for (const { at, text, format } of descriptions) {
    const added = sheet.getRange(areaAddress(at)).conditionalFormats.add('CellValue');
    added.cellValue.rule = {
      formula1: `="${text.replace(/"/g, '""')}"`,
      operator: 'EqualTo',
    };
    added.cellValue.format.font.color = format.color;
    added.cellValue.format.fill.color = format.fill;
    if (format.bold !== undefined) added.cellValue.format.font.bold = format.bold;
  }
}
