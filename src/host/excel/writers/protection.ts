import type { ProtectionDescription } from '../../../workbook/description';

/** Protects an unprotected sheet, without a password. */
export function protectSheet(sheet: Excel.Worksheet, allowed: ProtectionDescription): void {
  sheet.protection.protect({
    allowAutoFilter: allowed.allowFilter,
    allowSort: allowed.allowSort,
    allowFormatColumns: allowed.allowFormatColumns,
    // Without it no row grows with a text that is typed.
    allowFormatRows: allowed.allowFormatColumns,
  });
}
