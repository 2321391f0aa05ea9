import type { BookRule } from '../../rule';
import { evidence } from '../../findings/wording';

/** A record of the plan has no row any more. The finding stands where the row should. */
export const rowDeleted: BookRule = {
  id: 'row-deleted',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '行被删除', en: 'Row deleted' },
  message: {
    'zh-CN':
      '方案中的“{name}”（编号 {id}）在表中没有对应的行。请恢复该行；用加载项重新填充会补在表末。',
    en: '{name} (id {id}) of the plan has no row. Restore it; filling again adds it at the end of the table.',
  },
  check({ tables }) {
    return tables.flatMap((table) =>
      table.differences.deleted.map(({ id, name, lead, place }) => ({
        ...place,
        subject: { id, name, lead },
        values: { id, name },
        evidence: [evidence('台账', 'Workbook', '—'), evidence('方案', 'Plan', `${id} ${name}`)],
      })),
    );
  },
};
