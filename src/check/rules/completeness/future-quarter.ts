import { quarters } from '../../../tracking/quarter';
import { quarterColumns } from '../../../workbook/sheets/ledger/ledger-columns';
import { isBlank } from '../../entries/figures';
import type { Rule } from '../../rule';
import { actualEvidence, evidence, quarterName, shown } from '../../findings/wording';

/** A quarter after the reporting quarter is filled already. */
export const futureQuarter: Rule = {
  id: 'future-quarter',
  group: 'completeness',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '未到季度已填', en: 'Future quarter filled' },
  message: {
    'zh-CN':
      '报告季度是{reporting}，{quarter}已填 {value}。请核对是否填错列，或先改封面上的报告季度。',
    en: '{value} stands in {quarter} while the reporting quarter is {reporting}. Check the column, or set the quarter on the cover.',
  },
  check({ row, quarter }) {
    return quarters
      .filter((each) => each > quarter && !isBlank(row.actuals[each]))
      .map((each) => ({
        column: quarterColumns[each],
        quarter: each,
        values: {
          quarter: quarterName(each),
          reporting: quarterName(quarter),
          value: shown(row.actuals[each]),
        },
        evidence: [
          actualEvidence(each, row.actuals[each], row.unit),
          evidence('报告季度', 'Reporting quarter', quarterName(quarter)),
        ],
      }));
  },
};
