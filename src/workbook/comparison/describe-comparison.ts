import { format, type Language } from '../../language/language';
import type { Quarter } from '../../tracking/quarter';
import { statuses } from '../../tracking/status';
import { measureTerms, statusTerms } from '../../tracking/terms';
import type { CellFormat, CellValue, FormulaBlock, SheetPatch } from '../description';
import { describeFrame } from '../sheet-frame';
import * as styles from '../styles';
import { textHeight } from '../table/row-heights';
import type { Comparison, DistrictRow } from './match-districts';
import { texts } from './texts';

interface Column {
  heading: keyof typeof texts;
  width: number;
  format?: CellFormat;
  value?: (row: DistrictRow, language: Language) => CellValue;
}

const HEAD_ROWS = 3;
const wrapped = { wrap: true } as const;
const centred = { align: 'center', wrap: true } as const;
const figure = { align: 'right', numberFormat: 'General' } as const;
const numberOr = (value: CellValue) => (typeof value === 'number' ? value : null);

const named: Column[] = [
  { heading: 'name', width: 28, format: wrapped, value: ({ row }) => row.name },
  { heading: 'unit', width: 9, format: centred, value: ({ row }) => row.unit || null },
  {
    heading: 'measure',
    width: 11,
    format: centred,
    value: ({ row }, language) => row.measure && measureTerms[row.measure][language],
  },
  { heading: 'district', width: 16, format: wrapped, value: ({ district }) => district },
];
const source: Column = {
  heading: 'source',
  width: 36,
  format: wrapped,
  value: (row) => row.source,
};

const columns: Column[] = [
  ...named,
  { heading: 'target', width: 10, format: figure, value: ({ row }) => numberOr(row.target) },
  { heading: 'actual', width: 10, format: figure, value: ({ row }) => row.tracking.actual },
  { heading: 'variance', width: 10, format: figure, value: ({ row }) => row.tracking.variance },
  {
    heading: 'completion',
    width: 10,
    format: { align: 'center', numberFormat: '0.0%' },
    value: ({ row }) => row.tracking.completion,
  },
  {
    heading: 'status',
    width: 12,
    format: centred,
    value: ({ row }, language) => statusTerms[row.status][language],
  },
  { heading: 'rank', width: 7, format: { align: 'center' } },
  { heading: 'toMean', width: 11, format: figure },
  source,
];
const letter = (heading: keyof typeof texts) =>
  String.fromCharCode(65 + columns.findIndex((column) => column.heading === heading));

export interface ComparisonInput {
  comparison: Comparison;
  year: number;
  quarter: Quarter;
  language: Language;
}

/** 区县对比 and 未能对比 as data. The rows of an indicator follow each other, and its formulas run over them. */
export function describeComparison(input: ComparisonInput): SheetPatch[] {
  const { comparison, language } = input;
  const { groups, alone } = comparison;
  const main = tableSheet(input, 'sheet', 'title', 'line', columns, groups.flat());
  const whys: Column = { heading: 'why', width: 24, format: wrapped };
  const rest = tableSheet(
    input,
    'aloneSheet',
    'aloneTitle',
    'aloneLine',
    [...named, source, whys],
    alone.map(({ row }) => row),
  );
  if (alone.length > 0) {
    rest.values!.push({
      at: { row: HEAD_ROWS, column: named.length + 1, rows: alone.length, columns: 1 },
      values: alone.map(({ why }) => [texts[why][language]]),
    });
  }
  const at = { row: HEAD_ROWS, column: 8, rows: groups.flat().length, columns: 1 };
  return [
    {
      ...main,
      formulas: groupFormulas(groups),
      conditionalFormats:
        at.rows === 0
          ? []
          : statuses.map((status) => ({
              at,
              text: statusTerms[status][language],
              format: { ...styles.statusColors[status], bold: status === 'behind' },
            })),
    },
    rest,
  ];
}

function groupFormulas(groups: readonly DistrictRow[][]): FormulaBlock[] {
  let row = HEAD_ROWS;
  return groups.flatMap((group): FormulaBlock[] => {
    const [first, last] = [row + 1, row + group.length];
    const block = (column: number, template: string): FormulaBlock => ({
      at: { row: first - 1, column, rows: group.length, columns: 1 },
      template,
    });
    row += group.length;
    const reported = group.filter(({ row: { tracking } }) => tracking.actual !== null);
    const byCompletion = reported.every(({ row: { tracking } }) => tracking.completion !== null);
    const by = letter(byCompletion ? 'completion' : 'variance');
    const actual = letter('actual');
    const over = (column: string) => `$${column}$${first}:$${column}$${last}`;
    return [
      block(9, `=IF(ISNUMBER(${by}{r}),RANK(${by}{r},${over(by)}),"")`),
      block(10, `=IF(ISNUMBER(${actual}{r}),ROUND(${actual}{r}-AVERAGE(${over(actual)}),4),"")`),
    ];
  });
}

function tableSheet(
  { year, quarter, language }: ComparisonInput,
  sheet: 'sheet' | 'aloneSheet',
  title: 'title' | 'aloneTitle',
  line: 'line' | 'aloneLine',
  specs: readonly Column[],
  rows: readonly DistrictRow[],
): SheetPatch {
  const across = (row: number) => ({ row, column: 0, rows: 1, columns: specs.length });
  const values = rows.map((row) => specs.map(({ value }) => (value ? value(row, language) : null)));
  const frame = describeFrame({
    widths: specs.map(({ width }) => width),
    headRows: HEAD_ROWS,
    frozenColumns: 1,
  });
  return {
    name: texts[sheet][language],
    tabColor: '#1E8449',
    ...frame,
    values: [
      {
        at: { row: 0, column: 0, rows: 2, columns: 1 },
        values: [[format(texts[title][language], { year, quarter })], [texts[line][language]]],
      },
      { at: across(2), values: [specs.map(({ heading }) => texts[heading][language])] },
      ...(rows.length === 0 ? [] : [{ at: { ...across(HEAD_ROWS), rows: rows.length }, values }]),
    ],
    formats: [
      { at: across(0), format: styles.title },
      { at: across(1), format: { ...styles.note, wrap: true } },
      { at: across(2), format: styles.heading },
      ...(rows.length === 0
        ? []
        : specs.map((spec, column) => ({
            at: { row: HEAD_ROWS, column, rows: rows.length, columns: 1 },
            format: { ...styles.cell, ...spec.format },
          }))),
    ],
    rowHeights: [
      ...[32, 30, 34].map((height, row) => ({ row, rows: 1, height })),
      ...values.map((cells, i) => ({
        row: HEAD_ROWS + i,
        rows: 1,
        height: Math.max(
          22,
          ...cells.map((cell, c) =>
            specs[c]!.format?.wrap ? textHeight(String(cell ?? ''), specs[c]!.width) : 0,
          ),
        ),
      })),
    ],
  };
}
