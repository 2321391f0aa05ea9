import { HEADING_ROW } from '../../sheet/blocks';
import { hasMark, type Cells, type SheetIdentity } from '../../sheet/sheet-identity';
import { scoringTexts } from './texts';

export const scoringIdentity: SheetIdentity<'scoring'> = {
  key: 'scoring',
  names: { 'zh-CN': '考核评分', en: 'Scoring' },
};

/** The columns of 考核评分, left to right; the last is hidden. */
export const scoringKeys = [
  'name',
  'lead',
  'weight',
  'veto',
  'pace',
  'status',
  'counted',
  'score',
  'basis',
  'id',
  'position',
] as const;
export type ScoringColumn = (typeof scoringKeys)[number];
export type ScoringOrder = readonly ScoringColumn[];

/** Sheets of before begin with the id. They are brought up as they stand: what is entered on them is not moved. */
const formerScoringKeys: ScoringOrder = ['id', ...scoringKeys.filter((key) => key !== 'id')];

/** The order in which a sheet has its columns; of a new one this version's. */
export function scoringOrderIn(cells: Cells): ScoringOrder {
  const column = scoringColumn('weight', formerScoringKeys);
  const isFormer = hasMark(cells, { row: HEADING_ROW, column, text: scoringTexts.weight });
  return isFormer ? formerScoringKeys : scoringKeys;
}

export const scoringWidths: Record<ScoringColumn, number> = {
  name: 32,
  lead: 22,
  weight: 10,
  veto: 10,
  pace: 11,
  status: 13,
  counted: 12,
  score: 12,
  basis: 34,
  id: 13,
  position: 10,
};

export function scoringColumn(key: ScoringColumn, order: ScoringOrder = scoringKeys): number {
  return order.indexOf(key);
}
