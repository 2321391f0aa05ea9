import { childOf } from '../../xml/xml-part';
import { SHEET_ORDER, insertInOrder } from '../order';
import { type SheetEdit, prefixIn } from '../sheet-edit';
import { argb } from '../style-xml';

/** The colour of a new sheet's tab, and whether a sheet is fitted to its pages. */
export function writeSheetProperties(edit: SheetEdit): void {
  const { part, sheet } = edit;
  const p = prefixIn(edit);
  const node = childOf(part.root, 'sheetPr');
  const isChanged = sheet.changedSettings.has('page');
  const isFitted = isChanged && sheet.page?.breaks === undefined;
  const color =
    sheet.isNew && sheet.tabColor !== undefined
      ? `<${p}tabColor rgb="${argb(sheet.tabColor)}"/>`
      : '';
  const fit = `<${p}pageSetUpPr fitToPage="1"/>`;
  if (node) {
    const known = childOf(node, 'pageSetUpPr');
    if (!isChanged) return;
    if (known) part.setAttribute(known, 'fitToPage', isFitted ? '1' : '0');
    else if (isFitted) part.append(node, fit);
  } else if (isFitted || color !== '') {
    const text = `<${p}sheetPr>${color}${isFitted ? fit : ''}</${p}sheetPr>`;
    insertInOrder(part, part.root, SHEET_ORDER, 'sheetPr', text);
  }
}
