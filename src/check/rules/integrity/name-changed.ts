import type { Rule } from '../../rule';
import { evidence, shown } from '../../findings/wording';

/** The row's indicator is called something else than in the plan: perhaps another indicator's figures. */
export const nameChanged: Rule = {
  id: 'name-changed',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '指标名称被改动', en: 'Indicator renamed' },
  message: {
    'zh-CN': '指标名称现为 {found}，方案为 {planned}。请恢复；确有调整的，用新方案重新填充。',
    en: 'The indicator is called {found}; the plan says {planned}. Restore it, or fill again from a revised plan.',
  },
  check({ row, planned, quarter }) {
    if (!planned || row.gone || row.name === planned.name.trim()) return [];
    const found = shown(row.name);
    return [
      {
        column: 'name',
        quarter,
        values: { found, planned: planned.name },
        evidence: [evidence('台账', 'Ledger', found), evidence('方案', 'Plan', planned.name)],
        fix: { kind: 'restore', value: planned.name },
      },
    ];
  },
};
