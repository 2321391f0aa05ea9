import type { CheckedFinding } from '../../../../../src/check/findings/checked-finding';

/** A finding to be verified about one indicator. */
export const finding = (changes: Partial<CheckedFinding> = {}): CheckedFinding => ({
  rule: 'jump',
  group: 'time',
  severity: 'verify',
  title: { 'zh-CN': '波动异常', en: 'Jump' },
  sheet: '指标台账',
  row: 3,
  column: 12,
  related: [],
  indicatorId: 'I-1',
  indicatorName: '规上工业企业',
  leadUnits: ['甲局'],
  quarter: 1,
  message: { 'zh-CN': '一季度为 90户，请核对。', en: '90 for Q1; check it.' },
  evidence: [],
  fix: null,
  gathered: [],
  explanation: 'required',
  toldInRow: '',
  valueKey: '90户',
  explanationText: '',
  saysNothing: false,
  earlierExplanation: '',
  line: null,
  ...changes,
});
