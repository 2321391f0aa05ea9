import type { Localised } from '../../../language/language';
import type { Measure } from '../../../plan/model';
import { isBlank } from '../../entries/figures';
import type { Rule } from '../../rule';
import { actualEvidence, quarterName, targetEvidence } from '../../findings/wording';
import { quarterColumns } from '../../../workbook/sheets/ledger/ledger-columns';

/** What is entered, as the cover says it. */
const WHAT: Readonly<Record<Measure, Localised>> = {
  growth: { 'zh-CN': '本年累计增速', en: 'the growth of the year so far' },
  level: { 'zh-CN': '季末数', en: 'the value at the end of the quarter' },
  total: { 'zh-CN': '年初以来累计数', en: 'the total since 1 January' },
  increment: { 'zh-CN': '年初以来累计数', en: 'the total since 1 January' },
  completion: { 'zh-CN': '年初以来累计数', en: 'the total since 1 January' },
  change_pp: { 'zh-CN': '本年累计变动', en: 'the change since 1 January' },
  reduction: {
    'zh-CN': '本年累计降幅（下降填正数）',
    en: 'the reduction so far, as a positive number',
  },
};

/** The reporting quarter's cell is blank though the indicator is assessed. */
export const notReported: Rule = {
  id: 'not-reported',
  group: 'completeness',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '未报', en: 'Not reported' },
  message: {
    'zh-CN': '{quarter}尚未填报。请填{what}。',
    en: 'Nothing reported for {quarter}. Enter {what}.',
  },
  check({ row, quarter, tracking }) {
    if (tracking.status !== 'notReported' || !isBlank(row.actuals[quarter])) return [];
    return [
      {
        column: quarterColumns[quarter],
        quarter,
        values: { quarter: quarterName(quarter), what: WHAT[row.measure ?? 'completion'] },
        evidence: [actualEvidence(quarter, null, row.unit), targetEvidence(row.target, row.unit)],
      },
    ];
  },
};
