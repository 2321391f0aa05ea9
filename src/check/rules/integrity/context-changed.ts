import { joinUnits } from '../../../plan/offices/office-list';
import { headingOf } from '../../findings/headings';
import { evidence, shown } from '../../findings/wording';
import { sameValues } from '../../../tracking/remembered';
import type { Rule, RuleResult } from '../../rule';

/** The field of work or the supporting offices no longer say what the plan says: nothing is counted otherwise but by field. */
export const contextChanged: Rule = {
  id: 'context-changed',
  group: 'integrity',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '责任单位或工作领域被改动', en: 'Field or supporting offices changed' },
  message: {
    'zh-CN': '“{column}”现为 {found}，方案为 {planned}。请恢复；确有调整的，用新方案重新填充。',
    en: '"{column}" is {found}; the plan says {planned}. Restore it, or fill again from a revised plan.',
  },
  check({ row, planned, quarter }) {
    if (!planned || row.gone) return [];
    // Nearly every row is as planned to the letter.
    if (row.field === planned.field && sameValues(row.support, planned.support)) return [];
    const sides = [
      { column: 'field' as const, found: row.field, expected: (planned.field ?? '').trim() },
      {
        column: 'support' as const,
        found: joinUnits([...row.support].sort()),
        expected: joinUnits([...planned.support].sort()),
      },
    ];
    return sides.flatMap(({ column, found, expected }): RuleResult[] => {
      if (found === expected) return [];
      const value = column === 'field' ? expected : joinUnits(planned.support);
      return [
        {
          column,
          quarter,
          values: { column: headingOf(column), found: shown(found), planned: shown(expected) },
          evidence: [
            evidence('台账', 'Ledger', shown(found)),
            evidence('方案', 'Plan', shown(expected)),
          ],
          fix: { kind: 'restore', value: value === '' ? null : value },
        },
      ];
    });
  },
};
