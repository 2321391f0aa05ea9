import { ProductError } from '../../language/errors';
import type { NameDescription } from '../../workbook/description';
import { sameContent } from './same-content';
import { type Kept, SheetModel } from './sheet';
import { StyleTable } from './style-table';

/** A workbook in memory: what the desk draws and what a save brings into the file. */
export class WorkbookModel {
  readonly styles = new StyleTable();
  readonly sheets: SheetModel[] = [];
  /** Defined names of the whole workbook that stand for one area. */
  names: Kept<NameDescription>[] = [];
  /** Names that stand for something else (a number, a formula, several areas), as they are written, by their lower case. */
  readonly otherNames = new Map<string, string>();
  /** Name of the sheet shown, or null while there is none. */
  activeSheet: string | null = null;

  /** Finds a sheet; names differ in more than capitals, as in Excel. */
  sheet(name: string): SheetModel | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** @throws ProductError refused where there is no such sheet */
  requireSheet(name: string): SheetModel {
    const sheet = this.sheet(name);
    if (!sheet)
      throw new ProductError('refused', { sheet: name, reason: 'There is no such sheet.' });
    return sheet;
  }

  addSheet(name: string, position = this.sheets.length, isNew = true): SheetModel {
    const sheet = new SheetModel(name, this.styles, isNew);
    this.sheets.splice(position, 0, sheet);
    this.activeSheet ??= name;
    return sheet;
  }

  setName(description: NameDescription): void {
    const wanted = description.name.toLowerCase();
    if (this.names.some((known) => sameContent(known, description))) return;
    this.names = this.names.filter(({ name }) => name.toLowerCase() !== wanted);
    this.names.push({ ...description });
  }
}
