import { parseArea } from '../../workbook/address';
import type { SheetModel } from '../model/sheet';
import { parseXml } from '../package/parse-xml';
import { relationshipsOf } from '../package/relationships';
import type { Package } from '../package/package';

/** Reads the tables of a sheet. @param seen paths of parts that were read for a sheet before; those read now are added. */
export function readTables(
  parts: Package,
  sheetPath: string,
  sheet: SheetModel,
  seen: Set<string>,
): void {
  for (const { type, target } of relationshipsOf(parts, sheetPath)) {
    const isNew = type === 'table' && !seen.has(target.toLowerCase());
    const xml = isNew ? parts.text(target) : undefined;
    if (xml === undefined) continue;
    seen.add(target.toLowerCase());
    parseXml(xml, {
      open: (name, attributes) => {
        const area = name === 'table' ? parseArea(attributes.ref ?? '') : null;
        const tableName = attributes.displayName ?? attributes.name;
        if (area && tableName) sheet.tables.push({ name: tableName, area, fromFile: true });
      },
    });
  }
}
