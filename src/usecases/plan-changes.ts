import type { Host } from '../host/port';
import type { Language } from '../language/language';
import { planChanges } from '../plan/adjustments/changes';
import type { Plan } from '../plan/model';
import { differencesOf, type Difference } from '../workbook/sheets/adjustments/adjustment-lines';
import { filledPlan } from './describe-ledger';

/** A row that filling would change, in words. */
export interface ToldChange {
  record: string;
  name: string;
  differences: Difference[];
}

/** What filling a workbook with a plan would change of the plan that it was filled from; nothing where it has none. */
export async function changesOf(host: Host, plan: Plan, language: Language): Promise<ToldChange[]> {
  const filled = await filledPlan(host);
  if (!filled) return [];
  return planChanges(filled, plan).map((change) => ({
    record: change.record,
    name: (change.after ?? change.before)!.name,
    differences: differencesOf(change, language),
  }));
}
