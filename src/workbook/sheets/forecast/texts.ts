import type { Localised } from '../../../language/language';
import type { OutlookField } from '../../../quarter/forecast/fields';

export const forecastTexts = {
  table: { 'zh-CN': '达标预测表', en: 'ForecastTable' },
  title: { 'zh-CN': '{district}年度目标达标预测', en: '{district}: forecast of the year' },
  line: {
    'zh-CN': '计量单位见各行；按达标可能性由低到高排列，无依据的列后',
    en: 'Units as in each row; the least likely first, those without ground last',
  },
  compared: { 'zh-CN': '所列指标', en: 'the list of indicators is' },
  last: { 'zh-CN': '上年各季累计', en: "last year's quarters" },
} as const;

/** What each shown result is called. */
export const resultHeadings = {
  forecast: { 'zh-CN': '年末预测', en: 'Year-end forecast' },
  low: { 'zh-CN': '八成下限', en: '80% from' },
  high: { 'zh-CN': '八成上限', en: '80% to' },
  chance: { 'zh-CN': '达标可能性', en: 'Chance' },
  verdict: { 'zh-CN': '判断', en: 'In a word' },
  soFar: { 'zh-CN': '已报各季平均', en: 'Quarter so far' },
  needed: { 'zh-CN': '其余每季需', en: 'Quarter needed' },
  method: { 'zh-CN': '预测依据', en: 'Ground' },
} satisfies Partial<Record<OutlookField, Localised>>;

/** The method in words, below the table. */
export const methodLines: readonly Localised[] = [
  {
    'zh-CN':
      '方法：总量、增量、完成量按上年同期已完成的比例（或自定义序时）由累计数推算全年（链梯法）；同类满五项时，增幅与同类平均按可信度加权（B-F 法）。',
    en: "Method: sums are carried to the year's end by the share that last year (or a custom curve) had reached by now (chain ladder); with five of a kind, growth is weighed with theirs (Bornhuetter-Ferguson).",
  },
  {
    'zh-CN':
      '水平类、百分点变动按上年各季变化或今年以来的平均变化推算；增速、降幅按今年各季平均推算。全年已报的即为实际数。',
    en: "Levels and changes in points move as they did last year, or as in the mean of this year; rates stay at the mean of this year's quarters. A year that is reported whole is its actual.",
  },
  {
    'zh-CN':
      '八成区间：照此推算，十次约有八次落在其中。宽窄取决于本指标和同类指标已报各季偏离推算的程度，达标可能性按同一误差由 t 分布算出；过程见隐藏列。',
    en: '80%: about eight in ten such forecasts end within. How wide it is depends on how far this indicator and others of its kind were off so far; the chance follows from the same error (Student). Workings are in hidden columns.',
  },
  {
    'zh-CN':
      '其余每季需：从下季起每季平均要完成多少才正好达标（增速为其余各季须达到的平均增速；不超过类为每季还可发生的数）。',
    en: 'Needed: what each quarter left has to bring for the target to be met exactly (rates: what they have to average; ceilings: what may still be used in each).',
  },
  {
    'zh-CN':
      '历史太少的注明无依据，不给数字；在“序时设置”填写上年各季累计数后即可预测。预测仅供研判，不作考核依据。',
    en: "Where history is too thin there is no number; typing last year's quarters on the sheet Phasing gives it ground. A forecast is for judging, not for assessing.",
  },
];
