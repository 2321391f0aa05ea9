import { ledgerColumns } from '../../../workbook/sheets/ledger/ledger-columns';
import { taskColumns } from '../../../workbook/sheets/tasks/task-columns';
import type { BookRule } from '../../rule';
import { evidence } from '../../findings/wording';

/** A heading was changed, or its column deleted. Cells of a renamed column were checked at its place. */
export const columnRenamed: BookRule = {
  id: 'column-renamed',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '列名被改动', en: 'Column renamed' },
  message: {
    'zh-CN':
      '“{expected}”一列的标题现为“{found}”。请恢复标题；列被删除的，请从未改动的工作簿中恢复。',
    en: 'The heading of "{expected}" is now "{found}". Restore it; a deleted column is to be restored from an unchanged workbook.',
  },
  check({ workbook }) {
    const { ledger, tasks } = workbook;
    const headings = new Map<string, Record<'zh-CN' | 'en', string>>();
    for (const { key, heading } of [...ledgerColumns, ...taskColumns]) headings.set(key, heading);
    return [ledger, tasks].flatMap((table) =>
      (table?.renamed ?? []).map(({ key, column, found }) => {
        const expected = headings.get(key)![table!.language];
        const now = found === '' ? '—' : found;
        return {
          sheet: table!.sheet,
          row: table!.headingRow,
          column: column ?? 0,
          values: { expected, found: now },
          evidence: [evidence('现标题', 'Now', now), evidence('原标题', 'Was', expected)],
          ...(column === null
            ? {}
            : { fix: { kind: 'restore' as const, value: expected }, before: found }),
        };
      }),
    );
  },
};
