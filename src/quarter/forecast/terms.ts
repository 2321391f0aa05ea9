import type { Localised } from '../../language/language';
import type { Status } from '../../tracking/status';

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
export const groundlessReasons = {
  notAssessed: { 'zh-CN': '本年不考核', en: 'not assessed this year' },
  notReported: { 'zh-CN': '本季未报', en: 'quarter not reported' },
  gap: { 'zh-CN': '前几季没有报全', en: 'an earlier quarter is missing' },
  early: { 'zh-CN': '只有一个季度', en: 'one quarter only' },
  nothingYet: { 'zh-CN': '尚无进展', en: 'nothing reached yet' },
  belowZero: { 'zh-CN': '累计为负，不能按进度推算', en: 'below zero so far: no share of a year' },
  noProfile: { 'zh-CN': '缺上年分季累计数', en: "last year's quarters missing" },
  noTarget: { 'zh-CN': '目标为零', en: 'the target is zero' },
  fewPeers: { 'zh-CN': '同类指标太少', en: 'too few of its kind' },
} satisfies Record<string, Localised>;
export type Groundless = keyof typeof groundlessReasons;

/** The same as it stands in the place of a method. */
export const groundlessTerms = Object.fromEntries(
  Object.entries(groundlessReasons).map(([reason, text]) => [
    reason,
    { 'zh-CN': `无依据：${text['zh-CN']}`, en: `None: ${text.en}` },
  ]),
) as Record<Groundless, Localised>;

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

/** A verdict looks like the status that it comes closest to. */
export const verdictLooks: Record<Verdict, Status> = {
  met: 'met',
  likely: 'met',
  hopeful: 'onSchedule',
  atRisk: 'nearSchedule',
  unlikely: 'behind',
  missed: 'behind',
};
