import { cellAddress } from '../../../../workbook/address';
import { escapeCellText } from '../../package/xmlText';
import { checked } from '../call';
import type { SheetChanges } from '../fileChanges';
import type { EngineFile } from '../load';

/** Writes values, one call a row. Strings stay text whatever they look like; `null` empties a cell. */
export function writeCells(file: EngineFile, sheet: SheetChanges): void {
  for (const { row, column, values } of sheet.cells) {
    const cells = values.map((value) =>
      typeof value === 'string' ? escapeCellText(value) : value,
    );
    checked(file.SetSheetRow(sheet.name, cellAddress(row, column), cells), 'SetSheetRow');
  }
}
