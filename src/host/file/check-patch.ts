import type { CellValue, SheetPatch, WorkbookPatch } from '../../workbook/description';
import { ProductError } from '../../language/errors';
import { changedCell, changedMeanwhile, type StandingCells } from '../../workbook/standing-cells';
import type { WorkbookModel } from '../../xlsx/model/workbook';

/** Limits of the file format; a file beyond them is "repaired" by Excel, which loses the feature. */
const LONGEST_TEXT = 32767;
const LONGEST_LIST = 255;
const LONGEST_SHEET_NAME = 31;
const NOT_IN_SHEET_NAMES = /[:\\/?*[\]]|^'|'$|^$/;

/**
 * Refuses names and tables that the workbook uses for something else: a name for a number, a formula or several areas, a table
 * of another sheet; and cells for a sheet that has none.
 * @throws ProductError `nameUsed`, `refused`.
 */
export function checkClashes({ sheets, names }: WorkbookPatch, workbook: WorkbookModel): void {
  const used = (name: string) => new ProductError('nameUsed', { name });
  for (const { name } of names) {
    const known = workbook.otherNames.get(name.toLowerCase());
    if (known !== undefined) throw used(known);
  }
  for (const sheet of sheets) {
    if (workbook.sheet(sheet.name)?.hasCells === false) {
      throw new ProductError('refused', { sheet: sheet.name, reason: 'The sheet has no cells.' });
    }
    for (const table of sheet.tables ?? []) {
      const clash = clashOf(table.name, sheet.name, workbook);
      if (clash !== undefined) throw used(clash);
    }
  }
}

/** Tables and names share their names, whatever their sheet. */
function clashOf(table: string, sheet: string, workbook: WorkbookModel): string | undefined {
  const wanted = table.toLowerCase();
  const same = ({ name }: { name: string }) => name.toLowerCase() === wanted;
  const elsewhere = workbook.sheets.filter(
    ({ name }) => name.toLowerCase() !== sheet.toLowerCase(),
  );
  return (
    workbook.otherNames.get(wanted) ??
    workbook.names.find(same)?.name ??
    elsewhere.flatMap(({ tables }) => tables).find(same)?.name
  );
}

/** What the user entered while the patch was made is not written over. @throws ProductError `changedMeanwhile`. */
export function refuseChanged(
  workbook: WorkbookModel,
  patch: WorkbookPatch,
  standing: readonly StandingCells[] = [],
): void {
  for (const cells of standing) {
    const described = patch.sheets.find(({ name }) => name === cells.sheet);
    const sheet = workbook.sheet(cells.sheet);
    if (!described || !sheet) continue;
    const { row, column } = cells.at;
    const changed = changedCell(cells, described, (i, j) => ({
      value: sheet.valueAt(row + i, column + j),
      isFormula: false,
    }));
    if (changed) throw changedMeanwhile(cells.sheet, changed);
  }
}

/** Refuses what no .xlsx file can hold, before anything is written. @throws ProductError `refused`. */
export function checkPatch(patch: WorkbookPatch): void {
  for (const sheet of patch.sheets) {
    const reason = problemOf(sheet);
    if (reason) throw new ProductError('refused', { sheet: sheet.name, reason });
  }
}

/** Why a cell cannot hold a value; null when it can. */
export function valueProblem(value: CellValue): string | null {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    return `A text is longer than ${LONGEST_TEXT} characters.`;
  }
  return typeof value === 'number' && !Number.isFinite(value) ? `${value} is not a number.` : null;
}

function problemOf({ name, values = [], validations = [] }: SheetPatch): string | null {
  if (name.length > LONGEST_SHEET_NAME || NOT_IN_SHEET_NAMES.test(name)) {
    return 'The name is not one that a sheet can have.';
  }
  for (const { rule } of validations) {
    if (rule.type !== 'list') continue;
    if (rule.values.join(',').length > LONGEST_LIST) {
      return `A list is longer than ${LONGEST_LIST} characters.`;
    }
    if (rule.values.some((value) => value.includes(','))) return 'A list has a value with a comma.';
  }
  for (const block of values) {
    for (const row of block.values) {
      for (const value of row) {
        const problem = valueProblem(value);
        if (problem) return problem;
      }
    }
  }
  return null;
}
