import { format, type Language } from '../../../language/language';
import { absoluteReference, areaAddress } from '../../address';
import type { CellFormat, CellValue } from '../../description';
import type { Check, SourceRange } from '../../sheet/foot';
import type { ReportContext } from '../../report-context';
import { rankShown, rankTemplate } from '../ranking/ranking-report';
import { dataColumns, keyColumn, sortedCell } from '../ranking/office-data';
import { own } from '../../sheet/column-references';
import { FIRST_ROW, HEADING_ROW, type Report, type ReportColumn } from '../../sheet/block-sheet';
import { withFoot } from '../../sheet/with-foot';
import * as styles from '../../styles';
import { positions, sortedBy } from '../../../quarter/rank';
import {
  scoringColumn,
  unitScoreKeys,
  unitScoreWidths,
  type UnitScoreColumn,
} from '../scoring/columns';
import type { ScoringRow } from '../scoring/read-scoring';
import { scoreRows, scoreUnit, type ScoredRow, type UnitScore } from '../scoring/score-rows';
import { unitScoreTexts as texts } from '../scoring/texts';
import { coverageFormula, unitFormulas } from './office-score-formulas';

const figures = [
  'indicators',
  'weights',
  'scores',
  'score',
  'vetoes',
  'pending',
  'remark',
] as const satisfies (keyof UnitScore)[];
const VISIBLE = unitScoreKeys.length;
/** What the rows are sorted from stands here, hidden. */
const data = dataColumns(VISIBLE, figures);

const centred: CellFormat = { align: 'center' };
const right: CellFormat = { align: 'right', numberFormat: 'General' };

const formats: Record<UnitScoreColumn, CellFormat> = {
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
 * 单位得分: lead units by score, sorted by formulas. A unit that leads nothing which counts has no score and no rank; a
 * vetoed one has 0.
 */
export function unitScoresReport(
  context: ReportContext,
  listed: readonly ScoringRow[],
  units: readonly string[],
): Report {
  const { language } = context;
  const rows = scoreRows(context, listed);
  const scored = units.map((unit) => scoreUnit(context, rows, unit));
  const rulesRow = FIRST_ROW + units.length + 1;
  const report: Report = {
    key: 'unitScores',
    title: format(texts.title[language], { district: context.district }),
    line: context.line(texts.line),
    widths: [...unitScoreWidths, ...Object.keys(data).map(() => 12)],
    visible: VISIBLE,
    frozenColumns: 2,
    blocks: [
      { row: HEADING_ROW, column: 0, columns: sortedColumns(scored, language) },
      { row: HEADING_ROW, column: VISIBLE, columns: hiddenColumns(context, rows.length, scored) },
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
    coverage(context, rows, units),
    language,
  );
}

/** The columns of 考核评分 from the lead units to what a score rests on. */
function sourceOf({ sheet, language }: ReportContext, indicators: number): SourceRange {
  const first = scoringColumn('lead');
  const area = {
    row: FIRST_ROW,
    column: first,
    rows: Math.max(indicators, 1),
    columns: scoringColumn('basis') - first + 1,
  };
  const name = sheet('scoring');
  return {
    sheet: name,
    reference: absoluteReference(name, area),
    area,
    what: texts.source[language],
  };
}

/** Whether every lead unit of an indicator that counts has a row. */
function coverage(
  context: ReportContext,
  rows: readonly ScoredRow[],
  units: readonly string[],
): Check {
  const cells = (column: number) =>
    areaAddress({ row: FIRST_ROW, column, rows: Math.max(units.length, 1), columns: 1 }, true);
  const names = { units: cells(data.unit), counts: cells(data.indicators) };
  return {
    formula: coverageFormula(context, rows.length, names),
    value: rows.every(
      ({ indicator, result }) =>
        result.score === null || (indicator?.lead ?? []).every((unit) => units.includes(unit)),
    ),
  };
}

function sortedColumns(scored: readonly UnitScore[], language: Language): ReportColumn[] {
  const order = sortedBy(scored.map(({ score }) => score)).map((i) => scored[i]!);
  const places = positions(order.map(({ score }) => score));
  const column = unitScoreKeys.indexOf('score');
  const area = { row: FIRST_ROW, column, rows: Math.max(scored.length, 1), columns: 1 };
  const parts = (key: UnitScoreColumn): Pick<ReportColumn, 'template' | 'values' | 'isSorted'> => {
    switch (key) {
      case 'number':
        return { values: order.map((_, i) => i + 1) };
      case 'rank':
        return {
          template: rankTemplate(areaAddress(area, true), own(column), language),
          values: places.map((place) => rankShown(place, language)),
        };
      default:
        return {
          template: sortedCell(data, key, scored.length),
          values: order.map((each) => each[key] ?? ''),
          isSorted: true,
        };
    }
  };
  return unitScoreKeys.map((key) => ({
    heading: texts[key][language],
    ...parts(key),
    format: formats[key],
  }));
}

function hiddenColumns(
  context: ReportContext,
  indicators: number,
  scored: readonly UnitScore[],
): ReportColumn[] {
  const templates = unitFormulas(context, indicators, data);
  const values = (key: keyof UnitScore): CellValue[] => scored.map((each) => each[key] ?? '');
  return [
    { heading: 'unit', values: values('unit') },
    ...figures.map((key) => ({ heading: key, template: templates[key], values: values(key) })),
    keyColumn(
      own(data.score),
      scored.map(({ score }) => score),
    ),
  ];
}
