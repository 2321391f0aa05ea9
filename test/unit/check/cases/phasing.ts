import type { Plan } from '../../../../src/plan/model';
import { numbered, planOf } from '../../usecases/workbooks';
import { bookPlan, type BookCase } from './book';
import { all, cells, LEDGER, phasing, removed, typedOver } from './changes';

const SHEET = '序时设置';

/** A plan to compare with. */
const other = (changes: Partial<Plan>): Plan => ({ ...bookPlan, id: 'other', ...changes });

/** Worked examples of the rules about 序时设置 that somebody changed, and about a plan that is given to compare with. */
export const phasingCases: Record<string, BookCase[]> = {
  'phasing-date-changed': [
    { is: 'nothing', finds: [], edge: true },
    {
      is: 'a date where the plan has none',
      change: cells([phasing('dueBy', 5), 4]),
      finds: [`${phasing('dueBy', 5)}: 4 → null`],
      says: [
        '“指标1”的方案时限现为 4，方案为 —（季度），序时目标随之改变。请恢复；时限确有调整的，用新方案重新填充，或填“自定义”各列。',
      ],
      inEnglish: [
        'The plan’s date of "指标1" is quarter 4; the plan says —, and what is due follows it. Restore it; where the date was changed, fill again from a revised plan, or use the custom columns.',
      ],
      shows: ['序时设置: 4 | 方案: —'],
      about: ['I-1'],
      edge: true,
    },
    {
      is: 'as planned',
      plan: planOf([numbered(0, { dueBy: 3 })]),
      finds: [],
    },
    {
      is: 'none where the plan has one',
      plan: planOf([numbered(0, { dueBy: 3 })]),
      change: cells([phasing('dueBy', 4), null]),
      finds: [`${phasing('dueBy', 4)}: null → 3`],
    },
    {
      is: 'a row under another’s id',
      plan: planOf([numbered(0, { dueBy: 3 }), numbered(1)]),
      change: cells([phasing('id', 4), 'I-1'], [phasing('id', 5), 'I-0']),
      finds: [],
    },
    {
      is: 'a row that the plan does not have',
      change: cells([phasing('id', 4), 'I-9'], [phasing('dueBy', 4), 2]),
      finds: [],
    },
    { is: 'no such sheet', change: removed(SHEET), finds: [] },
    {
      is: 'no plan',
      change: all(removed('方案数据'), cells([phasing('dueBy', 4), 2])),
      finds: [],
    },
    {
      is: 'no such column',
      plan: planOf([numbered(0, { dueBy: 3 })]),
      change: cells([phasing('dueBy', 3), '时限']),
      finds: [],
    },
    {
      is: 'a ledger of an earlier version',
      change: cells(['封面!C8', 1], [phasing('dueBy', 4), 2]),
      finds: [],
    },
  ],
  'phasing-overwritten': [
    { is: 'nothing', finds: [], edge: true },
    {
      is: 'a share that was typed',
      change: typedOver([phasing('due2', 5), 0.4]),
      finds: [phasing('due2', 5)],
      says: [
        '“序时设置”的 O5 应为公式，现为 0.4（共 1 处），台账的序时目标不再随序时方式计算。请撤销，或重新填充一次；要改序时的，请填“自定义”各列。',
      ],
      inEnglish: [
        'O5 of "序时设置" should be a formula and is 0.4 (1 cell in all): what is due no longer follows the kind of phasing. Undo it, or fill again; to change what is due, use the custom columns.',
      ],
      shows: ['现为: 0.4 | 应为: 原公式'],
      edge: true,
    },
    {
      is: 'several',
      change: typedOver([phasing('due1', 4), 0.25], [phasing('due2', 5), 0.4]),
      finds: [phasing('due1', 4)],
    },
    {
      is: 'another formula',
      change: (book) => {
        book.sheet(SHEET).formulas![3]![13] = '=1/4';
      },
      finds: [phasing('due1', 4)],
      shows: ['现为: =1/4 | 应为: 原公式'],
    },
    {
      is: 'no formulas are known',
      change: (book) => {
        book.sheet(SHEET).formulas = undefined;
      },
      finds: [],
    },
    {
      is: 'of an earlier version',
      change: all(cells(['封面!C8', 1]), typedOver([phasing('due2', 5), 0.4])),
      finds: [],
    },
    { is: 'no such sheet', change: removed(SHEET), finds: [] },
  ],
  'phasing-row-missing': [
    { is: 'nothing', finds: [], edge: true },
    {
      is: 'a row deleted',
      change: all(cells([phasing('id', 5), null], [phasing('name', 5), null])),
      finds: [phasing('id', 5)],
      says: [
        '“序时设置”里没有“指标1”等 1 项指标（台账第 5 行）：行被删除，或编号被清空，其序时一律按封面计算。请恢复，或重新填充一次；确不需要的请说明。',
      ],
      inEnglish: [
        '"序时设置" has no row for 1 indicator, 指标1 first (rows 5 of the ledger): the row was deleted, or its id was, and what is due follows the cover. Restore it or fill again; explain it if none is wanted.',
      ],
      shows: ['序时设置: — | 台账: 指标1'],
      edge: true,
    },
    {
      is: 'the first, and the last',
      change: cells([phasing('id', 4), null], [phasing('id', 6), null]),
      finds: [phasing('id', 4)],
      says: [
        '“序时设置”里没有“指标0”等 2 项指标（台账第 4、6 行）：行被删除，或编号被清空，其序时一律按封面计算。请恢复，或重新填充一次；确不需要的请说明。',
      ],
    },
    {
      is: 'the last alone, behind one that was deleted',
      change: cells([phasing('id', 6), null]),
      finds: [phasing('id', 6)],
    },
    {
      is: 'of a row that is not the plan’s',
      change: cells([`${LEDGER}!Y6`, 'I-9'], [phasing('id', 6), null]),
      finds: [],
    },
    {
      is: 'of a row that left the plan',
      change: cells([`${LEDGER}!X6`, '已不在方案中'], [phasing('id', 6), null]),
      finds: [],
    },
    {
      is: 'of an earlier version',
      change: cells(['封面!C8', 1], [phasing('id', 5), null]),
      finds: [],
    },
    { is: 'no such sheet', change: removed(SHEET), finds: [] },
    {
      is: 'no ledger',
      change: all(removed(LEDGER), cells([phasing('id', 5), null])),
      finds: [],
    },
    {
      is: 'no plan to compare with',
      change: all(removed('方案数据'), cells([phasing('id', 5), null])),
      finds: [],
    },
  ],
  'phasing-misnumbered': [
    { is: 'nothing', finds: [], edge: true },
    {
      is: 'two ids exchanged',
      change: cells([phasing('id', 4), 'I-1'], [phasing('id', 5), 'I-0']),
      finds: [phasing('id', 4)],
      says: [
        '“序时设置”第 4—5 行的编号与指标名称不符（如编号 I-1 的行写着“指标0”，方案中是“指标1”），序时曲线会用到别的指标上。请恢复编号和名称，或重新填充一次。',
      ],
      inEnglish: [
        'Id and name do not belong together in rows 4—5 of "序时设置" (the row of id I-1 says "指标0", the plan "指标1"): curves count for other indicators. Restore them, or fill again.',
      ],
      shows: ['序时设置: 指标0 | 方案: 指标1'],
      edge: true,
    },
    {
      is: 'an id of nothing',
      change: cells([phasing('id', 5), 'X']),
      finds: [phasing('id', 5)],
      shows: ['序时设置: 指标1 | 方案: —'],
    },
    {
      is: 'what the plan does not have',
      change: cells([phasing('id', 5), 'X'], [`${LEDGER}!Y5`, 'X']),
      finds: [],
    },
    { is: 'no ledger', change: removed(LEDGER), finds: [] },
    { is: 'no such sheet', change: removed(SHEET), finds: [] },
    { is: 'no plan', change: removed('方案数据'), finds: [] },
  ],
  'plan-of-another': [
    { is: 'none', finds: [], edge: true },
    {
      is: 'of another district',
      against: other({ district: '乙区', title: '乙区2024年方案' }),
      finds: ['封面!C4'],
      says: [
        '指定核对的方案是“乙区 乙区2024年方案 2024”，本台账是“某区 某区2024年方案 2024”：没有与它核对，仍按工作簿所带的方案校验。请核对方案是否选对。',
      ],
      inEnglish: [
        'The plan to compare with is "乙区 乙区2024年方案 2024", and this ledger is of "某区 某区2024年方案 2024": it was not compared, and the workbook’s own plan was used. Make sure that it is the right plan.',
      ],
      shows: ['指定的方案: 乙区 乙区2024年方案 2024 | 封面: 某区 某区2024年方案 2024'],
      edge: true,
    },
    {
      is: 'of other years',
      against: other({ title: '', years: [2026, 2027], indicators: [] }),
      finds: ['封面!C4'],
    },
    { is: 'a revision', against: other({ title: '某区2024年方案（修订）' }), finds: [] },
    { is: 'the same under another name', against: { ...bookPlan, district: '某某区' }, finds: [] },
  ],
};
