import type { SheetIdentity } from '../../sheet/sheet-identity';

/** 单位得分 as other sheets know it. */
export const officeScoresIdentity: SheetIdentity<'officeScores'> = {
  key: 'officeScores',
  names: { 'zh-CN': '单位得分', en: 'Unit scores' },
};

/** The columns of 单位得分. */
export const officeScoreKeys = [
  'number',
  'unit',
  'indicators',
  'weights',
  'scores',
  'score',
  'vetoes',
  'pending',
  'remark',
] as const;
export type OfficeScoreColumn = (typeof officeScoreKeys)[number];
export const officeScoreColumn = (key: OfficeScoreColumn): number => officeScoreKeys.indexOf(key);
