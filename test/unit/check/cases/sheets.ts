import type { BookCase } from './book';
import {
  all,
  cells,
  copied,
  LEDGER,
  lines,
  moved,
  phasing,
  removed,
  renamed,
  TASKS,
  typedOver,
} from './changes';

const SUMMARY = '季度汇总';

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
  'bad-day': [
    { is: 'nothing', finds: [], edge: true },
    { is: 'a day', change: cells(['校验设置!C12', '2026-10-01']), finds: [] },
    {
      is: 'a word',
      change: cells(['校验设置!C12', '国庆节']),
      finds: ['校验设置!C12'],
      says: ['国庆节 不是日期，未计入。请一格填一天，如 2024-10-01。'],
      inEnglish: ['国庆节 is no day and does not count. Enter one day a cell, as in 2024-10-01.'],
      shows: ['设定值: 国庆节 | 应为: 日期'],
      edge: true,
    },
    { is: 'there are no settings', change: removed('校验设置'), finds: [] },
  ],
  'curve-invalid': [
    { is: 'nothing', finds: [] },
    {
      is: 'a curve that ends at the whole',
      change: cells(
        [phasing('kind', 4), '自定义'],
        [phasing('own1', 4), 0],
        [phasing('own2', 4), 0.5],
        [phasing('own3', 4), 0.5],
        [phasing('own4', 4), 1],
      ),
      finds: [],
      edge: true,
    },
    {
      is: 'one that falls short of it',
      change: cells(
        [phasing('kind', 4), '自定义'],
        [phasing('own1', 4), 0],
        [phasing('own2', 4), 0.5],
        [phasing('own3', 4), 0.5],
        [phasing('own4', 4), 0.99],
      ),
      finds: [phasing('kind', 4)],
      says: [
        '“指标0”的序时方式“自定义”不能采用：四季度应为 100%。现按封面的序时进度计算，请改正。',
      ],
      shows: ['序时方式: 自定义 | 曲线检查: 四季度应为 100%'],
      edge: true,
    },
    {
      is: 'a kind that is none of ours',
      change: cells([phasing('kind', 4), '随意']),
      finds: [phasing('kind', 4)],
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
  'report-overwritten': [
    { is: 'nothing', finds: [], edge: true },
    {
      is: 'numbers over two counts, and others as a name, as a heading and beside the table',
      change: typedOver(
        [`${SUMMARY}!B4`, 7],
        [`${SUMMARY}!C5`, 8],
        [`${SUMMARY}!A4`, 9],
        [`${SUMMARY}!C3`, 9],
        [`${SUMMARY}!M4`, 9],
      ),
      finds: [`${SUMMARY}!B4`],
      says: [
        `“${SUMMARY}”的 B4 应为公式，被填成了 7，不再随台账变化（共 2 处）。请撤销，或在“汇总”一步重新生成本表。`,
      ],
      inEnglish: [
        `B4 of "${SUMMARY}" should be a formula and holds 7: it no longer follows the ledger (2 cells in all). Undo it, or write the reports again.`,
      ],
      shows: ['已填: 7 | 应为: 原公式'],
      edge: true,
    },
    { is: 'a word', change: cells([`${SUMMARY}!C60`, '七']), finds: [] },
    { is: 'no such sheet', change: removed(SUMMARY), finds: [] },
  ],
  'sheet-copied': [
    { is: 'nothing', finds: [], edge: true },
    {
      is: 'by Excel',
      change: copied(LEDGER, `${LEDGER} (2)`),
      finds: [`${LEDGER} (2)!A1`],
      says: [
        `“${LEDGER} (2)”是“${LEDGER}”的副本，其中填的内容不参加计算。请把要用的内容填到“${LEDGER}”，再删除副本。`,
      ],
      inEnglish: [
        `"${LEDGER} (2)" is a copy of "${LEDGER}": what is entered there does not count. Enter it on "${LEDGER}" and delete the copy.`,
      ],
      shows: [`副本: ${LEDGER} (2) | 原表: ${LEDGER}`],
      edge: true,
    },
    {
      is: 'by others, twice',
      change: all(copied(TASKS, `${TASKS}_2`), copied(TASKS, `${TASKS}(13)`)),
      finds: [`${TASKS}_2!A1`, `${TASKS}(13)!A1`],
    },
    {
      is: 'a sheet of one’s own, and its copy',
      change: all(copied(TASKS, '清单'), copied(TASKS, '清单 (2)')),
      finds: [],
    },
    {
      is: 'the only one that is left has its name',
      change: renamed(LEDGER, `${LEDGER} (2)`),
      finds: [],
    },
    {
      is: 'the ledger under the name of a copy of the tasks: it counts',
      change: renamed(LEDGER, `${TASKS} (2)`),
      finds: [],
    },
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
