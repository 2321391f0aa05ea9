import { format, type Language } from '../../../language/language';
import { positions, sortedBy } from '../../../quarter/rank';
import {
  scoreOffice,
  scoreRows,
  type OfficeScore,
  type ScoredRow,
  type ScoringRow,
} from '../../../quarter/scores';
import type { CellFormat, CellValue } from '../../description';
import type { ReportContext } from '../../report-context';
import { FIRST_ROW, HEADING_ROW, type Report, type ReportColumn } from '../../sheet/blocks';
import { own, ownColumn, sheetSource } from '../../sheet/column-references';
import { withFoot, type Check, type SourceRange } from '../../sheet/foot';
import {
  dataColumns,
  keyColumn,
  rankShown,
  rankTemplate,
  sortedCell,
} from '../../sheet/sorted-rows';
import * as styles from '../../styles';
import { scoringColumn, scoringIdentity } from '../scoring/scoring-columns';
import {
  coverageFormula,
  officeScoreFigures,
  officeScoreFormulas,
  type OfficeScoreFigure,
} from './office-score-formulas';
import { officeScoreTexts as texts } from './texts';

/** The columns of 单位得分 that are seen; those that they are sorted from are hidden behind them. */
const keys = [
  'number',
  'unit',
  'indicators',
  'weights',
  'scores',
  'score',
  'rank',
  'vetoes',
  'pending',
  'remark',
] as const;
type OfficeScoreColumn = (typeof keys)[number];
export const officeScoreColumn = (key: OfficeScoreColumn): number => keys.indexOf(key);

const WIDTHS = [7, 29, 12, 10, 10, 10, 12, 9, 12, 58];

/** What the rows are sorted from stands here, hidden. */
export const officeScoreData = dataColumns(keys.length, officeScoreFigures);

const centred: CellFormat = { align: 'center' };
const right: CellFormat = { align: 'right', numberFormat: 'General' };

const formats: Record<OfficeScoreColumn, CellFormat> = {
  number: centred,
  unit: { wrap: true },
  indicators: centred,
  weights: right,
  scores: { align: 'right', numberFormat: '0.000' },
  score: { align: 'right', numberFormat: '0.00' },
  rank: centred,
  vetoes: centred,
  pending: centred,
  remark: { wrap: true },
};

/**
 * 单位得分: lead offices by score, sorted by formulas. An office that leads nothing which counts has no score and no rank; a
 * vetoed one has 0.
 */
export function officeScoresReport(
  context: ReportContext,
  listed: readonly ScoringRow[],
  offices: readonly string[],
): Report {
  const { language } = context;
  const rows = scoreRows(context, listed, language);
  const scored = offices.map((office) => scoreOffice(rows, office));
  const rulesRow = FIRST_ROW + offices.length + 1;
  const report: Report = {
    title: format(texts.title[language], { district: context.district }),
    line: context.line(texts.line),
    widths: [...WIDTHS, ...Object.keys(officeScoreData).map(() => 12)],
    visible: keys.length,
    frozenColumns: 2,
    blocks: [
      { row: HEADING_ROW, column: 0, columns: sortedColumns(scored, language) },
      {
        row: HEADING_ROW,
        column: keys.length,
        columns: hiddenColumns(context, rows.length, scored),
      },
    ],
    cells: texts.rules.map((rule, i) => ({
      row: rulesRow + i,
      column: 0,
      value: rule[language],
      format: styles.note,
    })),
    charts: [],
    conditionalFormats: [],
    validations: [],
    signRow: rulesRow + texts.rules.length + 1,
  };
  return withFoot(
    report,
    [sourceOf(context, rows.length)],
    coverage(context, rows, offices),
    language,
  );
}

/** The columns of 考核评分 from the lead offices to what a score rests on. */
function sourceOf({ sheet, language }: ReportContext, rows: number): SourceRange {
  const [first, last] = [scoringColumn('lead'), scoringColumn('basis')];
  return sheetSource(sheet(scoringIdentity), { first, last, rows }, texts.source[language]);
}

/** Whether every lead office of an indicator that counts has a row. */
function coverage(
  context: ReportContext,
  rows: readonly ScoredRow[],
  offices: readonly string[],
): Check {
  const cells = (column: number) => ownColumn(column, offices.length);
  const names = {
    offices: cells(officeScoreData.office),
    counts: cells(officeScoreData.indicators),
  };
  return {
    formula: coverageFormula(context, rows.length, names),
    value: rows.every(
      ({ indicator, result }) =>
        result.score === null ||
        (indicator?.lead ?? []).every((office) => offices.includes(office)),
    ),
  };
}

function sortedColumns(scored: readonly OfficeScore[], language: Language): ReportColumn[] {
  const order = sortedBy(scored.map(({ score }) => score)).map((i) => scored[i]!);
  const places = positions(order.map(({ score }) => score));
  const column = officeScoreColumn('score');
  const parts = (
    key: OfficeScoreColumn,
  ): Pick<ReportColumn, 'template' | 'values' | 'isSorted'> => {
    switch (key) {
      case 'number':
        return { values: order.map((_, i) => i + 1) };
      case 'rank':
        return {
          template: rankTemplate(ownColumn(column, scored.length), own(column), language),
          values: places.map((place) => rankShown(place, language)),
        };
      default:
        return {
          template: sortedCell(officeScoreData, key === 'unit' ? 'office' : key, scored.length),
          values: order.map((each) => valueOf(each, key === 'unit' ? 'office' : key, language)),
          isSorted: true,
        };
    }
  };
  return keys.map((key) => ({
    heading: texts[key][language],
    ...parts(key),
    format: formats[key],
  }));
}

function hiddenColumns(
  context: ReportContext,
  indicators: number,
  scored: readonly OfficeScore[],
): ReportColumn[] {
  const templates = officeScoreFormulas(context, indicators, officeScoreData);
  const values = (key: 'office' | OfficeScoreFigure) =>
    scored.map((each) => valueOf(each, key, context.language));
  return [
    { heading: 'unit', values: values('office') },
    ...officeScoreFigures.map((key) => ({
      heading: key,
      template: templates[key],
      values: values(key),
    })),
    keyColumn(
      own(officeScoreData.score),
      scored.map(({ score }) => score),
    ),
  ];
}

function valueOf(
  scored: OfficeScore,
  key: 'office' | OfficeScoreFigure,
  language: Language,
): CellValue {
  if (key !== 'remark') return scored[key] ?? '';
  const { firstVetoed, vetoes, pending } = scored;
  if (firstVetoed !== null) {
    return `${texts.vetoed[language]}${firstVetoed}${vetoes > 1 ? texts.more[language] : ''}`;
  }
  return pending > 0 ? texts.notReported[language] : '';
}
