import { Remembered } from '../../../tracking/remembered';
import { targetIn, trackedRow } from '../../../tracking/ledger-row';
import { format, type Language } from '../../../language/language';
import { joinUnits } from '../../../plan/offices/office-list';
import { quarters, type Quarter } from '../../../tracking/quarter';
import { shareFields } from '../../../tracking/shares';
import { statuses, type Status } from '../../../tracking/status';
import {
  markTerms,
  measureTerms,
  movementTerms,
  operatorTerms,
  statusTerms,
} from '../../../tracking/terms';
import type { CellFormat, CellValue, ConditionalFormatDescription } from '../../description';
import { ledgerColumns, type LedgerColumn } from '../ledger/ledger-columns';
import { isWholePlan, targetTextIn } from '../ledger/ledger-list';
import { ledgerSource } from '../ledger/ledger-references';
import { curvesSource } from '../phasing/phasing-formulas';
import { withReason } from '../../sheet/empty-table';
import { withFoot, type Check, type SourceRange } from '../../sheet/foot';
import { statusFormats } from '../../sheet/status-formats';
import {
  differenceFormats,
  differenceWidth,
  FIGURE,
  figureFormats,
  figureWidth,
  SIGNED,
} from '../../sheet/figure-formats';
import type { ReportContext } from '../../report-context';
import { ROW_STEP } from '../../sheet/sorted-rows';
import { lagOf } from '../../../quarter/shortfall';
import { FIRST_ROW, HEADING_ROW, type Report } from '../../sheet/blocks';
import { labelOf, statusIn, type QuarterIndicator } from '../../../quarter/quarter-figures';
import { quarterBars } from './quarter-bars';
import { quarterWords, trendTexts } from './texts';
import { columnReference } from '../../sheet/column-references';
import {
  TREND_VISIBLE,
  trendColumn,
  trendColumns,
  trendIdentity,
  type TrendColumn,
} from './trend-columns';
import { trendFormulas } from './trend-formulas';

/** 全年走势: four quarters of every indicator side by side, by the definitions of the ledger. */
export function trendReport(context: ReportContext, ids: readonly string[]): Report {
  const { language } = context;
  const templates = trendFormulas(language, context.formerPlace);
  const rows = ids.map((id) => context.byId.get(id) ?? null);
  const shown = rows.map((row) => row && cellsOf(row, context));
  const columns = trendColumns.map((key, column) => {
    const template = templates[key];
    return {
      heading: headingOf(key, language),
      values: shown.map((cells, i) =>
        // An indicator that left the ledger: the lookup of its row fails, and so does what depends on it.
        cells
          ? (keyOf(key, rows[i]!, i) ?? cells[column]!)
          : template
            ? '#N/A'
            : key === 'id'
              ? ids[i]!
              : null,
      ),
      ...(template === undefined ? {} : { template }),
      format: formatOf(key),
    };
  });
  const report: Report = {
    title: format(trendTexts.title[language], { district: context.district }),
    line: context.line(trendTexts.line),
    widths: widthsOf(rows, language),
    visible: TREND_VISIBLE,
    frozenColumns: trendColumn('name') + 1,
    table: trendTexts.table[language],
    blocks: [{ row: HEADING_ROW, column: 0, columns }],
    cells: [],
    charts: [],
    conditionalFormats: conditionalFormats(rows.length, language),
    validations: [],
    signRow: FIRST_ROW + rows.length + 1,
  };
  return withFoot(
    withReason(report, 'noIndicators', language),
    sources(context),
    yearCheck(context, ids),
    context,
  );
}

function sources({ ledger, phasing, language }: ReportContext): SourceRange[] {
  const columns = ['id', 'lead', 'target', 'baseline', 'q1', 'q2', 'q3', 'q4'] as const;
  return [
    ...columns.map((key) => ledgerSource(ledger, key, language)),
    ...(phasing ? [curvesSource(phasing, trendTexts.curves[language])] : []),
  ];
}

/** Whether every indicator of the plan has a row, and every row an indicator. */
function yearCheck(context: ReportContext, ids: readonly string[]): Check {
  const cells = (key: TrendColumn) =>
    columnReference(context.sheet(trendIdentity), trendColumn(key), ids.length);
  const whole = isWholePlan(context, { id: cells('id'), position: cells('position') }, ids);
  return { what: trendTexts.compared, ...whole };
}

/** What a row is sorted by, equal ones by where they stand; null for other columns. @param at place in the table, from 0. */
function keyOf(key: TrendColumn, row: QuarterIndicator, at: number): CellValue {
  if (key !== 'lag' && key !== 'turn') return null;
  const turns = { down: 2, up: 1 } as Partial<Record<QuarterIndicator['movement'], number>>;
  const size = key === 'lag' ? lagOf(row) : (turns[row.movement] ?? null);
  return size === null ? '' : size - (FIRST_ROW + at + 1) * ROW_STEP;
}

const known = new Remembered<QuarterIndicator, CellValue[]>();

/** What a row shows, in the order of the columns. */
function cellsOf(row: QuarterIndicator, context: ReportContext): CellValue[] {
  const { language, settings, position, curvePosition } = context;
  const by = [language, settings.quarter, position(row), curvePosition(row.id)];
  return known.of(row, by, () => trendColumns.map((key) => valueOf(key, row, context)));
}

function valueOf(key: TrendColumn, row: QuarterIndicator, context: ReportContext): CellValue {
  const { language, settings } = context;
  const quarterly = /^(actual|due|status|variance|phase)(\d)$/.exec(key);
  if (quarterly) {
    const quarter = Number(quarterly[2]) as Quarter;
    const part = quarterly[1] as 'actual' | 'due' | 'status' | 'variance' | 'phase';
    if (part === 'phase') return row.former?.[quarter]?.share ?? row.curve.due[quarter - 1]!;
    if (part === 'status') return statusText(statusIn(row, quarter, settings), language);
    return row.byQuarter[quarter][part] ?? '';
  }
  const tracked = trackedRow(row, 1, row);
  const now = targetIn(row, settings.quarter);
  switch (key) {
    case 'lead':
      return joinUnits(row.lead);
    case 'goal':
      return targetTextIn(row, settings.quarter);
    case 'target':
    case 'baseline':
      return tracked[key] ?? '';
    case 'bars':
      return quarterBars(
        Object.fromEntries(quarters.map((q) => [q, row.byQuarter[q].actual])) as Record<
          Quarter,
          CellValue
        >,
      );
    case 'movement':
      return row.movement && movementTerms[row.movement][language];
    case 'label':
      return labelOf(row);
    case 'measure':
      return row.measure ? measureTerms[row.measure][language] : '';
    case 'operator':
      return now.operator ? operatorTerms[now.operator][language] : '';
    case 'period':
      return tracked.periodEnd;
    case 'curve':
      return context.curvePosition(row.id) ?? '';
    case 'mark':
      return row.gone ? markTerms.gone[language] : '';
    case 'unit':
      return now.unit;
    case 'id':
    case 'name':
    case 'field':
      return row[key];
    case 'position':
      return context.position(row);
    case 'pace':
      return row.tracking.pace ?? '';
    case 'lag':
    case 'turn':
      // By its row on the sheet: see `cellsOf`.
      return null;
    case 'change':
      return row.figureChange ?? '';
    default:
      return row.shares[key as (typeof shareFields)[number]];
  }
}

export function statusText(status: Status | null, language: Language): string {
  return status === null ? '' : statusTerms[status][language];
}

function headingOf(key: TrendColumn, language: Language): string {
  const quarterly = /^(actual|status)(\d)$/.exec(key);
  if (quarterly) {
    const text = trendTexts[quarterly[1] as 'actual' | 'status'][language];
    return format(text, { quarter: quarterWords[language][Number(quarterly[2]) - 1]! });
  }
  if (key === 'bars' || key === 'movement' || key === 'change') return trendTexts[key][language];
  const shownKey = key === 'goal' ? 'target' : key;
  const spec = ledgerColumns.find((column) => column.key === (shownKey as LedgerColumn));
  // What is hidden is for formulas; a plain word will do, but for one that is a heading already.
  if (key === 'target') return 'low';
  return trendColumn(key) < TREND_VISIBLE && spec ? spec.heading[language] : key;
}

const widths: Partial<Record<TrendColumn, number>> = {
  name: 21,
  unit: 8,
  operator: 8,
  lead: 12,
  bars: 7,
  movement: 8,
  change: 13,
};

function widthsOf(rows: readonly (QuarterIndicator | null)[], language: Language): number[] {
  const changes = rows.flatMap((row) =>
    typeof row?.figureChange === 'number' ? [[row.figureChange, row.unit] as const] : [],
  );
  const figures = rows.flatMap((row) => (row ? [row.target, row.tracking.actual] : []));
  return trendColumns.map((key) => {
    const least = widths[key] ?? (key.startsWith('status') ? 10 : 9);
    if (key === 'change') return differenceWidth(changes, least, language);
    return /^(?:goal|target|actual\d)$/.test(key) ? figureWidth(figures, least) : least;
  });
}

function formatOf(key: TrendColumn): CellFormat {
  if (key === 'name' || key === 'lead') return { wrap: true };
  if (
    key === 'unit' ||
    key === 'operator' ||
    key === 'bars' ||
    key === 'movement' ||
    key.startsWith('status')
  ) {
    return { align: 'center', wrap: key !== 'bars' };
  }
  if (key === 'change') return { align: 'right', numberFormat: SIGNED };
  return { align: 'right', numberFormat: FIGURE };
}

function conditionalFormats(rows: number, language: Language): ConditionalFormatDescription[] {
  if (rows === 0) return [];
  const at = (key: TrendColumn) => ({
    row: FIRST_ROW,
    column: trendColumn(key),
    rows,
    columns: 1,
  });
  const unit = trendColumn('unit');
  return [
    ...quarters.flatMap((quarter) => statusFormats(at(`status${quarter}`), statuses, language)),
    ...(['goal', ...quarters.map((quarter) => `actual${quarter}` as const)] as const).flatMap(
      (key) => figureFormats(at(key), unit),
    ),
    ...differenceFormats(at('change'), unit, language),
  ];
}
