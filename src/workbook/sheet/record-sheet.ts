import type { Language } from '../../language/language';
import type { CellFormat, CellValue, SheetPatch } from '../description';
import * as styles from '../styles';
import { sheetFrame } from './frame';
import { recordHeight, rowHeights } from './row-heights';
import type { ColumnSpec } from './table/column';

/** A plain list on a sheet of its own: title, a line, headings, and rows that are added below. */
export interface RecordSheet<K extends string> {
  sheet: string;
  language: Language;
  specs: readonly ColumnSpec<K>[];
  title: string;
  line: string;
  tabColor: string;
  frozenColumns: number;
  isNew: boolean;
  /** Where the records are written, counted from 0. */
  firstRow: number;
  records: readonly Partial<Record<K, CellValue>>[];
  /** Rows below the records that are emptied. */
  surplus?: number;
  position?: number;
}

/** Row of the headings of a new list. */
export const RECORD_HEADING_ROW = 2;
export const FIRST_RECORD_ROW = RECORD_HEADING_ROW + 1;

/** A list as a patch; the order of its columns is that of their specs. */
export function layOutRecords<K extends string>(list: RecordSheet<K>): SheetPatch {
  const { specs, records, firstRow, language, isNew } = list;
  const columns = specs.length;
  const area = (row: number, rows: number) => ({ row, column: 0, rows, columns });
  const line = (row: number, format: CellFormat) => ({ at: area(row, 1), format });
  return {
    name: list.sheet,
    ...(list.position === undefined ? {} : { position: list.position }),
    tabColor: list.tabColor,
    clear: list.surplus ? [area(firstRow + records.length, list.surplus)] : [],
    values: [
      ...(isNew
        ? [
            { at: { ...area(0, 1), columns: 1 }, values: [[list.title]] },
            {
              at: area(RECORD_HEADING_ROW, 1),
              values: [specs.map(({ heading }) => heading[language])],
            },
          ]
        : []),
      { at: { ...area(1, 1), columns: 1 }, values: [[list.line]] },
      ...(records.length > 0
        ? [
            {
              at: area(firstRow, records.length),
              values: records.map((record) => specs.map(({ key }) => record[key] ?? null)),
            },
          ]
        : []),
    ],
    formats: [
      ...(isNew
        ? [
            line(0, styles.title),
            line(1, { ...styles.note, wrap: true }),
            line(RECORD_HEADING_ROW, styles.heading),
          ]
        : []),
      ...(records.length > 0
        ? specs.map(({ owner, format }, column) => ({
            at: { row: firstRow, column, rows: records.length, columns: 1 },
            format: { ...(owner === 'entry' ? styles.entry : styles.cell), ...format },
          }))
        : []),
    ],
    ...(isNew
      ? sheetFrame({
          widths: specs.map(({ width }) => width),
          headRows: FIRST_RECORD_ROW,
          frozenColumns: list.frozenColumns,
        })
      : {}),
    rowHeights: [
      ...(isNew
        ? [
            { row: 0, rows: 1, height: 32 },
            { row: 1, rows: 1, height: 34 },
            { row: RECORD_HEADING_ROW, rows: 1, height: 34 },
          ]
        : []),
      ...rowHeights(
        firstRow,
        records.map((record) => recordHeight(record, specs)),
      ),
    ],
    protection: { allowFilter: false, allowSort: false, allowFormatColumns: true },
  };
}
