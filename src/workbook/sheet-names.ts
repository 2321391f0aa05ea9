import { languages, type Language, type Localised } from '../language/language';

/** The sheets of a ledger workbook, in their order. */
export const sheetKeys = [
  'cover',
  'phasing',
  'ledger',
  'tasks',
  'summary',
  'breakdown',
  'ranking',
  'completion',
  'trend',
  'unfinished',
  'indicator',
  'scoring',
  'unitScores',
  'comparison',
  'notCompared',
  'findings',
  'settings',
  'userRules',
  'planData',
] as const;
export type SheetKey = (typeof sheetKeys)[number];

/** The sheets of the quarterly report, in their order: made when a quarter is summarised, after 季度汇总. */
export const reportKeys = [
  'breakdown',
  'ranking',
  'completion',
  'trend',
  'unfinished',
  'indicator',
] as const;
export type ReportKey = (typeof reportKeys)[number];

/** The sheets of scores, in their order: made with the report where they are asked for. */
export const scoreSheetKeys = ['scoring', 'unitScores'] as const;
export type ScoreSheetKey = (typeof scoreSheetKeys)[number];

export const sheetNames: Record<SheetKey, Localised> = {
  cover: { 'zh-CN': '封面', en: 'Cover' },
  phasing: { 'zh-CN': '序时设置', en: 'Phasing' },
  ledger: { 'zh-CN': '指标台账', en: 'Ledger' },
  tasks: { 'zh-CN': '任务台账', en: 'Tasks' },
  summary: { 'zh-CN': '季度汇总', en: 'Summary' },
  breakdown: { 'zh-CN': '分类汇总', en: 'Breakdown' },
  ranking: { 'zh-CN': '单位排名', en: 'Ranking' },
  completion: { 'zh-CN': '完成率排名', en: 'Completion' },
  trend: { 'zh-CN': '全年走势', en: 'Year by quarter' },
  unfinished: { 'zh-CN': '未达序时清单', en: 'Short of schedule' },
  indicator: { 'zh-CN': '单项走势', en: 'One indicator' },
  scoring: { 'zh-CN': '考核评分', en: 'Scoring' },
  unitScores: { 'zh-CN': '单位得分', en: 'Unit scores' },
  comparison: { 'zh-CN': '区县对比', en: 'Districts' },
  notCompared: { 'zh-CN': '未能对比', en: 'Not compared' },
  findings: { 'zh-CN': '校验结果', en: 'Findings' },
  settings: { 'zh-CN': '校验设置', en: 'Validation settings' },
  userRules: { 'zh-CN': '审核公式', en: 'Own rules' },
  planData: { 'zh-CN': '方案数据', en: 'Plan data' },
};

/** The sheet of the user's own formulas, in every language. */
export const userRuleSheets: readonly string[] = Object.values(sheetNames.userRules);

/** Names of the Excel tables; formulas and users' own formulas refer to columns through them. */
export const tableNames: Record<'ledger' | 'tasks' | 'phasing' | 'findings', Localised> = {
  ledger: { 'zh-CN': '指标表', en: 'LedgerTable' },
  tasks: { 'zh-CN': '任务表', en: 'TaskTable' },
  phasing: { 'zh-CN': '序时表', en: 'PhasingTable' },
  findings: { 'zh-CN': '校验表', en: 'FindingsTable' },
};

/**
 * Workbook-level names of the cover's cells. The same in both languages, so that a workbook is recognised, and its
 * formulas work, whatever its language.
 */
export const definedNames = {
  planId: 'PlanId',
  formatVersion: 'LedgerVersion',
  district: 'District',
  planTitle: 'PlanTitle',
  year: 'PlanYear',
  quarter: 'ReportingQuarter',
  phasing: 'Phasing',
  tolerance: 'AboutTolerance',
  nearShare: 'NearShare',
  review: 'PlanReview',
} as const;
export type DefinedName = keyof typeof definedNames;

/** Every sheet name the product uses, in either language. */
export function isLedgerSheet(name: string): boolean {
  return sheetKeys.some((key) => languages.some((language) => sheetNames[key][language] === name));
}

/** The language of a workbook, told by the name of the sheet that holds `PlanId`; null when it was renamed. */
export function languageOfCover(sheet: string): Language | null {
  return languages.find((language) => sheetNames.cover[language] === sheet) ?? null;
}
