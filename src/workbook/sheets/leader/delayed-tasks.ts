import type { ReportContext } from '../../report-context';
import type { LiveText } from '../../standing';
import { textOf } from '../../sheet/table/locate-table';
import { tasksInPlan } from '../task-summary/task-counts';
import { taskStatusTerms } from '../tasks/task-columns';
import { taskReferences } from '../tasks/task-references';
import { shortened, shortenedFormula } from './shorten';

/** More than a sheet of tasks has rows. */
const BEHIND_ALL = 1_000_000;
/** Signs that a line of the page takes. */
const LONGEST = { 'zh-CN': { title: 26, progress: 26 }, en: { title: 56, progress: 56 } } as const;

const isDelayed = ({ settings }: ReportContext) => {
  const { quarter } = settings;
  return ({ statuses }: ReturnType<typeof tasksInPlan>[number]) =>
    statuses[quarter].status === 'delayed';
};

/** The delayed tasks of the plan, as they stand. */
export const delayedTasks = (context: ReportContext) =>
  tasksInPlan(context).filter(isDelayed(context));

/** The n-th delayed task (from 1) with who leads it and what was done; blank where there is none. */
export function delayedTask(context: ReportContext, n: number): LiveText {
  const { language, tasks } = context;
  const longest = LONGEST[language];
  const { isCounted, now, id, title, lead, progress } = taskReferences(language);
  const status = taskStatusTerms.delayed[language];
  const selected = `${isCounted}*(${now}="${status}")`;
  const places = `ROW(${id})-ROW(INDEX(${id},1,1))+1`;
  const place = `SUMPRODUCT(SMALL(${places}+${BEHIND_ALL}*(1-${selected}),${n}))`;
  const cell = (column: string) => `INDEX(${column},${place})`;
  const [open, close, colon] = language === 'en' ? [' (', ')', ': '] : ['（', '）', '：'];
  const bracket = (text: string) => `IF(${text}="","","${open}"&${text}&"${close}")`;
  const text = `${n}. `;
  const told = shortenedFormula(cell(progress), longest.progress);
  const row = delayedTasks(context)[n - 1];
  const cells = row && tasks ? tasks.values[row.row] : undefined;
  const leadText = cells && tasks ? textOf(cells[tasks.columns.lead]) : '';
  const done = row ? shortened(row.progress[context.settings.quarter], longest.progress) : '';
  return {
    formula:
      `IF(SUMPRODUCT(${selected})<${n},"","${text}"&${shortenedFormula(cell(title), longest.title)}` +
      `&${bracket(cell(lead))}&IF(${cell(progress)}="","","${colon}"&${told}))`,
    value: row
      ? `${text}${shortened(row.title, longest.title)}` +
        `${leadText === '' ? '' : `${open}${leadText}${close}`}${done === '' ? '' : `${colon}${done}`}`
      : '',
  };
}
