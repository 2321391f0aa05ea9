import { textOf } from '../../../workbook/sheet/table/locate-table';
import { isOlderFormat } from '../../../workbook/sheets/cover/format-version';
import { evidence, shown } from '../../findings/wording';
import type { BookResult, BookRule } from '../../rule';

/** The quarter by which the plan wants it is another on 序时设置: nothing is due before, or all of it too early. */
export const phasingDateChanged: BookRule = {
  id: 'phasing-date-changed',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '方案时限被改动', en: 'Date of the plan changed' },
  message: {
    'zh-CN':
      '“{name}”的方案时限现为 {found}，方案为 {planned}（季度），序时目标随之改变。请恢复；时限确有调整的，用新方案重新填充，或填“自定义”各列。',
    en: 'The plan’s date of "{name}" is quarter {found}; the plan says {planned}, and what is due follows it. Restore it; where the date was changed, fill again from a revised plan, or use the custom columns.',
  },
  check({ workbook: { phasing, cover }, planned }) {
    if (!phasing || !planned || isOlderFormat(cover)) return [];
    const { sheet, columns, values } = phasing;
    // Tables of before have no such column.
    const column: number | undefined = columns.dueBy;
    if (column === undefined) return [];
    const results: BookResult[] = [];
    for (const { row, id } of phasing.rows) {
      const indicator = planned.indicators.get(id);
      if (!indicator) continue;
      const found = values[row]?.[column] ?? null;
      const expected = indicator.dueBy ?? null;
      if (textOf(found) === textOf(expected)) continue;
      // Of a row under another's id that is told.
      if (textOf(values[row]?.[columns.name]) !== indicator.name.trim()) continue;
      results.push({
        ...{ sheet, row, column, before: found },
        subject: indicator,
        values: { name: indicator.name, found: shown(found), planned: shown(expected) },
        evidence: [
          evidence('序时设置', 'Phasing', shown(found)),
          evidence('方案', 'Plan', shown(expected)),
        ],
        fix: { kind: 'restore', value: expected },
      });
    }
    return results;
  },
};
