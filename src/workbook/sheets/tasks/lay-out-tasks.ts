import { format, type Language } from '../../../language/language';
import type { Task } from '../../../plan/model';
import { joinUnits } from '../../../plan/offices/office-list';
import { milestoneLines } from '../../../tracking/milestones';
import { quarters, type Quarter } from '../../../tracking/quarter';
import type { Area } from '../../address';
import type {
  CellValue,
  ConditionalFormatDescription,
  SheetPatch,
  ValidationDescription,
} from '../../description';
import { quarterLineFormula, type QuarterLine } from '../../quarter-line';
import { statusColors } from '../../styles';
import type { TableLayout } from '../../sheet/table/column';
import { sentencePrompts } from '../../sheet/table/plan-sentences';
import type { TableRows } from '../../sheet/table/table-rows';
import { layOutTableSheet } from '../../sheet/table/table-sheet';
import {
  tasksTable,
  taskColumns,
  taskStatuses,
  taskStatusLooks,
  taskStatusTerms,
  type TaskColumn,
} from './task-columns';

export const tasksLine: QuarterLine = {
  'zh-CN': '各季度选择状态，并写明进展',
  en: 'Choose a status for each quarter and describe the progress',
};

const texts = {
  title: { 'zh-CN': '{district}任务台账', en: '{district}: tasks' },
  statusTitle: { 'zh-CN': '任务状态', en: 'Task status' },
  statusPrompt: {
    'zh-CN': '从列表中选择本季状态，并在右侧写明本季做了什么；滞后的写明原因和下一步措施。',
    en: 'Choose a status from the list and say at the right what was done; where it is delayed, why and what happens next.',
  },
  statusMessage: { 'zh-CN': '请从列表中选择状态。', en: 'Choose a status from the list.' },
} as const;

export interface TasksSheet {
  layout: TableLayout<TaskColumn>;
  language: Language;
  district: string;
  /** What the plan says of each row, by id. */
  sentences: ReadonlyMap<string, string>;
  rows: TableRows<TaskColumn>;
  newFrom: number;
  isNew: boolean;
}

/** What the plan puts into a task's row. */
export function taskRow(task: Task, language: Language): Partial<Record<TaskColumn, CellValue>> {
  return {
    id: task.id,
    field: task.field ?? null,
    title: task.title,
    lead: joinUnits(task.lead) || null,
    support: joinUnits(task.support) || null,
    planned: milestoneLines(task.milestones ?? [], language) || null,
    section: task.section,
    mark: null,
  };
}

/** 任务台账 as data. */
export function layOutTasksSheet(input: TasksSheet): SheetPatch {
  const { language, rows } = input;
  const patch = layOutTableSheet<TaskColumn>({
    ...input,
    specs: taskColumns,
    pagesWide: 2,
    printedTo: 'milestones',
    isForm: true,
    title: format(texts.title[language], { district: input.district }),
    line: quarterLineFormula(tasksLine, language),
    tableName: tasksTable[language],
    tabColor: '#2E75B6',
    frozen: 'title',
  });
  if (rows.records.length === 0) return patch;
  return {
    ...patch,
    validations: [
      ...statusLists(input),
      ...sentencePrompts<TaskColumn>(input.layout, rows, { ...input, column: 'title' }),
    ],
    conditionalFormats: statusColours(input),
  };
}

const statusCells = ({ layout, rows }: TasksSheet, quarter: Quarter): Area => ({
  row: rows.firstRow,
  column: layout.columns[`status${quarter}`],
  rows: rows.records.length,
  columns: 1,
});

/** As the statuses of indicators. */
const statusColours = (input: TasksSheet): ConditionalFormatDescription[] =>
  quarters.flatMap((quarter) =>
    taskStatuses.map((status) => ({
      at: statusCells(input, quarter),
      text: taskStatusTerms[status][input.language],
      format: { ...statusColors[taskStatusLooks[status]], bold: status === 'delayed' },
    })),
  );

function statusLists(input: TasksSheet): ValidationDescription[] {
  const { language } = input;
  return quarters.map((quarter) => ({
    at: statusCells(input, quarter),
    rule: { type: 'list', values: taskStatuses.map((status) => taskStatusTerms[status][language]) },
    style: 'stop',
    title: texts.statusTitle[language],
    message: texts.statusMessage[language],
    prompt: texts.statusPrompt[language],
  }));
}
