import type { TrackedLedgerRow } from '../../tracking/ledger-row';
import type { TableContents } from '../../workbook/sheet/table/locate-table';
import type { CellValue } from '../../workbook/description';
import type { LedgerColumn } from '../../workbook/sheets/ledger/ledger-columns';
import type { LedgerWorkbook } from '../../workbook/read-ledger';
import type { TaskColumn } from '../../workbook/sheets/tasks/task-columns';
import type { TaskRow } from '../../workbook/sheets/tasks/read-task-rows';
import type { CellPlace, Finding, Fix } from './finding';
import { inEvidence, keyOf } from './readable';
import {
  messageOf,
  type BookResult,
  type ResultParts,
  type RuleInfo,
  type RuleResult,
  type TaskResult,
} from '../rule';

/** A row rule's result at its cell of the ledger. @param toldInRow what the row says that explains it; '' for nothing. */
export function rowFinding(
  rule: RuleInfo,
  ledger: TableContents<LedgerColumn>,
  row: TrackedLedgerRow,
  result: RuleResult,
  toldInRow: string,
): Finding {
  const cell = placeIn(ledger, row.row, result.column);
  return {
    ...common(rule, result),
    ...cell,
    related: (result.others ?? []).map((other) => placeIn(ledger, other.row, other.column)),
    indicatorId: row.id,
    indicatorName: row.name,
    leadUnits: row.lead,
    toldInRow,
    fix: fixOf(result, cell, valueAt(ledger, cell)),
  };
}

const placeIn = (
  { sheet, columns }: TableContents<LedgerColumn>,
  row: number,
  column: LedgerColumn,
): CellPlace => ({ sheet, row, column: columns[column] });

/** A task rule's result at its cell of the tasks. */
export function taskFinding(
  rule: RuleInfo,
  table: TableContents<TaskColumn>,
  task: TaskRow,
  result: TaskResult,
): Finding {
  const cell = { sheet: table.sheet, row: task.row, column: table.columns[result.column] };
  return {
    ...common(rule, result),
    ...cell,
    related: [],
    indicatorId: task.id,
    indicatorName: task.title,
    leadUnits: task.lead,
    toldInRow: '',
    fix: fixOf(result, cell, valueAt(table, cell)),
  };
}

/** A workbook rule's result; what is about no record carries the reporting quarter. */
export function bookFinding(
  rule: RuleInfo,
  { cover }: LedgerWorkbook,
  result: BookResult,
): Finding {
  const { sheet, row, column, subject } = result;
  const cell = { sheet, row, column };
  return {
    ...common(rule, { ...result, quarter: cover.settings.quarter }),
    ...cell,
    related: [...(result.others ?? [])],
    indicatorId: subject?.id ?? '',
    indicatorName: subject?.name ?? '',
    leadUnits: subject?.lead ?? [],
    toldInRow: '',
    fix: fixOf(result, cell, result.before ?? null),
  };
}

function common(rule: RuleInfo, result: ResultParts) {
  return {
    rule: rule.id,
    group: rule.group,
    severity: rule.severity,
    title: rule.title,
    quarter: result.quarter,
    message: messageOf(rule, result),
    evidence: result.evidence.map(inEvidence),
    explanation: rule.explanation,
    gathered: [],
    valueKey: keyOf(result.evidence),
  };
}

const valueAt = (table: { values: CellValue[][] }, { row, column }: CellPlace): CellValue =>
  table.values[row]?.[column] ?? null;

function fixOf(result: Pick<ResultParts, 'fix'>, cell: CellPlace, before: CellValue): Fix | null {
  return result.fix ? { ...result.fix, cell, before } : null;
}
