import { type Area, parseArea } from '../../src/workbook/address';
import type { CellValue, SheetPatch, WorkbookPatch } from '../../src/workbook/description';
import type { SheetDump } from './dump';
import type { HostUnderTest } from './hosts';

/** "B2:C4" as an area. */
export function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

/** Values from a cell on. */
export function valuesAt(address: string, values: CellValue[][]) {
  const { row, column } = area(address);
  return { at: { row, column, rows: values.length, columns: values[0]!.length }, values };
}

export const patchOf = (...sheets: SheetPatch[]): WorkbookPatch => ({ sheets, names: [] });

/** Writes patches one after the other on a new workbook and returns its first sheet. */
export async function written(under: HostUnderTest, ...sheets: SheetPatch[]): Promise<SheetDump> {
  const { host, dump } = await under.create();
  for (const sheet of sheets) await host.write(patchOf(sheet));
  return (await dump()).sheets[0]!;
}
