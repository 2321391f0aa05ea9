import {
  calculateFormulas,
  type CellLike,
  type FormulaResultLike,
  type WorkbookLike,
  type WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import type { CellValue } from '../../../workbook/description';
import { absoluteReference } from '../../../workbook/address';
import type { SheetModel } from '../../../xlsx/model/sheet';
import type { WorkbookModel } from '../../../xlsx/model/workbook';
import { compareAsExcel } from './compare-as-excel';
import { runWithin } from './run-within';

/** Kinds of cells, as the engine numbers them. */
const kinds = { blank: 0, number: 2, text: 3, formula: 6, truth: 9, error: 10 } as const;

/** What a formula that the engine gave no result for shows: loud, and never an older result. */
const NO_RESULT = '#N/A';

/** What all formulas together may take, and then each alone, in milliseconds: thousands take less. */
const TIME = { all: 2000, each: 500 };

/** Formulas that did not end in their time are not begun again. */
const endless = new Set<string>();

interface Place {
  sheet: SheetModel;
  row: number;
  column: number;
}

/**
 * Calculates the formulas that users wrote on some sheets and stores their results; everything else in the workbook counts as
 * it stands. Formulas are parsed and interpreted, never run as code. One that does not end gives an error, the others their
 * results.
 */
export function calculateSheets(workbook: WorkbookModel, names: readonly string[]): void {
  const sheets = names.flatMap((name) => workbook.sheet(name) ?? []);
  const wanted = sheets.flatMap((sheet) =>
    formulaCells(sheet).map((place): Place => ({ sheet, ...place })),
  );
  const begun = wanted.filter((place) => !endless.has(textOf(place)));
  for (const { sheet, row, column } of wanted) {
    if (endless.has(textOf({ sheet, row, column }))) sheet.cells.setResult(row, column, NO_RESULT);
  }
  if (begun.length === 0 || calculate(workbook, begun, TIME.all)) return;
  for (const place of begun) {
    if (calculate(workbook, [place], TIME.each)) continue;
    endless.add(textOf(place));
    place.sheet.cells.setResult(place.row, place.column, NO_RESULT);
  }
}

const textOf = ({ sheet, row, column }: Place) => sheet.cells.formulaAt(row, column) ?? '';

/** @returns false where it took longer; then nothing is stored. */
function calculate(workbook: WorkbookModel, places: readonly Place[], most: number): boolean {
  const view = viewOf(workbook, places);
  if (!runWithin(most, () => calculateFormulas(view.workbook))) return false;
  for (const { sheet, row, column } of places) {
    const result = view.formulas.get(sheet)?.get(key(row, column))?.result;
    sheet.cells.setResult(row, column, valueOf(result));
  }
  return true;
}

/** Whether a sheet has a formula without a result: libraries write such files, spreadsheets do not. */
export function lacksResults(sheet: SheetModel | null): boolean {
  if (!sheet) return false;
  return formulaCells(sheet).some(({ row, column }) => sheet.valueAt(row, column) === null);
}

const key = (row: number, column: number) => `${row} ${column}`;

function formulaCells(sheet: SheetModel): { row: number; column: number }[] {
  const { rows, columns } = sheet.cells.extent();
  const places: { row: number; column: number }[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (sheet.cells.isFormula(row, column)) places.push({ row, column });
    }
  }
  return places;
}

function valueOf(result: FormulaResultLike): CellValue {
  if (result === undefined) return NO_RESULT;
  if (typeof result === 'object') return 'error' in result ? result.error : NO_RESULT;
  return result;
}

interface View {
  workbook: WorkbookLike;
  /** Formula cells of the calculated sheets, by "row column". */
  formulas: Map<SheetModel, Map<string, CellLike>>;
}

/** The workbook as the engine reads it: rows and columns counted from 1. */
function viewOf(model: WorkbookModel, places: readonly Place[]): View {
  const calculated = new Map<SheetModel, Set<string>>();
  for (const { sheet, row, column } of places) {
    const keys = calculated.get(sheet) ?? new Set();
    calculated.set(sheet, keys.add(key(row, column)));
  }
  const formulas: View['formulas'] = new Map();
  const worksheets = model.sheets.map((sheet, i) => {
    const cells = new Map<string, CellLike>();
    if (calculated.has(sheet)) formulas.set(sheet, cells);
    return sheetView(sheet, i + 1, calculated.get(sheet), cells);
  });
  const entries = model.names.map(({ name, sheet, area }) => ({
    name,
    ranges: [absoluteReference(sheet, area)],
  }));
  const workbook: WorkbookLike = {
    worksheets,
    getWorksheet: (wanted) => worksheets.find(({ id, name }) => id === wanted || name === wanted),
    definedNames: {
      getAllEntries: () => entries,
      getAllNames: () => entries.map(({ name }) => ({ name })),
    },
    properties: {},
    calcProperties: {},
  };
  return { workbook, formulas };
}

function sheetView(
  sheet: SheetModel,
  id: number,
  calculated: ReadonlySet<string> | undefined,
  cells: Map<string, CellLike>,
): WorksheetLike {
  const { rows, columns } = sheet.cells.extent();
  const cellAt = (row: number, column: number): CellLike | undefined => {
    const place = key(row - 1, column - 1);
    const known = cells.get(place);
    if (known) return known;
    const value = sheet.valueAt(row - 1, column - 1);
    const formula = calculated?.has(place) ? sheet.cells.formulaAt(row - 1, column - 1) : null;
    if (formula === null && (value === null || value === '')) return undefined;
    const cell =
      formula === null ? constant(row, column, value) : formulaCell(row, column, formula);
    cells.set(place, cell);
    return cell;
  };
  const eachRow: WorksheetLike['eachRow'] = (...args: unknown[]) => {
    const visit = args[args.length - 1] as (row: object, number: number) => void;
    for (let row = 1; row <= rows; row++) {
      const eachCell = (...inner: unknown[]) => {
        const visitCell = inner[inner.length - 1] as (cell: CellLike, column: number) => void;
        for (let column = 1; column <= columns; column++) {
          const cell = cellAt(row, column);
          if (cell) visitCell(cell, column);
        }
      };
      visit({ hidden: false, eachCell }, row);
    }
  };
  return {
    id,
    name: sheet.name,
    dimensions: rows === 0 ? null : { top: 1, left: 1, bottom: rows, right: columns },
    eachRow,
    findCell: cellAt,
    getCell: (row, column) => cellAt(row, column) ?? constant(row, column, null),
    getTables: () =>
      sheet.tables.map(({ name, area }) => ({ table: tableView(sheet, name, area) })),
  };
}

function tableView(sheet: SheetModel, name: string, area: SheetModel['tables'][number]['area']) {
  const columns = Array.from({ length: area.columns }, (_, i) => ({
    name: String(sheet.valueAt(area.row, area.column + i) ?? ''),
  }));
  return {
    name,
    displayName: name,
    tl: { row: area.row + 1, col: area.column + 1 },
    columns,
    rows: Array.from({ length: area.rows - 1 }),
    headerRow: true,
    totalsRow: false,
  };
}

function formulaCell(row: number, col: number, text: string): CellLike {
  const formula = compareAsExcel(text.replace(/^=/, ''));
  const value = { formula };
  return { row, col, type: kinds.formula, formula, model: { formula }, value, result: undefined };
}

function constant(row: number, col: number, value: CellValue): CellLike {
  const isError = typeof value === 'string' && /^#(?:N\/A|[A-Z0-9/]+[!?])$/.test(value);
  const type = isError ? kinds.error : kindOf(value);
  const content = isError ? { error: value } : value;
  return { row, col, type, model: {}, value: content, result: undefined };
}

function kindOf(value: CellValue): number {
  if (value === null) return kinds.blank;
  if (typeof value === 'number') return kinds.number;
  return typeof value === 'boolean' ? kinds.truth : kinds.text;
}
