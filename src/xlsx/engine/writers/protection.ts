import { checked } from '../call';
import type { SheetChanges } from '../file-changes';
import type { EngineFile } from '../load';

/** Protects a sheet without a password, or takes its protection away. */
export function writeProtection(file: EngineFile, sheet: SheetChanges): void {
  if (sheet.protection === undefined) return;
  if (!sheet.isNew) checked(file.UnprotectSheet(sheet.name), 'UnprotectSheet');
  if (!sheet.protection) return;
  const { allowFilter, allowSort, allowFormatColumns } = sheet.protection;
  const options = {
    SelectLockedCells: true,
    SelectUnlockedCells: true,
    AutoFilter: allowFilter,
    Sort: allowSort,
    FormatColumns: allowFormatColumns,
  };
  checked(file.ProtectSheet(sheet.name, options), 'ProtectSheet');
}
