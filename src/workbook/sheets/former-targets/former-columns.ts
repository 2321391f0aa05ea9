import { shareFields, type ShareField } from '../../../tracking/shares';
import { FIGURE, SIGNED } from '../../sheet/figure-formats';
import { recordColumns, type ColumnSpec } from '../../sheet/table/column';

/** What 调整前目标 shows, and behind it what its formulas and those of other sheets are worked out from. */
export type FormerColumn =
  | 'quarter'
  | 'name'
  | 'unit'
  | 'operator'
  | 'goal'
  | 'actual'
  | 'due'
  | 'variance'
  | 'completion'
  | 'status'
  | 'id'
  | 'key'
  | 'measure'
  | 'target'
  | 'upper'
  | 'baseline'
  | 'period'
  | 'spread'
  | 'dueBy'
  | 'place'
  | 'check'
  | 'phase'
  | 'pace'
  | 'exceeded'
  | ShareField;

const column = recordColumns<FormerColumn>({ size: 10 }, { wrap: true });
const centred = { align: 'center', wrap: true } as const;
const figure = { align: 'right', numberFormat: FIGURE } as const;

const shown: readonly ColumnSpec<FormerColumn>[] = [
  column('quarter', '季度', 'Quarter', 8, centred),
  column('name', '指标', 'Indicator', 34),
  column('unit', '计量单位', 'Unit', 10, centred),
  column('operator', '目标方向', 'Direction', 10, centred),
  column('goal', '当时的目标值', 'Target then', 13, figure),
  column('actual', '实际', 'Actual', 12, figure),
  column('due', '序时目标', 'Due', 12, figure),
  column('variance', '差额', 'Variance', 13, { align: 'right', numberFormat: SIGNED }),
  column('completion', '完成率', 'Completion', 11, { align: 'right', numberFormat: '0.0%' }),
  column('status', '状态', 'Status', 13, centred),
];

// Wide: the height of a row is that of what it shows.
const hidden = (key: FormerColumn) => column(key, key, key, 60);

/** Left to right. */
export const formerColumns: readonly ColumnSpec<FormerColumn>[] = [
  ...shown,
  hidden('id'),
  ...(
    [
      'key',
      'measure',
      'target',
      'upper',
      'baseline',
      'period',
      'spread',
      'dueBy',
      'place',
      'check',
      'phase',
      'pace',
      'exceeded',
    ] as const
  ).map(hidden),
  ...shareFields.map(hidden),
];

export const FORMER_VISIBLE = shown.length;

export const formerColumn = (key: FormerColumn): number =>
  formerColumns.findIndex((spec) => spec.key === key);
