import type { Calculator } from '../../port';
import type { WorkbookModel } from './workbook';

/** Stores what the formulas give beside them; formulas the calculator does not know keep their last result. */
export function recalculate(workbook: WorkbookModel, calculate: Calculator): void {
  const blocks = calculate(
    workbook.sheets.map(({ name }) => name),
    (name) => workbook.sheet(name)?.cells.values() ?? null,
    workbook.names,
  );
  for (const { sheet: name, at, values } of blocks) {
    const sheet = workbook.sheet(name);
    values.forEach((row, r) =>
      row.forEach((value, c) => sheet?.cells.setResult(at.row + r, at.column + c, value)),
    );
  }
}
