import type { Plan } from '../../../plan/model';
import type { LedgerWorkbook } from '../../../workbook/read-ledger';
import { evidence } from '../../findings/wording';
import type { BookRule } from '../../rule';
import { covers } from './cover-changed';

/** The plan that was given to compare with is of another district or year: one finding, instead of one for every record. */
export const planOfAnother: BookRule = {
  id: 'plan-of-another',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '不是本台账的方案', en: 'Plan of another ledger' },
  message: {
    'zh-CN':
      '指定核对的方案是“{found}”，本台账是“{own}”：没有与它核对，仍按工作簿所带的方案校验。请核对方案是否选对。',
    en: 'The plan to compare with is "{found}", and this ledger is of "{own}": it was not compared, and the workbook’s own plan was used. Make sure that it is the right plan.',
  },
  check({ against, workbook }) {
    if (!against || !isForeign(against, workbook)) return [];
    const { cover } = workbook;
    const { settings, district, planTitle, sheet, places } = cover;
    const found = nameOf(against.district, against.title, against.years);
    const own = nameOf(district, planTitle, [settings.year]);
    return [
      {
        sheet,
        ...(places.planTitle ?? places.planId!),
        values: { found, own },
        evidence: [evidence('指定的方案', 'Plan given', found), evidence('封面', 'Cover', own)],
      },
    ];
  },
};

const nameOf = (district: string, title: string, years: readonly number[]): string =>
  [district, title, years.join('、')].filter((part) => part !== '').join(' ');

/** Whether a plan is no revision of the ledger's own, but another district's, or another year's. */
export const isForeign = (plan: Plan, { cover }: LedgerWorkbook): boolean =>
  plan.id !== cover.planId &&
  (plan.district !== cover.district || !covers(plan, cover.settings.year));
