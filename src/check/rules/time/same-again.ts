import { isLowerBetter } from '../../../plan/model';
import type { LedgerRow } from '../../../tracking/ledger-row';
import { isNumber } from '../../entries/figures';
import { figureResult } from '../../findings/figure-result';
import type { Rule } from '../../rule';
import { actualEvidence } from '../../findings/wording';

/** The same figure quarter after quarter: perhaps copied. What is complete, or still at nothing, may stay as it is. */
export const sameAgain: Rule = {
  id: 'same-again',
  group: 'time',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '连续相同', en: 'Same figure again' },
  yieldsTo: ['percent-scale', 'scale-slip'],
  message: {
    'zh-CN': '至{quarter}已连续 {times} 个季度填报 {value}{unit}。请核对是否照抄上期。',
    en: '{value} {unit} for {times} quarters running, up to {quarter}. Check that it was not copied.',
  },
  check({ row, figures, tracking, thresholds }) {
    if (tracking.status === 'met') return [];
    const last = figures[figures.length - 1];
    if (!last || last.value === 0 || isReached(row, last.value)) return [];
    let times = 1;
    while (figures[figures.length - 1 - times]?.value === last.value) times++;
    if (times < thresholds.sameQuarters) return [];
    const first = figures[figures.length - times]!;
    const before = actualEvidence(first.quarter, first.value, row.unit);
    return [figureResult(row, last, [before], { times })];
  },
};

/** What stands at its target, as a fixed standard does, has no reason to move. */
const isReached = ({ target, operator, measure }: LedgerRow, value: number): boolean =>
  measure === 'level' && !isLowerBetter(operator) && isNumber(target) && value >= target;
