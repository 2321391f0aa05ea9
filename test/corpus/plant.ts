import type { EngineFile } from './other-program';
import { cell, LEDGER, TASKS, taskCell } from './good-workbook';

/** "rule sheet!cell" */
export type Expected = string;

/** One workbook of the corpus: what is done to the good one, and what must be found, and nothing else. */
export interface Planted {
  name: string;
  /** Quarter the good workbook reports. */
  quarter?: 4;
  plant(file: EngineFile): void;
  finds: Expected[];
}

/** What a cell may hold. */
export type Value = string | number | boolean | null;

/** Types into a cell, as another program would. */
export function put(file: EngineFile, sheet: string, address: string, value: Value): void {
  const { error } =
    value === null
      ? file.SetCellDefault(sheet, address, '')
      : file.SetCellValue(sheet, address, value);
  if (error) throw new Error(`${sheet}!${address}: ${error}`);
}

export const at = (n: number, key: Parameters<typeof cell>[1]) => `${LEDGER}!${cell(n, key)}`;
export const taskAt = (n: number, key: Parameters<typeof taskCell>[1]) =>
  `${TASKS}!${taskCell(n, key)}`;
export const set =
  (n: number, key: Parameters<typeof cell>[1], value: Value) => (file: EngineFile) =>
    put(file, LEDGER, cell(n, key), value);
export const setTask =
  (n: number, key: Parameters<typeof taskCell>[1], value: Value) => (file: EngineFile) =>
    put(file, TASKS, taskCell(n, key), value);
export const all =
  (...steps: ((file: EngineFile) => void)[]) =>
  (file: EngineFile) => {
    for (const step of steps) step(file);
  };
export const checked = ({ error }: { error: string | null }) => {
  if (error) throw new Error(error);
};
