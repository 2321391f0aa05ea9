import { areaAddress } from '../../../workbook/address';
import type { ConditionalFormatDescription } from '../../../workbook/description';
import { checked } from '../call';
import { engineColor } from '../color';
import type { SheetChanges } from '../file-changes';
import type { EngineFile } from '../load';

/** Colours by text; takes the place of what there was in its own area. */
export function writeConditionalFormats(file: EngineFile, sheet: SheetChanges): void {
  const byArea = new Map<string, ConditionalFormatDescription[]>();
  for (const rule of sheet.conditionalFormats) {
    const area = areaAddress(rule.at);
    byArea.set(area, [...(byArea.get(area) ?? []), rule]);
  }
  if (!sheet.isNew) {
    for (const area of byArea.keys()) {
      checked(file.UnsetConditionalFormat(sheet.name, area), 'UnsetConditionalFormat');
    }
  }
  for (const [area, rules] of byArea) {
    const options = rules.map(({ text, format }) => ({
      Type: 'cell',
      Criteria: '==',
      Value: `"${text.replace(/"/g, '""')}"`,
      Format: declare(file, format),
    }));
    checked(file.SetConditionalFormat(sheet.name, area, options), 'SetConditionalFormat');
  }
}

function declare(file: EngineFile, format: ConditionalFormatDescription['format']): number {
  const style = {
    Font: { Color: engineColor(format.color), ...(format.bold ? { Bold: true } : {}) },
    Fill: { Type: 'pattern', Pattern: 1, Color: [engineColor(format.fill)] },
  };
  return checked(file.NewConditionalStyle(style), 'NewConditionalStyle').style;
}
