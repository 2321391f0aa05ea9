import type { OfficeApi } from './api';
import { AFTER_EDITING } from './editing';
import type { Step } from './step';

/** What a column of a table was filtered by. */
export interface KnownFilter {
  table: string;
  /** Heading of the column. */
  column: string;
  criteria: Excel.FilterCriteria;
}

interface Off {
  filters: readonly KnownFilter[];
  /** The rights that its protection gave; null where it had none. */
  allowed: Excel.WorksheetProtectionOptions | null;
}

interface Taken extends Off {
  /** Its looks may be half written: while it is open, they are written again. */
  staysOpen: boolean;
}

/**
 * What writes take off sheets and put back at their end. It is remembered until it is back, so that a write that failed
 * loses none of it: what can be is put back at once, and the next write of the sheet does the rest.
 */
export class TakenOff {
  private readonly sheets = new Map<string, Taken>();
  /** The write ended without an answer, so that nothing of it is back. */
  private isLeft = false;

  of(sheet: string): Taken | undefined {
    return this.sheets.get(sheet);
  }

  remember(sheet: string, off: Off): Taken {
    const taken = { ...off, staysOpen: this.of(sheet)?.staysOpen ?? false };
    this.sheets.set(sheet, taken);
    return taken;
  }

  /** Of steps that failed nobody knows how far they came. */
  keepOpen(steps: readonly Pick<Step, 'repaints'>[]): void {
    for (const { repaints } of steps) if (repaints !== undefined) this.setOpen(repaints, true);
  }

  /** Its looks are whole. */
  mayClose(sheet: string): void {
    this.setOpen(sheet, false);
  }

  private setOpen(sheet: string, staysOpen: boolean): void {
    const taken = this.of(sheet);
    if (taken) this.sheets.set(sheet, { ...taken, staysOpen });
  }

  forget(sheet: string): void {
    this.sheets.delete(sheet);
  }

  /** What a write without an answer took off is put back the next time that Excel is asked for anything. */
  leave(): void {
    this.isLeft = this.sheets.size > 0;
  }

  /** To be called before anything is asked for. */
  async putBackLeft(api: OfficeApi): Promise<void> {
    if (!this.isLeft) return;
    this.isLeft = false;
    await this.putBack(api);
  }

  forgetFilters(): void {
    for (const [sheet, taken] of this.sheets) this.sheets.set(sheet, { ...taken, filters: [] });
  }

  /** After a failure. Never fails itself: what Excel does not take back now stays remembered. */
  async putBack({ Excel }: OfficeApi): Promise<void> {
    if (this.sheets.size === 0) return;
    try {
      await Excel.run(AFTER_EDITING, async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name,items/protection/protected');
        await context.sync();
        const open = worksheets.items.flatMap((sheet) => {
          const taken = this.sheets.get(sheet.name);
          return taken && !sheet.protection.protected ? [{ sheet, taken }] : [];
        });
        for (const { sheet, taken } of open) {
          putFiltersBack(sheet, taken.filters);
          if (taken.allowed && !taken.staysOpen) sheet.protection.protect(taken.allowed);
        }
        await context.sync();
        for (const { sheet, taken } of open) {
          if (taken.staysOpen && taken.allowed)
            this.remember(sheet.name, { ...taken, filters: [] });
          else this.forget(sheet.name);
        }
      });
    } catch {
      // The failure before this one is what the user is told.
    }
  }
}

/** Filters as they were, over what the rows hold now; before the sheet is protected. */
export function putFiltersBack(sheet: Excel.Worksheet, filters: readonly KnownFilter[]): void {
  for (const { table, column, criteria } of filters) {
    sheet.tables.getItem(table).columns.getItem(column).filter.apply(criteria);
  }
}
