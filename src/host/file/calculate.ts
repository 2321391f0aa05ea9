import type { SheetCalculation, SheetResults } from '../../workbook/description';
import { formulaMatcher } from '../../workbook/same-formula';
import type { SheetModel } from '../../xlsx/model/sheet';
import type { WorkbookModel } from '../../xlsx/model/workbook';
import type { Calculator } from '../port';

/**
 * Stores what the formulas give beside them, on each sheet when somebody looks at it. Where a sheet can no longer be worked out,
 * it keeps what it gave last.
 */
export function recalculate(workbook: WorkbookModel, calculate: Calculator): void {
  // What is worked out now takes the place of what waits; nothing is worked out of results, so none is needed for it.
  const waiting = workbook.sheets.map((sheet) => ({ sheet, store: sheet.takePending() }));
  const calculations = calculate(
    workbook.sheets.map(({ name }) => name),
    (name) => workbook.sheet(name)?.cells.values() ?? null,
    workbook.names,
  );
  const bySheet = new Map<SheetModel | null, SheetCalculation[]>();
  for (const each of calculations) {
    const sheet = workbook.sheet(each.sheet);
    const own = bySheet.get(sheet);
    if (own) own.push(each);
    else bySheet.set(sheet, [each]);
  }
  for (const { sheet, store } of waiting) {
    const own = bySheet.get(sheet);
    if (own) {
      sheet.defer(() => own.forEach(({ results }) => results().forEach((one) => put(sheet, one))));
    } else if (store) sheet.defer(store);
  }
}

/** Results that are known, as a calculator gives them. */
export const calculationsOf = (results: readonly SheetResults[]): SheetCalculation[] =>
  results.map((one) => ({ sheet: one.sheet, results: () => [one] }));

/** Has every sheet hold its results. */
export function settle(workbook: WorkbookModel): void {
  for (const sheet of workbook.sheets) sheet.takePending()?.();
}

/**
 * Formulas the calculator does not know keep their last result, and so does one that somebody put in the place of ours: a result
 * that is not its own would hide it.
 */
function put({ cells }: SheetModel, { at, values, formula }: SheetResults): void {
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
