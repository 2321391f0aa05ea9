import type { Localised } from '../../language/language';

/** What a forecast goes by; words shown beside it. */
export const methodTerms = {
  actual: { 'zh-CN': '全年实际数', en: "The year's actual" },
  profile: { 'zh-CN': '按上年各季进度', en: "Last year's profile" },
  curve: { 'zh-CN': '按自定义序时', en: 'Custom curve' },
  changes: { 'zh-CN': '按上年各季变化', en: "Last year's changes" },
  drift: { 'zh-CN': '按今年走势', en: "This year's drift" },
  rate: { 'zh-CN': '按今年各季增速', en: "This year's rates" },
} satisfies Record<string, Localised>;
export type Method = keyof typeof methodTerms;

/** Why there is no forecast. */
export const groundlessTerms = {
  notAssessed: { 'zh-CN': '无依据：本年不考核', en: 'None: not assessed this year' },
  notReported: { 'zh-CN': '无依据：本季未报', en: 'None: quarter not reported' },
  gap: { 'zh-CN': '无依据：前几季没有报全', en: 'None: an earlier quarter is missing' },
  early: { 'zh-CN': '无依据：只有一个季度', en: 'None: one quarter only' },
  nothingYet: { 'zh-CN': '无依据：尚无进展', en: 'None: nothing reached yet' },
  noProfile: { 'zh-CN': '无依据：缺上年分季累计数', en: "None: last year's quarters missing" },
  noTarget: { 'zh-CN': '无依据：目标为零', en: 'None: the target is zero' },
  fewPeers: { 'zh-CN': '无依据：同类指标太少', en: 'None: too few of its kind' },
} satisfies Record<string, Localised>;
export type Groundless = keyof typeof groundlessTerms;

/** A chance in a word: from 80 %, 50 %, 20 %, and below; of a year that is over, what it came to. */
export const verdictTerms = {
  met: { 'zh-CN': '已达标', en: 'Met' },
  missed: { 'zh-CN': '未达标', en: 'Missed' },
  likely: { 'zh-CN': '较有把握', en: 'Likely' },
  hopeful: { 'zh-CN': '有望达标', en: 'Hopeful' },
  atRisk: { 'zh-CN': '有风险', en: 'At risk' },
  unlikely: { 'zh-CN': '难度较大', en: 'Unlikely' },
} satisfies Record<string, Localised>;
export type Verdict = keyof typeof verdictTerms;
