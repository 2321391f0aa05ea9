import type { BookRule } from '../../rule';
import { evidence } from '../../findings/wording';

/** A row with an id that the plan does not have. */
export const rowAdded: BookRule = {
  id: 'row-added',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '行不在方案中', en: 'Row not in the plan' },
  message: {
    'zh-CN': '编号 {id}“{name}”不在方案中。请删除该行，或把它写入方案后重新填充。',
    en: 'Id {id}, {name}, is not in the plan. Delete the row, or put it into the plan and fill again.',
  },
  check({ tables }) {
    return tables.flatMap((table) =>
      table.differences.added.map(({ row, id, name, lead }) => ({
        sheet: table.sheet,
        row,
        column: table.idColumn,
        subject: { id, name, lead },
        values: { id, name: name || '—' },
        evidence: [evidence('台账', 'Workbook', `${id} ${name}`), evidence('方案', 'Plan', '—')],
      })),
    );
  },
};
