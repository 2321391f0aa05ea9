import { format } from '../../language/language';
import { joinUnits } from '../../plan/units';
import { basisTerms, vetoTerms } from '../../tracking/scoring';
import { statusTerms } from '../../tracking/terms';
import type { CellFormat, CellValue } from '../description';
import { ledgerColumns } from '../ledger/columns';
import type { ReportContext } from '../report/context';
import { FIRST_ROW, HEADING_ROW, type Report, type ReportColumn } from '../report/report';
import * as styles from '../styles';
import { scoringColumn, scoringKeys, scoringWidths, type ScoringColumn } from './columns';
import { scoringFormulas, unitFormulas, unitPlaces } from './formulas';
import { unitHeadingRow, type ScoringSheet } from './read-scoring';
import { scoreRows, scoreUnit, type ScoredRow, type UnitScore } from './score-rows';
import { scoringTexts as texts } from './texts';

const centred: CellFormat = { align: 'center' };
const wrapped: CellFormat = { wrap: true };
const right: CellFormat = { align: 'right', numberFormat: 'General' };
const percent: CellFormat = { align: 'center', numberFormat: '0.0%' };
const points: CellFormat = { align: 'right', numberFormat: '0.00' };

const formats: Record<ScoringColumn, CellFormat> = {
  id: { size: 9 },
  name: wrapped,
  lead: wrapped,
  weight: { ...styles.entry, align: 'center', numberFormat: 'General' },
  veto: { ...styles.entry, align: 'center' },
  completion: percent,
  status: centred,
  counted: percent,
  score: right,
  basis: wrapped,
  position: {},
};

/** 考核评分: a row for every indicator, a row for every lead unit below, and the rules in words. */
export function scoringReport(context: ReportContext, sheet: ScoringSheet): Report {
  const { language } = context;
  const rows = scoreRows(context, sheet.rows);
  const unitRow = unitHeadingRow(rows.length);
  const rulesRow = unitRow + sheet.units.length + 2;
  const at = (key: ScoringColumn) => ({
    row: FIRST_ROW,
    column: scoringColumn(key),
    rows: rows.length,
    columns: 1,
  });
  return {
    key: 'scoring',
    title: format(texts.title[language], { district: context.district }),
    line: context.line(texts.line),
    widths: [...scoringWidths],
    visible: scoringColumn('position'),
    frozenColumns: 2,
    blocks: [
      { row: HEADING_ROW, column: 0, columns: indicatorColumns(context, rows) },
      { row: unitRow, column: 0, columns: unitColumns(context, rows, sheet.units) },
    ],
    cells: texts.rules.map((rule, i) => ({
      row: rulesRow + i,
      column: 0,
      value: rule[language],
      format: styles.note,
    })),
    charts: [],
    conditionalFormats:
      rows.length === 0
        ? []
        : [
            ...(['vetoed', 'vetoPending', 'invalid'] as const).map((basis) => ({
              at: at('basis'),
              text: basisTerms[basis][language],
              format: { ...styles.statusColors.behind, bold: true },
            })),
          ],
    validations:
      rows.length === 0
        ? []
        : [
            {
              at: at('weight'),
              rule: { type: 'decimal', min: 0, max: 1_000_000 },
              style: 'stop',
              title: texts.weight[language],
              message: texts.weightMessage[language],
            },
            {
              at: at('veto'),
              rule: {
                type: 'list',
                values: Object.values(vetoTerms).map((term) => term[language]),
              },
              style: 'stop',
              title: texts.veto[language],
              message: texts.vetoMessage[language],
            },
          ],
    signRow: rulesRow + texts.rules.length + 1,
  };
}

function indicatorColumns(context: ReportContext, rows: readonly ScoredRow[]): ReportColumn[] {
  const { language } = context;
  const templates: Partial<Record<ScoringColumn, string>> = scoringFormulas(language);
  return scoringKeys.map((key) => ({
    heading: headingOf(key, context),
    values: rows.map((row) => valueOf(row, key, context)),
    template: templates[key],
    format: formats[key],
  }));
}

function headingOf(key: ScoringColumn, { language }: ReportContext): string {
  switch (key) {
    case 'weight':
    case 'veto':
    case 'counted':
    case 'score':
    case 'basis':
      return texts[key][language];
    case 'position':
      return 'position';
    default:
      return ledgerColumns.find((spec) => spec.key === key)!.heading[language];
  }
}

function valueOf(row: ScoredRow, key: ScoringColumn, { language }: ReportContext): CellValue {
  const { indicator, result } = row;
  switch (key) {
    case 'id':
    case 'weight':
    case 'veto':
      return row[key];
    case 'name':
      return indicator?.name ?? '';
    case 'lead':
      return joinUnits(indicator?.lead ?? []);
    case 'completion':
      return indicator?.tracking.completion ?? '';
    case 'status':
      return indicator ? statusTerms[indicator.status][language] : '';
    case 'basis':
      return basisTerms[result.basis][language];
    case 'counted':
    case 'score':
      return result[key] ?? '';
    case 'position':
      return indicator?.position ?? '';
  }
}

function unitColumns(
  context: ReportContext,
  rows: readonly ScoredRow[],
  units: readonly string[],
): ReportColumn[] {
  const { language } = context;
  const scored = units.map((unit) => scoreUnit(context, rows, unit));
  const templates: Partial<Record<keyof UnitScore, string>> = unitFormulas(rows.length, language);
  const headings: Record<keyof UnitScore, string> = {
    unit: texts.unit[language],
    indicators: texts.indicators[language],
    weights: texts.weights[language],
    vetoes: texts.vetoes[language],
    pending: texts.pending[language],
    scores: texts.scores[language],
    score: texts.unitScore[language],
    remark: texts.remark[language],
  };
  const look: Partial<Record<keyof UnitScore, CellFormat>> = {
    unit: wrapped,
    scores: right,
    score: points,
    remark: wrapped,
  };
  const places = Object.keys(unitPlaces) as (keyof UnitScore)[];
  return scoringKeys.slice(0, scoringColumn('position')).map((key): ReportColumn => {
    const part = places.find((place) => unitPlaces[place] === key);
    if (part === undefined) {
      // The number stands in the first column; the place of the status has no counterpart.
      const values = units.map((_, i) => (key === 'id' ? i + 1 : null));
      return { heading: key === 'id' ? texts.number[language] : '', values, format: centred };
    }
    return {
      heading: headings[part],
      values: scored.map((each) => each[part] ?? ''),
      template: templates[part],
      format: look[part] ?? { ...centred, numberFormat: 'General' },
    };
  });
}
