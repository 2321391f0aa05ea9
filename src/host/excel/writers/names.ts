import { absoluteReference } from '../../../workbook/address';
import type { NameDescription } from '../../../workbook/description';
import type { KnownWorkbook } from '../discover';

/** Points a workbook-level name at its area, adding it when missing. */
export function writeName(
  workbook: Excel.Workbook,
  { name, sheet, area }: NameDescription,
  known: KnownWorkbook,
): void {
  const formula = `=${absoluteReference(sheet, area)}`;
  if (known.names.has(name)) workbook.names.getItem(name).formula = formula;
  else workbook.names.add(name, formula);
}
