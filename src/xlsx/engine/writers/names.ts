import { absoluteReference, quoteSheet } from '../../../workbook/address';
import type { NameDescription, PageDescription } from '../../../workbook/description';
import { checked } from '../call';
import type { EngineFile } from '../load';

interface FileName {
  Name: string;
  RefersTo: string;
  /** A sheet's name; left out for a name of the whole workbook. */
  Scope?: string;
}

/** Names of the whole workbook; one of the same name is pointed elsewhere. */
export function writeNames(file: EngineFile, names: NameDescription[]): void {
  for (const { name, sheet, area } of names) {
    setName(file, { Name: name, RefersTo: absoluteReference(sheet, area) });
  }
}

/** The rows repeated on every printed page are a name of the sheet. */
export function writePrintTitles(file: EngineFile, sheet: string, page: PageDescription): void {
  if (!page.titleRows) return;
  const { row, rows } = page.titleRows;
  const RefersTo = `${quoteSheet(sheet)}!$${row + 1}:$${row + rows}`;
  setName(file, { Name: '_xlnm.Print_Titles', RefersTo, Scope: sheet });
}

function setName(file: EngineFile, wanted: FileName): void {
  const scope = wanted.Scope ?? 'Workbook';
  for (const known of checked(file.GetDefinedName(), 'GetDefinedName').definedNames) {
    const sameName = known.Name?.toLowerCase() === wanted.Name.toLowerCase();
    if (!sameName || (known.Scope || 'Workbook') !== scope) continue;
    checked(file.DeleteDefinedName({ Name: known.Name, Scope: known.Scope }), 'DeleteDefinedName');
  }
  checked(file.SetDefinedName(wanted), 'SetDefinedName');
}
