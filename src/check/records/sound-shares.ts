import { defaultSettings } from '../../tracking/track';
import type { Plan } from '../../plan/model';
import type { LedgerWorkbook } from '../../workbook/read-ledger';

/**
 * The workbook with default shares for those of its cover that cannot be used, and with the plan's year for one that is none,
 * where the plan has only one; a finding at their cells says so.
 */
export function withSoundShares(workbook: LedgerWorkbook, plan: Plan | null): LedgerWorkbook {
  const { cover } = workbook;
  const unusable = new Set(cover.problems.map(({ name }) => name));
  const { phasing, tolerance, nearShare } = defaultSettings;
  const year = unusable.has('year') && plan?.years.length === 1 ? plan.years[0]! : null;
  const settings = {
    ...cover.settings,
    ...(year !== null && { year }),
    ...(unusable.has('phasing') && { phasing }),
    ...(unusable.has('tolerance') && { tolerance }),
    ...(unusable.has('nearShare') && { nearShare }),
  };
  const problems = cover.problems.map((problem) =>
    problem.name === 'year' && year !== null ? { ...problem, used: year } : problem,
  );
  return { ...workbook, cover: { ...cover, settings, problems } };
}
