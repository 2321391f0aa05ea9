import { format, type Localised } from '../../../language/language';
import { quarters } from '../../../tracking/quarter';
import { definedNames } from '../../defined-names';
import type { ReportContext } from '../../report-context';
import type { LiveText } from '../../standing';
import { isLed } from '../office/office-formulas';
import { readTaskRows } from '../tasks/read-task-rows';
import {
  taskColumns,
  tasksTable,
  taskStatuses,
  taskStatusTerms,
  type TaskColumn,
  type TaskStatus,
} from '../tasks/task-columns';
import { leaderTexts as texts } from './texts';

const count: Localised = { 'zh-CN': '{status} {count} 项', en: '{status} {count}' };
const parts = {
  between: { 'zh-CN': '，', en: ', ' },
  blank: { 'zh-CN': '未填状态', en: 'Without a status' },
  end: { 'zh-CN': '。滞后的见“任务台账”。', en: '. Those delayed stand on the sheet of tasks.' },
} as const satisfies Record<string, Localised>;

/**
 * How many tasks have each status in the reporting quarter, the delayed first; live, as the tasks change.
 * @param of only those that this office leads; its name stands in a cell.
 */
export function tasksText(
  { tasks, language, settings }: ReportContext,
  of?: { cell: string; office: string },
): LiveText {
  const inPlan = tasks ? readTaskRows(tasks).filter(({ gone }) => !gone) : [];
  const rows = of ? inPlan.filter(({ lead }) => lead.includes(of.office)) : inPlan;
  if (!tasks || inPlan.length === 0) {
    const value = texts.noTasks[language];
    return { formula: `"${value}"`, value };
  }
  const heading = (key: TaskColumn) =>
    taskColumns.find((spec) => spec.key === key)!.heading[language];
  const column = (key: TaskColumn) => `${tasksTable[language]}[${heading(key)}]`;
  const statuses = quarters.map((quarter) => column(`status${quarter}`)).join(',');
  const leads = of ? `*${isLed(of.cell, column('lead'))}` : '';
  const isCounted = `(${column('id')}<>"")*(${column('mark')}="")${leads}`;
  const now = `CHOOSE(${definedNames.quarter},${statuses})`;
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
