import { breathe } from '../breathe';
import type { WorkbookModel } from '../model/workbook';
import { contentTypeOf, setContentType } from '../package/content-types';
import { dialectOf } from '../package/dialect';
import type { Package } from '../package/package';
import { relationshipsOf, withDeclaration } from '../package/relationships';
import { readWorkbookPart, type WorkbookPart } from '../package/workbook-part';
import { XmlPart } from '../xml/xml-part';
import { dropCalculationChain } from './calculation-chain';
import { type FileProperties, writeDocumentProperties } from './document-properties';
import { createSheetPart, newPackage, stylesPath } from './new-workbook';
import { sheetChanged, writeSheet } from './sheet';
import { showOnly } from './shown-sheet';
import { StringTable } from './strings';
import { StyleSheet } from './style-sheet';
import { verify } from './verify';
import { editWorkbook } from './workbook-xml';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const WITH_MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

/**
 * A file with the model's changes: parts that did not change are those of the original, byte for byte, and in the others only
 * what must differ does.
 * @param original the file as opened; null for a new workbook.
 * @param properties what a new file says of itself; those of an opened one stay.
 * @throws ProductError `refused` where the result would not open.
 */
export async function saveWorkbook(
  original: Package | null,
  model: WorkbookModel,
  properties: FileProperties,
): Promise<Uint8Array> {
  const parts = original ? original.copy() : newPackage();
  if (!original) writeDocumentProperties(parts, properties);
  const file = readWorkbookPart(parts);
  const dialect = dialectOf(parts.text(file.path)!);
  const stylesAt = stylesPath(parts, file, dialect);
  const styles = new StyleSheet(parts.text(stylesAt)!, model.styles);
  const strings = new StringTable(parts, file, dialect);
  const tableIds = tableIdsOf(parts, file);
  const paths = new Map(file.sheets.map(({ name, path }) => [name, path]));
  const links = new Map<string, string>();
  const shownBefore = (file.sheets[file.activeTab] ?? file.sheets[0])?.name;
  const shown = model.activeSheet === shownBefore ? null : model.activeSheet;
  const tabsSaid = new Set<string>();
  let formulaGone = false;
  for (const sheet of model.sheets) {
    if (!sheet.isNew && !sheetChanged(sheet)) continue;
    if (sheet.isNew) {
      const made = createSheetPart(parts, file.path, dialect);
      paths.set(sheet.name, made.path);
      links.set(sheet.name, made.id);
    }
    // A page draws between two sheets.
    await breathe();
    const path = paths.get(sheet.name)!;
    const edit = { sheet, path, parts, dialect, styles, strings };
    const written = writeSheet(edit, tableIds, shown === null ? null : sheet.name === shown);
    formulaGone ||= written.formulaGone;
    if (written.tabSaid) tabsSaid.add(sheet.name);
  }
  strings.finish();
  const { xml, isChanged } = styles.finish();
  if (isChanged) parts.set(stylesAt, withDeclaration(xml));
  if (formulaGone) dropCalculationChain(parts, file);
  if (shown !== null) {
    const others = [...paths].filter(([name]) => !tabsSaid.has(name));
    showOnly(parts, new Map(others), shown);
  }
  const workbookXml = editWorkbook(parts.text(file.path)!, file, model, links, dialect);
  parts.set(file.path, withDeclaration(workbookXml));
  makeWorkbookOfTemplate(parts, file.path);
  verify(parts);
  return parts.write();
}

/** A template that was filled is a workbook; saved as it was, no program opens it under a workbook's ending. */
function makeWorkbookOfTemplate(parts: Package, path: string): void {
  const type = contentTypeOf(parts, path) ?? '';
  if (!/template/i.test(type)) return;
  setContentType(parts, path, /macroEnabled/i.test(type) ? WITH_MACROS : WORKBOOK);
}

/** Numbers of all tables; parts of tables are found by what refers to them. */
function tableIdsOf(parts: Package, { sheets }: WorkbookPart): Set<number> {
  const tables = sheets.flatMap(({ path }) =>
    relationshipsOf(parts, path).flatMap(({ type, target }) => (type === 'table' ? [target] : [])),
  );
  const ids = new Set<number>();
  for (const target of new Set(tables)) {
    const xml = parts.text(target);
    if (xml === undefined) continue;
    const part = new XmlPart(xml);
    ids.add(Number(part.attribute(part.root, 'id')));
  }
  return ids;
}
