import { format, languages, type Language, type Localised } from '../../language/language';
import type { CellFormat, CellValue, SheetPatch } from '../description';
import { describeFrame } from '../sheet-frame';
import * as styles from '../styles';

/** One line of 校验结果, in the workbook's language. */
export interface FindingLine {
  severity: string;
  rule: string;
  units: string;
  indicator: string;
  quarter: number;
  /** "指标台账!M5". */
  cell: string;
  /** Both sides of the comparison with their values. */
  evidence: string;
  message: string;
}

type FindingColumn = keyof FindingLine;

const columns: readonly {
  key: FindingColumn;
  heading: Localised;
  width: number;
  format?: CellFormat;
}[] = [
  {
    key: 'severity',
    heading: { 'zh-CN': '严重程度', en: 'Severity' },
    width: 12,
    format: { align: 'center' },
  },
  { key: 'rule', heading: { 'zh-CN': '规则', en: 'Rule' }, width: 22, format: { wrap: true } },
  {
    key: 'units',
    heading: { 'zh-CN': '牵头单位', en: 'Lead units' },
    width: 20,
    format: { wrap: true },
  },
  {
    key: 'indicator',
    heading: { 'zh-CN': '指标', en: 'Indicator' },
    width: 32,
    format: { wrap: true },
  },
  {
    key: 'quarter',
    heading: { 'zh-CN': '季度', en: 'Quarter' },
    width: 9,
    format: { align: 'center' },
  },
  {
    key: 'cell',
    heading: { 'zh-CN': '单元格', en: 'Cell' },
    width: 18,
    format: { align: 'center' },
  },
  {
    key: 'message',
    heading: { 'zh-CN': '问题', en: 'Problem' },
    width: 46,
    format: { wrap: true },
  },
  {
    key: 'evidence',
    heading: { 'zh-CN': '依据', en: 'Evidence' },
    width: 44,
    format: { wrap: true },
  },
];

const texts = {
  title: { 'zh-CN': '校验结果', en: 'Findings' },
  notYet: {
    'zh-CN': '尚未校验。在加载项的“校验”一步中检查填报数据，结果写在本表。',
    en: 'Not validated yet. Step "Validate" of the add-in checks what was entered and writes here.',
  },
  none: { 'zh-CN': '第{quarter}季度：未发现问题。', en: 'Q{quarter}: no findings.' },
  count: {
    'zh-CN': '第{quarter}季度：共 {count} 条，其中强制性 {mandatory} 条。',
    en: 'Q{quarter}: {count} findings, {mandatory} of them mandatory.',
  },
} as const;

const HEADING_ROW = 2;
const FIRST_ROW = HEADING_ROW + 1;

export interface FindingsSheet {
  sheet: string;
  language: Language;
  isNew: boolean;
  /** Rows the sheet has now; those no longer needed are emptied. */
  usedRows: number;
  /** Null before the first validation. */
  result: { quarter: number; mandatory: number; lines: readonly FindingLine[] } | null;
}

/** 校验结果 as data. */
export function describeFindingsSheet(input: FindingsSheet): SheetPatch {
  const { sheet, language, result, isNew } = input;
  const lines = result?.lines ?? [];
  const width = columns.length;
  const surplus = input.usedRows - FIRST_ROW - lines.length;
  const row = (at: number, cellFormat: CellFormat) => ({
    at: { row: at, column: 0, rows: 1, columns: width },
    format: cellFormat,
  });
  return {
    name: sheet,
    tabColor: '#C0392B',
    clear:
      surplus > 0
        ? [{ row: FIRST_ROW + lines.length, column: 0, rows: surplus, columns: width }]
        : [],
    values: [
      { at: { row: 0, column: 0, rows: 1, columns: 1 }, values: [[texts.title[language]]] },
      { at: { row: 1, column: 0, rows: 1, columns: 1 }, values: [[headline(result, language)]] },
      {
        at: { row: HEADING_ROW, column: 0, rows: 1, columns: width },
        values: [columns.map((column) => column.heading[language])],
      },
      ...(lines.length > 0
        ? [
            {
              at: { row: FIRST_ROW, column: 0, rows: lines.length, columns: width },
              values: lines.map((line) => columns.map(({ key }) => line[key])),
            },
          ]
        : []),
    ],
    formats: [
      ...(isNew
        ? [row(0, styles.title), row(1, styles.note), row(HEADING_ROW, styles.heading)]
        : []),
      ...(lines.length > 0
        ? columns.map((column, i) => ({
            at: { row: FIRST_ROW, column: i, rows: lines.length, columns: 1 },
            format: { ...styles.cell, ...column.format },
          }))
        : []),
    ],
    ...(isNew
      ? describeFrame({
          widths: columns.map((column) => column.width),
          headRows: FIRST_ROW,
          frozenColumns: 0,
        })
      : {}),
    rowHeights: [
      ...(isNew
        ? [
            { row: 0, rows: 1, height: 32 },
            { row: 1, rows: 2, height: 22 },
          ]
        : []),
      ...(lines.length > 0 ? [{ row: FIRST_ROW, rows: lines.length, height: 34 }] : []),
    ],
    protection: { allowFilter: true, allowSort: true, allowFormatColumns: true },
  };
}

/** True when a sheet's cells, from A1, have the headings of 校验结果 in either language. */
export function isFindingsSheet(values: CellValue[][]): boolean {
  return languages.some((language) =>
    columns.every((column, i) => values[HEADING_ROW]?.[i] === column.heading[language]),
  );
}

function headline(result: FindingsSheet['result'], language: Language): string {
  if (!result) return texts.notYet[language];
  const { quarter, mandatory, lines } = result;
  const text = lines.length === 0 ? texts.none : texts.count;
  return format(text[language], { quarter, mandatory, count: lines.length });
}
