import type { Language } from '../../../language/language';
import { quarters } from '../../../tracking/quarter';
import { definedNames } from '../../defined-names';
import type { SourceRange } from '../../sheet/foot';
import type { TableContents } from '../../sheet/table/locate-table';
import { taskColumns, tasksTable, type TaskColumn } from './task-columns';

const heading = (key: TaskColumn, language: Language) =>
  taskColumns.find((spec) => spec.key === key)!.heading[language];

/** A column of 任务台账, as formulas name it. */
const taskColumn = (key: TaskColumn, language: Language) =>
  `${tasksTable[language]}[${heading(key, language)}]`;

/** What formulas read of 任务台账. */
export function taskReferences(language: Language) {
  const column = (key: TaskColumn) => taskColumn(key, language);
  const byQuarter = (part: 'status' | 'progress') =>
    `CHOOSE(${definedNames.quarter},${quarters.map((each) => column(`${part}${each}`)).join(',')})`;
  return {
    id: column('id'),
    title: column('title'),
    lead: column('lead'),
    /** What was done in the reporting quarter. */
    progress: byQuarter('progress'),
    /** Tasks of the plan. */
    isCounted: `(${column('id')}<>"")*(${column('mark')}="")`,
    /** Their statuses in the reporting quarter. */
    now: byQuarter('status'),
  };
}

/** A column of 任务台账 as the source of a table's figures. */
export function taskSource(
  { sheet, headingRow, lastRow, columns }: TableContents<TaskColumn>,
  key: TaskColumn,
  language: Language,
): SourceRange {
  return {
    sheet,
    reference: taskColumn(key, language),
    area: {
      row: headingRow + 1,
      column: columns[key],
      rows: Math.max(1, lastRow - headingRow),
      columns: 1,
    },
    what: heading(key, language),
  };
}
