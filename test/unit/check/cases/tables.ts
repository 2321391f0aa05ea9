import { planOf } from '../../usecases/workbooks';
import type { BookCase } from './book';
import {
  all,
  cells,
  inFormerOrder,
  inserted,
  LEDGER,
  ledgerLine,
  lines,
  removed,
  task,
  taskLine,
  TASKS,
} from './changes';

/** Worked examples of the rules about the columns of a table and what stands between its records. */
export const tablesCases: Record<string, BookCase[]> = {
  'column-renamed': [
    { is: 'nothing', finds: [] },
    {
      is: 'a heading',
      change: cells([`${LEDGER}!D3`, '年度目标']),
      finds: [`${LEDGER}!D3: 年度目标 → 目标值`],
      says: [
        '“目标值”一列的标题现为“年度目标”。请恢复标题；列被删除的，请从未改动的工作簿中恢复。',
      ],
      shows: ['现标题: 年度目标 | 原标题: 目标值'],
    },
    {
      is: 'two quarters’ headings exchanged, while their columns stay',
      change: all(
        cells([`${LEDGER}!F3`, '三季度累计'], [`${LEDGER}!G3`, '二季度累计']),
        // A formula of one's own is a finding by itself.
        (book) => {
          book.sheet(LEDGER).formulas![5]![8] = '=F6';
        },
      ),
      standsFor: [
        'jump',
        'scale-slip',
        'not-a-number',
        'not-reported',
        'explanation-missing',
        'formula-changed',
      ].flatMap((rule) => [`${rule} 5 Q1`, `${rule} 5 Q2`]),
      finds: [`${LEDGER}!F3: 三季度累计 → 二季度累计`, `${LEDGER}!G3: 二季度累计 → 三季度累计`],
      says: [
        '“二季度累计”一列的标题现为“三季度累计”。请恢复标题；列被删除的，请从未改动的工作簿中恢复。',
        '“三季度累计”一列的标题现为“二季度累计”。请恢复标题；列被删除的，请从未改动的工作簿中恢复。',
      ],
      shows: ['现标题: 三季度累计 | 原标题: 二季度累计', '现标题: 二季度累计 | 原标题: 三季度累计'],
    },
    {
      is: 'two quarters’ columns exchanged, and the formulas with them',
      change: all(
        lines(LEDGER, (line) => line.splice(5, 2, line[6]!, line[5]!)),
        lines(LEDGER, (line) => {
          line[8] = String(line[8]).replace(/(\$F\d+),(\$G\d+)/, '$2,$1');
        }),
      ),
      finds: [],
    },
    {
      is: 'a heading taken out',
      change: cells([task('title', 3), null]),
      finds: [`${task('title', 3)}:  → 工作任务`],
      shows: ['现标题: — | 原标题: 工作任务'],
    },
    {
      is: 'a column deleted',
      change: lines(LEDGER, (line) => line.splice(3, 1)),
      finds: [`${LEDGER}!A3`],
      shows: ['现标题: — | 原标题: 目标值'],
    },
    {
      is: 'of a ledger that a version before laid out',
      change: all(lines(LEDGER, inFormerOrder), cells([`${LEDGER}!G3`, '年度目标'])),
      finds: [`${LEDGER}!G3: 年度目标 → 目标值`],
      shows: ['现标题: 年度目标 | 原标题: 目标值'],
    },
    {
      is: 'of an English workbook',
      language: 'en',
      change: cells(['Tasks!C3', 'Who']),
      finds: ['Tasks!C3: Who → Lead units'],
    },
    {
      is: 'by one character',
      change: cells([`${LEDGER}!D3`, '目标']),
      finds: [`${LEDGER}!D3: 目标 → 目标值`],
      edge: true,
    },
    {
      is: 'by blanks around it',
      change: cells([`${LEDGER}!D3`, ' 目标值 ']),
      finds: [],
      edge: true,
    },
    { is: 'there are no tasks', change: removed(TASKS), finds: [] },
  ],
  'column-moved': [
    { is: 'nothing', finds: [] },
    {
      is: 'a column to the front',
      change: lines(LEDGER, (line) => line.unshift(...line.splice(3, 1))),
      finds: [`${LEDGER}!A3`],
      says: ['“目标值”一列换了位置。数据仍按标题读取，粘贴整行时请注意。'],
      shows: ['现在第几列: 1 | 原来第几列: 4'],
    },
    {
      is: 'a task’s, two to the right',
      change: lines(TASKS, (line) => line.splice(2, 0, ...line.splice(0, 1))),
      finds: [`${TASKS}!C3`],
      shows: ['现在第几列: 3 | 原来第几列: 1'],
    },
    {
      is: 'two that stand side by side',
      change: lines(LEDGER, (line) => line.splice(3, 2, line[4]!, line[3]!)),
      finds: [`${LEDGER}!D3`],
      shows: ['现在第几列: 4 | 原来第几列: 5'],
      edge: true,
    },
    {
      is: 'pushed aside by a column of one’s own',
      change: lines(LEDGER, (line) => line.splice(3, 0, null)),
      finds: [],
      edge: true,
    },
    {
      is: 'a ledger of before there were curves',
      change: lines(LEDGER, (line) => line.splice(26, 2)),
      finds: [],
    },
    {
      is: 'a ledger laid out by a version before',
      change: lines(LEDGER, inFormerOrder),
      finds: [],
    },
    {
      is: 'a column moved in one of those',
      change: lines(LEDGER, (line) => {
        inFormerOrder(line);
        line.unshift(...line.splice(6, 1));
      }),
      finds: [`${LEDGER}!A3`],
      shows: ['现在第几列: 1 | 原来第几列: 7'],
    },
    { is: 'a column deleted', change: lines(LEDGER, (line) => line.splice(3, 1)), finds: [] },
    { is: 'the tasks are not there', change: removed(TASKS), finds: [] },
  ],
  'row-inserted': [
    { is: 'nothing', finds: [] },
    {
      is: 'a blank row',
      change: inserted(LEDGER, 5, []),
      finds: [`${LEDGER}!Y5`],
      says: [
        '第 5 行没有编号，其内容不参加计算（空行）。请删除该行；指标要增加的，请修改方案后重新填充。',
      ],
      shows: ['台账: 空行 | 方案: —'],
      about: [''],
    },
    { is: 'right below the headings', change: inserted(LEDGER, 4, []), finds: [`${LEDGER}!Y4`] },
    {
      is: 'a row with a name',
      change: inserted(LEDGER, 5, ledgerLine(null, ' ', '新指标')),
      finds: [`${LEDGER}!Y5`],
      shows: ['台账: 新指标 | 方案: —'],
    },
    {
      is: 'a row with a field and a name',
      change: inserted(LEDGER, 5, ledgerLine(null, '产业', '新指标')),
      finds: [`${LEDGER}!Y5`],
      shows: ['台账: 新指标 | 方案: —'],
    },
    {
      is: 'a row with a field',
      change: inserted(LEDGER, 5, ledgerLine(null, '产业')),
      finds: [`${LEDGER}!Y5`],
      shows: ['台账: 产业 | 方案: —'],
    },
    {
      is: 'an id erased is another rule’s',
      change: cells([`${LEDGER}!Y5`, null]),
      finds: [],
    },
    {
      is: 'what is left of a row that was emptied is the gap of a record',
      change: (book) =>
        lines(LEDGER, (line) => {
          if (line[0] === 'I-1') line.fill(null);
        })(book),
      finds: [],
    },
    {
      is: 'another record in place of one',
      change: cells([`${LEDGER}!Y5`, null], [`${LEDGER}!A5`, '别的']),
      finds: [`${LEDGER}!Y5`],
      shows: ['台账: 别的 | 方案: —'],
    },
    {
      is: 'a line for the seal, below the table',
      change: cells([`${LEDGER}!A9`, '填报单位（盖章）'], [`${LEDGER}!O9`, '联系电话']),
      finds: [],
    },
    {
      is: 'blank rows above a line for signatures',
      change: cells([`${LEDGER}!Y9`, '填表人：张三'], [`${LEDGER}!Y10`, '注：快报数']),
      finds: [],
    },
    {
      is: 'a figure below the table',
      change: cells([`${LEDGER}!E7`, 12]),
      finds: [`${LEDGER}!Y7`],
    },
    {
      is: 'a name and something about it, below the table',
      change: cells([`${LEDGER}!A9`, '新指标'], [`${LEDGER}!B9`, '家']),
      finds: [`${LEDGER}!Y9`],
      shows: ['台账: 新指标 | 方案: —'],
      edge: true,
    },
    {
      is: 'a name alone, below the table, is a note',
      change: cells([`${LEDGER}!A9`, '数据截至季末']),
      finds: [],
      edge: true,
    },
    {
      is: 'a note in other columns, below the table',
      change: cells([`${LEDGER}!B9`, '注'], [`${LEDGER}!R9`, '数据截至季末']),
      finds: [],
    },
    {
      is: 'totals of one’s own under the computed columns',
      change: cells([`${LEDGER}!A9`, '合计'], [`${LEDGER}!I9`, 60]),
      finds: [],
    },
    {
      is: 'an id is a record',
      change: cells([`${LEDGER}!Y7`, 'X-1'], [`${LEDGER}!E7`, 12]),
      finds: [],
    },
    {
      is: 'between the tasks',
      change: inserted(TASKS, 5, taskLine({ title: '新任务' })),
      finds: [task('id', 5)],
    },
    {
      is: 'a text of progress below the tasks',
      change: cells([task('progress1', 6), '已开工']),
      finds: [task('id', 6)],
    },
    { is: 'the tasks are not there', change: removed(TASKS), finds: [] },
  ],
  'formulas-by-value': [
    { is: 'formulas that were read', finds: [] },
    {
      is: 'formulas that were not',
      change: (book) => (book.sheet(LEDGER).formulas = undefined),
      finds: [`${LEDGER}!Y3`],
      says: [
        '“指标台账”有 3 行，公式没有逐格读取，只比对了显示的结果：结果相同的改动、填报格中的公式没有检查。可重新填充一次以恢复公式。',
      ],
      shows: ['已读公式: — | 行数: 3'],
    },
    {
      is: 'of a single row',
      change: (book) => {
        book.deleteRow(LEDGER, 4).deleteRow(LEDGER, 4);
        book.sheet(LEDGER).formulas = undefined;
      },
      finds: [`${LEDGER}!Y3`],
      edge: true,
    },
    {
      is: 'of no row',
      plan: planOf([]),
      change: (book) => (book.sheet(LEDGER).formulas = undefined),
      finds: [],
      edge: true,
    },
  ],
};
