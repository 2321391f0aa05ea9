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

/** Kinds of cells, as the engine numbers them. */
const kinds = { blank: 0, number: 2, text: 3, formula: 6, truth: 9, error: 10 } as const;

/** What a formula that the engine gave no result for shows: loud, and never an older result. */
const NO_RESULT = '#N/A';

/**
 * Calculates the formulas that users wrote on some sheets and stores their results; everything else in the workbook counts as
 * it stands. Formulas are parsed and interpreted, never run as code.
 */
export function calculateSheets(workbook: WorkbookModel, names: readonly string[]): void {
  const sheets = names.flatMap((name) => workbook.sheet(name) ?? []);
  const wanted = sheets.flatMap((sheet) =>
    formulaCells(sheet).map((place) => ({ sheet, ...place })),
  );
  if (wanted.length === 0) return;
  const view = viewOf(workbook, new Set(sheets));
  try {
    calculateFormulas(view.workbook);
  } finally {
    for (const { sheet, row, column } of wanted) {
      const result = view.formulas.get(sheet)?.get(key(row, column))?.result;
      sheet.cells.setResult(row, column, valueOf(result));
    }
  }
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
function viewOf(model: WorkbookModel, calculated: ReadonlySet<SheetModel>): View {
  const formulas: View['formulas'] = new Map();
  const worksheets = model.sheets.map((sheet, i) => {
    const cells = new Map<string, CellLike>();
    if (calculated.has(sheet)) formulas.set(sheet, cells);
    return sheetView(sheet, i + 1, calculated.has(sheet), cells);
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
  isCalculated: boolean,
  cells: Map<string, CellLike>,
): WorksheetLike {
  const { rows, columns } = sheet.cells.extent();
  const cellAt = (row: number, column: number): CellLike | undefined => {
    const place = key(row - 1, column - 1);
    const known = cells.get(place);
    if (known) return known;
    const value = sheet.valueAt(row - 1, column - 1);
    const formula = isCalculated ? sheet.cells.formulaAt(row - 1, column - 1) : null;
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
  const formula = text.replace(/^=/, '');
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
