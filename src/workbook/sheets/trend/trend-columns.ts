import type { SheetIdentity } from '../../sheet/sheet-identity';
import { shareFields, type ShareField } from '../../../tracking/shares';
import { quarters, type Quarter } from '../../../tracking/quarter';

/** 全年走势 as other sheets know it. */
export const trendIdentity: SheetIdentity<'trend'> = {
  key: 'trend',
  names: { 'zh-CN': '全年走势', en: 'Year by quarter' },
};

/** What 全年走势 shows, and behind it what its formulas and the other sheets of the report are worked out from. */
export type TrendColumn =
  | 'id'
  | 'name'
  | 'unit'
  | 'lead'
  | 'goal'
  | 'target'
  | `${'actual' | 'due' | 'status' | 'variance' | 'phase'}${Quarter}`
  | 'bars'
  | 'movement'
  | 'change'
  | 'label'
  | 'position'
  | 'curve'
  | 'measure'
  | 'operator'
  | 'baseline'
  | 'period'
  | 'mark'
  | 'field'
  | 'pace'
  | 'lag'
  | 'turn'
  | ShareField;

const visible: readonly TrendColumn[] = [
  'name',
  'unit',
  'operator',
  'lead',
  'goal',
  ...quarters.flatMap((q) => [`actual${q}`, `status${q}`] as const),
  'bars',
  'movement',
  'change',
];

/** Left to right. */
export const trendColumns: readonly TrendColumn[] = [
  ...visible,
  'lag',
  'turn',
  'label',
  'id',
  'position',
  'curve',
  'measure',
  'target',
  'baseline',
  'period',
  'mark',
  'field',
  ...quarters.map((q) => `phase${q}` as const),
  ...quarters.map((q) => `due${q}` as const),
  ...quarters.map((q) => `variance${q}` as const),
  'pace',
  ...shareFields,
];

export const TREND_VISIBLE = visible.length;

export function trendColumn(key: TrendColumn): number {
  return trendColumns.indexOf(key);
}
