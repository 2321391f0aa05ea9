import type { Localised } from '../../language/language';
import { quarters, type Quarter } from '../../tracking/quarter';
import type { ColumnSpec } from '../table/column';

export type TaskColumn =
  | 'id'
  | 'field'
  | 'title'
  | 'lead'
  | 'support'
  | `status${Quarter}`
  | `progress${Quarter}`
  | 'section'
  | 'mark';

const quarterWords: Record<Quarter, Localised> = {
  1: { 'zh-CN': '一季度', en: 'Q1' },
  2: { 'zh-CN': '二季度', en: 'Q2' },
  3: { 'zh-CN': '三季度', en: 'Q3' },
  4: { 'zh-CN': '四季度', en: 'Q4' },
};

const quarterEntries = quarters.flatMap((quarter): ColumnSpec<TaskColumn>[] => [
  {
    key: `status${quarter}`,
    heading: {
      'zh-CN': `${quarterWords[quarter]['zh-CN']}状态`,
      en: `${quarterWords[quarter].en} status`,
    },
    width: 12,
    owner: 'entry',
    format: { align: 'center' },
  },
  {
    key: `progress${quarter}`,
    heading: {
      'zh-CN': `${quarterWords[quarter]['zh-CN']}进展`,
      en: `${quarterWords[quarter].en} progress`,
    },
    width: 28,
    owner: 'entry',
    format: { wrap: true },
  },
]);

const wrapped = { wrap: true } as const;

/** The columns of 任务台账, left to right. */
export const taskColumns: readonly ColumnSpec<TaskColumn>[] = [
  {
    key: 'id',
    heading: { 'zh-CN': '编号', en: 'Id' },
    width: 11,
    owner: 'plan',
    format: { color: '#595959', size: 9 },
  },
  {
    key: 'field',
    heading: { 'zh-CN': '工作领域', en: 'Field of work' },
    width: 10,
    owner: 'plan',
    format: wrapped,
  },
  {
    key: 'title',
    heading: { 'zh-CN': '工作任务', en: 'Task' },
    width: 34,
    owner: 'plan',
    format: wrapped,
  },
  {
    key: 'lead',
    heading: { 'zh-CN': '牵头单位', en: 'Lead units' },
    width: 18,
    owner: 'plan',
    format: wrapped,
  },
  {
    key: 'support',
    heading: { 'zh-CN': '责任单位', en: 'Support units' },
    width: 34,
    owner: 'plan',
    format: wrapped,
  },
  ...quarterEntries,
  {
    key: 'section',
    heading: { 'zh-CN': '方案出处', en: 'Section' },
    width: 16,
    owner: 'plan',
    format: { size: 9, wrap: true },
  },
  {
    key: 'mark',
    heading: { 'zh-CN': '方案变动', en: 'Plan change' },
    width: 11,
    owner: 'plan',
    format: { align: 'center' },
  },
];

/** What a task's status may be, in the order of the list. */
export const taskStatuses = ['notStarted', 'inProgress', 'completed', 'delayed'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

export const taskStatusTerms: Record<TaskStatus, Localised> = {
  notStarted: { 'zh-CN': '未启动', en: 'Not started' },
  inProgress: { 'zh-CN': '推进中', en: 'In progress' },
  completed: { 'zh-CN': '已完成', en: 'Completed' },
  delayed: { 'zh-CN': '滞后', en: 'Delayed' },
};
