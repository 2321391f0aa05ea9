import { recordColumns, type ColumnSpec } from '../../sheet/table/column';

export type AdjustmentColumn =
  'on' | 'kind' | 'from' | 'name' | 'what' | 'before' | 'after' | 'basis' | 'id';

const column = recordColumns<AdjustmentColumn>({ size: 10 }, { wrap: true });

/** The columns of 方案调整, left to right. */
export const adjustmentColumns: readonly ColumnSpec<AdjustmentColumn>[] = [
  column('on', '日期', 'Day', 12, { align: 'center' }),
  column('kind', '类别', 'Kind', 12, { align: 'center' }),
  column('from', '起算', 'From', 12, { align: 'center' }),
  column('name', '指标或任务', 'Indicator or task', 30),
  column('what', '事项', 'What', 14),
  column('before', '调整前', 'Before', 26),
  column('after', '调整后', 'After', 26),
  column('basis', '依据', 'Basis', 36),
  column('id', '编号', 'Id', 14),
];
