import type { Host } from '../host/port';
import { ProductError } from '../language/errors';
import { planAsOf } from '../plan/adjustments/plan-as-of';
import { blockSheets, sheetNames } from '../workbook/registry';
import type { Quarter } from '../tracking/quarter';
import { fillWorkbook } from './fill-workbook';
import { requireLedger } from './load-ledger';
import { writeReports } from './write-reports';

/**
 * Makes a ledger that of an earlier quarter: under the plan that held then, reports and all. Entries stay, those of later quarters
 * too. To be done in a copy: the ledger itself goes on under the plan as it is now.
 * @returns how many changes of the plan were put back.
 * @throws ProductError noLedger, damagedSheet when the workbook lost the plan it was filled from
 */
export async function rebuildQuarter(copy: Host, quarter: Quarter): Promise<number> {
  const { plan, language, present } = await requireLedger(copy);
  if (!plan) throw new ProductError('damagedSheet', { sheet: sheetNames.planData[language] });
  const then = planAsOf(plan, quarter);
  await fillWorkbook(copy, then, { language, quarter, asThen: true });
  const written = blockSheets.filter(({ key }) => present[key]);
  if (written.some(({ part }) => part === 'report')) {
    await writeReports(copy, { scores: written.some(({ part }) => part === 'scores') });
  }
  return (plan.adjustments?.length ?? 0) - (then.adjustments?.length ?? 0);
}
