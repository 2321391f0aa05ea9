import { definedNames } from '../../defined-names';
import type { NameDescription, WorkbookPatch } from '../../description';

/** The version of the workbook's layout; a workbook of a later version is not touched. */
export const LEDGER_VERSION = 2;

/** Written to the end by an earlier version; a fill that was cut short has no version. */
export const isOlderFormat = ({ version }: { version: number }): boolean =>
  version > 0 && version < LEDGER_VERSION;

/** The format's version under its name: written last, it says that the workbook is complete. */
export function coverSeal(names: readonly NameDescription[]): WorkbookPatch['seal'] {
  const place = names.find((name) => name.name === definedNames.formatVersion);
  return place && { sheet: place.sheet, at: place.area, values: [[LEDGER_VERSION]] };
}
