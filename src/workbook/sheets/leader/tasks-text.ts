import { format, type Localised } from '../../../language/language';
import type { ReportContext } from '../../report-context';
import type { LiveText } from '../../standing';
import { isLed } from '../office/office-formulas';
import { tasksInPlan } from '../task-summary/task-counts';
import { taskStatuses, taskStatusTerms, type TaskStatus } from '../tasks/task-columns';
import { taskReferences } from '../tasks/task-references';
import { leaderTexts as texts } from './texts';

const count: Localised = { 'zh-CN': '{status} {count} 项', en: '{status} {count}' };
const parts = {
  between: { 'zh-CN': '，', en: ', ' },
  blank: { 'zh-CN': '未填状态', en: 'Without a status' },
  end: { 'zh-CN': '。滞后的见“任务台账”。', en: '. The delayed: see Tasks.' },
} as const satisfies Record<string, Localised>;

/**
 * How many tasks have each status in the reporting quarter, the delayed first; live, as the tasks change.
 * @param of only those that this office leads; its name stands in a cell.
 */
export function tasksText(
  { tasks, language, settings }: ReportContext,
  of?: { cell: string; office: string },
): LiveText {
  const inPlan = tasksInPlan({ tasks });
  const rows = of ? inPlan.filter(({ lead }) => lead.includes(of.office)) : inPlan;
  if (!tasks || inPlan.length === 0) {
    const value = texts.noTasks[language];
    return { formula: `"${value}"`, value };
  }
  const { lead, now, ...tasksOf } = taskReferences(language);
  const isCounted = `${tasksOf.isCounted}${of ? `*${isLed(of.cell, lead)}` : ''}`;
  const order: (TaskStatus | null)[] = [
    'delayed',
    ...taskStatuses.filter((each) => each !== 'delayed'),
    null,
  ];
  const counts = order.map((status) => {
    const word = status ? taskStatusTerms[status][language] : '';
    const [before, after] = format(count[language], {
      status: status ? word : parts.blank[language],
      count: '#',
    }).split('#') as [string, string];
    const number = rows.filter(({ statuses: each }) => each[settings.quarter].text === word).length;
    return {
      formula: `"${before}"&SUMPRODUCT(${isCounted}*(${now}="${word}"))&"${after}"`,
      value: `${before}${number}${after}`,
    };
  });
  const between = parts.between[language];
  const end = parts.end[language];
  return {
    formula: `${counts.map(({ formula }) => formula).join(`&"${between}"&`)}&"${end}"`,
    value: `${counts.map(({ value }) => value).join(between)}${end}`,
  };
}
