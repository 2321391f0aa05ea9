import { areaAddress } from '../../../workbook/address';
import { checked } from '../call';
import type { SheetChanges } from '../file-changes';
import type { EngineFile } from '../load';

/** Makes tables that the file does not have; package/finishTables.ts gives the others their new area. */
export function writeTables(file: EngineFile, sheet: SheetChanges): void {
  for (const { table, isNew } of sheet.tables) {
    if (!isNew) continue;
    const options = { Name: table.name, Range: areaAddress(table.area), ShowRowStripes: false };
    checked(file.AddTable(sheet.name, options), 'AddTable');
  }
}
