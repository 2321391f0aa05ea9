import { parseReference } from '../../workbook/address';
import { breathe } from '../breathe';
import { WorkbookModel } from '../model/workbook';
import { readWorkbookPart } from '../package/workbook-part';
import { notAWorkbook } from '../package/errors';
import { Package } from '../package/package';
import { readCharts } from './charts';
import { readStrings } from './shared-strings';
import { readSheet } from './sheet';
import { readStyles } from './styles';
import { readTables } from './tables';

export interface ReadOptions {
  /** Only what cells hold and their formats; of a formula that it is one, not what it says. */
  contentsOnly?: boolean;
}

/**
 * Reads a file into the model, as far as it is drawn or written; the file itself keeps the rest.
 * @throws ProductError `notAWorkbook` or `encrypted`.
 */
export async function readWorkbook(
  file: Uint8Array | Package,
  { contentsOnly = false }: ReadOptions = {},
): Promise<WorkbookModel> {
  const parts = file instanceof Package ? file : Package.open(file);
  const part = readWorkbookPart(parts);
  if (part.sheets.length === 0) throw notAWorkbook('noWorkbook');
  const workbook = new WorkbookModel();
  const pathOf = (wanted: string) =>
    part.relationships.find(({ type }) => type === wanted)?.target ?? '';
  const strings = readStrings(parts, pathOf('sharedStrings'));
  const styles = readStyles(parts, pathOf('styles'), pathOf('theme'));
  const seen = new Set<string>();
  const ids = styles.cells.map((format, index) => workbook.styles.addFromFile(index, format));
  for (const { name, visible, path, isWorksheet } of part.sheets) {
    const sheet = workbook.addSheet(name, undefined, false);
    sheet.visible = visible;
    sheet.hasCells = isWorksheet;
    if (!isWorksheet) continue;
    // A part is one sheet's alone, and so are its tables and drawings: a file that tells one over and over would never end.
    if (seen.has(path.toLowerCase())) throw notAWorkbook('damaged');
    seen.add(path.toLowerCase());
    // A large file is read sheet by sheet, so that a page can draw in between.
    await breathe();
    const { differences } = styles;
    readSheet(parts, path, sheet, { strings, styles: ids, differences, contentsOnly });
    if (contentsOnly) continue;
    readTables(parts, path, sheet, seen);
    readCharts(parts, path, sheet, seen);
  }
  for (const { name, reference, sheet, hidden } of part.names) {
    if (sheet !== undefined) continue;
    const target = hidden ? null : parseReference(reference);
    if (target) workbook.names.push({ name, ...target, fromFile: true });
    // A name of cells that are gone is one to be given again.
    else if (!reference.includes('#REF!')) workbook.otherNames.set(name.toLowerCase(), name);
  }
  parts.verify();
  workbook.activeSheet = (part.sheets[part.activeTab] ?? part.sheets[0]!).name;
  return workbook;
}
