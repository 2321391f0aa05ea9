import { numbered, numberedTask, planOf } from '../../usecases/workbooks';
import type { BookCase } from './book';
import {
  all,
  cells,
  deleted,
  GONE,
  inserted,
  LEDGER,
  ledgerLine,
  removed,
  task,
  taskLine,
  TASKS,
} from './changes';

/** Two indicators, and two tasks, that are called the same. */
const namesakes = planOf(
  [numbered(0, { name: '污水处理率' }), numbered(1, { name: '污水处理率', field: '环境' })],
  [numberedTask(0, { title: '修订办法' }), numberedTask(1, { title: '修订办法' })],
);

const alike = { name: '绿化率', target: numbered(0).target, lead: ['甲局'] };
const copyOf = (id: string) => ledgerLine(id, '产业', '指标0', '家');
const tenOrMore = (count: number) => Array.from({ length: count }, (_, n) => numbered(n));
/** The ids of the first rows moved up by one against what stands beside them. */
const shiftedIds = (count: number) =>
  cells(
    ...Array.from({ length: count }, (_, n): [string, string] => [
      `${LEDGER}!Y${4 + n}`,
      `I-${(n + 1) % count}`,
    ]),
  );

/** Worked examples of the rules that compare the records of the workbook with the plan's. */
export const recordsCases: Record<string, BookCase[]> = {
  'row-deleted': [
    { is: 'nothing', finds: [] },
    {
      is: 'one between others',
      change: deleted(LEDGER, 5),
      finds: [`${LEDGER}!Y5`],
      about: ['I-1'],
      says: [
        '方案中的“指标1”（编号 I-1）在表中没有对应的行。请恢复该行；用加载项重新填充会补在表末。',
      ],
      shows: ['台账: — | 方案: I-1 指标1'],
    },
    { is: 'the first', change: deleted(LEDGER, 4), finds: [`${LEDGER}!Y4`], about: ['I-0'] },
    { is: 'the last', change: deleted(LEDGER, 6), finds: [`${LEDGER}!Y6`], about: ['I-2'] },
    {
      is: 'two side by side: both should stand below the one before them',
      change: all(deleted(LEDGER, 5), deleted(LEDGER, 5)),
      finds: [`${LEDGER}!Y5`, `${LEDGER}!Y5`],
      about: ['I-1', 'I-2'],
    },
    {
      is: 'every one',
      change: all(deleted(LEDGER, 4), deleted(LEDGER, 4), deleted(LEDGER, 4)),
      finds: [`${LEDGER}!Y4`, `${LEDGER}!Y4`, `${LEDGER}!Y4`],
    },
    {
      is: 'in a ledger sorted otherwise it belongs below the one before it in the plan',
      change: all(
        deleted(LEDGER, 5),
        deleted(LEDGER, 4),
        inserted(LEDGER, 5, ledgerLine('I-0', '产业', '指标0', '家')),
      ),
      finds: [`${LEDGER}!Y6`],
      about: ['I-1'],
    },
    { is: 'a task', change: deleted(TASKS, 4), finds: [task('id', 4)], about: ['T-0'] },
    {
      is: 'only its id is another',
      change: cells([`${LEDGER}!Y5`, 'I-9']),
      finds: [],
      edge: true,
    },
    {
      is: 'its id and its name are others',
      change: all(cells([`${LEDGER}!Y5`, 'I-9']), cells([`${LEDGER}!A5`, '指标9'])),
      finds: [`${LEDGER}!Y5`],
      about: ['I-1'],
      edge: true,
    },
    {
      is: 'below one that has another id',
      change: all(cells([`${LEDGER}!Y5`, 'I-9']), deleted(LEDGER, 6)),
      finds: [`${LEDGER}!Y6`],
      about: ['I-2'],
    },
    { is: 'marked as gone', change: cells([`${LEDGER}!X5`, GONE]), finds: [] },
    {
      is: 'no plan to compare with',
      change: all(deleted(LEDGER, 5), deleted(TASKS, 4), removed('方案数据')),
      finds: [],
    },
    {
      is: 'the tasks cannot be read',
      change: removed(TASKS),
      finds: [],
    },
  ],
  'row-added': [
    { is: 'nothing', finds: [] },
    {
      is: 'one of a new id and name',
      change: inserted(LEDGER, 5, ledgerLine('X-1', '产业', '新指标', '家')),
      finds: [`${LEDGER}!Y5`],
      about: ['X-1'],
      says: ['编号 X-1“新指标”不在方案中。请删除该行，或把它写入方案后重新填充。'],
      shows: ['台账: X-1 新指标 | 方案: —'],
    },
    {
      is: 'one without a name',
      change: inserted(LEDGER, 7, ledgerLine('X-1')),
      finds: [`${LEDGER}!Y7`],
      says: ['编号 X-1“—”不在方案中。请删除该行，或把它写入方案后重新填充。'],
    },
    {
      is: 'one without an id',
      change: inserted(LEDGER, 5, ledgerLine(null, null, '新指标')),
      finds: [],
    },
    {
      is: 'a line for signatures below a blank row',
      change: cells([`${LEDGER}!Y8`, '填表人：张三'], [`${LEDGER}!A8`, '审核人：']),
      finds: [],
    },
    {
      is: 'right below the table it is a row of the table',
      change: cells([`${LEDGER}!Y7`, '填表人：张三']),
      finds: [`${LEDGER}!Y7`],
      edge: true,
    },
    {
      is: 'a copy of a row under an id of its own',
      change: inserted(LEDGER, 7, ledgerLine('I-9', '产业', '指标1', '家')),
      finds: [`${LEDGER}!Y7`],
      about: ['I-9'],
    },
    {
      is: 'the name of a row that is gone, up to blanks and width',
      change: all(cells([`${LEDGER}!Y5`, 'I-9']), cells([`${LEDGER}!A5`, '指标 １'])),
      finds: [],
      edge: true,
    },
    {
      is: 'another name',
      change: all(cells([`${LEDGER}!Y5`, 'I-9']), cells([`${LEDGER}!A5`, '指标11'])),
      finds: [`${LEDGER}!Y5`],
      edge: true,
    },
    {
      is: 'one that left the plan before',
      change: all(
        inserted(LEDGER, 5, ledgerLine('X-1', '产业', '旧指标')),
        cells([`${LEDGER}!X5`, GONE]),
      ),
      finds: [],
    },
    {
      is: 'a task',
      change: inserted(TASKS, 6, taskLine({ id: 'X-1', title: '新任务' })),
      finds: [task('id', 6)],
      about: ['X-1'],
    },
    {
      is: 'no plan to compare with',
      change: all(inserted(LEDGER, 5, ledgerLine('X-1', '产业', '新指标')), removed('方案数据')),
      finds: [],
    },
  ],
  'id-changed': [
    { is: 'nothing', finds: [] },
    {
      is: 'another id',
      change: cells([`${LEDGER}!Y5`, 'I-9']),
      finds: [`${LEDGER}!Y5: I-9 → I-1`],
      about: ['I-9'],
      says: [
        '编号 I-9 与本行不符：本行是“指标1”，方案中编号为 I-1。编号用来对应方案和汇总，请恢复。',
      ],
      shows: ['台账: I-9 | 方案: I-1'],
      edge: true,
    },
    { is: 'blanks around it', change: cells([`${LEDGER}!Y5`, ' I-1 ']), finds: [], edge: true },
    {
      is: 'erased',
      change: cells([`${LEDGER}!Y5`, null]),
      finds: [`${LEDGER}!Y5: null → I-1`],
      about: ['I-1'],
      says: [
        '编号 — 与本行不符：本行是“指标1”，方案中编号为 I-1。编号用来对应方案和汇总，请恢复。',
      ],
      shows: ['台账: — | 方案: I-1'],
    },
    {
      is: 'erased in the first row, and in a task’s',
      change: all(cells([`${LEDGER}!Y4`, ' ']), cells([task('id', 4), null])),
      finds: [`${LEDGER}!Y4: null → I-0`, `${task('id', 4)}: null → T-0`],
    },
    {
      is: 'erased, of a name that the plan does not have',
      change: all(cells([`${LEDGER}!Y5`, null]), cells([`${LEDGER}!A5`, '别的'])),
      finds: [],
    },
    {
      is: 'a task’s',
      change: cells([task('id', 5), 'T-9']),
      finds: [`${task('id', 5)}: T-9 → T-1`],
    },
    {
      is: 'of a row that left the plan',
      change: all(cells([`${LEDGER}!Y5`, 'I-9']), cells([`${LEDGER}!X5`, GONE])),
      finds: [],
    },
    {
      is: 'a copy beside the row itself is another row',
      change: inserted(LEDGER, 7, ledgerLine('I-9', '产业', '指标1', '家')),
      finds: [],
    },
    {
      is: 'of two rows of a name the first',
      change: all(
        cells([`${LEDGER}!Y5`, 'I-8']),
        inserted(LEDGER, 7, ledgerLine('I-9', '产业', '指标1', '家')),
      ),
      finds: [`${LEDGER}!Y5: I-8 → I-1`],
    },
    {
      is: 'namesakes get theirs back in the order of the plan',
      plan: namesakes,
      change: all(
        cells([`${LEDGER}!Y4`, 'X-4']),
        cells([`${LEDGER}!Y5`, 'X-5']),
        cells([task('id', 4), 'X-6']),
        cells([task('id', 5), 'X-7']),
      ),
      finds: [
        `${LEDGER}!Y4: X-4 → I-0`,
        `${LEDGER}!Y5: X-5 → I-1`,
        `${task('id', 4)}: X-6 → T-0`,
        `${task('id', 5)}: X-7 → T-1`,
      ],
    },
    {
      is: 'of namesakes the one that is missing',
      plan: namesakes,
      change: cells([`${LEDGER}!Y5`, 'X-5']),
      finds: [`${LEDGER}!Y5: X-5 → I-1`],
    },
    {
      is: 'two exchanged: each is what its name, target and offices say',
      change: cells([`${LEDGER}!Y4`, 'I-1'], [`${LEDGER}!Y5`, 'I-0']),
      finds: [`${LEDGER}!Y4: I-1 → I-0`, `${LEDGER}!Y5: I-0 → I-1`],
    },
    {
      is: 'of two tasks',
      change: cells([task('id', 4), 'T-1'], [task('id', 5), 'T-0']),
      finds: [`${task('id', 4)}: T-1 → T-0`, `${task('id', 5)}: T-0 → T-1`],
    },
    {
      is: 'only names were exchanged',
      change: cells([`${LEDGER}!A4`, '指标1'], [`${LEDGER}!A5`, '指标0']),
      finds: [],
    },
    {
      is: 'namesakes that were exchanged are told apart by their targets',
      plan: namesakes,
      change: cells([`${LEDGER}!Y4`, 'I-1'], [`${LEDGER}!Y5`, 'I-0']),
      finds: [`${LEDGER}!Y4: I-1 → I-0`, `${LEDGER}!Y5: I-0 → I-1`],
    },
    {
      is: 'two that are alike in all cannot be told apart',
      plan: planOf([0, 1, 2, 3].map((n) => numbered(n, n < 2 ? alike : {}))),
      change: cells(
        [`${LEDGER}!Y4`, 'I-2'],
        [`${LEDGER}!Y5`, 'I-3'],
        [`${LEDGER}!Y6`, 'I-0'],
        [`${LEDGER}!Y7`, 'I-1'],
      ),
      finds: [`${LEDGER}!Y6: I-0 → I-2`, `${LEDGER}!Y7: I-1 → I-3`],
    },
    {
      is: 'the rest of one row was pasted over another: it cannot stand twice',
      change: cells(
        [`${LEDGER}!A5`, '指标0'],
        [`${LEDGER}!B5`, '家'],
        [`${LEDGER}!D5`, 10],
        [`${LEDGER}!O5`, '甲局'],
      ),
      finds: [],
    },
    {
      is: 'ten in all are told one by one',
      plan: planOf(tenOrMore(11)),
      change: shiftedIds(10),
      finds: Array.from(
        { length: 10 },
        (_, n) => `${LEDGER}!Y${4 + n}: I-${(n + 1) % 10} → I-${n}`,
      ),
    },
    {
      is: 'more are one act, with nothing to take over row by row',
      plan: planOf(tenOrMore(11)),
      change: shiftedIds(11),
      finds: [`${LEDGER}!Y4`],
      says: [
        '编号 I-1 与本行不符：共 11 行如此，如第 4 行是“指标0”，方案中编号为 I-0。多半是排序或粘贴时漏了编号列：请撤销，或连同编号列一起恢复；在此之前数字会归到别的指标。',
      ],
      inEnglish: [
        'Id I-1 is not this row’s: so it is in 11 rows; row 4, for one, is 指标0, I-0 in the plan. The rows were sorted or pasted without their ids: undo that, or bring the ids back.',
      ],
      standsFor: ['jump', 'explanation-missing'].flatMap((rule) =>
        ['5 Q1', '5 Q2', '6 Q1', '6 Q2'].map((place) => `${rule} ${place}`),
      ),
    },
    {
      is: 'of the tasks, which stands for nothing about the ledger',
      plan: planOf(
        [numbered(0)],
        Array.from({ length: 11 }, (_, n) => numberedTask(n)),
      ),
      change: cells(
        ...Array.from({ length: 11 }, (_, n): [string, string] => [
          task('id', 4 + n),
          `T-${(n + 1) % 11}`,
        ]),
      ),
      finds: [task('id', 4)],
      standsFor: [],
    },
  ],
  'row-duplicated': [
    { is: 'nothing', finds: [] },
    {
      is: 'an id twice',
      change: inserted(LEDGER, 7, copyOf('I-0')),
      finds: [`${LEDGER}!Y7`],
      about: ['I-0'],
      says: ['编号 I-0“指标0”与第 4 行重复，会被重复统计。请删去多出的一行。'],
      shows: ['本行: Y7 | 已有: Y4'],
      edge: true,
    },
    {
      is: 'three times',
      change: all(inserted(LEDGER, 7, copyOf('I-0')), inserted(LEDGER, 8, copyOf('I-0'))),
      finds: [`${LEDGER}!Y7`, `${LEDGER}!Y8`],
      shows: ['本行: Y7 | 已有: Y4', '本行: Y8 | 已有: Y4'],
    },
    {
      is: 'a capital less',
      change: inserted(LEDGER, 7, copyOf('i-0')),
      finds: [],
      edge: true,
    },
    {
      is: 'a row that is another record has the wrong id',
      change: cells([`${LEDGER}!Y6`, 'I-0']),
      finds: [],
    },
    {
      is: 'the second is marked as gone',
      change: all(inserted(LEDGER, 7, copyOf('I-0')), cells([`${LEDGER}!X7`, GONE])),
      finds: [],
    },
    {
      is: 'the first is marked as gone',
      change: all(inserted(LEDGER, 7, copyOf('I-0')), cells([`${LEDGER}!X4`, GONE])),
      finds: [],
    },
    {
      is: 'one is an indicator’s, the other a task’s',
      change: cells([task('id', 4), 'I-0']),
      finds: [],
    },
    {
      is: 'a task’s',
      change: inserted(TASKS, 6, taskLine({ id: 'T-0', title: '任务0' })),
      finds: [task('id', 6)],
    },
  ],
};
