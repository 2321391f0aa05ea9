import type { Localised } from '../../../language/language';
import type { CellFormat } from '../../description';
import type { ColumnSpec } from '../../sheet/table/column';

export type AdjustmentColumn =
  'on' | 'kind' | 'from' | 'name' | 'what' | 'before' | 'after' | 'basis' | 'id';

const column = (
  key: AdjustmentColumn,
  zh: string,
  en: string,
  width: number,
  format: CellFormat = { wrap: true },
): ColumnSpec<AdjustmentColumn> => {
  const heading: Localised = { 'zh-CN': zh, en };
  return { key, heading, width, owner: 'plan', format: { size: 10, ...format } };
};

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
