import { recordColumns, type ColumnSpec } from '../../sheet/table/column';

export type TrailColumn =
  | 'number'
  | 'time'
  | 'kind'
  | 'office'
  | 'issue'
  | 'quarter'
  | 'id'
  | 'name'
  | 'field'
  | 'old'
  | 'new'
  | 'reason'
  | 'file'
  | 'cell'
  | 'by'
  | 'savedAt'
  | 'sha256'
  | 'previous'
  | 'hash'
  | 'sm3';

const column = recordColumns<TrailColumn>({ size: 9 }, {});
const wrapped = { wrap: true } as const;
const digits = { size: 7, color: '#595959' } as const;

/** The columns of 报送记录, left to right; the last three are the chain's. */
export const trailColumns: readonly ColumnSpec<TrailColumn>[] = [
  column('number', '序号', 'No.', 7, { align: 'center' }),
  column('time', '时间', 'Time', 16),
  column('kind', '处理', 'What', 12, { align: 'center' }),
  column('office', '单位', 'Office', 20, wrapped),
  column('issue', '下发', 'Issue', 6, { align: 'center' }),
  column('quarter', '季度', 'Quarter', 8, { align: 'center' }),
  column('id', '记录编号', 'Record id', 11),
  column('name', '指标或任务', 'Indicator or task', 26, wrapped),
  column('field', '事项', 'Field', 11, { align: 'center' }),
  column('old', '原值', 'Old', 16, wrapped),
  column('new', '新值', 'New', 16, wrapped),
  column('reason', '原因', 'Reason', 22, wrapped),
  column('file', '文件', 'File', 26, wrapped),
  column('cell', '文件中的单元格', 'Cell of the file', 16),
  column('by', '经办人', 'By', 12),
  column('savedAt', '文件保存时间', 'File saved', 18),
  column('sha256', '文件校验码（SHA-256）', 'File hash (SHA-256)', 20, digits),
  column('previous', '上一行校验码', 'Hash of the row before', 20, digits),
  column('hash', '本行校验码', 'Hash of this row', 20, digits),
  {
    ...column('sm3', '本行校验码（国密 SM3）', 'Hash of this row (SM3)', 20, digits),
    addedLater: true,
  },
];
