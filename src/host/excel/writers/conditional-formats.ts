import { areaAddress } from '../../../workbook/address';
import type { ConditionalFormatDescription } from '../../../workbook/description';
import { numberLookFormulaR1C1 } from '../../../workbook/number-look';

/** Replaces the conditional formats of the areas described; other areas keep theirs. */
export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  descriptions: readonly ConditionalFormatDescription[],
): void {
  const addresses = new Set(descriptions.map(({ at }) => areaAddress(at)));
  for (const address of addresses) sheet.getRange(address).conditionalFormats.clearAll();
  // Excel puts what is added before what is there: the first described is to hold.
  for (const description of [...descriptions].reverse()) {
    const { conditionalFormats } = sheet.getRange(areaAddress(description.at));
    if ('bar' in description) {
      const { dataBar } = conditionalFormats.add('DataBar');
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      dataBar.upperBoundRule = { type: 'Number', formula: String(description.bar.full) };
      dataBar.positiveFormat.fillColor = description.bar.color;
      continue;
    }
    if ('where' in description) {
      const { custom } = conditionalFormats.add('Custom');
      custom.rule.formulaR1C1 = `=${numberLookFormulaR1C1(description)}`;
      custom.format.numberFormat = description.numberFormat;
      continue;
    }
    const { text, format } = description;
    const added = conditionalFormats.add('CellValue');
    added.cellValue.rule = {
      formula1: `="${text.replace(/"/g, '""')}"`,
      operator: 'EqualTo',
    };
    added.cellValue.format.font.color = format.color;
    added.cellValue.format.fill.color = format.fill;
    if (format.bold !== undefined) added.cellValue.format.font.bold = format.bold;
  }
}
