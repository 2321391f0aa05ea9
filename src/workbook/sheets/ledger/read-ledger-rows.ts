import type { Language } from '../../../language/language';
import type { Localised } from '../../../language/language';
import type { Measure, Operator } from '../../../plan/model';
import { splitUnits, unitsReader } from '../../../plan/offices/office-list';
import type { Quarter } from '../../../tracking/quarter';
import { markTerms, measureTerms, operatorTerms } from '../../../tracking/terms';
import type { Curve } from '../../../tracking/curve';
import {
  track,
  type TrackedRow,
  type Tracking,
  type TrackingSettings,
} from '../../../tracking/track';
import type { CellValue } from '../../description';
import type { TableContents } from '../../read-ledger';
import { textOf } from '../../sheet/table/locate-table';
import type { LedgerColumn } from './ledger-columns';

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
  const readUnits = unitsReader();
  return table.rows.map(({ row, id }) => readLedgerRow(table, row, id, readUnits));
}

/** @param readUnits splits a cell of units. */
export function readLedgerRow(
  table: TableContents<LedgerColumn>,
  row: number,
  id: string,
  readUnits: (cell: string) => string[] = splitUnits,
): LedgerRow {
  const { columns, language } = table;
  const cells = table.values[row] ?? [];
  return {
    row,
    id,
    name: textOf(cells[columns.name]),
    field: textOf(cells[columns.field]),
    unit: textOf(cells[columns.unit]),
    measure: measureOf[language].get(textOf(cells[columns.measure])) ?? null,
    operator: operatorOf[language].get(textOf(cells[columns.operator])) ?? null,
    target: cells[columns.target] ?? null,
    upper: cells[columns.upper] ?? null,
    baseline: cells[columns.baseline] ?? null,
    period: textOf(cells[columns.period]),
    lead: readUnits(textOf(cells[columns.lead])),
    support: readUnits(textOf(cells[columns.support])),
    actuals: {
      1: cells[columns.q1] ?? null,
      2: cells[columns.q2] ?? null,
      3: cells[columns.q3] ?? null,
      4: cells[columns.q4] ?? null,
    },
    explanation: textOf(cells[columns.explanation]),
    gone: textOf(cells[columns.mark]) === markTerms.gone[language],
  };
}

/** What each word of a list means, in each language; made once, for every row is read with it. */
function codesByWord<K extends string>(
  words: Record<K, Localised>,
): Record<Language, ReadonlyMap<string, K>> {
  const codes = Object.keys(words) as K[];
  const byWord = (language: Language) =>
    new Map(codes.map((code) => [words[code][language], code] as const));
  return { 'zh-CN': byWord('zh-CN'), en: byWord('en') };
}

const measureOf = codesByWord(measureTerms);
const operatorOf = codesByWord(operatorTerms);

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
  return {
    // A word that is none of ours equals no measure and no operator in the formulas either.
    measure: row.measure ?? ('' as Measure),
    operator: row.operator ?? ('' as Operator),
    target: numberOrNull(row.target),
    baseline: numberOrNull(row.baseline),
    unit: row.unit,
    periodEnd: /\d{4}$/.test(row.period) ? Number(row.period.slice(-4)) : NO_PERIOD,
    mark: row.gone ? 'gone' : null,
    entry: row.actuals[quarter],
  };
}

const numberOrNull = (value: CellValue): number | null =>
  typeof value === 'number' ? value : null;
