import { areaAddress } from '../../workbook/address';
import type { Gap } from './gaps';

/**
 * What stood between formulas before a write began, until the write has entered it again: where it is cut short, or Excel makes it
 * start over, the cells hold Excel's own formulas by then.
 */
export class KeptGaps {
  private readonly sheets = new Map<string, readonly Gap[]>();

  /**
   * @param now what stands there now.
   * @param isSameWrite nobody but the write itself can have changed it.
   */
  keep(sheet: string, now: readonly Gap[], isSameWrite: boolean): readonly Gap[] {
    const earlier = this.sheets.get(sheet) ?? [];
    const kept = now.map((gap) => {
      const before = earlier.find(({ at }) => areaAddress(at) === areaAddress(gap.at));
      return before ? afterAttempt(before, gap, isSameWrite) : gap;
    });
    this.sheets.set(sheet, kept);
    return kept;
  }

  forget(sheet: string): void {
    this.sheets.delete(sheet);
  }
}

/** What was typed since an attempt that failed stays; a formula is Excel's. */
function afterAttempt(before: Gap, now: Gap, isSameWrite: boolean): Gap {
  if (isSameWrite) return before;
  const entries = now.entries.map((row, i) =>
    row.map((entry, j) => entry ?? before.entries[i]![j]!),
  );
  return { at: now.at, entries };
}
