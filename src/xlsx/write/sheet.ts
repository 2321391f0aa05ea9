import type { SheetModel } from '../model/sheet';
import { withDeclaration } from '../package/relationships';
import { XmlPart } from '../xml/xml-part';
import { writeCharts } from './elements/charts';
import { writeColumns } from './elements/columns';
import { writeConditionalFormats } from './elements/conditional-formats';
import { writeDimension } from './elements/dimension';
import { writeMerges } from './elements/merges';
import { writePage } from './elements/page';
import { writePanes } from './elements/panes';
import { writeProtection } from './elements/protection';
import { writeSheetData } from './elements/sheet-data';
import { writeSheetProperties } from './elements/sheet-properties';
import { writeTables } from './elements/tables';
import { writeValidations } from './elements/validations';
import type { SheetEdit } from './sheet-edit';
import { selectTab } from './shown-sheet';
import { touchedCells } from './touched';

/** Rows are most of a sheet, and looked into only where some of them change. */
const OPAQUE = new Set(['sheetData']);

/**
 * Brings what changed on a sheet into its part, in the order of the standard: two insertions at one place stay in that order.
 * @param tableIds numbers of tables in use in the whole file.
 * @param isShown whether its tab is the one selected; null where that stays as it is.
 * @returns whether a formula of the file is gone, and whether what the tab is was said.
 */
export function writeSheet(
  of: Omit<SheetEdit, 'part'>,
  tableIds: Set<number>,
  isShown: boolean | null,
): { formulaGone: boolean; tabSaid: boolean } {
  const { sheet, parts, path } = of;
  const part = new XmlPart(parts.text(path)!, OPAQUE);
  const edit: SheetEdit = { ...of, part };
  const touched = touchedCells(sheet);
  writeSheetProperties(edit);
  writeDimension(edit, touched);
  writePanes(edit);
  writeColumns(edit);
  const formulaGone = writeSheetData(edit, touched);
  writeProtection(edit);
  writeMerges(edit);
  writeConditionalFormats(edit);
  writeValidations(edit);
  writePage(edit);
  writeCharts(edit);
  writeTables(edit, tableIds);
  const tabSaid = isShown !== null && selectTab(part, isShown);
  if (part.isChanged) parts.set(path, withDeclaration(part.pieces()));
  return { formulaGone, tabSaid };
}

/** Whether a sheet of the file has anything to write. */
export function sheetChanged(sheet: SheetModel): boolean {
  const isOurs = (one: { fromFile?: true; moved?: true }) => !one.fromFile || one.moved === true;
  return (
    sheet.changedSettings.size +
      sheet.changedWidths.size +
      sheet.changedHidden.size +
      sheet.changedHeights.size >
      0 ||
    [sheet.merges, sheet.validations, sheet.conditionalFormats, sheet.tables, sheet.charts].some(
      (list) => (list as { fromFile?: true; moved?: true }[]).some(isOurs),
    ) ||
    touchedCells(sheet).size > 0
  );
}
