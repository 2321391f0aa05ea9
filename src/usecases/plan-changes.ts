import type { Host } from '../host/port';
import type { Language } from '../language/language';
import { planChanges } from '../plan/adjustments/changes';
import type { Plan } from '../plan/model';
import { keepBaselines } from '../rollover/carry-over';
import { differencesOf, type Difference } from '../workbook/sheets/adjustments/adjustment-lines';
import { loadLedger } from './load-ledger';

/** A row that filling would change, in words. */
export interface ToldChange {
  record: string;
  name: string;
  differences: Difference[];
}

/** What filling a workbook with a plan would change of the plan that it was filled from; nothing where it has none. */
export async function changesOf(host: Host, plan: Plan, language: Language): Promise<ToldChange[]> {
  const { workbook } = await loadLedger(host, ['cover', 'planData']);
  if (!workbook?.plan) return [];
  const { plan: filled, cover } = workbook;
  // Filling keeps what was carried over from last year's ledger.
  const next = keepBaselines(plan, filled, cover.settings.year);
  return planChanges(filled, next).map((change) => ({
    record: change.record,
    name: (change.after ?? change.before)!.name,
    differences: differencesOf(change, language),
  }));
}
