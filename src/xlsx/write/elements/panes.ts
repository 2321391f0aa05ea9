import { cellAddress } from '../../../workbook/address';
import { childOf, childrenOf } from '../../xml/xml-part';
import { SHEET_ORDER, insertInOrder } from '../order';
import { type SheetEdit, prefixIn } from '../sheet-edit';

/** Frozen rows and columns, in the first view of the sheet. */
export function writePanes(edit: SheetEdit): void {
  const { part, sheet } = edit;
  if (!sheet.changedSettings.has('freeze')) return;
  const p = prefixIn(edit);
  const panes = panesXml(p, sheet.freeze);
  const view = childOf(childOf(part.root, 'sheetViews'), 'sheetView');
  if (!view) {
    const text = `<${p}sheetView workbookViewId="0">${panes}</${p}sheetView>`;
    const views = childOf(part.root, 'sheetViews');
    if (views) part.append(views, text);
    else {
      const all = `<${p}sheetViews>${text}</${p}sheetViews>`;
      insertInOrder(part, part.root, SHEET_ORDER, 'sheetViews', all);
    }
    return;
  }
  const old = [...childrenOf(view, 'pane'), ...childrenOf(view, 'selection')];
  for (const node of old) part.remove(node);
  const first = view.children[0];
  if (first) part.insertBefore(first, panes);
  else part.append(view, panes);
}

function panesXml(p: string, { rows, columns }: { rows: number; columns: number }): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits =
    (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const corner = cellAddress(rows, columns);
  return (
    `<${p}pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<${p}selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`
  );
}
