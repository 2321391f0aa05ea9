import { statusTerms } from '../../../tracking/terms';
import type { Rule } from '../../rule';
import { evidence } from '../../findings/wording';

const SAYS_NOT =
  /未(?:能|按期|全部)?(?:完成|达到|达标|实现)|没有(?:完成|达到)|尚未|滞后|无法完成|难以完成|not (?:yet )?(?:met|reached|completed|done)|behind/i;
const SAYS_DONE =
  /(?<!未|没有|未能|不能|无法|难以)(?:已|均已|全部|超额|提前)(?:全部|超额|提前|按期)?(?:完成|达到|达标|实现)|target (?:was |is )?(?:met|reached)/i;

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
    // Both said: the target is done and something beside it is not, or the other way round.
    const saysNot = SAYS_NOT.test(text);
    const saysDone = SAYS_DONE.test(text);
    // What is due whole and reached may still turn, and is not called met before the year's end.
    const isReached = status === 'met' || (status === 'onSchedule' && tracking.due === row.target);
    const contradicts =
      (isReached && saysNot && !saysDone) || (status === 'behind' && saysDone && !saysNot);
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
