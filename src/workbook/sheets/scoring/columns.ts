/** The columns of 考核评分, left to right; the last is hidden. */
export const scoringKeys = [
  'id',
  'name',
  'lead',
  'weight',
  'veto',
  'completion',
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

/** The columns of 单位得分 that are seen; those that they are sorted from are hidden behind them. */
export const unitScoreKeys = [
  'number',
  'unit',
  'indicators',
  'weights',
  'scores',
  'score',
  'rank',
  'vetoes',
  'pending',
  'remark',
] as const;
export type UnitScoreColumn = (typeof unitScoreKeys)[number];

export const unitScoreWidths = [7, 29, 12, 10, 10, 10, 12, 9, 12, 58];
