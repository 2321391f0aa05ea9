import { format } from '../../../language/language';
import { joinUnits } from '../../../plan/offices/office-list';
import { checkScores, scoreRows, type ScoredRow, type ScoringRow } from '../../../quarter/scores';
import { Remembered } from '../../../tracking/remembered';
import { basisTerms, vetoTerms } from '../../../tracking/scoring';
import { statuses } from '../../../tracking/status';
import { statusTerms } from '../../../tracking/terms';
import type {
  CellFormat,
  CellValue,
  ConditionalFormatDescription,
  ValidationDescription,
} from '../../description';
import type { ReportContext } from '../../report-context';
import {
  FIRST_ROW,
  HEADING_ROW,
  type Report,
  type ReportCell,
  type ReportColumn,
} from '../../sheet/blocks';
import { sheetSource } from '../../sheet/column-references';
import { withReason } from '../../sheet/empty-table';
import { withFoot, type Check } from '../../sheet/foot';
import { statusFormats } from '../../sheet/status-formats';
import * as styles from '../../styles';
import { ledgerHeading, ledgerSource } from '../ledger/ledger-references';
import { trendSourceTexts } from '../trend/texts';
import { trendColumn, trendIdentity } from '../trend/trend-columns';
import {
  scoringColumn,
  scoringWidths,
  type ScoringColumn,
  type ScoringOrder,
} from './scoring-columns';
import {
  checkFormulas,
  scoringFormulas,
  unlistedFormula,
  type SheetChecks,
} from './scoring-formulas';
import { scoringTexts as texts } from './texts';

/** Heading of the hidden column, which tells the sheet from anybody's own. */
export const POSITION = 'position';

const centred: CellFormat = { align: 'center' };
const wrapped: CellFormat = { wrap: true };
const points: CellFormat = { align: 'right', numberFormat: '0.000' };
const percent: CellFormat = { align: 'center', numberFormat: '0.0%' };

const formats: Record<ScoringColumn, CellFormat> = {
  id: { size: 9 },
  name: wrapped,
  lead: wrapped,
  weight: { ...styles.entry, align: 'center', numberFormat: 'General' },
  veto: { ...styles.entry, align: 'center' },
  pace: percent,
  status: centred,
  counted: percent,
  score: points,
  basis: wrapped,
  position: {},
};

/** 考核评分: a row for every indicator, what is said of all weights, and the rules in words. */
export function scoringReport(
  context: ReportContext,
  listed: readonly ScoringRow[],
  trendRows: number,
): Report {
  const { language, scoringOrder: order } = context;
  const rows = scoreRows(context, listed, language);
  const checks = checksOf(context, rows);
  const sumRow = FIRST_ROW + rows.length + 1;
  const rulesRow = sumRow + 3;
  const report: Report = {
    title: format(texts.title[language], { district: context.district }),
    line: context.line(texts.line),
    widths: order.map((key) => scoringWidths[key]),
    visible: scoringColumn('position', order),
    frozenColumns: scoringColumn('name', order) + 1,
    table: texts.table[language],
    blocks: [{ row: HEADING_ROW, column: 0, columns: indicatorColumns(context, rows, trendRows) }],
    cells: [
      ...checkCells(checks, sumRow, context),
      ...texts.rules.map((rule, i) => ({
        row: rulesRow + i,
        column: 0,
        value: rule[language],
        format: styles.note,
      })),
    ],
    charts: [],
    conditionalFormats: rows.length === 0 ? [] : colours(context, rows.length),
    validations: rows.length === 0 ? [] : validations(context, rows.length),
    signRow: rulesRow + texts.rules.length + 1,
  };
  const pace = trendColumn('pace');
  const sources = [
    ...(['lead', 'status'] as const).map((key) => ledgerSource(context.ledger, key, language)),
    sheetSource(
      context.sheet(trendIdentity),
      { first: pace, last: pace, rows: trendRows },
      trendSourceTexts.pace[language],
    ),
  ];
  return withFoot(withReason(report, 'noIndicators', language), sources, checks.fits, context);
}

function colours(
  { language, scoringOrder }: ReportContext,
  rows: number,
): ConditionalFormatDescription[] {
  return [
    ...statusFormats(columnArea('status', scoringOrder, rows), statuses, language),
    ...(['vetoed', 'vetoPending', 'invalid'] as const).map((basis) => ({
      at: columnArea('basis', scoringOrder, rows),
      text: basisTerms[basis][language],
      format: { ...styles.statusColors.behind, bold: true },
    })),
  ];
}

interface Checks {
  formulas: SheetChecks<string>;
  values: SheetChecks<CellValue>;
  /** Whether every indicator of the ledger has a row. */
  fits: Check;
}

function checksOf(context: ReportContext, rows: readonly ScoredRow[]): Checks {
  const { language, indicators } = context;
  const { weights, invalid, unlisted } = checkScores(rows, indicators);
  const [before, after] = texts.invalid[language];
  return {
    formulas: checkFormulas(rows.length, context),
    values: {
      weights,
      notHundred: weights === 100 ? '' : texts.notHundred[language],
      invalid: invalid === 0 ? '' : `${before}${invalid}${after}`,
    },
    fits: {
      what: texts.compared,
      formula: `${unlistedFormula(rows.length, context)}=0`,
      value: unlisted === 0,
    },
  };
}

/** Under the table: the sum of the weights with what is to be said of it, and what is not valid. */
function checkCells(
  { formulas, values }: Checks,
  row: number,
  { language, scoringOrder }: ReportContext,
): ReportCell[] {
  const name = scoringColumn('name', scoringOrder);
  const weight = scoringColumn('weight', scoringOrder);
  const label = texts.weights[language];
  const cell = (key: keyof Checks['values'], at: number, column: number, look: CellFormat) => ({
    row: at,
    column,
    template: formulas[key],
    value: values[key],
    format: look,
  });
  const note = { ...styles.base, color: styles.statusColors.behind.color };
  return [
    { row, column: name, value: label, format: { ...styles.base, bold: true } },
    cell('weights', row, weight, { ...styles.base, ...centred, bold: true }),
    cell('notHundred', row, weight + 1, styles.base),
    cell('invalid', row + 1, name, note),
  ];
}

const columnArea = (key: ScoringColumn, order: ScoringOrder, rows: number) => ({
  row: FIRST_ROW,
  column: scoringColumn(key, order),
  rows,
  columns: 1,
});

function validations(
  { language, scoringOrder }: ReportContext,
  rows: number,
): ValidationDescription[] {
  return [
    {
      at: columnArea('weight', scoringOrder, rows),
      rule: { type: 'decimal', min: 0, max: 1_000_000 },
      style: 'stop',
      title: texts.weight[language],
      message: texts.weightMessage[language],
    },
    {
      at: columnArea('veto', scoringOrder, rows),
      rule: { type: 'list', values: Object.values(vetoTerms).map((term) => term[language]) },
      style: 'stop',
      title: texts.veto[language],
      message: texts.vetoMessage[language],
    },
  ];
}

function indicatorColumns(
  context: ReportContext,
  rows: readonly ScoredRow[],
  trendRows: number,
): ReportColumn[] {
  const templates: Partial<Record<ScoringColumn, string>> = scoringFormulas(context, trendRows);
  const shown = rows.map((row) => cellsOf(row, context));
  return context.scoringOrder.map((key, column) => ({
    heading: headingOf(key, context),
    values: shown.map((cells) => cells[column]!),
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
      return POSITION;
    default:
      return ledgerHeading(key, language);
  }
}

const known = new Remembered<ScoredRow, CellValue[]>();

/** What a row shows, in the order of the columns. */
function cellsOf(row: ScoredRow, context: ReportContext): CellValue[] {
  const { language, scoringOrder } = context;
  const place = row.indicator && context.position(row.indicator);
  return known.of(row, [language, scoringOrder, place], () =>
    scoringOrder.map((key) => valueOf(row, key, context)),
  );
}

function valueOf(row: ScoredRow, key: ScoringColumn, context: ReportContext): CellValue {
  const { indicator, result } = row;
  const { language } = context;
  switch (key) {
    case 'id':
    case 'weight':
    case 'veto':
      return row[key];
    case 'name':
      return indicator?.name ?? '';
    case 'lead':
      return joinUnits(indicator?.lead ?? []);
    case 'pace':
      return indicator?.tracking.pace ?? '';
    case 'status':
      return indicator ? statusTerms[indicator.status][language] : '';
    case 'basis':
      return basisTerms[result.basis][language];
    case 'counted':
    case 'score':
      return result[key] ?? '';
    case 'position':
      return indicator ? context.position(indicator) : '';
  }
}
