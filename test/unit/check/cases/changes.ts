import { columnLetters, parseReference } from '../../../../src/workbook/address';
import type { CellValue } from '../../../../src/workbook/description';
import {
  formerLedgerOrder,
  ledgerColumns,
} from '../../../../src/workbook/sheets/ledger/ledger-columns';
import {
  phasingColumns,
  type PhasingColumn,
} from '../../../../src/workbook/sheets/phasing/phasing-columns';
import { taskColumns, type TaskColumn } from '../../../../src/workbook/sheets/tasks/task-columns';
import type { Book } from './book';

export const LEDGER = '指标台账';
export const TASKS = '任务台账';
/** The mark of a row that is no longer in the plan. */
export const GONE = '已不在方案中';

const taskColumn = (wanted: TaskColumn) => taskColumns.findIndex(({ key }) => key === wanted);

/** A cell of 任务台账. @param row counted from 1 */
export const task = (key: TaskColumn, row: number) =>
  `${TASKS}!${columnLetters(taskColumn(key))}${row}`;

/** A cell of 序时设置. @param row counted from 1 */
export const phasing = (wanted: PhasingColumn, row: number) =>
  `序时设置!${columnLetters(phasingColumns.findIndex(({ key }) => key === wanted))}${row}`;

/** A line of 任务台账 with some of its cells. */
export const taskLine = (filled: Partial<Record<TaskColumn, CellValue>>): CellValue[] =>
  taskColumns.map(({ key }) => filled[key] ?? null);

type Change = (book: Book) => void;

/** What somebody does to a workbook, as worked examples write it. */
export const all =
  (...changes: Change[]): Change =>
  (book) =>
    changes.forEach((change) => change(book));

export const cells =
  (...values: [reference: string, value: CellValue][]): Change =>
  (book) =>
    values.forEach(([reference, value]) => book.set(reference, value));

/** Numbers where formulas stood, or nothing. @param reference on a sheet of which formulas were read */
export const typedOver =
  (...numbers: [reference: string, value: number][]): Change =>
  (book) => {
    for (const [reference, value] of numbers) {
      const { sheet, area } = parseReference(reference)!;
      book.set(reference, value).sheet(sheet).formulas![area.row]![area.column] = null;
    }
  };

/** @param row counted from 1 */
export const deleted =
  (sheet: string, row: number): Change =>
  (book) => {
    book.deleteRow(sheet, row);
  };

const typed = ['id', 'field', 'name', 'unit', 'measure', 'operator', 'target'];

/** A line of 指标台账: its id, field, name, unit, measure, operator and target, each where its column stands. */
export function ledgerLine(...values: CellValue[]): CellValue[] {
  const line: CellValue[] = ledgerColumns.map(() => null);
  values.forEach((value, i) => {
    line[ledgerColumns.findIndex(({ key }) => key === typed[i])] = value;
  });
  return line;
}

/** @param row counted from 1 */
export const inserted =
  (sheet: string, row: number, line: CellValue[]): Change =>
  (book) => {
    book.insertRow(sheet, row, line);
  };

export const removed =
  (sheet: string): Change =>
  (book) => {
    book.deleteSheet(sheet);
  };

export const copied =
  (sheet: string, as: string): Change =>
  (book) => {
    book.copySheet(sheet, as);
  };

export const renamed =
  (from: string, to: string): Change =>
  (book) => {
    book.rename(from, to);
  };

/** A sheet put before another. */
export const moved =
  (sheet: string, before: string): Change =>
  (book) => {
    book.move(sheet, before);
  };

/** A line of 指标台账 as versions before laid it out. */
export function inFormerOrder(line: unknown[]): void {
  const cells = formerLedgerOrder.map(
    (key) => line[ledgerColumns.findIndex((spec) => spec.key === key)],
  );
  line.splice(0, cells.length, ...cells);
}

/** Every line of a sheet, with its formulas, as moving, deleting and inserting columns changes it. */
export const lines =
  (sheet: string, change: (line: unknown[]) => void): Change =>
  (book) => {
    const { values, formulas } = book.sheet(sheet);
    values.forEach(change);
    formulas?.forEach(change);
  };
