import type { Area } from '../../workbook/address';
import type { CellFormat, CellValue, FormulaBlock, SheetPatch } from '../../workbook/description';
import { sheetFrame } from '../../workbook/sheet/frame';
import { formLines } from '../../workbook/sheet/signature';
import { recordHeight, rowHeights } from '../../workbook/sheet/row-heights';
import type { ColumnSpec } from '../../workbook/sheet/table/column';
import * as styles from '../../workbook/styles';
import type { Language } from '../../language/language';

/** Rows above the records: title, line, headings. */
export const HEADING = 2;
export const FIRST = HEADING + 1;

export interface OfficeTable<K extends string> {
  sheet: string;
  language: Language;
  specs: readonly ColumnSpec<K>[];
  title: string;
  /** Who fills it in. */
  office: string;
  line: string;
  frozenColumns: number;
  /** Pages side by side in print; one where left out. */
  pagesWide?: number;
  records: readonly Partial<Record<K, CellValue>>[];
  /** Formulas of columns, `{r}` for the row number. */
  templates: Partial<Record<K, string>>;
}

export const columnIn = <K extends string>(specs: readonly ColumnSpec<K>[], key: K): number =>
  specs.findIndex((spec) => spec.key === key);

/** Cells of a column beside the records. */
export const columnArea = <K extends string>(
  specs: readonly ColumnSpec<K>[],
  key: K,
  rows: number,
): Area => ({ row: FIRST, column: columnIn(specs, key), rows, columns: 1 });

/** A table of an office's workbook: title, line, headings, and its records with everything they start from. */
export function layOutOfficeTable<K extends string>(table: OfficeTable<K>): SheetPatch {
  const { specs, records, templates, language } = table;
  const columns = specs.length;
  const line = (row: number, format: CellFormat) => ({
    at: { row, column: 0, rows: 1, columns },
    format,
  });
  const isFormula = (key: K) => templates[key] !== undefined;
  return {
    name: table.sheet,
    tabColor: '#2E75B6',
    values: [
      { at: { row: 0, column: 0, rows: 1, columns: 1 }, values: [[table.title]] },
      { at: { row: 1, column: 0, rows: 1, columns: 1 }, values: [[table.line]] },
      { at: line(HEADING, {}).at, values: [specs.map(({ heading }) => heading[language])] },
      {
        at: { row: FIRST, column: 0, rows: records.length, columns },
        values: records.map((record) =>
          specs.map(({ key }) => (isFormula(key) ? null : (record[key] ?? null))),
        ),
      },
    ],
    formulas: specs.flatMap(({ key }): FormulaBlock[] => {
      const template = templates[key];
      return template === undefined
        ? []
        : [{ at: columnArea(specs, key, records.length), template }];
    }),
    formats: [
      line(0, styles.title),
      line(1, styles.note),
      line(HEADING, styles.heading),
      ...specs.map(({ key, owner, format }) => ({
        at: columnArea(specs, key, records.length),
        format: { ...(owner === 'entry' ? styles.entry : styles.cell), ...format },
      })),
    ],
    ...sheetFrame({
      widths: specs.map(({ width }) => width),
      headRows: FIRST,
      frozenColumns: table.frozenColumns,
      ...(table.pagesWide && { pagesWide: table.pagesWide }),
      form: formLines(language, table.office),
    }),
    rowHeights: [
      { row: 0, rows: 1, height: 32 },
      { row: 1, rows: 1, height: 20 },
      { row: HEADING, rows: 1, height: 34 },
      ...rowHeights(
        FIRST,
        records.map((record) => recordHeight(record, specs)),
      ),
    ],
    protection: { allowFilter: false, allowSort: false, allowFormatColumns: true },
  };
}
