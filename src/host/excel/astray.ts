import type { SheetPatch, WorkbookPatch } from '../../workbook/description';
import type { OfficeApi } from './api';
import { AFTER_EDITING } from './editing';
import { askRows, writtenRows } from './hidden-rows';

/** Reports: what people wrote into them is known, and the rest is worked out anew. */
export const isLaidOutAnew = ({ keepsProtection, tables = [], clear = [] }: SheetPatch): boolean =>
  keepsProtection === undefined && tables.length === 0 && clear.length > 0;

/**
 * Sheets of which rows were hidden while contents were written into them, so that these may stand in wrong rows: ids and names among
 * them, by which entries are known. What is read of them is not to be believed before they are written once more.
 */
export class Astray {
  private readonly sheets = new Map<string, SheetPatch>();
  /** Those of a request of which nobody knows how far it came, and over what. */
  private readonly doubtful = new Map<string, SheetPatch>();

  has(sheet: string): boolean {
    return this.sheets.has(sheet);
  }

  add(patch: SheetPatch): void {
    this.sheets.set(patch.name, patch);
  }

  doubt(patch: SheetPatch): void {
    this.doubtful.set(patch.name, patch);
  }

  forget(sheet: string): void {
    this.sheets.delete(sheet);
    this.doubtful.delete(sheet);
  }

  /** Whether something has to be written once more, or may have to. */
  get isAny(): boolean {
    return this.toBeRighted.length > 0 || this.doubtful.size > 0;
  }

  /** Sheets that are to be written once more. Reports are made anew whatever they hold. */
  get toBeRighted(): SheetPatch[] {
    return [...this.sheets.values()].filter((patch) => !isLaidOutAnew(patch));
  }

  /** Looks whether rows are hidden where nobody knows, and which sheets are there at all. */
  async look({ Excel }: OfficeApi): Promise<void> {
    const { present, hidden } = await Excel.run(AFTER_EDITING, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const names = new Set(worksheets.items.map(({ name }) => name));
      const asked = [...this.doubtful.values()]
        .filter(({ name }) => names.has(name))
        .map((patch) => ({
          patch,
          rows: askRows(worksheets.getItem(patch.name), writtenRows(patch, {})),
        }));
      if (asked.length > 0) await context.sync();
      return { present: names, hidden: asked.filter(({ rows }) => rows.isHidden()) };
    });
    this.doubtful.clear();
    for (const { patch } of hidden) this.add(patch);
    for (const name of this.sheets.keys()) if (!present.has(name)) this.forget(name);
  }
}

interface LeftWrite<Begun> {
  patch: WorkbookPatch;
  begun: Begun;
}

/** Writes that ended with contents in wrong rows: they are put right before anything else is read or written. */
export class LeftAstray<Begun> {
  private writes: LeftWrite<Begun>[] = [];

  leave(patch: WorkbookPatch, begun: Begun): void {
    this.writes.push({ patch, begun });
  }

  isLeft(begun: Begun): boolean {
    return this.writes.some((each) => each.begun === begun);
  }

  take(): LeftWrite<Begun> | undefined {
    return this.writes.shift();
  }
}
