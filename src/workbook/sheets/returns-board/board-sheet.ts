import type { Language } from '../../../language/language';
import type { CollectionSheet } from '../../collection-sheets';
import type { CellValue, SheetPatch } from '../../description';
import { FIRST_RECORD_ROW, layOutRecords } from '../../sheet/record-sheet';
import { recordColumns, type ColumnSpec } from '../../sheet/table/column';

export type BoardColumn =
  | 'quarter'
  | 'office'
  | 'kind'
  | 'contact'
  | 'issue'
  | 'sentAt'
  | 'deadline'
  | 'returnedAt'
  | 'onTime'
  | 'expected'
  | 'entered'
  | 'open'
  | 'findings'
  | 'state'
  | 'timeliness'
  | 'completeness'
  | 'accuracy';

const column = recordColumns<BoardColumn>({}, { align: 'center' });
const share = { align: 'center', numberFormat: '0%' } as const;
const wrapped = { wrap: true } as const;

/** The columns of 报送情况, left to right. */
export const boardColumns: readonly ColumnSpec<BoardColumn>[] = [
  column('quarter', '季度', 'Quarter', 8),
  column('office', '单位', 'Office', 26, wrapped),
  column('kind', '类别', 'Kind', 11),
  column('contact', '联系人及电话', 'Contact', 20, wrapped),
  column('issue', '下发编号', 'Issue', 8),
  column('sentAt', '下发时间', 'Sent', 17),
  column('deadline', '报送截止', 'Due by', 13),
  column('returnedAt', '收到时间', 'Returned', 17),
  column('onTime', '是否按时', 'On time', 9),
  column('expected', '应填', 'Expected', 10),
  column('entered', '已填', 'Entered', 9),
  column('open', '待裁定', 'To decide', 10),
  column('findings', '强制性问题', 'Must-fix findings', 11),
  column('state', '报送状态', 'State', 12),
  column('timeliness', '及时', 'Timely', 8, share),
  column('completeness', '完整', 'Complete', 10, share),
  column('accuracy', '准确', 'Accurate', 10, share),
];

export type BoardRecord = Record<BoardColumn, CellValue>;

const texts = {
  title: { 'zh-CN': '报送情况', en: 'Who has reported' },
  line: {
    'zh-CN':
      '及时：按时为 100%，否则为 0；完整：已填÷应填；准确：没有强制性问题的应填项÷应填。各季度都列出。',
    en: 'Timely: 100% on time, else 0; complete: entered of expected; accurate: expected entries without a must-fix finding. Every quarter is listed.',
  },
} as const;

/** 报送情况: who was asked, who has answered, and how well. */
export const boardSheet: CollectionSheet<'board'> = {
  key: 'board',
  names: { 'zh-CN': '报送情况', en: 'Returns' },
  part: 'collection',
};

/** @param usedRows rows of the sheet as it stands; 0 for a new one. */
export function layOutBoard(
  records: readonly BoardRecord[],
  { language, sheet, usedRows }: { language: Language; sheet: string; usedRows: number },
): SheetPatch {
  const surplus = usedRows - FIRST_RECORD_ROW - records.length;
  return layOutRecords<BoardColumn>({
    sheet,
    language,
    specs: boardColumns,
    title: texts.title[language],
    line: texts.line[language],
    tabColor: '#7F6000',
    frozenColumns: 2,
    isNew: usedRows === 0,
    firstRow: FIRST_RECORD_ROW,
    records,
    ...(surplus > 0 && { surplus }),
  });
}
