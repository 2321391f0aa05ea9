import { parseArea } from '../../workbook/address';
import type { SheetModel } from '../model/sheet';
import { parseXml } from '../package/parse-xml';
import { relationshipsOf } from '../package/relationships';
import type { Package } from '../package/package';

/** Reads the tables of a sheet. */
export function readTables(parts: Package, sheetPath: string, sheet: SheetModel): void {
  for (const { type, target } of relationshipsOf(parts, sheetPath)) {
    const xml = type === 'table' ? parts.text(target) : undefined;
    if (xml === undefined) continue;
    parseXml(xml, {
      open: (name, attributes) => {
        const area = name === 'table' ? parseArea(attributes.ref ?? '') : null;
        const tableName = attributes.displayName ?? attributes.name;
        if (area && tableName) sheet.tables.push({ name: tableName, area, fromFile: true });
      },
    });
  }
}
