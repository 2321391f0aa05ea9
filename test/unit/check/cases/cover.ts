import { numbered, planOf } from '../../usecases/workbooks';
import type { Book, BookCase } from './book';
import { cells, removed } from './changes';

/** A plan of 2024 with a target for five years. */
const spans = planOf([numbered(0), numbered(1, { period: '2026-2030' })]);

const withoutName = (gone: string) => (book: Book) => {
  book.names.splice(
    book.names.findIndex(({ name }) => name === gone),
    1,
  );
};

/** A line whose row was deleted leaves neither its label nor its name. */
const withoutLine = (row: number, name: string) => (book: Book) => {
  cells([`封面!B${row}`, null], [`封面!C${row}`, null])(book);
  withoutName(name)(book);
};

/** Worked examples of the rules about the cover and its names. */
export const coverCases: Record<string, BookCase[]> = {
  'name-broken': [
    { is: 'nothing', finds: [], edge: true },
    {
      is: 'the name of the quarter is gone',
      change: withoutName('ReportingQuarter'),
      finds: ['封面!C6'],
      says: [
        '名称“ReportingQuarter”已被删除或指向别处，各表公式读不到封面的“报告季度”；本次按封面此格校验。请在“公式—名称管理器”中指回此格，或重新填充（填报数保留）。',
      ],
      shows: ['名称: ReportingQuarter'],
      about: [''],
      edge: true,
    },
    {
      is: 'it leads elsewhere',
      change: (book) => {
        const at = book.names.findIndex(({ name }) => name === 'AboutTolerance');
        const name = book.names[at]!;
        book.names[at] = { ...name, area: { ...name.area, row: 19 } };
      },
      finds: ['封面!C12'],
      says: [
        '名称“AboutTolerance”已被删除或指向别处，各表公式读不到封面的“左右允许偏差”；本次按封面此格校验。请在“公式—名称管理器”中指回此格，或重新填充（填报数保留）。',
      ],
    },
    {
      is: 'in English',
      language: 'en',
      change: withoutName('AboutTolerance'),
      finds: ['Cover!C12'],
      inEnglish: [
        'The name AboutTolerance is gone or leads elsewhere, and no formula finds "Tolerance of about" of the cover; this cell was used this time. Point the name here in the name manager, or fill again (entries are kept).',
      ],
    },
    {
      is: 'all names',
      change: (book) => book.names.splice(0),
      finds: [3, 4, 5, 6, 7, 8, 11, 12, 13].map((row) => `封面!C${row}`),
    },
    {
      is: 'a label that was changed: the name holds',
      change: cells(['封面!B6', '本季']),
      finds: [],
    },
  ],
  'cover-changed': [
    { is: 'nothing', finds: [] },
    {
      is: 'another district',
      change: cells(['封面!C3', '别的区']),
      finds: ['封面!C3: 别的区 → 某区'],
      says: ['封面的“行政区”现为 别的区，方案为 某区。请恢复；换方案或年度的，请重新填充。'],
      shows: ['封面: 别的区 | 方案: 某区'],
    },
    {
      is: 'another plan and its id',
      change: cells(['封面!C4', '别的方案'], ['封面!C7', 'other-2024']),
      finds: ['封面!C4: 别的方案 → 某区2024年方案', '封面!C7: other-2024 → mou-2024'],
    },
    { is: 'the year after', change: cells(['封面!C5', 2025]), finds: ['封面!C5: 2025 → 2024'] },
    { is: 'the year before', change: cells(['封面!C5', 2023]), finds: ['封面!C5: 2023 → 2024'] },
    {
      is: 'the first and the last year of a span',
      plan: spans,
      change: cells(['封面!C5', 2026]),
      finds: [],
      edge: true,
    },
    { is: 'its last year', plan: spans, change: cells(['封面!C5', 2030]), finds: [], edge: true },
    {
      is: 'before the span',
      plan: spans,
      change: cells(['封面!C5', 2025]),
      finds: ['封面!C5: 2025 → 2024'],
      edge: true,
    },
    {
      is: 'behind the span',
      plan: spans,
      change: cells(['封面!C5', 2031]),
      finds: ['封面!C5: 2031 → 2024'],
      edge: true,
    },
    { is: 'a year in words is another rule’s', change: cells(['封面!C5', '二〇二四']), finds: [] },
    { is: 'no plan to compare with', change: removed('方案数据'), finds: [] },
  ],
  'bad-cover-setting': [
    { is: 'nothing', finds: [] },
    { is: 'the last quarter', change: cells(['封面!C6', 4]), finds: [], edge: true },
    {
      is: 'the id of the plan emptied',
      change: cells(['封面!C7', null]),
      finds: ['封面!C7'],
      says: ['封面的“方案编号”为 —，应为方案的编号；本次按 mou-2024 校验。请先改正封面，再校验。'],
    },
    {
      is: 'a ranking by something else',
      change: cells(['封面!C14', '随便']),
      finds: ['封面!C14'],
      says: [
        '封面的“单位排名依据”为 随便，应为达标率、序时完成率、考核得分；本次按 达标率 校验。请先改正封面，再校验。',
      ],
    },
    {
      is: 'a line deleted',
      change: withoutLine(5, 'PlanYear'),
      finds: ['封面!B1'],
      says: [
        '封面的“年度”为 空（整行已被删除，重新填充即补回），应为四位年份；各指标未评状态。请先改正封面，再校验。',
      ],
    },
    { is: 'no ranking chosen', change: cells(['封面!C14', null]), finds: [] },
    { is: 'a ranking in English', change: cells(['封面!C14', 'Score']), finds: [] },
    {
      is: 'a quarter more',
      change: cells(['封面!C6', 5]),
      finds: ['封面!C6'],
      says: ['封面的“报告季度”为 5，应为1、2、3 或 4；各指标、任务未校验。请先改正封面，再校验。'],
      inEnglish: [
        '"Reporting quarter" on the cover is 5, not 1, 2, 3 or 4; indicators and tasks were not checked. Correct the cover, then check again.',
      ],
      shows: ['封面: 5 | 允许: 1、2、3 或 4'],
      edge: true,
    },
    {
      is: 'a year in words',
      change: cells(['封面!C5', '二〇二四']),
      finds: ['封面!C5'],
      says: [
        '封面的“年度”为 二〇二四，应为四位年份（现为文本，请填数值）；各指标未评状态。请先改正封面，再校验。',
      ],
      inEnglish: [
        '"Year" on the cover is 二〇二四, not a year of four digits (it is a text; enter a number); indicators were not assessed. Correct the cover, then check again.',
      ],
    },
    { is: 'the whole', change: cells(['封面!E11', 1], ['封面!C11', 0]), finds: [], edge: true },
    {
      is: 'a percentage without its sign',
      change: cells(['封面!C11', 20]),
      finds: ['封面!C11'],
      says: [
        '封面的“序时进度（一至四季度）”为 20，应为20% 或 0.2；本次按 0.25 校验。请先改正封面，再校验。',
      ],
    },
    {
      is: 'a share below the one before it',
      change: cells(['封面!D11', 0.8]),
      finds: ['封面!E11'],
      says: [
        '封面的“序时进度（一至四季度）”为 0.75，应为不低于前一季度的比例；本次按 0.75 校验。请先改正封面，再校验。',
      ],
    },
    {
      is: 'less than all at the end of the year',
      change: cells(['封面!F11', 0.9]),
      finds: ['封面!F11'],
      says: [
        '封面的“序时进度（一至四季度）”为 0.9，应为100%（全年）；本次按 1 校验。请先改正封面，再校验。',
      ],
    },
    {
      is: 'nothing after something',
      change: cells(['封面!D11', 0]),
      finds: ['封面!D11'],
      says: [
        '封面的“序时进度（一至四季度）”为 0，应为不低于前一季度的比例；本次按 0.5 校验。请先改正封面，再校验。',
      ],
    },
    { is: 'a blank share', change: cells(['封面!C11', null]), finds: ['封面!C11'] },
    { is: 'a blank tolerance', change: cells(['封面!C12', null]), finds: ['封面!C12'] },
    { is: 'a tolerance of nothing', change: cells(['封面!C12', 0]), finds: [] },
    {
      is: 'more than the whole, less than nothing',
      change: cells(['封面!E11', 1.01], ['封面!C11', -0.01]),
      finds: ['封面!C11', '封面!E11'],
      says: [
        '封面的“序时进度（一至四季度）”为 -0.01，应为0 到 1 之间的比例；本次按 0.25 校验。请先改正封面，再校验。',
        '封面的“序时进度（一至四季度）”为 1.01，应为1.01% 或 0.0101；本次按 0.75 校验。请先改正封面，再校验。',
      ],
      edge: true,
    },
    {
      is: 'a tolerance in words',
      change: cells(['封面!C12', '少量']),
      finds: ['封面!C12'],
      says: [
        '封面的“左右允许偏差”为 少量，应为0 到 1 之间的比例（现为文本，请填数值）；本次按 0.05 校验。请先改正封面，再校验。',
      ],
    },
  ],
};
