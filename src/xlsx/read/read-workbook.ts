import { parseReference } from '../../workbook/address';
import { WorkbookModel } from '../model/workbook';
import { readWorkbookPart } from '../package/workbook-part';
import { unpack } from '../package/zip';
import { readCharts } from './charts';
import { readStrings } from './shared-strings';
import { readSheet } from './sheet';
import { readStyles } from './styles';
import { readTables } from './tables';

/** Parts that the model is made of; pictures and the like stay packed. */
const READ = /\.(?:xml|rels)$/i;

/**
 * Reads a file into the model, as far as it is drawn or written; the file itself keeps the rest.
 * @throws HostError `notAWorkbook` or `encrypted`.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookModel> {
  const parts = unpack(bytes, (path) => READ.test(path));
  const part = readWorkbookPart(parts);
  const workbook = new WorkbookModel();
  const pathOf = (wanted: string) =>
    part.relationships.find(({ type }) => type === wanted)?.target ?? '';
  const strings = readStrings(parts, pathOf('sharedStrings'));
  const styles = readStyles(parts, pathOf('styles'), pathOf('theme'));
  const ids = styles.cells.map((format, index) => workbook.styles.addFromFile(index, format));
  for (const { name, visible, path, isWorksheet } of part.sheets) {
    const sheet = workbook.addSheet(name, undefined, false);
    sheet.visible = visible;
    if (!isWorksheet) continue;
    // A large file is read sheet by sheet, so that a page can draw in between.
    await new Promise((resolve) => setTimeout(resolve, 0));
    readSheet(parts, path, sheet, { strings, styles: ids, differences: styles.differences });
    readTables(parts, path, sheet);
    readCharts(parts, path, sheet);
  }
  for (const { name, reference } of part.names) {
    const target = parseReference(reference);
    if (target) workbook.names.push({ name, ...target, fromFile: true });
  }
  workbook.activeSheet = (part.sheets[part.activeTab] ?? part.sheets[0]!).name;
  return workbook;
}
