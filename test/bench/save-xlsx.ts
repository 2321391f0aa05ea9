import ExcelJS from 'exceljs';
import { XlsxHost } from '../../src/host/file';
import type { Plan } from '../../src/plan/model';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { calculateLedger } from '../../src/workbook/calculate';
import type { CellFormat, CellValue } from '../../src/workbook/description';
import { timed, inTurn } from './timing';

const RUNS = 3;

/** A cell as every program of the comparison writes it. */
interface Cell {
  row: number;
  column: number;
  value: CellValue;
  formula: string | null;
  /** Cells of one look have the same. */
  format: CellFormat;
}

interface Sheet {
  name: string;
  cells: Cell[];
  widths: ReadonlyMap<number, number>;
}

/**
 * Fills and saves a plan with all formats, tables, rules and charts, against ExcelJS and rust_xlsxwriter writing the same
 * cells with the same formats and nothing else; the cells are there before their clock starts.
 */
export async function benchSave(name: string, plan: Plan): Promise<string[]> {
  const sheets = sheetsOf(await fill(plan));
  const ours = () => timed(async () => (await fill(plan)).save());
  const { a, b } = await inTurn(RUNS, ours, () => timed(() => saveWithExcelJs(sheets)));
  const { a: again, b: rust } = await inTurn(RUNS, ours, () => timed(() => saveWithRust(sheets)));
  const cells = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  return [
    `fill and save ${name}, ${cells} styled cells`,
    `${Math.min(a, again).toFixed(0)} ms`,
    `ExcelJS ${b.toFixed(0)} ms; rust_xlsxwriter ${rust.toFixed(0)} ms`,
    `${(a / b).toFixed(2)}; ${(again / rust).toFixed(2)}`,
  ];
}

async function fill(plan: Plan): Promise<XlsxHost> {
  const host = XlsxHost.create({ calculate: calculateLedger });
  await fillWorkbook(host, plan, { language: 'zh-CN' });
  return host;
}

function sheetsOf({ workbook }: XlsxHost): Sheet[] {
  return workbook.sheets.map((sheet) => {
    const { rows, columns } = sheet.cells.extent();
    const cells: Cell[] = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const value = sheet.valueAt(row, column);
        const formula = sheet.cells.formulaAt(row, column);
        if (value === null && formula === null && !sheet.styles.hasOwn(row, column)) continue;
        cells.push({ row, column, value, formula, format: sheet.formatAt(row, column) });
      }
    }
    return { name: sheet.name, cells, widths: sheet.columnWidths };
  });
}

const argb = (color: string) => `FF${color.slice(1)}`;

function styleOf(format: CellFormat): Partial<ExcelJS.Style> {
  const { font: name, size, bold, italic, color, fill, border, numberFormat, locked } = format;
  const side = { style: 'thin' as const, color: { argb: 'FFBFBFBF' } };
  return {
    font: { name, size, bold, italic, ...(color && { color: { argb: argb(color) } }) },
    ...(fill && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: argb(fill) } },
    }),
    ...(border && { border: { left: side, right: side, top: side, bottom: side } }),
    alignment: {
      horizontal: format.align,
      vertical: format.verticalAlign === 'center' ? 'middle' : format.verticalAlign,
      wrapText: format.wrap,
    },
    ...(numberFormat && { numFmt: numberFormat }),
    protection: { locked: locked !== false },
  };
}

async function saveWithExcelJs(sheets: readonly Sheet[]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const styles = remembered(styleOf);
  for (const { name, cells, widths } of sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const [column, width] of widths) sheet.getColumn(column + 1).width = width;
    for (const { row, column, value, formula, format } of cells) {
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value =
        formula === null
          ? value
          : { formula: formula.slice(1), result: value ?? undefined, date1904: false };
      cell.style = styles(format);
    }
  }
  await workbook.xlsx.writeBuffer();
}

async function saveWithRust(sheets: readonly Sheet[]): Promise<void> {
  const rust = await import('wasm-xlsxwriter');
  const { Color, Format, FormatAlign, FormatBorder, Formula, Workbook } = rust;
  const formatOf = remembered((format: CellFormat) => {
    const { font, size, bold, color, fill, border, numberFormat, align, wrap, locked } = format;
    const made = new Format();
    if (font !== undefined) made.setFontName(font);
    if (size !== undefined) made.setFontSize(size);
    if (bold) made.setBold();
    if (color) made.setFontColor(Color.parse(color));
    if (fill) made.setBackgroundColor(Color.parse(fill));
    if (border) made.setBorder(FormatBorder.Thin);
    if (numberFormat !== undefined) made.setNumFormat(numberFormat);
    if (align === 'center') made.setAlign(FormatAlign.Center);
    if (format.verticalAlign === 'center') made.setAlign(FormatAlign.VerticalCenter);
    if (wrap) made.setTextWrap();
    if (locked === false) made.setUnlocked();
    return made;
  });
  const workbook = new Workbook();
  for (const { name, cells, widths } of sheets) {
    const sheet = workbook.addWorksheet();
    sheet.setName(name);
    for (const [column, width] of widths) sheet.setColumnWidth(column, width);
    for (const { row, column, value, formula, format } of cells) {
      const look = formatOf(format);
      if (formula !== null) {
        const one = new Formula(formula).setResult(String(value ?? ''));
        sheet.writeFormulaWithFormat(row, column, one, look);
      } else sheet.writeWithFormat(row, column, value ?? undefined, look);
    }
  }
  workbook.saveToBufferSync();
}

/** Makes what belongs to a format once. */
function remembered<T>(make: (format: CellFormat) => T): (format: CellFormat) => T {
  const known = new Map<CellFormat, T>();
  return (format) => {
    let made = known.get(format);
    if (made === undefined) known.set(format, (made = make(format)));
    return made;
  };
}
