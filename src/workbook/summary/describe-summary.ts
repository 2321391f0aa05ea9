import { format, type Language } from '../../language/language';
import type { CellFormat, ChartDescription, FormulaBlock, SheetPatch } from '../description';
import { quarterLineFormula, type QuarterLine } from '../quarter-line';
import { chartRows as rowsOnFirstPage, pagesTall, rowsReaching } from '../print/page-fit';
import { signature } from '../print/signature';
import { describeFrame } from '../sheet-frame';
import * as styles from '../styles';
import { rowHeights, textHeight } from '../table/row-heights';
import { summaryColumn, summaryColumns, summaryStatuses, type SummaryColumn } from './columns';
import { summaryFormulas, type SummaryRowKind } from './formulas';

export const summaryLine: QuarterLine = {
  'zh-CN':
    '计量单位：项、%　　达标率＝（已完成＋达到序时）÷（指标数－本季不考核）；多个牵头单位的指标各计一次，合计只计一次',
  en: 'Unit: indicators, %    Rate = (met + on schedule) / (indicators − not assessed); indicators with several lead units count for each, once in the total',
};

export const summaryTexts = {
  title: { 'zh-CN': '{district}指标完成情况季度汇总', en: '{district}: quarterly summary' },
  withoutUnit: { 'zh-CN': '（未明确牵头单位）', en: '(no lead unit)' },
  total: { 'zh-CN': '合计', en: 'Total' },
  chart: { 'zh-CN': '各牵头单位指标状态（项）', en: 'Indicators by status and lead unit (count)' },
  chartAxis: { 'zh-CN': '指标数（项）', en: 'Indicators' },
} as const;

const HEADING_ROW = 2;
const FIRST_ROW = HEADING_ROW + 1;
const CHART_COLUMN = summaryColumns.length + 1;
const CHART_COLUMNS = 7;
const MIN_CHART_ROWS = 16;
const ROW_HEIGHT = 22;
/** In points: what a chart needs around its bars, and for a bar with its name. */
const CHART_FRAME = 110;
const BAR_HEIGHT = 15;
/** Table, gap and the columns under the chart. */
const WIDTHS = [
  ...summaryColumns.map((spec) => spec.width),
  2,
  ...Array.from({ length: CHART_COLUMNS }, () => 10),
];
const HEAD_HEIGHTS = [32, 30, 34];

/** Rows below the headings: one for each unit, one for indicators without a lead unit, the total. */
function summaryRows(
  units: readonly string[],
  hasUnassigned: boolean,
): { kind: SummaryRowKind; unit: string | null }[] {
  return [
    ...units.map((unit) => ({ kind: 'unit' as const, unit })),
    ...(hasUnassigned ? [{ kind: 'withoutUnit' as const, unit: null }] : []),
    { kind: 'total' as const, unit: null },
  ];
}

export interface SummarySheet {
  sheet: string;
  language: Language;
  district: string;
  /** Lead units, in the order of their rows. */
  units: readonly string[];
  hasUnassigned: boolean;
  isNew: boolean;
  /** Rows the sheet has now; those no longer needed are emptied. */
  usedRows: number;
  /** The line for signatures as it stands; null writes an empty one. */
  signature: string | null;
}

/** 季度汇总 as data: a table of live counts and a chart of them. */
export function describeSummarySheet(input: SummarySheet): SheetPatch {
  const { sheet, language, isNew } = input;
  const rows = summaryRows(input.units, input.hasUnassigned);
  const width = summaryColumns.length;
  const lastRow = FIRST_ROW + rows.length - 1;
  const labels = rows.map(({ kind, unit }) => [
    kind === 'unit'
      ? unit
      : kind === 'total'
        ? summaryTexts.total[language]
        : summaryTexts.withoutUnit[language],
  ]);
  // Indicators without a lead unit would dwarf the units: they are drawn only where there are no units.
  const chartRows = input.units.length || (input.hasUnassigned ? 1 : 0);
  const heights = labels.map(([label]) =>
    Math.max(ROW_HEIGHT, textHeight(label ?? '', WIDTHS[0]!)),
  );
  const headHeight = HEAD_HEIGHTS.reduce((sum, height) => sum + height, 0);
  // As high as the table beside it, so that both end at the same line in print; but every unit's name must be read.
  const wanted = Math.max(MIN_CHART_ROWS, rows.length);
  const chart = {
    unitRows: chartRows,
    rows: Math.max(
      rowsOnFirstPage(WIDTHS, heights, headHeight, wanted),
      rowsReaching(heights, CHART_FRAME + chartRows * BAR_HEIGHT),
    ),
  };
  const signRow = FIRST_ROW + Math.max(rows.length, chartRows > 0 ? chart.rows : 0) + 1;
  const surplus = input.usedRows - lastRow - 1;
  const below = Math.max(input.usedRows, signRow + 1) - lastRow - 1;
  const heightBlocks = [
    ...HEAD_HEIGHTS.map((height, row) => ({ row, rows: 1, height })),
    ...rowHeights(FIRST_ROW, heights),
    { row: signRow, rows: 1, height: 30 },
  ];
  const frame = describeFrame({ widths: WIDTHS, headRows: FIRST_ROW, frozenColumns: 1 });
  const line = (row: number, cellFormat: CellFormat) => ({
    at: { row, column: 0, rows: 1, columns: width },
    format: cellFormat,
  });
  return {
    name: sheet,
    tabColor: '#1E8449',
    clear: surplus > 0 ? [{ row: lastRow + 1, column: 0, rows: surplus, columns: width }] : [],
    values: [
      {
        at: { row: 0, column: 0, rows: 1, columns: 1 },
        values: [[format(summaryTexts.title[language], { district: input.district })]],
      },
      {
        at: { row: HEADING_ROW, column: 0, rows: 1, columns: width },
        values: [summaryColumns.map((spec) => spec.heading[language])],
      },
      { at: { row: FIRST_ROW, column: 0, rows: rows.length, columns: 1 }, values: labels },
      { at: signCell(signRow), values: [[input.signature ?? signature[language]]] },
    ],
    formulas: [
      {
        at: { row: 1, column: 0, rows: 1, columns: 1 },
        template: quarterLineFormula(summaryLine, language),
      },
      ...countBlocks(rows, language),
    ],
    formats: [
      line(0, styles.title),
      line(1, { ...styles.note, wrap: true }),
      line(HEADING_ROW, styles.heading),
      ...bodyFormats(rows.length),
      // The same for a new sheet as for one written again, and locked where a signature stood before.
      {
        at: { row: lastRow + 1, column: 0, rows: below, columns: width },
        format: { fill: '#FFFFFF', bold: false, locked: true },
      },
      { at: signCell(signRow), format: { ...styles.base, locked: false } },
    ],
    ...(isNew ? frame : {}),
    page: {
      ...frame.page,
      pagesTall: pagesTall({
        widths: WIDTHS,
        headRows: FIRST_ROW,
        lastRow: signRow,
        rowHeights: heightBlocks,
      }),
    },
    rowHeights: heightBlocks,
    protection: { allowFilter: false, allowSort: false, allowFormatColumns: true },
    charts: chartRows > 0 ? [statusChart(chart, language)] : [],
  };
}

const signCell = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });

/** One block for each run of rows of the same kind and each column. */
function countBlocks(
  rows: readonly { kind: SummaryRowKind }[],
  language: Language,
): FormulaBlock[] {
  return (['unit', 'withoutUnit', 'total'] as const).flatMap((kind) => {
    const first = rows.findIndex((row) => row.kind === kind);
    if (first < 0) return [];
    const count = rows.filter((row) => row.kind === kind).length;
    return Object.entries(summaryFormulas(kind, language)).map(([key, template]) => ({
      at: {
        row: FIRST_ROW + first,
        column: summaryColumn(key as SummaryColumn),
        rows: count,
        columns: 1,
      },
      template,
    }));
  });
}

function bodyFormats(rowCount: number) {
  const width = summaryColumns.length;
  return [
    {
      at: { row: FIRST_ROW, column: 0, rows: rowCount, columns: 1 },
      format: { ...styles.cell, bold: false, fill: '#FFFFFF', wrap: true },
    },
    {
      at: { row: FIRST_ROW, column: 1, rows: rowCount, columns: width - 1 },
      format: { ...styles.cell, bold: false, fill: '#FFFFFF', align: 'center' as const },
    },
    {
      at: { row: FIRST_ROW, column: summaryColumn('rate'), rows: rowCount, columns: 1 },
      format: { numberFormat: '0.0%' },
    },
    {
      at: { row: FIRST_ROW + rowCount - 1, column: 0, rows: 1, columns: width },
      format: { bold: true, fill: styles.total.fill },
    },
  ];
}

function statusChart(
  { unitRows, rows: chartRows }: { unitRows: number; rows: number },
  language: Language,
): ChartDescription {
  const column = (index: number, row: number, rows: number) => ({
    row,
    column: index,
    rows,
    columns: 1,
  });
  return {
    name: 'StatusByUnit',
    type: 'bar',
    stacked: true,
    title: summaryTexts.chart[language],
    valueAxisTitle: summaryTexts.chartAxis[language],
    valueFormat: '0',
    valueRange: { min: 0 },
    anchor: {
      // Below the headings: what lies over them is printed again on every page.
      row: FIRST_ROW,
      column: CHART_COLUMN,
      rows: chartRows,
      columns: CHART_COLUMNS,
    },
    categories: column(0, FIRST_ROW, unitRows),
    series: summaryStatuses.map((status) => ({
      name: column(summaryColumn(status), HEADING_ROW, 1),
      values: column(summaryColumn(status), FIRST_ROW, unitRows),
      color: styles.statusSeriesColors[status],
      ...(unitRows <= styles.FEW_VALUES && { labels: '0;-0;' }),
    })),
  };
}

/** Where the counts of the summary's rows stand. */
export const summaryPlace = { headingRow: HEADING_ROW, firstRow: FIRST_ROW };
