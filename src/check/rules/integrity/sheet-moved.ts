import type { BookRule } from '../../rule';
import { outOfOrder } from '../../records/out-of-order';
import { evidence } from '../../findings/wording';

const ORDER = ['ledger', 'tasks', 'summary'] as const;

/** A sheet stands before one that it used to follow. Nothing depends on the order; a reader may. */
export const sheetMoved: BookRule = {
  id: 'sheet-moved',
  group: 'integrity',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '工作表移位', en: 'Sheet moved' },
  message: {
    'zh-CN': '工作表“{sheet}”换了位置（现为第 {position} 张）。不影响计算。',
    en: 'Sheet "{sheet}" was moved (it is now number {position}). Nothing is calculated differently.',
  },
  check({ workbook }) {
    const sheets = ORDER.flatMap((key) => workbook.present[key] ?? []);
    return outOfOrder(sheets, ({ position }) => position).map(({ name, position }) => ({
      sheet: name,
      row: 0,
      column: 0,
      values: { sheet: name, position: position + 1 },
      evidence: [
        evidence('现在第几张', 'Now number', String(position + 1)),
        evidence('原来的次序', 'Order before', sheets.map((sheet) => sheet.name).join('、')),
      ],
    }));
  },
};
