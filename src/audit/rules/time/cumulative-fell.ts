import { quarters, type Quarter } from '../../../tracking/quarter';
import { quarterColumns } from '../../../workbook/ledger/columns';
import type { Rule, RuleResult } from '../../rule';
import { actualEvidence, quarterName } from '../../wording';

/** A figure counted from 1 January is smaller than an earlier quarter's. */
export const cumulativeFell: Rule = {
  id: 'cumulative-fell',
  group: 'time',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '累计数下降', en: 'Cumulative figure fell' },
  yieldsTo: ['percent-scale', 'scale-slip', 'negative-count', 'net-decrease'],
  message: {
    'zh-CN':
      '{quarter}累计 {value}，小于{earlier}的 {before}。请核对是否填了当季数；确有核减的请说明。',
    en: '{value} for {quarter} is below {before} for {earlier}. Check whether it is the quarter alone; explain a real revision.',
  },
  check({ row }) {
    if (row.measure !== 'increment' && row.measure !== 'completion') return [];
    const results: RuleResult[] = [];
    let last: { quarter: Quarter; value: number } | null = null;
    for (const quarter of quarters) {
      const value = row.actuals[quarter];
      if (typeof value !== 'number') continue;
      if (last && value < last.value) {
        results.push({
          column: quarterColumns[quarter],
          quarter,
          values: {
            quarter: quarterName(quarter),
            value,
            earlier: quarterName(last.quarter),
            before: last.value,
          },
          evidence: [
            actualEvidence(quarter, value, row.unit),
            actualEvidence(last.quarter, last.value, row.unit),
          ],
        });
      }
      last = { quarter, value };
    }
    return results;
  },
};
