import { format, type Language } from '../../../language/language';
import { changeRows } from '../../../quarter/change';
import { countedStatuses, countIndicators } from '../../../quarter/office-counts';
import type { QuarterIndicator } from '../../../quarter/quarter-figures';
import { roundTo } from '../../../tracking/functions';
import { statusTerms } from '../../../tracking/terms';
import { areaAddress } from '../../address';
import type { CellFormat, CellValue, ChartDescription } from '../../description';
import type { ReportContext } from '../../report-context';
import { chartRowsBeside } from '../../sheet/block-heights';
import { drawn } from '../../sheet/nothing-drawn';
import {
  FIRST_ROW,
  HEADING_ROW,
  type Report,
  type ReportBlock,
  type ReportColumn,
} from '../../sheet/blocks';
import { own, sheetSource } from '../../sheet/column-references';
import { withFoot, type Check, type SourceRange } from '../../sheet/foot';
import { chartColors, FEW_VALUES, statusColors } from '../../styles';
import { ledgerColumn, ledgerSource } from '../ledger/ledger-references';
import { summaryFormulas, type SummaryRowKind } from '../summary/count-formulas';
import { summaryColumn, summaryColumns, type SummaryColumn } from '../summary/summary-columns';
import { trendSourceTexts } from '../trend/texts';
import { trendColumn, trendIdentity } from '../trend/trend-columns';
import { changeBlocks } from './change-blocks';
import { breakdownTexts as texts } from './texts';

const WIDTHS = [20, 10, 9, 9, 9, 11, 10, 9, 11, 9];
/** The chart lies to the right of the tables, on columns of its own. */
const GAP = 2;
const CHART_COLUMNS = 7;
/** The table by status stands beside the one against last quarter. */
const BESIDE = 5;
const centred = { align: 'center' } as const;
const percent = { align: 'center', numberFormat: '0.0%' } as const;

type RowKind = Extract<SummaryRowKind, 'field' | 'withoutField' | 'total'>;

/** 分类汇总: by field of work, by status, and against the quarter before. @param fields in the order of their rows. */
export function breakdownReport(
  context: ReportContext,
  fields: readonly string[],
  trendIds: readonly string[],
): Report {
  const { language } = context;
  const trendRows = trendIds.length;
  const known = fields.filter((field) => field !== texts.withoutField[language]);
  const hasOthers = known.length < fields.length;
  const kinds: [RowKind, readonly string[]][] = [
    ['field', known],
    ...(hasOthers ? [['withoutField', [texts.withoutField[language]]] as [RowKind, string[]]] : []),
    ['total', [texts.total[language]]],
  ];
  let row = HEADING_ROW;
  const blocks = kinds.flatMap(([kind, labels]): ReportBlock[] => {
    if (labels.length === 0) return [];
    const block = fieldBlock(context, kind, labels, row);
    row += labels.length;
    return [block];
  });
  const lowerRow = row + 2;
  const endRow = lowerRow + Math.max(changeRows.length, countedStatuses.length) + 1;
  const widths = [...WIDTHS, GAP, ...Array.from({ length: CHART_COLUMNS }, () => 8)];
  // Headings of the blocks that follow on lie under the rows before: the first block's are the table's.
  const tables = [
    ...asOneTable(blocks),
    ...changeBlocks(context, { row: lowerRow, totalRow: row }, trendIds),
    statusBlock(context, lowerRow),
  ];
  const chartRows = fields.length > 0 ? chartRowsBeside(tables, widths) : 0;
  const chart = fields.length > 0 && rateChart(fields.length, chartRows, language);
  const rates = tables
    .slice(0, blocks.length - 1)
    .flatMap(({ columns }) => columns[summaryColumn('rate')]!.values);
  const report: Report = {
    title: format(texts.title[language], { district: context.district }),
    line: context.line(texts.line),
    widths,
    visible: WIDTHS.length + 1 + CHART_COLUMNS,
    frozenColumns: 1,
    blocks: tables,
    ...(chart
      ? drawn(chart, { values: [chart.series[0]!.values], shown: rates }, language)
      : { cells: [], charts: [] }),
    conditionalFormats: countedStatuses.map((status) => ({
      at: { row: lowerRow + 1, column: BESIDE, rows: countedStatuses.length, columns: 1 },
      text: statusTerms[status][language],
      format: statusColors[status],
    })),
    validations: [],
    signRow: Math.max(endRow, FIRST_ROW + chartRows) + 1,
  };
  return withFoot(report, sources(context, trendRows), fieldsCheck(context, fields), context);
}

function sources(context: ReportContext, rows: number): SourceRange[] {
  const { ledger, language } = context;
  const [first, last] = [trendColumn('status1'), trendColumn('status4')];
  const trend = context.sheet(trendIdentity);
  return [
    ...(['id', 'field', 'actual', 'status'] as const).map((key) =>
      ledgerSource(ledger, key, language),
    ),
    sheetSource(trend, { first, last, rows }, trendSourceTexts.statuses[language]),
  ];
}

/** Whether the fields together have as many indicators as the total. */
function fieldsCheck({ indicators, language }: ReportContext, fields: readonly string[]): Check {
  const at = (row: number, rows: number) =>
    areaAddress({ row, column: summaryColumn('indicators'), rows, columns: 1 }, true);
  const total = at(FIRST_ROW + fields.length, 1);
  const sum = fields.length === 0 ? '0' : `SUM(${at(FIRST_ROW, fields.length)})`;
  const known = new Set(fields);
  return {
    what: texts.compared,
    formula: `${sum}=${total}`,
    value: indicators.every(({ field }) =>
      known.has(field === '' ? texts.withoutField[language] : field),
    ),
  };
}

/** Rows with other formulas follow without headings of their own. */
function asOneTable(blocks: ReportBlock[]): ReportBlock[] {
  return blocks.map((block, i) => ({
    ...block,
    isContinued: i > 0,
    hasTotal: i === blocks.length - 1,
  }));
}

const selectors: Record<RowKind, (row: QuarterIndicator, label: string) => boolean> = {
  field: ({ field }, label) => field === label,
  withoutField: ({ field }) => field === '',
  total: () => true,
};

function fieldBlock(
  context: ReportContext,
  kind: RowKind,
  labels: readonly string[],
  row: number,
): ReportBlock {
  const { language, indicators } = context;
  const templates = summaryFormulas(kind, language);
  const selected = labels.map((label) => indicators.filter((each) => selectors[kind](each, label)));
  const counts = selected.map((rows) => countIndicators(rows, indicators));
  const value = (key: Exclude<SummaryColumn, 'unit'>, i: number): CellValue => {
    const count = counts[i]!;
    if (key === 'indicators' || key === 'reported') return count[key];
    if (key === 'rate') return count.rate ?? '';
    return count.counts[key];
  };
  const columns = summaryColumns.map(({ key, heading }): ReportColumn => {
    if (key === 'unit')
      return { heading: texts.field[language], values: [...labels], format: { wrap: true } };
    return {
      heading: heading[language],
      template: templates[key],
      values: labels.map((_, i) => value(key, i)),
      format: key === 'rate' ? percent : centred,
    };
  });
  return { row, column: 0, columns };
}

function statusBlock({ language, indicators }: ReportContext, row: number): ReportBlock {
  const ids = ledgerColumn('id', language);
  const { counts } = countIndicators(indicators, indicators);
  const total = indicators.length;
  const column = (heading: string, values: CellValue[], template: string, numbers: CellFormat) => ({
    heading,
    values,
    template,
    format: numbers,
  });
  return {
    row,
    column: BESIDE,
    columns: [
      {
        heading: texts.status[language],
        values: countedStatuses.map((status) => statusTerms[status][language]),
        format: { wrap: true },
      },
      column(
        summaryColumns.find(({ key }) => key === 'indicators')!.heading[language],
        countedStatuses.map((status) => counts[status]),
        `=SUMPRODUCT((${ids}<>"")*(${ledgerColumn('status', language)}=${own(BESIDE)}))`,
        centred,
      ),
      column(
        texts.share[language],
        countedStatuses.map((status) => (total === 0 ? '' : roundTo(counts[status] / total, 6))),
        `=IF(SUMPRODUCT((${ids}<>"")*1)=0,"",ROUND(${own(BESIDE + 1)}/SUMPRODUCT((${ids}<>"")*1),6))`,
        percent,
      ),
    ],
  };
}

function rateChart(fields: number, rows: number, language: Language): ChartDescription {
  const column = summaryColumn('rate');
  const at = (index: number, from: number, count: number) => ({
    row: from,
    column: index,
    rows: count,
    columns: 1,
  });
  return {
    name: 'RateByField',
    type: 'bar',
    stacked: false,
    title: texts.chart[language],
    valueAxisTitle: texts.chartAxis[language],
    valueFormat: '0%',
    valueRange: { min: 0, max: 1 },
    anchor: {
      row: FIRST_ROW,
      column: WIDTHS.length + 1,
      rows,
      columns: CHART_COLUMNS,
    },
    categories: at(0, FIRST_ROW, fields),
    series: [
      {
        name: at(column, HEADING_ROW, 1),
        values: at(column, FIRST_ROW, fields),
        color: chartColors.actual,
        ...(fields <= FEW_VALUES && { labels: '0%;-0%;' }),
      },
    ],
  };
}
