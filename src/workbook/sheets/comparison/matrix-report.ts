import { countedStatuses } from '../../../quarter/office-counts';
import { statuses } from '../../../tracking/status';
import { statusTerms } from '../../../tracking/terms';
import type { Language } from '../../../language/language';
import { cellAddress, type Area } from '../../address';
import type { ChartDescription, ConditionalFormatDescription } from '../../description';
import { HEADING_ROW, type Report, type ReportColumn } from '../../sheet/blocks';
import { FIGURE, figureFormats } from '../../sheet/figure-formats';
import type { Cells } from '../../sheet/sheet-identity';
import { rankShown } from '../../sheet/sorted-rows';
import { textOf } from '../../sheet/table/locate-table';
import { statusFormats } from '../../sheet/status-formats';
import * as styles from '../../styles';
import {
  bestOf,
  matrixFormulas,
  membersOf,
  shownChoices,
  shownOf,
  type ComparedTable,
  type ShownChoice,
} from './matrix-formulas';
import { matrixTexts, texts } from './texts';

/** Before the districts: number, indicator, unit, by what it is ranked. */
const NAME = 1;
const UNIT = 2;
export const FIRST_DISTRICT = 4;
const WIDTHS = [5, 28, 11, 11];
const DISTRICT_WIDTH = 12;
const BEST_WIDTH = 20;
/** Below the choice. */
const MATRIX_ROW = HEADING_ROW + 1;
const FIRST = MATRIX_ROW + 1;
const CHART_ROWS = 8;

/** Where it is chosen what the matrix shows. */
export const choiceCell = { row: HEADING_ROW, column: UNIT } as const;

/** What the matrix shows as it stands. */
export function choiceIn(cells: Cells, language: Language): ShownChoice {
  const word = textOf(cells[choiceCell.row]?.[choiceCell.column]);
  return shownChoices.find((key) => texts[key][language] === word) ?? 'actual';
}

/** Where the heading over the indicators stands. */
export const matrixMark = { row: MATRIX_ROW, column: NAME, text: texts.name } as const;

/** The head of 对比一览; the rest comes from the table. */
export interface MatrixHead {
  title: string;
  line: { value: string };
}

/** 对比一览: what every district has of every indicator, figures or places by choice, and one chart of how their indicators stand. */
export function matrixReport(head: MatrixHead, table: ComparedTable, choice: ShownChoice): Report {
  const { districts, rows, language } = table;
  const count = districts.length === 0 ? 0 : rows.length / districts.length;
  const groups = Array.from({ length: count }, (_, n) => membersOf(table, n));
  const firsts = groups.map(([first]) => first!);
  const formulas = matrixFormulas(table, cellAddress(choiceCell.row, choiceCell.column, true));
  const centred = { align: 'center', wrap: true } as const;
  const matrix: ReportColumn[] = [
    { heading: texts.number[language], values: groups.map((_, n) => n + 1), format: centred },
    {
      heading: texts.name[language],
      values: firsts.map(({ name }) => name),
      format: { wrap: true },
    },
    { heading: texts.unit[language], values: firsts.map(({ unit }) => unit), format: centred },
    { heading: texts.basis[language], values: firsts.map(({ basis }) => basis), format: centred },
    ...districts.map((district, n) => ({
      heading: district,
      template: formulas.cell(n),
      values: groups.map((members) => shownOf(members[n]!, choice)),
      format: { ...centred, numberFormat: FIGURE },
    })),
    {
      heading: matrixTexts.best[language],
      template: formulas.best,
      values: groups.map((members) => bestOf(members, language)),
      format: { wrap: true },
    },
  ];
  const countsRow = FIRST + count + 1;
  const chartRow = countsRow + districts.length + 2;
  const counts = countColumns(table);
  const own = [...WIDTHS, ...districts.map(() => DISTRICT_WIDTH), BEST_WIDTH];
  const least = NAME + counts.length;
  const widths = Array.from({ length: Math.max(own.length, least) }, (_, i) => own[i] ?? 11);
  const bold = { ...styles.base, bold: true } as const;
  return {
    ...head,
    widths,
    visible: widths.length,
    frozenColumns: NAME + 1,
    headRows: FIRST,
    blocks: [
      { row: MATRIX_ROW, column: 0, columns: matrix },
      { row: countsRow, column: NAME, columns: counts },
    ],
    cells: [
      {
        row: choiceCell.row,
        column: NAME,
        value: matrixTexts.shown[language],
        format: { ...bold, align: 'right' },
        height: 24,
      },
      {
        ...choiceCell,
        value: texts[choice][language],
        format: { ...styles.entry, bold: true, align: 'center' },
      },
    ],
    charts: [statusChart(table, { countsRow, chartRow, columns: widths.length })],
    conditionalFormats: count === 0 ? [] : looks(table, count),
    validations: [
      {
        at: { ...choiceCell, rows: 1, columns: 1 },
        rule: { type: 'list', values: shownChoices.map((key) => texts[key][language]) },
        style: 'stop',
        title: matrixTexts.shown[language],
        message: matrixTexts.choose[language],
        prompt: matrixTexts.choose[language],
      },
    ],
    signRow: chartRow + CHART_ROWS + districts.length + 1,
  };
}

/** How many of the compared indicators of each district have each status. */
function countColumns(table: ComparedTable): ReportColumn[] {
  const { districts, rows, language } = table;
  const formulas = matrixFormulas(table, '""');
  return [
    { heading: texts.district[language], values: [...districts], format: { wrap: true } },
    ...countedStatuses.map((status) => ({
      heading: statusTerms[status][language],
      template: formulas.statusCount(status, NAME),
      values: districts.map(
        (each) =>
          rows.filter(
            (row) => row.district === each && row.status === statusTerms[status][language],
          ).length,
      ),
      format: { align: 'center' as const },
    })),
  ];
}

/** The first place, alone or shared. */
const first = (tied: boolean) => ({ rank: 1, tied, group: null });

/** Numbers as what is chosen is written, places and statuses in their colours. */
function looks(
  { districts, language }: ComparedTable,
  count: number,
): ConditionalFormatDescription[] {
  const at: Area = { row: FIRST, column: FIRST_DISTRICT, rows: count, columns: districts.length };
  const { color, fill } = styles.statusColors.met;
  return [
    {
      at,
      where: { ...choiceCell, texts: [texts.completion[language]], isWhole: false },
      numberFormat: '0.0%',
    },
    ...figureFormats(at, UNIT),
    ...statusFormats(at, statuses, language),
    ...[rankShown(first(false), language), rankShown(first(true), language)].map((text) => ({
      at,
      text,
      format: { color, fill, bold: true },
    })),
  ];
}

/** How the compared indicators of each district stand, as shares. */
function statusChart(
  { districts, language }: ComparedTable,
  at: { countsRow: number; chartRow: number; columns: number },
): ChartDescription {
  const cells = (column: number, row: number, rows: number) => ({ row, column, rows, columns: 1 });
  const first = at.countsRow + 1;
  return {
    name: 'DistrictStatus',
    type: 'bar',
    stacked: true,
    isShare: true,
    title: matrixTexts.chart[language],
    valueFormat: '0%',
    valueRange: { min: 0, max: 1 },
    anchor: {
      row: at.chartRow,
      column: 0,
      rows: CHART_ROWS + districts.length,
      columns: at.columns,
    },
    categories: cells(NAME, first, districts.length),
    series: countedStatuses.map((status, i) => ({
      name: cells(NAME + 1 + i, at.countsRow, 1),
      values: cells(NAME + 1 + i, first, districts.length),
      color: styles.statusSeriesColors[status],
      labels: '0;-0;',
    })),
  };
}
