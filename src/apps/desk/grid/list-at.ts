import type { SheetModel, WorkbookModel } from '../../../host/file';
import type { ValidationDescription } from '../../../workbook/description';

/** The rule of a cell; a list that stands in cells is read from them. */
export function listAt(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): ValidationDescription | null {
  const validation = sheet.validationAt(row, column);
  if (validation?.rule.type !== 'cells') return validation;
  const { sheet: name, area } = validation.rule;
  const source = workbook.sheet(name);
  const values = Array.from({ length: area.rows }, (_, i) =>
    String(source?.valueAt(area.row + i, area.column) ?? ''),
  ).filter((value) => value !== '');
  return { ...validation, rule: { type: 'list', values } };
}
