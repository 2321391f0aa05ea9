import { languages, type Language, type Localised } from '../../../language/language';
import type { DefinedName } from '../../defined-names';
import type { SheetIdentity } from '../../sheet/sheet-identity';

export const coverIdentity: SheetIdentity<'cover'> = {
  key: 'cover',
  names: { 'zh-CN': '封面', en: 'Cover' },
};

/** The language of a workbook, told by the name of the sheet that holds `PlanId`; null when it was renamed. */
export function languageOfCover(sheet: string): Language | null {
  return languages.find((language) => coverIdentity.names[language] === sheet) ?? null;
}

/** A name whose cells hold one figure or text of the cover. */
export type LineName = Exclude<DefinedName, 'review'>;

/** A line of the cover: a label in column B, and named cells from column C. */
export interface CoverLine {
  name: LineName;
  label: Localised;
  /** Cells under the name, side by side. */
  cells: number;
  /** What the figure is, shown behind it. */
  hint?: Localised;
}

/** The workbook's identity; locked but for the year and the reporting quarter. */
export const identityLines: readonly CoverLine[] = [
  { name: 'district', label: { 'zh-CN': '行政区', en: 'District' }, cells: 1 },
  { name: 'planTitle', label: { 'zh-CN': '方案', en: 'Plan' }, cells: 1 },
  { name: 'year', label: { 'zh-CN': '年度', en: 'Year' }, cells: 1 },
  {
    name: 'quarter',
    label: { 'zh-CN': '报告季度', en: 'Reporting quarter' },
    cells: 1,
    hint: {
      'zh-CN': '← 点选 1—4，各表随之重算',
      en: '← choose 1 to 4; every sheet follows',
    },
  },
  { name: 'planId', label: { 'zh-CN': '方案编号', en: 'Plan id' }, cells: 1 },
  { name: 'formatVersion', label: { 'zh-CN': '台账格式版本', en: 'Ledger format' }, cells: 1 },
];

/** Years that a plan may be of; with another one every target would be of a later year, or of an earlier one. */
export const YEARS = { min: 1949, max: 2199 } as const;

/** What the arithmetic takes as given; open for change. */
export const settingLines: readonly CoverLine[] = [
  {
    name: 'phasing',
    label: { 'zh-CN': '序时进度（一至四季度）', en: 'Phasing (Q1 to Q4)' },
    cells: 4,
    hint: {
      'zh-CN': '全年目标到各季度末应完成的比例',
      en: 'share due by quarter end',
    },
  },
  {
    name: 'tolerance',
    label: { 'zh-CN': '“左右”允许偏差', en: 'Tolerance of "about"' },
    cells: 1,
    hint: { 'zh-CN': '占目标值的比例', en: 'as a share of the target' },
  },
  {
    name: 'nearShare',
    label: { 'zh-CN': '“接近序时”下限', en: 'Near schedule from' },
    cells: 1,
    hint: { 'zh-CN': '占序时目标的比例', en: 'as a share of what is due' },
  },
  {
    name: 'ranking',
    label: { 'zh-CN': '单位排名依据', en: 'Lead units ranked by' },
    cells: 1,
    hint: {
      'zh-CN': '达标率、序时完成率或考核得分；只此一个排名',
      en: 'rate, completion against due, or scores',
    },
  },
];

export const coverLines: readonly CoverLine[] = [...identityLines, ...settingLines];

/** Columns of a line's label and of its first figure, from 0. */
export const LABEL = 1;
export const VALUE = 2;

/** A line's label without quotation marks of its own: texts put it between some. */
export function plainLabel(name: LineName): Localised {
  const { label } = coverLines.find((line) => line.name === name)!;
  return { 'zh-CN': label['zh-CN'].replace(/[“”]/g, ''), en: label.en.replace(/"/g, '') };
}

export const coverTexts = {
  title: { 'zh-CN': '{district}指标台账', en: 'Indicator Ledger — {district}' },
  settings: { 'zh-CN': '计算参数', en: 'Settings' },
  howTo: { 'zh-CN': '使用说明', en: 'How to use' },
  steps: {
    'zh-CN': [
      '一、在“报告季度”中选择本季，序时目标、差额、完成率、状态和汇总表随之更新，无须加载项。',
      '二、在“指标台账”的浅黄色单元格填报各季度累计数：增速填本年累计增速（6.5% 填 6.5），存量填季末数，增量和完成量填年初以来累计数。',
      '三、“任务台账”中各季度选择进展状态，并写明进展情况。',
      '四、“季度汇总”按牵头单位统计；一个指标有几个牵头单位的，各单位都计入，合计只计一次。',
      '五、其余单元格受保护（无密码），以免误改目标和公式；方案有变动时，用加载项重新填充，已填数据保留。',
    ],
    en: [
      '1. Choose the reporting quarter: due, variance, completion, status and the summary follow, without the add-in.',
      '2. Enter cumulative figures in the pale yellow cells of Ledger: growth so far (6.5 for 6.5%), levels at quarter end, increments and completions since 1 January.',
      '3. In Tasks choose a status for each quarter and describe the progress.',
      '4. Summary counts by lead unit; an indicator with several lead units counts for each, and once in the total.',
      '5. All other cells are protected (no password) so that targets and formulas stay as they are; when the plan changes, fill again with the add-in: what was entered is kept.',
    ],
  },
  quarterFormat: { 'zh-CN': '"第"0"季度"', en: '"Q"0' },
  quarterTitle: { 'zh-CN': '报告季度', en: 'Reporting quarter' },
  quarterPrompt: {
    'zh-CN': '选定后，序时目标、差额、状态和各汇总表都按该季度重算。',
    en: 'Due, variance, status and every sheet of the report follow.',
  },
  quarterMessage: { 'zh-CN': '请选择 1、2、3 或 4。', en: 'Choose 1, 2, 3 or 4.' },
  shareTitle: { 'zh-CN': '比例', en: 'Share' },
  shareMessage: {
    'zh-CN': '请输入 0 到 1 之间的比例，如 25% 或 0.25。',
    en: 'Enter a share from 0 to 1, such as 25% or 0.25.',
  },
  rankingTitle: { 'zh-CN': '排名依据', en: 'Ranked by' },
  rankingMessage: { 'zh-CN': '请从列表中选择。', en: 'Choose one from the list.' },
  yearTitle: { 'zh-CN': '年度', en: 'Year' },
  yearMessage: { 'zh-CN': '请输入四位年份。', en: 'Enter a year of four digits.' },
} as const;
