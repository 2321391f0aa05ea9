import type { ProtectionDescription } from '../../../workbook/description';
import { flag } from '../../package/parse-xml';
import { childOf } from '../../xml/xml-part';
import { SHEET_ORDER, insertInOrder } from '../order';
import { type SheetEdit, prefixIn } from '../sheet-edit';

/** Here an attribute says what is forbidden; those left out forbid, but for objects and scenarios. */
const rights: Readonly<Record<keyof ProtectionDescription, string>> = {
  allowFilter: 'autoFilter',
  allowSort: 'sort',
  allowFormatColumns: 'formatColumns',
};

/** Protects a sheet without a password, or takes its protection away; rights that a description does not name stay. */
export function writeProtection(edit: SheetEdit): void {
  const { part, sheet } = edit;
  if (!sheet.changedSettings.has('protection')) return;
  const node = childOf(part.root, 'sheetProtection');
  if (!sheet.protection) {
    if (node && flag(part.attribute(node, 'sheet'))) part.remove(node);
    return;
  }
  const { protection } = sheet;
  const names = Object.keys(rights) as (keyof ProtectionDescription)[];
  if (node && flag(part.attribute(node, 'sheet'))) {
    for (const name of names) {
      const isAllowed = !flag(part.attribute(node, rights[name]), true);
      if (isAllowed === protection[name]) continue;
      part.setAttribute(node, rights[name], protection[name] ? '0' : '1');
    }
    return;
  }
  const given = names.filter((name) => protection[name]).map((name) => rights[name]);
  if (protection.allowFormatColumns) given.push('formatRows');
  const allowed = given.map((right) => ` ${right}="0"`).sort();
  if (node) part.remove(node);
  const text = `<${prefixIn(edit)}sheetProtection sheet="1" objects="1" scenarios="1"${allowed.join('')}/>`;
  insertInOrder(part, part.root, SHEET_ORDER, 'sheetProtection', text);
}
