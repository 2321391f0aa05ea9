import type { Language } from '../../../language/language';
import type { CollectionSheet } from '../../collection-sheets';
import type { CellValue, SheetPatch } from '../../description';
import { FIRST_RECORD_ROW, layOutRecords } from '../../sheet/record-sheet';
import { recordColumns, type ColumnSpec } from '../../sheet/table/column';

export type SourceColumn =
  | 'name'
  | 'quarter'
  | 'figure'
  | 'first'
  | 'final'
  | 'used'
  | 'cell'
  | 'office'
  | 'file'
  | 'fileCell'
  | 'sha256'
  | 'plan'
  | 'section'
  | 'sentence'
  | 'missing';

const column = recordColumns<SourceColumn>({ size: 9 }, { wrap: true });

/** The columns of 数据来源, left to right: from the figure back to the sentence it is held against. */
export const sourceColumns: readonly ColumnSpec<SourceColumn>[] = [
  column('name', '指标', 'Indicator', 28),
  column('quarter', '季度', 'Quarter', 8, { align: 'center' }),
  column('figure', '数值', 'Figure', 12, { align: 'right' }),
  column('first', '初报数', 'First reported', 12, { align: 'right' }),
  column('final', '核定数', 'At closing', 12, { align: 'right' }),
  column('used', '用于', 'Used in', 26),
  column('cell', '台账单元格', 'Cell of the ledger', 18),
  column('office', '报送单位', 'Office', 20),
  column('file', '报送文件', 'File', 28),
  column('fileCell', '文件中的单元格', 'Cell of the file', 16),
  column('sha256', '文件校验码（SHA-256）', 'File hash (SHA-256)', 20, { size: 7 }),
  column('plan', '方案', 'Plan', 22),
  column('section', '方案出处', 'Section', 18),
  column('sentence', '方案原文', 'Sentence', 44),
  column('missing', '缺失的环节', 'Missing link', 26, { wrap: true, color: '#9C0A16' }),
];

export type SourceRecord = Record<SourceColumn, CellValue>;

const texts = {
  title: { 'zh-CN': '数据来源', en: 'Where figures come from' },
  line: {
    'zh-CN': '每个数值：台账单元格 → 报送文件及单元格 → 方案 → 原文；缺哪一环在最后一列写明。',
    en: 'Each figure: cell of the ledger, returned file and cell, plan, sentence; a missing link is named in the last column.',
  },
} as const;

/** 数据来源: the way back from every figure. */
export const sourcesSheet: CollectionSheet<'sources'> = {
  key: 'sources',
  names: { 'zh-CN': '数据来源', en: 'Sources' },
  part: 'collection',
};

/** @param usedRows rows of the sheet as it stands; 0 for a new one. */
export function layOutSources(
  records: readonly SourceRecord[],
  { language, sheet, usedRows }: { language: Language; sheet: string; usedRows: number },
): SheetPatch {
  const surplus = usedRows - FIRST_RECORD_ROW - records.length;
  return layOutRecords<SourceColumn>({
    sheet,
    language,
    specs: sourceColumns,
    title: texts.title[language],
    line: texts.line[language],
    tabColor: '#7F6000',
    frozenColumns: 1,
    isNew: usedRows === 0,
    firstRow: FIRST_RECORD_ROW,
    records,
    ...(surplus > 0 && { surplus }),
  });
}
