import type { CellFormat } from '../../workbook/description';

/** What the cells of a sheet refer to by number. */
export interface SheetContext {
  strings: string[];
  /** Style in the model by style of the file. */
  styles: number[];
  differences: CellFormat[];
  contentsOnly: boolean;
}
