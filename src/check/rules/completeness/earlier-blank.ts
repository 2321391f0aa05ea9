import { quarters } from '../../../tracking/quarter';
import { quarterColumns } from '../../../workbook/sheets/ledger/ledger-columns';
import { isBlank } from '../../entries/figures';
import type { Rule } from '../../rule';
import { actualEvidence, quarterName } from '../../findings/wording';

/** A quarter is blank although a later one is filled. The reporting quarter itself is `not-reported`'s. */
export const earlierBlank: Rule = {
  id: 'earlier-blank',
  group: 'completeness',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '前期漏填', en: 'Earlier quarter blank' },
  message: {
    'zh-CN': '{later}已填报，{quarter}仍空缺。请补填；当时未统计的请说明。',
    en: '{later} is filled and {quarter} is blank. Fill it in, or explain why it was not counted.',
  },
  check({ row, figures, quarter, tracking }) {
    if (figures.length === quarters.length || tracking.status === 'notAssessed') return [];
    const filled = quarters.filter((each) => !isBlank(row.actuals[each]));
    const later = filled[filled.length - 1];
    if (later === undefined) return [];
    return quarters
      .filter((each) => each < later && each !== quarter && isBlank(row.actuals[each]))
      .map((each) => ({
        column: quarterColumns[each],
        quarter: each,
        values: { quarter: quarterName(each), later: quarterName(later) },
        evidence: [
          actualEvidence(each, null, row.unit),
          actualEvidence(later, row.actuals[later], row.unit),
        ],
      }));
  },
};
