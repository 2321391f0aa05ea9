import type { BookRule } from '../../rule';
import { evidence, shown } from '../../wording';

/** The plan knows the row's name under another id. */
export const idChanged: BookRule = {
  id: 'id-changed',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '编号被改动', en: 'Id changed' },
  message: {
    'zh-CN': '“{name}”的编号现为 {found}，方案为 {planned}。编号用来对应方案和汇总，请恢复。',
    en: 'The id of {name} is {found}; the plan says {planned}. Rows are matched by it: restore it.',
  },
  check({ tables }) {
    return tables.flatMap((table) =>
      table.differences.renumbered.map(({ record, plannedId }) => ({
        sheet: table.sheet,
        row: record.row,
        column: table.idColumn,
        subject: { id: record.id || plannedId, name: record.name, lead: record.lead },
        values: { name: record.name, found: shown(record.id), planned: plannedId },
        evidence: [
          evidence('台账', 'Workbook', shown(record.id)),
          evidence('方案', 'Plan', plannedId),
        ],
        fix: { kind: 'restore' as const, value: plannedId },
        before: record.id || null,
      })),
    );
  },
};
