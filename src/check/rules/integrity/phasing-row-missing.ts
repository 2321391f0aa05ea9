import { isOlderFormat } from '../../../workbook/sheets/cover/format-version';
import { rowsText } from '../../findings/rows-text';
import { evidence, shown } from '../../findings/wording';
import type { BookRule } from '../../rule';

/** Indicators without a row on 序时设置, because it was deleted or lost its id: their own curves no longer count. Told once. */
export const phasingRowMissing: BookRule = {
  id: 'phasing-row-missing',
  group: 'integrity',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '序时设置缺行', en: 'Row of the phasing missing' },
  message: {
    'zh-CN':
      '“{sheet}”里没有“{name}”等 {n} 项指标（台账第 {rows} 行）：行被删除，或编号被清空，其序时一律按封面计算。请恢复，或重新填充一次；确不需要的请说明。',
    en: '"{sheet}" has no row for {n} {n|indicator|indicators}, {name} first (rows {rows} of the ledger): the row was deleted, or its id was, and what is due follows the cover. Restore it or fill again; explain it if none is wanted.',
  },
  check({ workbook: { phasing, ledger, cover }, rows, planned }) {
    if (!phasing || !ledger || !planned || isOlderFormat(cover)) return [];
    const standing = new Set(phasing.rows.map(({ id }) => id));
    const missing = rows.filter(
      ({ id, gone }) => !gone && planned.indicators.has(id) && !standing.has(id),
    );
    const [first] = missing;
    if (!first) return [];
    // Right below the row that stands before it, where there is one.
    const before = new Set(rows.slice(0, rows.indexOf(first)).map(({ id }) => id));
    const above = phasing.rows.filter(({ id }) => before.has(id)).at(-1);
    const { name } = first;
    return [
      {
        sheet: phasing.sheet,
        row: (above?.row ?? phasing.headingRow) + 1,
        column: phasing.columns.id,
        values: {
          sheet: phasing.sheet,
          n: missing.length,
          name,
          rows: rowsText(missing.map(({ row }) => row + 1)),
        },
        evidence: [evidence('序时设置', 'Phasing', shown(null)), evidence('台账', 'Ledger', name)],
      },
    ];
  },
};
