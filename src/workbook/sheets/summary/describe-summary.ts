import { format, type Language } from '../../../language/language';
import type { CellFormat, ChartDescription, FormulaBlock, SheetPatch } from '../../description';
import type { LedgerPlace } from '../ledger/ledger-references';
import { pagesTall } from '../../sheet/page-fit';
import { signature } from '../../sheet/signature';
import { sheetFrame } from '../../sheet/frame';
import * as styles from '../../styles';
import {
  summaryColumn,
  summaryColumns,
  summaryStatuses,
  type SummaryColumn,
} from './summary-columns';
import { summaryFormulas, type SummaryRowKind } from './count-formulas';
import {
  CHART_COLUMN,
  CHART_COLUMNS,
  summaryLabels,
  summaryLayout,
  summaryPlace,
  summaryWidths,
  type SummaryLayout,
} from './layout';
import { summaryLines } from './lines';
import { summaryTexts } from './texts';

const { headingRow: HEADING_ROW, firstRow: FIRST_ROW } = summaryPlace;

export interface SummarySheet {
  sheet: string;
  language: Language;
  district: string;
  /** Lead units, in the order of their rows. */
  units: readonly string[];
  hasUnassigned: boolean;
  /** The table that is counted. */
  ledger: LedgerPlace;
  isNew: boolean;
  /** Rows the sheet has now; those no longer needed are emptied. */
  usedRows: number;
  /** The line for signatures as it stands; null writes an empty one. */
  signature: string | null;
}

/** 季度汇总 as data: a table of live counts and a chart of them. */
export function layOutSummarySheet(input: SummarySheet): SheetPatch {
  const { sheet, language, isNew } = input;
  const width = summaryColumns.length;
  const labels = summaryLabels(input.units, input.hasUnassigned, language);
  const { lastRow, footRow, signRow, rowHeights, ...drawn } = summaryLayout(labels, language);
  const surplus = input.usedRows - lastRow - 1;
  const below = Math.max(input.usedRows, signRow + 1) - lastRow - 1;
  const lines = summaryLines(labels, input.ledger, language);
  const frame = sheetFrame({ widths: summaryWidths, headRows: FIRST_ROW, frozenColumns: 1 });
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
        at: oneCell(0),
        values: [[format(summaryTexts.title[language], { district: input.district })]],
      },
      {
        at: { row: HEADING_ROW, column: 0, rows: 1, columns: width },
        values: [summaryColumns.map((spec) => spec.heading[language])],
      },
      {
        at: { row: FIRST_ROW, column: 0, rows: labels.length, columns: 1 },
        values: labels.map((label) => [label]),
      },
      { at: oneCell(signRow), values: [[input.signature ?? signature[language]]] },
    ],
    formulas: [
      { at: oneCell(1), template: lines.line.template },
      { at: oneCell(footRow), template: lines.foot.template },
      ...countBlocks(input, language),
    ],
    formats: [
      line(0, styles.title),
      line(1, { ...styles.note, wrap: true }),
      line(HEADING_ROW, styles.heading),
      ...bodyFormats(labels.length),
      // The same for a new sheet as for one written again, and locked where a signature stood before.
      {
        at: { row: lastRow + 1, column: 0, rows: below, columns: width },
        format: { fill: '#FFFFFF', bold: false, locked: true },
      },
      { at: oneCell(footRow), format: styles.note },
      { at: oneCell(signRow), format: { ...styles.base, locked: false } },
    ],
    ...(isNew ? frame : {}),
    page: {
      ...frame.page,
      pagesTall: pagesTall({
        widths: summaryWidths,
        headRows: FIRST_ROW,
        lastRow: signRow,
        rowHeights,
      }),
    },
    rowHeights,
    protection: { allowFilter: false, allowSort: false, allowFormatColumns: true },
    charts: drawn.drawnRows > 0 ? [statusChart(drawn, language)] : [],
  };
}

const oneCell = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });

/** One block for each kind of row and each column. */
function countBlocks(
  { units, hasUnassigned }: Pick<SummarySheet, 'units' | 'hasUnassigned'>,
  language: Language,
): FormulaBlock[] {
  const kinds: [SummaryRowKind, number][] = [
    ['unit', units.length],
    ['withoutUnit', hasUnassigned ? 1 : 0],
    ['total', 1],
  ];
  let row = FIRST_ROW;
  return kinds.flatMap(([kind, rows]) => {
    const first = row;
    row += rows;
    if (rows === 0) return [];
    return Object.entries(summaryFormulas(kind, language)).map(([key, template]) => ({
      at: { row: first, column: summaryColumn(key as SummaryColumn), rows, columns: 1 },
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
  { drawnRows: unitRows, chartRows }: Pick<SummaryLayout, 'drawnRows' | 'chartRows'>,
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
