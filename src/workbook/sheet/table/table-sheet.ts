import type { Language } from '../../../language/language';
import type { CellFormat, SheetPatch } from '../../description';
import { headingWidth } from '../heading-width';
import { sheetFrame } from '../frame';
import { formLines } from '../signature';
import * as styles from '../../styles';
import type { ColumnSpec, TableLayout } from './column';
import { recordHeight, rowHeights } from '../row-heights';
import { headingBlocks, planBlocks, rowFormats, tableArea, type TableRows } from './table-rows';

/** Heading row of a new table sheet: a title and a line about the quarter stand above it. */
export const HEADING_ROW = 2;

/** What a table sheet is made of. */
export interface TableSheet<K extends string> {
  layout: TableLayout<K>;
  specs: readonly ColumnSpec<K>[];
  language: Language;
  title: string;
  /** Text and formula of the line under the title. */
  line: string;
  tableName: string;
  tabColor: string;
  /** Columns frozen on the left: up to and including this one. */
  frozen: K;
  rows: TableRows<K>;
  /** First row whose appearance is not set yet; rows above it keep what the user made of them. */
  newFrom: number;
  /** Columns that the table did not have before. */
  newColumns?: readonly K[];
  /** Columns printed: up to and including this one; all where left out. */
  printedTo?: K;
  /** Settings, which are for the screen. */
  isNotPrinted?: true;
  /** A form that offices fill in and sign. */
  isForm?: true;
  /** Pages side by side in print; one where left out. */
  pagesWide?: number;
  /** True when the sheet is new: title, headings, widths and page are written too. */
  isNew: boolean;
}

/** Parts common to 指标台账 and 任务台账: title, headings, rows, table, protection, page. */
export function layOutTableSheet<K extends string>(sheet: TableSheet<K>): SheetPatch {
  const { layout, specs, rows, newFrom, isNew, language } = sheet;
  const lastRow = rows.firstRow + rows.records.length - 1;
  const firstFresh = isNew ? rows.firstRow : newFrom;
  const fresh = { firstRow: firstFresh, count: lastRow - firstFresh + 1 };
  const formats = rowFormats(layout, specs, fresh);
  const heights = rowHeights(
    firstFresh,
    rows.records
      .slice(firstFresh - rows.firstRow)
      .map((record) => recordHeight(record ?? {}, specs)),
  );
  const values = planBlocks(layout, specs, rows);
  // An Excel table needs a row under its headings, even an empty one.
  const tables = [
    { name: sheet.tableName, area: tableArea(layout, Math.max(lastRow, layout.headingRow + 1)) },
  ];
  const printArea = printedArea(sheet, lastRow);
  const protection = { allowFilter: true, allowSort: false, allowFormatColumns: true };
  if (!isNew) {
    const added = specs.filter((spec) => sheet.newColumns?.includes(spec.key));
    const above = { firstRow: rows.firstRow, count: newFrom - rows.firstRow };
    return {
      name: layout.sheet,
      values: [...headingBlocks(layout, added, language), ...values],
      formulas: [],
      formats: [
        ...added.map((spec) => ({
          at: { row: layout.headingRow, column: layout.columns[spec.key], rows: 1, columns: 1 },
          format: styles.heading,
        })),
        ...rowFormats(layout, added, above),
        ...formats,
      ],
      columnWidths: added.map((spec) => ({
        column: layout.columns[spec.key],
        columns: 1,
        width: widthOf(spec, language),
      })),
      rowHeights: heights,
      tables,
      ...(fresh.count > 0 && printArea),
      protection,
    };
  }
  const frame = newFrame(sheet);
  return {
    ...frame,
    values: [...frame.values, ...values],
    formats: [...frame.formats, ...formats],
    rowHeights: [...frame.rowHeights, ...heights],
    tables,
    ...printArea,
    protection,
  };
}

const widthOf = ({ width, heading }: ColumnSpec<string>, language: Language): number =>
  Math.max(width, headingWidth(heading[language]));

/**
 * The table down to its last row, without the columns that are nobody's on paper; all of one in another order. In ledgers of
 * before the ids stood in front of them.
 */
function printedArea<K extends string>(
  { layout, specs, printedTo }: TableSheet<K>,
  lastRow: number,
): Pick<SheetPatch, 'printArea'> {
  const last = specs.findIndex(({ key }) => key === printedTo);
  if (printedTo === undefined) return {};
  const { [printedTo]: edge } = layout.columns;
  if (edge !== last && edge !== last + 1) return {};
  if (specs.slice(0, last).some(({ key }) => layout.columns[key] > edge)) return {};
  return { printArea: { row: 0, column: 0, rows: lastRow + 1, columns: edge + 1 } };
}

function newFrame<K extends string>(sheet: TableSheet<K>) {
  const { layout, specs, language } = sheet;
  const line = (row: number, format: CellFormat) => ({
    at: { row, column: 0, rows: 1, columns: specs.length },
    format,
  });
  return {
    name: layout.sheet,
    tabColor: sheet.tabColor,
    values: [
      { at: { row: 0, column: 0, rows: 1, columns: 1 }, values: [[sheet.title]] },
      ...headingBlocks(layout, specs, language),
    ],
    formulas: [{ at: { row: 1, column: 0, rows: 1, columns: 1 }, template: sheet.line }],
    formats: [
      // Over the columns that are repeated on each of two pages across.
      line(0, { ...styles.title, ...(sheet.pagesWide && { wrap: true }) }),
      line(1, { ...styles.note, ...(sheet.pagesWide && { wrap: true }) }),
      line(layout.headingRow, styles.heading),
    ],
    ...sheetFrame({
      widths: specs.map((spec) => widthOf(spec, language)),
      headRows: layout.headingRow + 1,
      frozenColumns: layout.columns[sheet.frozen] + 1,
      ...(sheet.pagesWide && { pagesWide: sheet.pagesWide }),
      ...(sheet.isNotPrinted && { isNotPrinted: true as const }),
      ...(sheet.isForm && { form: formLines(language) }),
    }),
    rowHeights: [
      { row: 0, rows: 1, height: sheet.pagesWide ? 46 : 32 },
      { row: 1, rows: 1, height: sheet.pagesWide ? 34 : 20 },
      { row: layout.headingRow, rows: 1, height: 34 },
    ],
  };
}
