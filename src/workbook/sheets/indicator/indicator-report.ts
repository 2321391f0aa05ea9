import { literalLookup } from '../../literal-lookup';
import { format, type Language } from '../../../language/language';
import { labelOf, statusIn } from '../../../quarter/quarter-figures';
import { targetIn } from '../../../tracking/ledger-row';
import { quarters } from '../../../tracking/quarter';
import type { CellValue, ChartDescription } from '../../description';
import type { ReportContext } from '../../report-context';
import { FIRST_ROW, HEADING_ROW, type Report, type ReportColumn } from '../../sheet/blocks';
import { columnReference, sheetSource } from '../../sheet/column-references';
import { drawn } from '../../sheet/nothing-drawn';
import { withFoot } from '../../sheet/foot';
import { textHeight } from '../../sheet/row-heights';
import * as styles from '../../styles';
import { quarterWords, trendSourceTexts } from '../trend/texts';
import { trendColumn, trendIdentity, type TrendColumn } from '../trend/trend-columns';
import { statusText } from '../trend/trend-report';
import { indicatorTexts as texts } from './texts';

const CHART_ROWS = 18;
const TABLE_ROW = HEADING_ROW + 3;
/** What only the chart and formulas need is hidden. */
const VISIBLE = 4;
const WIDTHS = [16, 60, 24, 24, 12, 12, 8];

/** Where the indicator is chosen. */
export const chosenCell = { row: FIRST_ROW, column: 1 } as const;

/** Where the chart's title is put together, so that it follows the choice. */
const titleCell = { row: FIRST_ROW, column: 6 } as const;

/** 单项走势: the quarters of one indicator, chosen from a list, as table and line chart. @param ids as on 全年走势. */
export function indicatorReport(
  context: ReportContext,
  ids: readonly string[],
  chosen: string,
): Report {
  const { language, byId, settings } = context;
  const trend = context.sheet(trendIdentity);
  const cells = (key: TrendColumn) => columnReference(trend, trendColumn(key), ids.length);
  const place = `MATCH(${literalLookup(`$B$${chosenCell.row + 1}`)},${cells('label')},0)`;
  const find = (key: TrendColumn) => `IFERROR(INDEX(${cells(key)},${place}),"")`;
  const labels = ids.flatMap((id) => (byId.has(id) ? [labelOf(byId.get(id)!)] : []));
  const row = ids.map((id) => byId.get(id)).find((each) => each && labelOf(each) === chosen);
  const part = (name: 'actual' | 'due' | 'status') => ({
    // The quarter's number stands hidden beside: which of the four columns to look in.
    template: `=IFERROR(INDEX(CHOOSE($G{r},${quarters.map((q) => cells(`${name}${q}`)).join(',')}),${place}),"")`,
    values: quarters.map((q): CellValue => {
      if (!row) return '';
      return name === 'status'
        ? statusText(statusIn(row, q, settings), language)
        : (row.byQuarter[q][name] ?? '');
    }),
  });
  // A line has no point only at #N/A: what is blank, or a formula's empty text, would be drawn as zero.
  const plotted = (letter: 'B' | 'C', values: CellValue[]): ReportColumn => ({
    heading: letter,
    template: `=IF(ISNUMBER($${letter}{r}),$${letter}{r},NA())`,
    values: values.map((value) => (typeof value === 'number' ? value : '#N/A')),
  });
  const unitNow = row ? targetIn(row, settings.quarter).unit : '';
  const title = chartTitle(
    { name: row?.name, unit: unitNow },
    chosen,
    `INDEX(${cells('name')},${place})`,
    language,
  );
  const right = { align: 'right', numberFormat: 'General' } as const;
  const head = { ...styles.heading };
  const at = (column: number, first: number, rows: number) => ({
    row: first,
    column,
    rows,
    columns: 1,
  });
  const chart: ChartDescription = {
    name: 'ActualAndDue',
    // Columns stand on zero, and are told from a line in grey too.
    type: 'column',
    stacked: false,
    title: title.value,
    titleCell: { ...titleCell, rows: 1, columns: 1 },
    valueAxisTitle: texts.chartAxis[language],
    valueFormat: 'General',
    ...(hasNegatives(context) ? {} : { valueRange: { min: 0 } }),
    anchor: { row: TABLE_ROW + 6, column: 0, rows: CHART_ROWS, columns: VISIBLE },
    drawsHidden: true,
    categories: at(0, TABLE_ROW + 1, 4),
    series: [
      {
        name: at(1, TABLE_ROW, 1),
        values: at(4, TABLE_ROW + 1, 4),
        color: styles.chartColors.actual,
        // Those of both lines would meet; the table has all.
        labels: 'General',
      },
      {
        name: at(2, TABLE_ROW, 1),
        values: at(5, TABLE_ROW + 1, 4),
        color: styles.chartColors.due,
        as: 'line',
      },
    ],
  };
  const drawing =
    ids.length === 0
      ? { charts: [], cells: [] }
      : drawn(
          chart,
          {
            values: chart.series.map(({ values }) => values),
            shown: [...part('actual').values, ...part('due').values],
            mayDraw: context.indicators.some(({ byQuarter }) =>
              quarters.some((q) => byQuarter[q].actual !== null || byQuarter[q].due !== null),
            ),
          },
          language,
        );
  const report: Report = {
    title: format(texts.title[language], { district: context.district }),
    line: context.line(texts.line),
    widths: WIDTHS,
    visible: VISIBLE,
    frozenColumns: 0,
    blocks: [
      {
        row: TABLE_ROW,
        column: 0,
        columns: [
          {
            heading: texts.quarter[language],
            values: quarters.map((q) =>
              format(texts.quarterName[language], { quarter: quarterWords[language][q - 1]! }),
            ),
            format: { align: 'center' },
          },
          { heading: texts.actual[language], ...part('actual'), format: right },
          { heading: texts.due[language], ...part('due'), format: right },
          { heading: texts.status[language], ...part('status'), format: { align: 'center' } },
          plotted('B', part('actual').values),
          plotted('C', part('due').values),
          { heading: 'q', values: [...quarters] },
        ],
      },
    ],
    cells: [
      { row: HEADING_ROW, column: 0, value: '', format: styles.base },
      { row: chosenCell.row, column: 0, value: texts.choose[language], format: head },
      {
        ...chosenCell,
        value: chosen,
        format: { ...styles.entry, wrap: true, bold: true },
        // For the longest of the list: a choice does not change the height of a protected sheet's row.
        height: Math.max(...[chosen, ...labels].map((label) => textHeight(label, WIDTHS[1]!))),
      },
      { row: chosenCell.row, column: 2, value: texts.unit[language], format: head },
      {
        row: chosenCell.row,
        column: 3,
        template: `=${find('unit')}&""`,
        value: unitNow,
        format: { ...styles.cell, align: 'center' },
      },
      { ...titleCell, template: title.template, value: title.value, format: styles.base },
      ...drawing.cells,
    ],
    charts: drawing.charts,
    conditionalFormats: [],
    validations:
      ids.length === 0
        ? []
        : [
            {
              at: { ...chosenCell, rows: 1, columns: 1 },
              rule: {
                type: 'cells',
                sheet: trend,
                area: {
                  row: FIRST_ROW,
                  column: trendColumn('label'),
                  rows: ids.length,
                  columns: 1,
                },
              },
              style: 'stop',
              title: texts.chooseTitle[language],
              message: texts.chooseMessage[language],
            },
          ],
    signRow: TABLE_ROW + 6 + CHART_ROWS + 1,
  };
  const from = (first: TrendColumn, last: TrendColumn, what: 'year' | 'due') => {
    const columns = { first: trendColumn(first), last: trendColumn(last), rows: ids.length };
    return sheetSource(trend, columns, trendSourceTexts[what][language]);
  };
  const check = { formula: `ISNUMBER(${place})`, value: row !== undefined, what: texts.compared };
  return withFoot(
    report,
    [from('actual1', 'status4', 'year'), from('due1', 'due4', 'due')],
    ids.length === 0 ? null : check,
    context,
  );
}

/** Whether any figure of the year is below zero: what falls would not be seen over an axis that begins there. */
const hasNegatives = ({ indicators }: ReportContext): boolean =>
  indicators.some(({ byQuarter }) =>
    quarters.some((q) => [byQuarter[q].actual, byQuarter[q].due].some((each) => Number(each) < 0)),
  );

/** The indicator's name, without the id that tells it apart in the list. @param name formula that finds it. */
function chartTitle(
  { name: called, unit: unitNow }: { name: string | undefined; unit: string },
  chosen: string,
  name: string,
  language: Language,
) {
  const { after, unit } = texts.chart[language];
  const [indicatorCell, unitCell] = [`$B$${chosenCell.row + 1}`, `$D$${chosenCell.row + 1}`];
  const [open, close] = unit;
  return {
    template: `=IFERROR(${name},${indicatorCell})&"${after}"&IF(${unitCell}="","","${open}"&${unitCell}&"${close}")`,
    value: `${called ?? chosen}${after}${unitNow ? `${open}${unitNow}${close}` : ''}`,
  };
}
