import { evidence } from '../../findings/wording';
import type { BookRule } from '../../rule';

/** As Excel and WPS, and LibreOffice, name the copy of a sheet. */
const COPY = /^(.+?)(?: ?\(\d+\)|_\d+)$/;

/** A copy of a sheet of ours stands in the workbook: what is entered there counts nowhere. */
export const sheetCopied: BookRule = {
  id: 'sheet-copied',
  group: 'integrity',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '工作表副本', en: 'Copy of a sheet' },
  message: {
    'zh-CN':
      '“{copy}”是“{sheet}”的副本，其中填的内容不参加计算。请把要用的内容填到“{sheet}”，再删除副本。',
    en: '"{copy}" is a copy of "{sheet}": what is entered there does not count. Enter it on "{sheet}" and delete the copy.',
  },
  check({ workbook: { present, sheetNames } }) {
    const ours = new Set(Object.values(present).map((sheet) => sheet?.name));
    return sheetNames.flatMap((copy) => {
      const sheet = COPY.exec(copy)?.[1];
      if (sheet === undefined || ours.has(copy) || !ours.has(sheet)) return [];
      return [
        {
          sheet: copy,
          row: 0,
          column: 0,
          values: { copy, sheet },
          evidence: [evidence('副本', 'Copy', copy), evidence('原表', 'Sheet', sheet)],
        },
      ];
    });
  },
};
