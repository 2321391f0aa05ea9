import { joinUnits } from '../../../plan/offices/office-list';
import type { Rule } from '../../rule';
import { evidence, shown } from '../../findings/wording';

/** The ledger names other lead units than the plan, whatever their order. */
export const leadChanged: Rule = {
  id: 'lead-changed',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '牵头单位被改动', en: 'Lead units changed' },
  message: {
    'zh-CN': '牵头单位现为 {found}，方案为 {planned}。请恢复；确有调整的，用新方案重新填充。',
    en: 'Lead units are {found}; the plan says {planned}. Restore them, or fill again from a revised plan.',
  },
  check({ row, planned, quarter }) {
    if (!planned || row.gone) return [];
    if (keyOf(row.lead) === keyOf(planned.lead)) return [];
    const found = shown(joinUnits(row.lead));
    const expected = joinUnits(planned.lead);
    return [
      {
        column: 'lead',
        quarter,
        values: { found, planned: shown(expected) },
        evidence: [evidence('台账', 'Ledger', found), evidence('方案', 'Plan', shown(expected))],
        fix: { kind: 'restore', value: expected === '' ? null : expected },
      },
    ];
  },
};

/** The same in whatever order units are named. */
const keyOf = (units: readonly string[]): string =>
  units.length === 1 ? units[0]! : joinUnits([...units].sort());
