import { quarters } from '../../../tracking/quarter';
import type { LedgerWorkbook } from '../../../workbook/read-ledger';
import type { TableContents } from '../../../workbook/sheet/table/locate-table';
import {
  ledgerColumns,
  quarterColumns,
  type LedgerColumn,
} from '../../../workbook/sheets/ledger/ledger-columns';
import { taskColumns } from '../../../workbook/sheets/tasks/task-columns';
import { headingOf } from '../../findings/headings';
import { ownFormulas } from '../../records/own-formulas';
import type { BookResult, BookRule } from '../../rule';
import { evidence } from '../../findings/wording';

/** A heading was changed or exchanged with another, or its column deleted. Cells of a renamed column were checked at its place. */
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
    const renamed = [ledger, tasks].flatMap((table) =>
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
    return [...renamed, ...(ledger ? exchangedIn(ledger, workbook.former) : [])];
  },
};

/**
 * Headings of entry columns that changed places while the columns stayed: the formulas still take the quarters from where they
 * stood. What is found of those formulas is found here, once.
 */
function exchangedIn(
  ledger: TableContents<LedgerColumn>,
  former: LedgerWorkbook['former'],
): BookResult[] {
  const found = quarters.map((quarter) => quarterColumns[quarter]);
  const standing = [...found].sort((a, b) => ledger.columns[a] - ledger.columns[b]);
  const exchanged = found.filter((key, i) => key !== standing[i]);
  const laidOut = Object.fromEntries(
    found.map((key, i) => [key, ledger.columns[standing[i]!]]),
  ) as Record<LedgerColumn, number>;
  const isOwn = ownFormulas({ ...ledger, columns: { ...ledger.columns, ...laidOut } }, former);
  const rows = new Set(
    ledger.rows
      .map(({ row }) => row)
      .filter((row) => {
        const formula = ledger.formulas?.[row]?.[ledger.columns.actual];
        return typeof formula === 'string' && isOwn('actual', formula, row);
      }),
  );
  if (rows.size === 0) return [];
  return exchanged.map((key) => {
    const expected = headingOf(key)[ledger.language];
    const now = headingOf(standing[found.indexOf(key)]!)[ledger.language];
    return {
      sheet: ledger.sheet,
      row: ledger.headingRow,
      column: laidOut[key],
      values: { expected, found: now },
      evidence: [evidence('现标题', 'Now', now), evidence('原标题', 'Was', expected)],
      fix: { kind: 'restore' as const, value: expected },
      before: now,
      // Nothing can be said of figures that are read as another quarter's.
      standsFor: ({ rule, group, sheet, row }) =>
        sheet === ledger.sheet &&
        (rule === 'column-moved' ||
          (rows.has(row) && (group !== 'integrity' || rule === 'formula-changed'))),
    };
  });
}
