import { checked } from '../call';
import { engineColor } from '../color';
import type { FileChanges, SheetChanges } from '../file-changes';
import type { EngineFile } from '../load';

/** The one sheet of the engine's new file. */
const FIRST_SHEET = 'Sheet1';

/** Makes the sheets that the file does not have, at its end; package/sheetOrder.ts puts them where they belong. */
export function createSheets(file: EngineFile, sheets: SheetChanges[], isNewFile: boolean): void {
  sheets.forEach((sheet, index) => {
    if (!sheet.isNew) return;
    if (isNewFile && index === 0) {
      if (sheet.name !== FIRST_SHEET) {
        checked(file.SetSheetName(FIRST_SHEET, sheet.name), 'SetSheetName');
      }
    } else checked(file.NewSheet(sheet.name), 'NewSheet');
    if (sheet.tabColor !== undefined) {
      const TabColorRGB = `FF${engineColor(sheet.tabColor)}`;
      checked(file.SetSheetProps(sheet.name, { TabColorRGB }), 'SetSheetProps');
    }
  });
}

/** Shows the active sheet and hides what is hidden; last, because the sheet shown cannot be hidden. */
export function finishSheets(file: EngineFile, { sheets, activeSheet }: FileChanges): void {
  if (activeSheet !== null) {
    const { index } = checked(file.GetSheetIndex(activeSheet), 'GetSheetIndex');
    // Changing it makes the engine write every sheet anew.
    if (file.GetActiveSheetIndex().index !== index) file.SetActiveSheet(index);
  }
  for (const { name, isNew, visible } of sheets) {
    if (isNew && !visible) checked(file.SetSheetVisible(name, false), 'SetSheetVisible');
  }
}
