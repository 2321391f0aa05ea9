import { format } from '../../language/language';
import { quarters } from '../../tracking/quarter';
import type { CellValue } from '../description';
import * as styles from '../styles';
import type { ReportContext } from './context';
import { columnReference } from './references';
import { FIRST_ROW, HEADING_ROW, type Report, type ReportColumn } from './report';
import { indicatorTexts as texts, quarterWords } from './texts';
import { statusIn } from './source';
import { labelOf, statusText } from './trend';
import { trendColumn, type TrendColumn } from './trend-columns';

const CHART_ROWS = 18;
const TABLE_ROW = HEADING_ROW + 3;

/** Where the indicator is chosen. */
export const chosenCell = { row: FIRST_ROW, column: 1 } as const;

/** 单项走势: the quarters of one indicator, chosen from a list, as table and line chart. @param ids as on 全年走势. */
export function indicatorReport(
  context: ReportContext,
  ids: readonly string[],
  chosen: string,
): Report {
  const { language, byId, settings } = context;
  const trend = context.sheet('trend');
  const cells = (key: TrendColumn) => columnReference(trend, trendColumn(key), ids.length);
  const place = `MATCH($B$${chosenCell.row + 1},${cells('label')},0)`;
  const find = (key: TrendColumn) => `IFERROR(INDEX(${cells(key)},${place}),"")`;
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
  // A line breaks only at #N/A: what is blank, or a formula's empty text, would be drawn as zero.
  const plotted = (letter: 'B' | 'C', values: CellValue[]): ReportColumn => ({
    heading: `${texts[letter === 'B' ? 'actual' : 'due'][language]} ${texts.plotted[language]}`,
    template: `=IF(ISNUMBER($${letter}{r}),$${letter}{r},NA())`,
    values: values.map((value) => (typeof value === 'number' ? value : '#N/A')),
    format: { align: 'right', color: '#767676', size: 9 },
  });
  const right = { align: 'right', numberFormat: 'General' } as const;
  const head = { ...styles.heading };
  const at = (column: number, first: number, rows: number) => ({
    row: first,
    column,
    rows,
    columns: 1,
  });
  return {
    key: 'indicator',
    title: format(texts.title[language], { district: context.district }),
    line: context.line(texts.line),
    widths: [14, 50, 16, 16, 18, 18, 8],
    visible: 6,
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
      },
      { row: chosenCell.row, column: 2, value: texts.unit[language], format: head },
      {
        row: chosenCell.row,
        column: 3,
        template: `=${find('unit')}&""`,
        value: row?.unit ?? '',
        format: { ...styles.cell, align: 'center' },
      },
    ],
    charts:
      ids.length === 0
        ? []
        : [
            {
              name: 'ActualAndDue',
              type: 'line',
              stacked: false,
              title: texts.chart[language],
              valueAxisTitle: texts.chartAxis[language],
              valueFormat: 'General',
              anchor: { row: TABLE_ROW + 6, column: 0, rows: CHART_ROWS, columns: 6 },
              categories: at(0, TABLE_ROW + 1, 4),
              series: [
                { name: at(1, TABLE_ROW, 1), values: at(4, TABLE_ROW + 1, 4), color: '#2E75B6' },
                { name: at(2, TABLE_ROW, 1), values: at(5, TABLE_ROW + 1, 4), color: '#C55A11' },
              ],
            },
          ],
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
}
