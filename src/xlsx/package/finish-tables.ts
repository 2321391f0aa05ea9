import { strToU8 } from 'fflate';
import { areaAddress } from '../../workbook/address';
import type { SheetChanges, TableChange } from '../engine/file-changes';
import { relationshipsOf } from './relationships';
import { type XmlElement, child, elements, parseTree, serialize } from './xml-tree';
import { type Package, partText } from './zip';

/**
 * Gives tables of the file their new area; style, filters, totals and column formulas stay. Tables that the engine made
 * only get the names of their columns, where it does not escape line breaks.
 */
export function finishTables(parts: Package, sheetPath: string, sheet: SheetChanges): void {
  if (sheet.tables.length === 0) return;
  for (const { type, target } of relationshipsOf(parts, sheetPath)) {
    const xml = type === 'table' ? partText(parts, target) : undefined;
    if (xml === undefined) continue;
    const table = parseTree(xml);
    const change = sheet.tables.find((one) => one.table.name === table.attributes.displayName);
    if (!change) continue;
    resize(table, change);
    parts[target] = strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${serialize(table)}`);
  }
}

function resize(table: XmlElement, { table: { area }, headings }: TableChange): void {
  table.attributes.ref = areaAddress(area);
  const filter = child(table, 'autoFilter');
  const totals = Number(table.attributes.totalsRowCount ?? 0);
  if (filter) filter.attributes.ref = areaAddress({ ...area, rows: area.rows - totals });
  const columns = child(table, 'tableColumns');
  if (columns) rename(columns, headings);
}

/** Columns are known by their heading; those that are new get numbers not used before. */
function rename(columns: XmlElement, headings: string[]): void {
  const known = elements(columns);
  let lastId = Math.max(0, ...known.map(({ attributes }) => Number(attributes.id)));
  const name = known[0]?.name ?? 'tableColumn';
  columns.children = headings.map((heading) => {
    const text = columnName(heading);
    const column = known.find(({ attributes }) => columnName(attributes.name ?? '') === text) ?? {
      name,
      attributes: { id: String(++lastId) },
      children: [],
    };
    column.attributes.name = text;
    return column;
  });
  columns.attributes.count = String(headings.length);
}

/** A heading as a table names its column: line breaks are escaped as in cells. */
function columnName(heading: string): string {
  return heading.replace(/\r?\n/g, '_x000a_');
}
