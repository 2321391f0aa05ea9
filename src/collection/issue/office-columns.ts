import type { Localised } from '../../language/language';
import type { Quarter } from '../../tracking/quarter';
import type { CellFormat } from '../../workbook/description';
import { ledgerColumns, quarterColumns } from '../../workbook/sheets/ledger/ledger-columns';
import { quarterHeadings, taskColumns } from '../../workbook/sheets/tasks/task-columns';
import type { ColumnSpec } from '../../workbook/sheet/table/column';

export const officeSheetNames = {
  guide: { 'zh-CN': '填报说明', en: 'Guide' },
  indicators: { 'zh-CN': '指标填报', en: 'Indicators' },
  tasks: { 'zh-CN': '任务填报', en: 'Tasks' },
} as const satisfies Record<string, Localised>;

export type OfficeIndicatorColumn =
  | 'id'
  | 'name'
  | 'unit'
  | 'measure'
  | 'operator'
  | 'target'
  | 'upper'
  | 'baseline'
  | 'period'
  | 'duty'
  | 'q1'
  | 'q2'
  | 'q3'
  | 'entry'
  | 'phase'
  | 'due'
  | 'variance'
  | 'completion'
  | 'status'
  | 'hint'
  | 'earlierReasons'
  | 'explanation'
  | 'note'
  | 'token';

export type OfficeTaskColumn =
  | 'id'
  | 'name'
  | 'duty'
  | 'milestones'
  | 'earlierStatus'
  | 'earlierProgress'
  | 'status'
  | 'progress'
  | 'note'
  | 'token';

const both = (zh: string, en: string): Localised => ({ 'zh-CN': zh, en });
const ofQuarter = (quarter: Quarter, zh: string, en: string): Localised =>
  both(`${quarterHeadings[quarter]['zh-CN']}${zh}`, `${quarterHeadings[quarter].en}${en}`);

/** Readable when the cell is chosen, and out of the way otherwise: what stands behind it keeps its text from running over. */
const tokenColumn = {
  key: 'token',
  heading: both('下发标识', 'Issue mark'),
  width: 5,
  owner: 'plan',
  format: { size: 6, color: '#7F7F7F' },
} as const;
const noteColumn = {
  key: 'note',
  heading: both('退回意见', 'Returned with'),
  width: 30,
  owner: 'plan',
  format: { wrap: true, color: '#9C0A16' },
} as const;
const earlierColumn = {
  key: 'earlierReasons',
  heading: both('前几季度的情况说明', 'Explanations of before'),
  width: 22,
  owner: 'plan',
  format: { wrap: true },
} as const;
const milestonesColumn = {
  key: 'milestones',
  heading: both('节点', 'Milestones'),
  width: 24,
  owner: 'plan',
  format: { wrap: true },
} as const;
const dutyColumn = {
  key: 'duty',
  heading: both('职责', 'Duty'),
  width: 15,
  owner: 'plan',
  format: { wrap: true },
} as const;

const figure: CellFormat = { align: 'right', numberFormat: 'General' };

/** The columns of 指标填报 for a quarter: earlier quarters are shown, this one is filled in. */
export function officeIndicatorColumns(
  quarter: Quarter,
  { returned = false, explainedBefore = false } = {},
): ColumnSpec<OfficeIndicatorColumn>[] {
  const like = (key: (typeof ledgerColumns)[number]['key']) =>
    ledgerColumns.find((spec) => spec.key === key)! as ColumnSpec<OfficeIndicatorColumn>;
  const earlier = ([1, 2, 3] as const).filter((each) => each < quarter);
  return [
    { ...like('id'), width: 9 },
    tokenColumn,
    { ...like('name'), width: 26 },
    like('unit'),
    like('measure'),
    like('operator'),
    { ...like('target'), width: 10 },
    { ...like('upper'), width: 9 },
    { ...like('baseline'), width: 9 },
    like('period'),
    dutyColumn,
    ...earlier.map((each) => ({
      ...like(quarterColumns[each] as 'q1'),
      owner: 'plan' as const,
      width: 10,
    })),
    {
      key: 'entry',
      heading: ofQuarter(quarter, '累计（填报）', ' to date (enter)'),
      width: 16,
      owner: 'entry',
      format: { ...figure, bold: true },
    },
    {
      ...like('phase'),
      owner: 'plan',
      width: 9,
      format: { align: 'center', numberFormat: '0.0%' },
    },
    like('due'),
    like('variance'),
    like('completion'),
    like('status'),
    {
      key: 'hint',
      heading: both('校验提示', 'Check'),
      width: 14,
      owner: 'formula',
      format: { wrap: true, color: '#9C0A16' },
    },
    ...(explainedBefore ? [earlierColumn] : []),
    { ...like('explanation'), heading: both('情况说明（填报）', 'Explanation (enter)'), width: 28 },
    ...(returned ? [noteColumn] : []),
  ];
}

/** The columns of 任务填报 for a quarter. */
export function officeTaskColumns(
  quarter: Quarter,
  { returned = false, dated = false } = {},
): ColumnSpec<OfficeTaskColumn>[] {
  const like = (key: 'id' | 'status1' | 'progress1') =>
    taskColumns.find((spec) => spec.key === key)!;
  const before = (quarter - 1) as Quarter;
  const earlier: ColumnSpec<OfficeTaskColumn>[] =
    quarter === 1
      ? []
      : [
          {
            ...like('status1'),
            key: 'earlierStatus',
            heading: ofQuarter(before, '状态', ' status'),
            owner: 'plan',
          },
          {
            ...like('progress1'),
            key: 'earlierProgress',
            heading: ofQuarter(before, '进展', ' progress'),
            owner: 'plan',
          },
        ];
  return [
    { ...like('id'), key: 'id', width: 9 },
    tokenColumn,
    {
      key: 'name',
      heading: both('工作任务', 'Task'),
      width: 46,
      owner: 'plan',
      format: { wrap: true },
    },
    dutyColumn,
    ...(dated ? [milestonesColumn] : []),
    ...earlier,
    {
      ...like('status1'),
      key: 'status',
      heading: ofQuarter(quarter, '状态（填报）', ' status (enter)'),
      width: 15,
    },
    {
      ...like('progress1'),
      key: 'progress',
      heading: ofQuarter(quarter, '进展（填报）', ' progress (enter)'),
      width: 44,
    },
    ...(returned ? [noteColumn] : []),
  ];
}
