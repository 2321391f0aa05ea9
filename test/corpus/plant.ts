import type { OtherProgram, Value } from './other-program';
import { cell, LEDGER, TASKS, taskCell } from './good-workbook';

export type { Value } from './other-program';

/** "rule sheet!cell" */
export type Expected = string;

/** One workbook of the corpus: what is done to the good one, and what must be found, and nothing else. */
export interface Planted {
  name: string;
  /** Quarter the good workbook reports. */
  quarter?: 4;
  plant(file: OtherProgram): void;
  finds: Expected[];
}

/** Types into a cell, as another program would. */
export function put(file: OtherProgram, sheet: string, address: string, value: Value): void {
  file.put(sheet, address, value);
}

export const at = (n: number, key: Parameters<typeof cell>[1]) => `${LEDGER}!${cell(n, key)}`;
export const taskAt = (n: number, key: Parameters<typeof taskCell>[1]) =>
  `${TASKS}!${taskCell(n, key)}`;
export const set =
  (n: number, key: Parameters<typeof cell>[1], value: Value) => (file: OtherProgram) =>
    put(file, LEDGER, cell(n, key), value);
export const setTask =
  (n: number, key: Parameters<typeof taskCell>[1], value: Value) => (file: OtherProgram) =>
    put(file, TASKS, taskCell(n, key), value);
export const all =
  (...steps: ((file: OtherProgram) => void)[]) =>
  (file: OtherProgram) => {
    for (const step of steps) step(file);
  };
