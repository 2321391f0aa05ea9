import { areaAddress } from '../../../workbook/address';
import type { TableDescription } from '../../../workbook/description';
import { setContentType } from '../../package/content-types';
import { addRelationship, relationshipsOf, withDeclaration } from '../../package/relationships';
import { escapeXml } from '../../package/xml-text';
import { childOf, childrenOf, XmlPart } from '../../xml/xml-part';
import { SHEET_ORDER, insertInOrder } from '../order';
import { type SheetEdit, prefixIn, referenceAttribute } from '../sheet-edit';
import { attributesXml } from '../style-xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/**
 * Makes tables that the file does not have, and gives those it has their new area; of these style, filters, totals and column
 * formulas stay.
 * @param tableIds numbers of tables in use in the whole file.
 */
export function writeTables(edit: SheetEdit, tableIds: Set<number>): void {
  const { sheet } = edit;
  const moved = sheet.tables.filter(({ fromFile, moved }) => fromFile && moved);
  if (moved.length > 0) {
    for (const { type, target } of relationshipsOf(edit.parts, edit.path)) {
      if (type === 'table') resize(edit, target, moved);
    }
  }
  const added = sheet.tables.filter(({ fromFile }) => !fromFile);
  if (added.length === 0) return;
  const p = prefixIn(edit);
  const text = added
    .map((table) => `<${p}tablePart ${referenceAttribute(edit, create(edit, table, tableIds))}/>`)
    .join('');
  const { part } = edit;
  const list = childOf(part.root, 'tableParts');
  if (list) {
    part.append(list, text);
    const count = childrenOf(list, 'tablePart').length + added.length;
    part.setAttribute(list, 'count', String(count));
  } else {
    const all = `<${p}tableParts count="${added.length}">${text}</${p}tableParts>`;
    insertInOrder(part, part.root, SHEET_ORDER, 'tableParts', all);
  }
}

/** @returns the id of the sheet's relationship to the new table. */
function create(edit: SheetEdit, table: TableDescription, tableIds: Set<number>): string {
  const { parts, dialect, path } = edit;
  let id = 1;
  while (tableIds.has(id)) id += 1;
  tableIds.add(id);
  const ref = areaAddress(table.area);
  const name = escapeXml(table.name);
  const headings = headingsOf(edit, table);
  const columns = headings.map(
    (heading, i) => `<tableColumn id="${i + 1}" name="${escapeXml(columnName(heading))}"/>`,
  );
  const target = parts.freePath((n) => `xl/tables/table${n}.xml`);
  parts.set(
    target,
    withDeclaration(
      `<table xmlns="${dialect.main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
        `<autoFilter ref="${ref}"/><tableColumns count="${headings.length}">${columns.join('')}</tableColumns>` +
        '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
    ),
  );
  setContentType(parts, target, TYPE);
  return addRelationship(parts, path, `${dialect.relationships}/table`, target);
}

function headingsOf({ sheet }: SheetEdit, { area }: TableDescription): string[] {
  return Array.from({ length: area.columns }, (_, i) =>
    String(sheet.valueAt(area.row, area.column + i) ?? ''),
  );
}

function resize(edit: SheetEdit, path: string, moved: readonly TableDescription[]): void {
  const xml = edit.parts.text(path);
  if (xml === undefined) return;
  const part = new XmlPart(xml);
  const { root } = part;
  const table = moved.find(({ name }) => name === part.attribute(root, 'displayName'));
  if (!table) return;
  const { area } = table;
  part.setAttribute(root, 'ref', areaAddress(area));
  const filter = childOf(root, 'autoFilter');
  const totals = Number(part.attribute(root, 'totalsRowCount') ?? 0);
  if (filter) {
    part.setAttribute(filter, 'ref', areaAddress({ ...area, rows: area.rows - totals }));
  }
  rename(part, headingsOf(edit, table));
  edit.parts.set(path, withDeclaration(part.toString()));
}

/** Columns are known by their heading; those that are new get numbers not used before. */
function rename(part: XmlPart, headings: string[]): void {
  const list = childOf(part.root, 'tableColumns');
  if (!list) return;
  const known = childrenOf(list, 'tableColumn');
  const nameOf = (i: number) => columnName(part.attribute(known[i]!, 'name') ?? '');
  const isSame =
    known.length === headings.length && headings.every((text, i) => columnName(text) === nameOf(i));
  if (isSame) return;
  let lastId = Math.max(0, ...known.map((node) => Number(part.attribute(node, 'id'))));
  const columns = headings.map((heading) => {
    const text = columnName(heading);
    const at = known.findIndex((_, i) => nameOf(i) === text);
    if (at >= 0) return part.source(known[at]!);
    const attributes = new Map([
      ['id', String((lastId += 1))],
      ['name', text],
    ]);
    return `<${part.prefix}tableColumn${attributesXml(attributes)}/>`;
  });
  part.replaceContent(list, columns.join(''));
  part.setAttribute(list, 'count', String(headings.length));
}

/** A heading as a table names its column: line breaks are escaped as in cells. */
function columnName(heading: string): string {
  return heading.replace(/\r?\n/g, '_x000a_');
}
