import { statusTerms } from '../../../tracking/terms';
import { saidOfTarget, saysLate } from '../../entries/said-target';
import type { Rule } from '../../rule';
import { evidence } from '../../findings/wording';

/** The figures say met and the words say not, or the other way round. */
export const textContradicts: Rule = {
  id: 'text-contradicts',
  group: 'target',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '说明与状态不符', en: 'Text contradicts status' },
  message: {
    'zh-CN': '按填报数状态为“{status}”，情况说明却写“{text}”。请核对数值和说明。',
    en: 'By its figures the status is "{status}", while the explanation says "{text}". Check both.',
  },
  check({ row, quarter, tracking }) {
    const text = row.explanation;
    const { status } = tracking;
    const said = saidOfTarget(text);
    // What is due whole and reached may still turn, and is not called met before the year's end.
    const isReached = status === 'met' || (status === 'onSchedule' && tracking.due === row.target);
    const contradicts =
      (isReached && said === 'missed') ||
      (isReached || status === 'onSchedule'
        ? saysLate(text)
        : status === 'behind' && said === 'met');
    if (!contradicts) return [];
    return [
      {
        column: 'explanation',
        quarter,
        values: { status: statusTerms[status], text },
        evidence: [
          evidence('情况说明', 'Explanation', text),
          evidence('状态', 'Status', statusTerms[status]),
        ],
      },
    ];
  },
};
