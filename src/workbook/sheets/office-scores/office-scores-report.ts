import { format, type Language } from '../../../language/language';
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
import { ownColumn, sheetSource } from '../../sheet/column-references';
import { withReason } from '../../sheet/empty-table';
import { withFoot, type Check, type SourceRange } from '../../sheet/foot';
import * as styles from '../../styles';
import { scoringColumn, scoringIdentity } from '../scoring/scoring-columns';
import { officeScoreColumn, officeScoreKeys, type OfficeScoreColumn } from './office-score-columns';
import {
  coverageFormula,
  officeScoreFormulas,
  type OfficeScoreFigure,
} from './office-score-formulas';
import { officeScoreTexts as texts } from './texts';

const WIDTHS = [7, 29, 12, 10, 10, 10, 9, 12, 52];

const centred: CellFormat = { align: 'center' };
const right: CellFormat = { align: 'right', numberFormat: 'General' };

const formats: Record<OfficeScoreColumn, CellFormat> = {
  number: centred,
  unit: { wrap: true },
  indicators: centred,
  weights: right,
  scores: { align: 'right', numberFormat: '0.000' },
  score: { align: 'right', numberFormat: '0.00' },
  vetoes: centred,
  pending: centred,
  remark: { wrap: true },
};

/**
 * 单位得分: the score of every lead office, in the plan's order; who comes first is for 单位排名 to say. An office that leads
 * nothing which counts has no score; a vetoed one has 0.
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
    widths: [...WIDTHS],
    visible: officeScoreKeys.length,
    frozenColumns: 2,
    blocks: [{ row: HEADING_ROW, column: 0, columns: columnsOf(context, rows.length, scored) }],
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
    withReason(report, 'noOffices', language),
    [sourceOf(context, rows.length)],
    coverage(context, rows, offices),
    context,
  );
}

/** The columns of 考核评分 from the lead offices to what a score rests on. */
function sourceOf({ sheet, language, scoringOrder }: ReportContext, rows: number): SourceRange {
  const [first, last] = [scoringColumn('lead', scoringOrder), scoringColumn('basis', scoringOrder)];
  return sheetSource(sheet(scoringIdentity), { first, last, rows }, texts.source[language]);
}

/** Whether every lead office of an indicator that counts has a row. */
function coverage(
  context: ReportContext,
  rows: readonly ScoredRow[],
  offices: readonly string[],
): Check {
  const cells = (column: number) => ownColumn(column, offices.length);
  const listed = new Set(offices);
  const names = {
    offices: cells(officeScoreColumn('unit')),
    counts: cells(officeScoreColumn('indicators')),
  };
  return {
    what: texts.compared,
    formula: coverageFormula(context, rows.length, names),
    value: rows.every(
      ({ indicator, result }) =>
        result.score === null || (indicator?.lead ?? []).every((office) => listed.has(office)),
    ),
  };
}

function columnsOf(
  context: ReportContext,
  indicators: number,
  scored: readonly OfficeScore[],
): ReportColumn[] {
  const templates = officeScoreFormulas(context, indicators);
  return officeScoreKeys.map((key) => ({
    heading: texts[key][context.language],
    ...(key === 'number' || key === 'unit' ? {} : { template: templates[key] }),
    values: scored.map((each, i) =>
      key === 'number' ? i + 1 : valueOf(each, key, context.language),
    ),
    format: formats[key],
  }));
}

function valueOf(
  scored: OfficeScore,
  key: 'unit' | OfficeScoreFigure,
  language: Language,
): CellValue {
  if (key === 'unit') return scored.office;
  if (key !== 'remark') return scored[key] ?? '';
  const { firstVetoed, vetoes, pending } = scored;
  if (firstVetoed !== null) {
    return `${texts.vetoed[language]}${firstVetoed}${vetoes > 1 ? texts.more[language] : ''}`;
  }
  return pending > 0 ? texts.notReported[language] : '';
}
