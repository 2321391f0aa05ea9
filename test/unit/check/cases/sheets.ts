import { numbered, planOf } from '../../usecases/workbooks';
import type { Book, BookCase } from './book';
import { cells, LEDGER, lines, moved, removed, renamed, TASKS } from './changes';

/** A plan of 2024 with a target for five years. */
const spans = planOf([numbered(0), numbered(1, { period: '2026-2030' })]);

const withoutName = (gone: string) => (book: Book) => {
  book.names.splice(
    book.names.findIndex(({ name }) => name === gone),
    1,
  );
};

/** Worked examples of the rules about sheets and settings. */
export const sheetsCases: Record<string, BookCase[]> = {
  'sheet-missing': [
    { is: 'nothing', finds: [] },
    {
      is: 'the tasks',
      change: removed(TASKS),
      finds: ['封面!A1'],
      says: ['找不到工作表“任务台账”或其内容，与它有关的项目未校验。请恢复，或用加载项重新填充。'],
      shows: ['工作簿: — | 应有: 任务台账'],
      about: [''],
    },
    { is: 'the summary', change: removed('季度汇总'), finds: ['封面!A1'] },
    {
      is: 'the plan, of an English workbook',
      language: 'en',
      change: removed('Plan data'),
      finds: ['Cover!A1'],
      inEnglish: [
        'Sheet "Plan data" or what it held is missing, and nothing about it was checked. Restore it, or fill again.',
      ],
    },
    {
      is: 'what the plan’s sheet held',
      change: lines('方案数据', (line) => line.fill(null)),
      finds: ['封面!A1'],
    },
    {
      is: 'the headings of the tasks',
      change: (book) => book.sheet(TASKS).values[2]!.fill(null),
      finds: ['封面!A1'],
      edge: true,
    },
    {
      is: 'all tasks but their headings',
      change: (book) => book.sheet(TASKS).values.splice(3),
      finds: [],
      edge: true,
    },
    { is: 'a sheet that not every ledger has', change: removed('审核公式'), finds: [] },
  ],
  'sheet-renamed': [
    { is: 'nothing', finds: [] },
    {
      is: 'the ledger',
      change: renamed(LEDGER, '台账'),
      finds: ['台账!A1'],
      says: ['工作表“台账”原名“指标台账”。请改回原名，以便汇总和重新填充。'],
      shows: ['现名: 台账 | 原名: 指标台账'],
    },
    { is: 'the tasks', change: renamed(TASKS, '任务'), finds: ['任务!A1'] },
    { is: 'the cover', change: renamed('封面', '首页'), finds: ['首页!A1'] },
    {
      is: 'the ledger of an English workbook',
      language: 'en',
      change: renamed('Ledger', 'Figures'),
      finds: ['Figures!A1'],
      inEnglish: [
        'Sheet "Figures" was called "Ledger". Give it its name back, so that it is found when filling again.',
      ],
    },
    {
      is: 'by one character',
      change: renamed(LEDGER, '指标台帐'),
      finds: ['指标台帐!A1'],
      edge: true,
    },
    { is: 'to its name in English', change: renamed(LEDGER, 'Ledger'), finds: [], edge: true },
    { is: 'there are no tasks', change: removed(TASKS), finds: [] },
  ],
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
      says: ['封面的“年度”为 二〇二四，应为四位年份；本次按 0 校验。请先改正封面，再校验。'],
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
        '封面的“左右允许偏差”为 少量，应为0 到 1 之间的比例；本次按 0.05 校验。请先改正封面，再校验。',
      ],
    },
  ],
  'bad-setting': [
    { is: 'nothing', finds: [] },
    { is: 'the smallest that may be', change: cells(['校验设置!C4', 1.1]), finds: [], edge: true },
    {
      is: 'less',
      change: cells(['校验设置!C4', 1.09]),
      finds: ['校验设置!C4: 1.09 → 3'],
      says: ['“增量突增倍数”设为 1.09，应为 1.1—100 的数；本次按默认值 3 校验。请改正。'],
      shows: ['设定值: 1.09 | 允许范围: 1.1—100'],
      edge: true,
    },
    {
      is: 'words',
      change: cells(['校验设置!C5', '一半']),
      finds: ['校验设置!C5: 一半 → 0.5'],
    },
    { is: 'there are no settings', change: removed('校验设置'), finds: [] },
  ],
  'curve-invalid': [
    { is: 'nothing', finds: [] },
    {
      is: 'a curve that ends at the whole',
      change: cells(
        ['序时设置!E4', '自定义'],
        ['序时设置!F4', 0],
        ['序时设置!G4', 0.5],
        ['序时设置!H4', 0.5],
        ['序时设置!I4', 1],
      ),
      finds: [],
      edge: true,
    },
    {
      is: 'one that falls short of it',
      change: cells(
        ['序时设置!E4', '自定义'],
        ['序时设置!F4', 0],
        ['序时设置!G4', 0.5],
        ['序时设置!H4', 0.5],
        ['序时设置!I4', 0.99],
      ),
      finds: ['序时设置!E4'],
      says: [
        '“指标0”的序时方式“自定义”不能采用：四季度应为 100%。现按封面的序时进度计算，请改正。',
      ],
      shows: ['序时方式: 自定义 | 曲线检查: 四季度应为 100%'],
      edge: true,
    },
    {
      is: 'a kind that is none of ours',
      change: cells(['序时设置!E4', '随意']),
      finds: ['序时设置!E4'],
    },
    { is: 'there are no curves', change: removed('序时设置'), finds: [] },
  ],
  'older-format': [
    { is: 'nothing', finds: [] },
    {
      is: 'the version before',
      change: cells(['封面!C8', 1]),
      finds: ['封面!C8'],
      says: [
        '台账格式为第 1 版（现为第 2 版），表内公式仍按旧口径计算。请用原方案重新填充一次，已填数据全部保留。',
      ],
      shows: ['台账: 1 | 现行: 2'],
      edge: true,
    },
    { is: 'a fill that was cut short', change: cells(['封面!C8', null]), finds: [], edge: true },
    { is: 'a later version', change: cells(['封面!C8', 3]), finds: [], edge: true },
  ],
  'sheet-moved': [
    { is: 'nothing', finds: [] },
    {
      is: 'the summary to the front',
      change: moved('季度汇总', '封面'),
      finds: ['季度汇总!A1'],
      says: ['工作表“季度汇总”换了位置（现为第 1 张）。不影响计算。'],
      shows: ['现在第几张: 1 | 原来的次序: 指标台账、任务台账、季度汇总'],
    },
    {
      is: 'the tasks before the ledger',
      change: moved(TASKS, LEDGER),
      finds: [`${TASKS}!A1`],
      edge: true,
    },
    {
      is: 'the settings before the ledger',
      change: moved('校验设置', LEDGER),
      finds: [],
      edge: true,
    },
    { is: 'the tasks are not there', change: removed(TASKS), finds: [] },
  ],
};
