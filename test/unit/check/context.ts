import { trackLedgerRow, type LedgerRow } from '../../../src/tracking/ledger-row';
import { statusTerms } from '../../../src/tracking/terms';
import type { FormulaColumn } from '../../../src/check/records/own-formulas';
import type { LedgerColumn } from '../../../src/workbook/sheets/ledger/ledger-columns';
import { languages } from '../../../src/language/language';
import type { Indicator } from '../../../src/plan/model';
import { figuresOf } from '../../../src/check/entries/figures';
import { LedgerIndex } from '../../../src/check/index/ledger-index';
import {
  defaultThresholds,
  type Thresholds,
} from '../../../src/workbook/sheets/settings/thresholds';
import { messageOf, type Rule, type RuleContext } from '../../../src/check/rule';
import { evidenceTextOf } from './evidence';
import { defaultSettings } from '../../../src/tracking/track';
import type { Shares } from '../../../src/tracking/curve';
import type { Quarter } from '../../../src/tracking/quarter';
import type { CellValue } from '../../../src/workbook/description';

/** A ledger row of an increment of at least 20 家 in 2024. */
export function ledgerRow(changes: Partial<LedgerRow> = {}): LedgerRow {
  return {
    row: 3,
    id: 'I-1',
    name: '新增企业',
    field: '产业',
    unit: '家',
    measure: 'increment',
    operator: '>=',
    target: 20,
    upper: null,
    baseline: null,
    period: '2024',
    lead: ['甲局'],
    support: [],
    actuals: { 1: null, 2: null, 3: null, 4: null },
    explanation: '',
    gone: false,
    ...changes,
  };
}

/** The record of the plan that `ledgerRow` was filled from. */
export function planned(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'I-1',
    section: '一',
    name: '新增企业',
    measure: 'increment',
    target: { op: '>=', low: 20, high: null, unit: '家' },
    period: '2024',
    lead: ['甲局'],
    support: [],
    ...changes,
  };
}

export const actuals = (...values: CellValue[]): Pick<LedgerRow, 'actuals'> => ({
  actuals: {
    1: values[0] ?? null,
    2: values[1] ?? null,
    3: values[2] ?? null,
    4: values[3] ?? null,
  },
});

/** Formulas of the row's cells, and what its computed cells show; as they should be where nothing is said. */
export interface SheetContents {
  formulas?: Partial<Record<LedgerColumn, string>>;
  computed?: Partial<Record<FormulaColumn, CellValue>>;
}

export function contextOf(
  row: LedgerRow,
  quarter: Quarter = 1,
  record: Indicator | null = null,
  others: readonly LedgerRow[] = [],
  thresholds: Partial<Thresholds> = {},
  cells: SheetContents = {},
  phasing: Shares = defaultSettings.phasing,
): RuleContext {
  const settings = { ...defaultSettings, phasing, year: 2024, quarter };
  const tracking = trackLedgerRow(row, settings);
  return {
    row,
    figures: figuresOf(row),
    quarter,
    year: settings.year,
    tracking,
    planned: record,
    phasing: settings.phasing,
    thresholds: { ...defaultThresholds, ...thresholds },
    index: new LedgerIndex([...others, row].sort((a, b) => a.row - b.row)),
    formulaAt: (column) => cells.formulas && (cells.formulas[column] ?? null),
    isOwnFormula: (field, formula) => formula === `=${field}`,
    computedAt: (field) => {
      const value = cells.computed?.[field];
      if (value !== undefined) return value;
      if (field === 'phase') return settings.phasing[quarter - 1]!;
      if (field === 'curve') return null;
      return field === 'status' ? statusTerms[tracking.status]['zh-CN'] : (tracking[field] ?? '');
    },
  };
}

/** Columns a rule objects to. */
export const columnsOf = (rule: Rule, context: RuleContext): string[] =>
  rule.check(context).map(({ column }) => column);

/** Messages and evidence in both languages, a line each; fails where a `{name}` was left. */
export function textsOf(rule: Rule, context: RuleContext): string[][] {
  return rule.check(context).map((result) => {
    const message = messageOf(rule, result);
    const lines = languages.flatMap((language) => [
      message[language],
      result.evidence.map((side) => evidenceTextOf(side, language)).join(' | '),
    ]);
    for (const line of lines) expect(line).not.toMatch(/[{}]|undefined|\[object/);
    return lines;
  });
}
