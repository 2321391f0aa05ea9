import { format, type Language } from '../../../language/language';
import { countedStatuses, countIndicators, indicatorsOf } from '../../../quarter/office-counts';
import type { QuarterIndicator } from '../../../quarter/quarter-figures';
import type { CellValue, ChartDescription } from '../../description';
import type { SheetReferences } from '../../report-context';
import { barChartRows, mostBars } from '../../sheet/block-heights';
import { FIRST_ROW, HEADING_ROW, type Report, type ReportBlock } from '../../sheet/blocks';
import { ownColumn } from '../../sheet/column-references';
import { headingWidth } from '../../sheet/heading-width';
import { withFoot } from '../../sheet/foot';
import * as styles from '../../styles';
import { chartTitle } from '../../chart-look';
import { ledgerSource } from '../ledger/ledger-references';
import { summaryFormulas, type SummaryRowKind } from './count-formulas';
import { countsNote } from './counts-note';
import { officesCheck } from './offices-check';
import { summaryColumn, summaryColumns } from './summary-columns';
import { summaryLine, summaryTexts as texts } from './texts';

const CHART_COLUMN = summaryColumns.length + 1;
const CHART_COLUMNS = 7;
/** With more bars than these, the counts in them would run into each other. */
const MOST_LABELLED = 30;

const CHART_WIDTH = 63;
const LEAST_CHART_WIDTH = 48;

/** Table, gap and the columns under the chart, which leaves what the words of the headings take. */
function widthsOf(language: Language): number[] {
  const table = summaryColumns.map(({ width, heading }) =>
    Math.max(width, headingWidth(heading[language])),
  );
  const taken = summaryColumns.reduce((sum, { width }, i) => sum + table[i]! - width, 0);
  const chart = Math.max(LEAST_CHART_WIDTH, CHART_WIDTH - taken) / CHART_COLUMNS;
  return [...table, 2, ...Array.from({ length: CHART_COLUMNS }, () => chart)];
}

type Counted = Pick<QuarterIndicator, 'lead' | 'reported' | 'status'>;

/** What 季度汇总 is made of; its figures may come later, its formulas do not depend on them. */
export type SummaryContext = Pick<
  SheetReferences,
  'language' | 'district' | 'ledger' | 'line' | 'standing'
> & {
  indicators: readonly Counted[];
};

/** Labels of the rows above the total: the lead offices, and those of indicators without one. */
export function summaryLabels(
  offices: readonly string[],
  hasUnassigned: boolean,
  language: Language,
): string[] {
  return [...offices, ...(hasUnassigned ? [texts.withoutUnit[language]] : [])];
}

/**
 * Offices with the largest share behind first, then with the largest share not reported; equal ones stay as they are.
 */
export function byLag(offices: readonly string[], indicators: readonly Counted[]): string[] {
  const counted = offices.map((office) => {
    const { counts, indicators: all } = countIndicators(
      indicatorsOf(indicators, office),
      indicators,
    );
    return { office, behind: counts.behind / all, missing: counts.notReported / all };
  });
  return counted
    .sort((a, b) => b.behind - a.behind || b.missing - a.missing)
    .map(({ office }) => office);
}

/** 季度汇总: a table of live counts by lead office, and a chart of them. @param labels of the rows above the total. */
export function summaryReport(context: SummaryContext, labels: readonly string[]): Report {
  const { language, indicators } = context;
  const offices = labels.filter((label) => label !== texts.withoutUnit[language]);
  const hasUnassigned = offices.length < labels.length;
  const blocks = countBlocks(context, offices, hasUnassigned);
  const widths = widthsOf(language);
  const drawn = mostBars(widths, labels.length);
  const rows = labels.length + 1;
  const chartRows = drawn === 0 ? 0 : barChartRows(blocks, widths, drawn);
  const report: Report = {
    title: format(texts.title[language], { district: context.district }),
    line: context.line(summaryLine),
    widths,
    written: summaryColumns.length,
    visible: widths.length,
    frozenColumns: 1,
    blocks,
    cells: [
      countsNote(
        { row: FIRST_ROW + Math.max(rows, chartRows), column: 0 },
        {
          row: FIRST_ROW + labels.length,
          columns: {
            indicators: summaryColumn('indicators'),
            reported: summaryColumn('reported'),
            notReported: summaryColumn('notReported'),
          },
        },
        countIndicators(indicators, indicators),
        language,
      ),
    ],
    charts: drawn > 0 ? [statusChart({ drawn, of: labels.length }, chartRows, language)] : [],
    conditionalFormats: [],
    validations: [],
    signRow: FIRST_ROW + Math.max(rows, chartRows) + 1,
  };
  const sources = (['id', 'lead', 'actual', 'status'] as const).map((key) =>
    ledgerSource(context.ledger, key, language),
  );
  const check = officesCheck(
    {
      offices,
      hasUnassigned,
      names: ownColumn(summaryColumn('unit'), offices.length),
      counts: ownColumn(summaryColumn('indicators'), offices.length),
    },
    indicators,
    language,
  );
  return withFoot(report, sources, check, context);
}

/** The rows of each kind have formulas of their own. */
function countBlocks(
  { language, indicators }: SummaryContext,
  offices: readonly string[],
  hasUnassigned: boolean,
): ReportBlock[] {
  const kinds: [SummaryRowKind, readonly string[], (label: string) => readonly Counted[]][] = [
    ['office', offices, (label) => indicatorsOf(indicators, label)],
    [
      'withoutOffice',
      hasUnassigned ? [texts.withoutUnit[language]] : [],
      () => indicatorsOf(indicators, null),
    ],
    ['total', [texts.total[language]], () => indicators],
  ];
  let row = HEADING_ROW;
  return kinds
    .filter(([, labels]) => labels.length > 0)
    .map(([kind, labels, select], i): ReportBlock => {
      const templates = summaryFormulas(kind, language);
      const counted = labels.map((label) => countIndicators(select(label), indicators));
      const first = row;
      row += labels.length;
      return {
        row: first,
        column: 0,
        columns: summaryColumns.map(({ key, heading }) => {
          if (key === 'unit') {
            return { heading: heading[language], values: [...labels], format: { wrap: true } };
          }
          return {
            heading: heading[language],
            template: templates[key],
            values: counted.map(({ counts, ...figures }): CellValue => {
              if (key === 'indicators' || key === 'reported') return figures[key];
              return key === 'rate' ? (figures.rate ?? '') : counts[key];
            }),
            format: { align: 'center', ...(key === 'rate' && { numberFormat: '0.0%' }) },
          };
        }),
        isContinued: i > 0,
        hasTotal: kind === 'total',
      };
    });
}

function statusChart(
  { drawn: rows, of }: { drawn: number; of: number },
  chartRows: number,
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
    title: chartTitle(texts.chart[language], { drawn: rows, of }, language),
    isShare: true,
    valueFormat: '0%',
    valueRange: { min: 0, max: 1 },
    anchor: {
      // Below the headings: what lies over them is printed again on every page.
      row: FIRST_ROW,
      column: CHART_COLUMN,
      rows: chartRows,
      columns: CHART_COLUMNS,
    },
    categories: column(0, FIRST_ROW, rows),
    series: countedStatuses.map((status) => ({
      name: column(summaryColumn(status), HEADING_ROW, 1),
      values: column(summaryColumn(status), FIRST_ROW, rows),
      color: styles.statusSeriesColors[status],
      ...(rows <= MOST_LABELLED && { labels: '0;-0;' }),
    })),
  };
}
