import type { SheetCells } from '../port';

/**
 * Sheets that a write made and did not bring to their end. Their looks are half there and their contents say otherwise, so they are
 * read as empty sheets until a write has finished them: what is laid out then is whole.
 */
export class Unfinished {
  private readonly sheets = new Set<string>();

  begin(names: readonly string[]): void {
    for (const name of names) this.sheets.add(name);
  }

  finish(name: string): void {
    this.sheets.delete(name);
  }

  /** A sheet that was taken away since is another one when it comes again. */
  forgetMissing(present: readonly string[]): void {
    for (const name of this.sheets) if (!present.includes(name)) this.sheets.delete(name);
  }

  asRead(cells: SheetCells): SheetCells {
    if (!this.sheets.has(cells.sheet)) return cells;
    return { ...cells, values: [], ...(cells.formulas && { formulas: [] }) };
  }
}
