import type { Calculator } from '../port';
import { formulaMatcher } from '../../workbook/same-formula';
import type { WorkbookModel } from '../../xlsx/model/workbook';

/**
 * Stores what the formulas give beside them. Formulas the calculator does not know keep their last result, and so does one
 * that somebody put in the place of ours: a result that is not its own would hide it.
 */
export function recalculate(workbook: WorkbookModel, calculate: Calculator): void {
  const blocks = calculate(
    workbook.sheets.map(({ name }) => name),
    (name) => workbook.sheet(name)?.cells.values() ?? null,
    workbook.names,
  );
  for (const { sheet: name, at, values, formula } of blocks) {
    const cells = workbook.sheet(name)?.cells;
    if (!cells) continue;
    const isOurs = formula === undefined ? null : formulaMatcher(formula);
    const stored = cells.values();
    for (let r = 0; r < values.length; r++) {
      const [line, row] = [values[r]!, at.row + r];
      for (let c = 0; c < line.length; c++) {
        const [value, column] = [line[c]!, at.column + c];
        // Most results stay as they are; only where one changes does it matter whose formula it is.
        if ((stored[row]?.[column] ?? null) === value) continue;
        if (cells.holdsTemplate(row, column, formula)) cells.setResult(row, column, value);
        else if (!isOurs || isOurs(cells.formulaAt(row, column) ?? '', row)) {
          cells.setResult(row, column, value);
        }
      }
    }
  }
}
