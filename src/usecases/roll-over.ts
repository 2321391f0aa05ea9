import type { Host } from '../host/port';
import type { Language } from '../language/language';
import { planRows } from '../plan/distinct';
import type { Plan } from '../plan/model';
import { carryOver, withBaselines, type Carried } from '../rollover/carry-over';
import { quarters } from '../tracking/quarter';
import { cellAddress, quoteSheet } from '../workbook/address';
import type { ValueBlock } from '../workbook/description';
import { readLedgerRows } from '../workbook/ledger/read-rows';
import type { LedgerWorkbook } from '../workbook/read-workbook';
import { LedgerError } from './errors';
import { fillWorkbook } from './fill-workbook';
import { loadLedger, requireLedger } from './load-ledger';
import type { FillReport } from './types';

export interface RollOverReport {
  /** The year that the figures are of. */
  year: number;
  carried: (Carried & {
    /** Where last year's figure stands, as "指标台账!N7"; null without a row. */
    from: string | null;
  })[];
  fill: FillReport;
}

/**
 * Fills a new workbook with a new year's plan: levels take last year's fourth quarter as their baseline, increments and
 * completions last year's four quarters as last year's profile on 序时设置, whose kind stays as it is until somebody
 * chooses it. What matches nothing, or more than one thing, takes nothing and is reported.
 * @param lastYear only read. @param next an empty workbook.
 * @throws LedgerError noLedger, damagedSheet, newerVersion, anotherPlan, notNextYear
 * @throws HostError
 */
export async function rollOver(
  lastYear: Host,
  next: Host,
  plan: Plan,
  language: Language,
): Promise<RollOverReport> {
  const old = await requireLedger(lastYear, ['cover', 'ledger']);
  const { district, settings } = old.cover;
  if (district !== plan.district) {
    throw new LedgerError('anotherPlan', { found: district, wanted: plan.district });
  }
  if (plan.years[0] !== settings.year + 1) {
    const found = String(settings.year);
    throw new LedgerError('notNextYear', { found, wanted: String(plan.years[0]) });
  }
  const ledger = old.ledger!;
  const cellOf = (row: number, quarter: 1 | 4) =>
    `${quoteSheet(ledger.sheet)}!${cellAddress(row, ledger.columns[`q${quarter}`])}`;
  const rows = planRows(plan);
  const carried = carryOver(rows, readLedgerRows(ledger));
  const filled = withBaselines(plan, rows, carried, ({ row }) => ({
    year: settings.year,
    cell: cellOf(row, 4),
  }));
  const fill = await fillWorkbook(next, filled, { language });
  await writeProfiles(next, carried);
  return {
    year: settings.year,
    carried: carried.map((each) => {
      if (!('row' in each)) return { ...each, from: null };
      const { row } = each.row;
      const first = cellOf(row, 4);
      const from =
        each.kind === 'profile'
          ? `${cellOf(row, 1)}:${cellAddress(row, ledger.columns.q4)}`
          : first;
      return { ...each, from };
    }),
    fill,
  };
}

/** Last year's cumulative figures go where a user would type them. */
async function writeProfiles(next: Host, carried: readonly Carried[]): Promise<void> {
  const { workbook } = await loadLedger(next, ['cover', 'phasing']);
  const phasing = workbook?.phasing;
  if (!phasing) return;
  const values = carried.flatMap((each) =>
    each.kind === 'profile' ? profileBlocks(phasing, each) : [],
  );
  if (values.length === 0) return;
  const sheets = [{ name: phasing.sheet, values, keepsProtection: true as const }];
  await next.write({ sheets, names: [] });
}

function profileBlocks(
  phasing: NonNullable<LedgerWorkbook['phasing']>,
  { indicator, values }: Extract<Carried, { kind: 'profile' }>,
): ValueBlock[] {
  const place = phasing.rows.find(({ id }) => id === indicator.id);
  if (!place) return [];
  return quarters.map((quarter) => ({
    at: { row: place.row, column: phasing.columns[`last${quarter}`], rows: 1, columns: 1 },
    values: [[values[quarter]]],
  }));
}
