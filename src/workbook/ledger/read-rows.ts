import type { Language } from '../../language/language';
import type { Localised } from '../../language/language';
import type { Measure, Operator } from '../../plan/model';
import { splitUnits } from '../../plan/units';
import { quarters, type Quarter } from '../../tracking/quarter';
import { markTerms, measureTerms, operatorTerms } from '../../tracking/terms';
import type { Curve } from '../../tracking/curve';
import { track, type TrackedRow, type Tracking, type TrackingSettings } from '../../tracking/track';
import type { CellValue } from '../description';
import type { TableContents } from '../read-workbook';
import { textOf } from '../table/locate-table';
import { quarterColumns, type LedgerColumn } from './columns';

/** An indicator's row as it stands on the sheet. */
export interface LedgerRow {
  /** Counted from 0. */
  row: number;
  id: string;
  name: string;
  field: string;
  unit: string;
  /** Null when the cell holds none of our words. */
  measure: Measure | null;
  operator: Operator | null;
  target: CellValue;
  upper: CellValue;
  baseline: CellValue;
  period: string;
  lead: string[];
  support: string[];
  actuals: Record<Quarter, CellValue>;
  explanation: string;
  gone: boolean;
}

export function readLedgerRows(table: TableContents<LedgerColumn>): LedgerRow[] {
  return table.rows.map(({ row, id }) => readLedgerRow(table, row, id));
}

export function readLedgerRow(
  table: TableContents<LedgerColumn>,
  row: number,
  id: string,
): LedgerRow {
  const cell = (key: LedgerColumn) => table.values[row]?.[table.columns[key]] ?? null;
  const text = (key: LedgerColumn) => textOf(cell(key));
  const actuals = Object.fromEntries(
    quarters.map((quarter) => [quarter, cell(quarterColumns[quarter])]),
  ) as Record<Quarter, CellValue>;
  return {
    row,
    id,
    name: text('name'),
    field: text('field'),
    unit: text('unit'),
    measure: codeOf(measureTerms, text('measure'), table.language),
    operator: codeOf(operatorTerms, text('operator'), table.language),
    target: cell('target'),
    upper: cell('upper'),
    baseline: cell('baseline'),
    period: text('period'),
    lead: splitUnits(text('lead')),
    support: splitUnits(text('support')),
    actuals,
    explanation: text('explanation'),
    gone: text('mark') === markTerms.gone[table.language],
  };
}

function codeOf<K extends string>(
  words: Record<K, Localised>,
  word: string,
  language: Language,
): K | null {
  return (Object.keys(words) as K[]).find((code) => words[code][language] === word) ?? null;
}

/** A row whose period cannot be read is due in no year. */
const NO_PERIOD = 9999;

/**
 * The row's tracking in the reporting quarter, as its formulas give it.
 * @param curve of the row on 序时设置; the workbook's phasing applies without one.
 */
export function trackLedgerRow(
  row: LedgerRow,
  settings: TrackingSettings,
  curve?: Pick<Curve, 'due'>,
): Tracking {
  const tracked = trackedRow(row, settings.quarter);
  return track(tracked, curve ? { ...settings, phasing: curve.due } : settings);
}

/** The row as the arithmetic reads it in a quarter. */
export function trackedRow(row: LedgerRow, quarter: Quarter): TrackedRow {
  const number = (value: CellValue) => (typeof value === 'number' ? value : null);
  return {
    // A word that is none of ours equals no measure and no operator in the formulas either.
    measure: row.measure ?? ('' as Measure),
    operator: row.operator ?? ('' as Operator),
    target: number(row.target),
    baseline: number(row.baseline),
    unit: row.unit,
    periodEnd: /\d{4}$/.test(row.period) ? Number(row.period.slice(-4)) : NO_PERIOD,
    mark: row.gone ? 'gone' : null,
    entry: row.actuals[quarter],
  };
}
