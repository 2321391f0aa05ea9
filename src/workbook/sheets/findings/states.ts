import type { Localised } from '../../../language/language';

/** What remains to be done about a finding, as 校验结果 says it. */
export type FindingState =
  'toFix' | 'toVerify' | 'explained' | 'saysNothing' | 'valuesChanged' | 'information' | 'notFound';

export const stateTerms: Record<FindingState, Localised> = {
  toFix: { 'zh-CN': '待改正', en: 'To correct' },
  toVerify: { 'zh-CN': '待核实', en: 'To verify' },
  explained: { 'zh-CN': '已说明', en: 'Explained' },
  saysNothing: { 'zh-CN': '说明不具体', en: 'Explanation says nothing' },
  valuesChanged: { 'zh-CN': '数值已变，需重新说明', en: 'Values changed: explain again' },
  information: { 'zh-CN': '供参考', en: 'For information' },
  notFound: { 'zh-CN': '本次未发现，说明留存', en: 'Not found this time; explanation kept' },
};
