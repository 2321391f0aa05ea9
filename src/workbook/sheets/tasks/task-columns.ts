import type { SheetIdentity } from '../../sheet/sheet-identity';
import type { Localised } from '../../../language/language';
import { quarters, type Quarter } from '../../../tracking/quarter';
import type { Status } from '../../../tracking/status';
import { idsFirst } from '../../sheet/table/column-order';
import type { ColumnSpec } from '../../sheet/table/column';
import { commonColumns } from '../../sheet/table/common-columns';

export const tasksIdentity: SheetIdentity<'tasks'> = {
  key: 'tasks',
  names: { 'zh-CN': '任务台账', en: 'Tasks' },
};
export const tasksTable: Localised = { 'zh-CN': '任务表', en: 'TaskTable' };

export type TaskColumn =
  | 'id'
  | 'field'
  | 'title'
  | 'lead'
  | 'support'
  | `status${Quarter}`
  | `progress${Quarter}`
  | 'planned'
  | 'milestones'
  | 'section'
  | 'mark';

/** Quarters as headings of columns have them. */
export const quarterHeadings: Record<Quarter, Localised> = {
  1: { 'zh-CN': '一季度', en: 'Q1' },
  2: { 'zh-CN': '二季度', en: 'Q2' },
  3: { 'zh-CN': '三季度', en: 'Q3' },
  4: { 'zh-CN': '四季度', en: 'Q4' },
};

const quarterEntries = quarters.flatMap((quarter): ColumnSpec<TaskColumn>[] => [
  {
    key: `status${quarter}`,
    heading: {
      'zh-CN': `${quarterHeadings[quarter]['zh-CN']}状态`,
      en: `${quarterHeadings[quarter].en} status`,
    },
    width: 11,
    owner: 'entry',
    format: { align: 'center' },
  },
  {
    key: `progress${quarter}`,
    heading: {
      'zh-CN': `${quarterHeadings[quarter]['zh-CN']}进展`,
      en: `${quarterHeadings[quarter].en} progress`,
    },
    width: 30,
    owner: 'entry',
    format: { wrap: true },
  },
]);

/** The columns of 任务台账, left to right: what the machine needs stands last. */
export const taskColumns: readonly ColumnSpec<TaskColumn>[] = [
  { ...commonColumns.field, width: 9 },
  {
    key: 'title',
    heading: { 'zh-CN': '工作任务', en: 'Task' },
    width: 31,
    owner: 'plan',
    format: { wrap: true },
  },
  { ...commonColumns.lead, width: 16 },
  { ...commonColumns.support, width: 30 },
  ...quarterEntries,
  {
    key: 'planned',
    heading: { 'zh-CN': '方案节点', en: 'Milestones in the plan' },
    width: 20,
    owner: 'plan',
    format: { wrap: true },
    addedLater: true,
  },
  {
    key: 'milestones',
    heading: {
      'zh-CN': '节点调整（一行一个，如“二季度：竣工”）',
      en: 'Milestones changed ("Q2: finished", one a line)',
    },
    // The heading in two lines, in either language.
    width: 28,
    owner: 'entry',
    format: { wrap: true },
    addedLater: true,
  },
  commonColumns.section,
  commonColumns.mark,
  { ...commonColumns.id, width: 8 },
];

/** As ledgers of before have them. */
export const formerTaskOrder: readonly TaskColumn[] = idsFirst(taskColumns);

/** What a task's status may be, in the order of the list. */
export const taskStatuses = ['notStarted', 'inProgress', 'completed', 'delayed'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

export const taskStatusTerms: Record<TaskStatus, Localised> = {
  notStarted: { 'zh-CN': '未启动', en: 'Not started' },
  inProgress: { 'zh-CN': '推进中', en: 'In progress' },
  completed: { 'zh-CN': '已完成', en: 'Completed' },
  delayed: { 'zh-CN': '滞后', en: 'Delayed' },
};

/** Tasks have the colours of indicators that fare alike. */
export const taskStatusLooks = {
  delayed: 'behind',
  notStarted: 'nearSchedule',
  inProgress: 'onSchedule',
  completed: 'met',
} as const satisfies Record<TaskStatus, Status>;
