import type { SheetIdentity } from '../../sheet/sheet-identity';

export const scoringIdentity: SheetIdentity<'scoring'> = {
  key: 'scoring',
  names: { 'zh-CN': '考核评分', en: 'Scoring' },
};

/** The columns of 考核评分, left to right; the last is hidden. */
export const scoringKeys = [
  'id',
  'name',
  'lead',
  'weight',
  'veto',
  'pace',
  'status',
  'counted',
  'score',
  'basis',
  'position',
] as const;
export type ScoringColumn = (typeof scoringKeys)[number];

export const scoringWidths = [13, 32, 22, 10, 10, 11, 13, 12, 12, 34, 10];

export function scoringColumn(key: ScoringColumn): number {
  return scoringKeys.indexOf(key);
}
