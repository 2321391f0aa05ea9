import { areaAddress, cellAddress } from '../../../workbook/address';
import { escapeCellText } from '../../package/xml-text';
import { checked } from '../call';
import type { SheetChanges } from '../file-changes';
import type { EngineFile } from '../load';

/** Writes values, one call a row. Strings stay text whatever they look like; `null` empties a cell. */
export function writeCells(file: EngineFile, sheet: SheetChanges): void {
  if (sheet.cells.length > 0) writeDimension(file, sheet);
  for (const { row, column, values } of sheet.cells) {
    const cells = values.map((value) =>
      typeof value === 'string' ? escapeCellText(value) : value,
    );
    checked(file.SetSheetRow(sheet.name, cellAddress(row, column), cells), 'SetSheetRow');
  }
}

/** The area in use, which some programs trust when they read. */
function writeDimension(file: EngineFile, { name, extent }: SheetChanges): void {
  const { rows, columns } = extent;
  if (rows === 0) return;
  const area = areaAddress({ row: 0, column: 0, rows, columns });
  checked(file.SetSheetDimension(name, area), 'SetSheetDimension');
}
