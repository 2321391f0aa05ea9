import { areaAddress } from '../../../../workbook/address';
import { checked } from '../call';
import type { SheetChanges } from '../fileChanges';
import type { EngineFile } from '../load';

/** Makes tables, or gives a table of the same name its new area. Its style, when it has one, is kept. */
export function writeTables(file: EngineFile, sheet: SheetChanges): void {
  if (sheet.tables.length === 0) return;
  const existing = sheet.isNew ? [] : checked(file.GetTables(sheet.name), 'GetTables').tables;
  for (const { name, area } of sheet.tables) {
    const known = existing.find((table) => table.Name === name);
    // Deleting a table leaves its cells alone.
    if (known) checked(file.DeleteTable(name), 'DeleteTable');
    const options = {
      ShowRowStripes: false,
      ...known,
      Name: name,
      Range: areaAddress(area),
    };
    checked(file.AddTable(sheet.name, options), 'AddTable');
  }
}
