import type { Plan } from '../../../../src/plan/model';
import { numbered, numberedTask, planOf } from '../../usecases/workbooks';
import type { BookCase } from './book';
import { all, cells, GONE, LEDGER, lines, removed, task } from './changes';

const plan: Plan = planOf(
  [numbered(0), numbered(1)],
  [{ ...numberedTask(0), field: '改革', support: ['丙局', '乙局'] }, numberedTask(1)],
);
const SECTION = `${LEDGER}!V4`;
const MARK = `${LEDGER}!X4`;
const ID = `${LEDGER}!Y`;

/** Worked examples of the rule about cells that only a fill writes. */
export const planColumnCases: Record<string, BookCase[]> = {
  'plan-column-changed': [
    { is: 'nothing', plan, finds: [], edge: true },
    {
      is: 'another place in the plan',
      plan,
      change: cells([SECTION, '九·9']),
      finds: [`${SECTION}: 九·9 → 一·0`],
      says: ['“方案出处”现为 九·9，应为 一·0：此栏由填充写入，不参与计算。请恢复。'],
      inEnglish: [
        '"Section" is 九·9 and should be 一·0: only a fill writes this column, and nothing is calculated from it. Restore it.',
      ],
      shows: ['现为: 九·9 | 方案: 一·0'],
      about: ['I-0'],
      edge: true,
    },
    {
      is: 'a mark of one’s own',
      plan,
      change: cells([MARK, '√']),
      finds: [`${MARK}: √ → null`],
    },
    { is: 'the mark of a row that left the plan', plan, change: cells([MARK, GONE]), finds: [] },
    {
      is: 'the columns of a task',
      plan,
      change: cells(
        [task('field', 4), '其他'],
        [task('support', 4), '乙局'],
        [task('section', 4), null],
        [task('mark', 4), '已取消'],
      ),
      finds: [
        `${task('field', 4)}: 其他 → 改革`,
        `${task('support', 4)}: 乙局 → 丙局、乙局`,
        `${task('section', 4)}: null → 二·0`,
        `${task('mark', 4)}: 已取消 → null`,
      ],
    },
    {
      is: 'a column that is gone',
      plan,
      change: lines(LEDGER, (line) => line.splice(21, 1)),
      finds: [],
    },
    {
      is: 'offices in another order',
      plan,
      change: cells([task('support', 4), '乙局、丙局']),
      finds: [],
    },
    {
      is: 'a field where the plan has none',
      plan,
      change: cells([task('field', 5), '其他']),
      finds: [`${task('field', 5)}: 其他 → null`],
    },
    {
      is: 'a row that stands under another’s id',
      plan,
      change: all(cells([`${ID}4`, 'I-1'], [`${ID}5`, 'I-0']), cells([SECTION, '九·9'])),
      finds: [],
    },
    {
      is: 'a row that the plan does not have',
      plan,
      change: cells([`${ID}4`, 'I-9'], [SECTION, '九·9']),
      finds: [],
    },
    { is: 'no plan', plan, change: all(removed('方案数据'), cells([SECTION, '九·9'])), finds: [] },
  ],
};
