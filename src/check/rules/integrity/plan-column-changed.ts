import type { Localised } from '../../../language/language';
import { joinUnits, splitUnits } from '../../../plan/offices/office-list';
import { markTerms } from '../../../tracking/terms';
import type { CellValue } from '../../../workbook/description';
import type { ColumnSpec } from '../../../workbook/sheet/table/column';
import { textOf, type TableContents } from '../../../workbook/sheet/table/locate-table';
import { ledgerColumns } from '../../../workbook/sheets/ledger/ledger-columns';
import { taskColumns } from '../../../workbook/sheets/tasks/task-columns';
import { evidence, shown } from '../../findings/wording';
import type { ComparedTable } from '../../records/records';
import type { BookContext } from '../../records/book-context';
import type { BookResult, BookRule } from '../../rule';

/** What the plan says of a record beside its name, target and leads. */
interface Said {
  section: string;
  field?: string;
  support: readonly string[];
}

type Column = keyof Said | 'mark';

/** Of the ledger's rows the other two are told by a rule of their own. */
const OF_LEDGER = ['section', 'mark'] as const;
const OF_TASKS = ['field', 'support', 'section', 'mark'] as const;

/** Cells that only a fill writes, and that nothing is calculated from: where the plan says it, and whether a row left it. */
export const planColumnChanged: BookRule = {
  id: 'plan-column-changed',
  group: 'integrity',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '方案栏被改动', en: 'Column of the plan changed' },
  message: {
    'zh-CN': '“{column}”现为 {found}，应为 {planned}：此栏由填充写入，不参与计算。请恢复。',
    en: '"{column}" is {found} and should be {planned}: only a fill writes this column, and nothing is calculated from it. Restore it.',
  },
  check(context) {
    const { ledger, tasks } = context.workbook;
    const { indicators, tasks: plannedTasks } = context.planned ?? {};
    return [
      ...resultsIn(context, ledger, indicators, { keys: OF_LEDGER, specs: ledgerColumns }),
      ...resultsIn(context, tasks, plannedTasks, { keys: OF_TASKS, specs: taskColumns }),
    ];
  },
};

interface Looked<K extends string> {
  keys: readonly (K & Column)[];
  specs: readonly ColumnSpec<K>[];
}

function resultsIn<K extends string>(
  { tables }: BookContext,
  contents: TableContents<K> | null,
  planned: ReadonlyMap<string, Said> | undefined,
  { keys, specs }: Looked<K>,
): BookResult[] {
  if (!contents || !planned) return [];
  const table = tables.find(({ sheet }) => sheet === contents.sheet)!;
  const mistaken = mistakenRows(table);
  const looked = keys.map((key) => ({
    key: key as Column,
    column: contents.columns[key],
    heading: specs.find((spec) => spec.key === key)!.heading,
  }));
  const results: BookResult[] = [];
  for (const { row, id, name, lead, gone } of table.records) {
    const said = planned.get(id);
    if (!said || gone || mistaken.has(row)) continue;
    for (const { key, column, heading } of looked) {
      const before = contents.values[row]?.[column] ?? null;
      const value = cellOf(key, said);
      if (column === -1 || isSame(key, textOf(before), textOf(value))) continue;
      const at = { sheet: table.sheet, row, column, subject: { id, name, lead } };
      results.push({ ...at, ...changed(heading, before, value) });
    }
  }
  return results;
}

/** Rows that stand under another's id: all of them would differ, and the id is told. */
const mistakenRows = ({ differences }: ComparedTable): ReadonlySet<number> =>
  new Set(differences.exchanged.map(({ record }) => record.row));

/** What a fill writes. */
function cellOf(key: Column, said: Said): CellValue {
  if (key === 'mark') return null;
  return (key === 'support' ? joinUnits(said.support) : (said[key] ?? '').trim()) || null;
}

/** Offices are the same in any order; a row that is marked as gone is told of as that. */
function isSame(key: Column, found: string, planned: string): boolean {
  if (key === 'mark') return found === '' || Object.values(markTerms.gone).includes(found);
  return found === planned || (key === 'support' && sorted(found) === sorted(planned));
}

const sorted = (offices: string): string => joinUnits(splitUnits(offices).sort());

const changed = (heading: Localised, before: CellValue, value: CellValue) => ({
  values: { column: heading, found: shown(before), planned: shown(value) },
  evidence: [evidence('现为', 'Found', shown(before)), evidence('方案', 'Plan', shown(value))],
  fix: { kind: 'restore' as const, value },
  before,
});
