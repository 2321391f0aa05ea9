import { plural } from '../../../language/language';
import { without } from '../../../plan/without';
import type { SheetRecord } from '../../records/records';
import type { BookResult, BookRule } from '../../rule';
import { evidence, shown } from '../../findings/wording';

/** So many ids can be looked at one by one; more were left behind by one act, such as sorting without them. */
const FEW = 10;
/** What follows from what is due, which is another row's under another id. */
const consequences = new Set([
  'explanation-missing',
  'explanation-filler',
  'text-contradicts',
  'stands-still',
  'jump',
]);

/** The plan knows what stands in the row under another id: by name alone, or by name, target and lead offices. */
export const idChanged: BookRule = {
  id: 'id-changed',
  group: 'integrity',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '编号与本行不符', en: 'Id of another row' },
  message: {
    'zh-CN': '编号 {found} 与本行不符：{which}，方案中编号为 {planned}。{todo}',
    en: 'Id {found} is not this row’s: {which}, {planned} in the plan. {todo}',
  },
  check({ tables }) {
    return tables.flatMap((table) => {
      const { renumbered, exchanged } = table.differences;
      const wrong = [...renumbered, ...exchanged].sort((a, b) => a.record.row - b.record.row);
      const [first] = wrong;
      if (wrong.length <= FEW || !first) return wrong.map((each) => resultOf(table, each));
      return [gathered(table, first, wrong)];
    });
  },
};

interface Wrong {
  record: SheetRecord;
  plannedId: string;
}

interface Table {
  sheet: string;
  idColumn: number;
}

const RESTORE = {
  'zh-CN': '编号用来对应方案和汇总，请恢复。',
  en: 'Rows are matched by it: restore it.',
};

function resultOf({ sheet, idColumn }: Table, { record, plannedId }: Wrong): BookResult {
  const { row, id, name, lead } = record;
  return {
    sheet,
    row,
    column: idColumn,
    subject: { id: id || plannedId, name, lead },
    values: {
      found: shown(id),
      which: { 'zh-CN': `本行是“${name}”`, en: `it is ${name}` },
      planned: plannedId,
      todo: RESTORE,
    },
    evidence: [evidence('台账', 'Workbook', shown(id)), evidence('方案', 'Plan', plannedId)],
    fix: { kind: 'restore', value: plannedId },
    before: id || null,
  };
}

/** One finding, and nothing to take over row by row: the act itself is to be undone. */
function gathered(table: Table, first: Wrong, wrong: readonly Wrong[]): BookResult {
  const count = wrong.length;
  const { row, name } = first.record;
  const result = without(resultOf(table, first), 'fix');
  const which = {
    'zh-CN': `共 ${count} 行如此，如第 ${row + 1} 行是“${name}”`,
    en: `so it is in ${count} ${plural(count, 'row', 'rows')}; row ${row + 1}, for one, is ${name}`,
  };
  const todo = {
    'zh-CN':
      '多半是排序或粘贴时漏了编号列：请撤销，或连同编号列一起恢复；在此之前数字会归到别的指标。',
    en: 'The rows were sorted or pasted without their ids: undo that, or bring the ids back.',
  };
  const rows = new Set(wrong.map(({ record }) => record.row));
  return {
    ...result,
    values: { ...result.values, which, todo },
    // What is due follows the id: how far such a row is cannot be told.
    standsFor: ({ sheet, row, rule }) =>
      sheet === table.sheet && rows.has(row) && consequences.has(rule),
  };
}
