import { areaAddress, parseArea } from '../../../workbook/address';
import { childOf } from '../../xml/xml-part';
import { SHEET_ORDER, insertInOrder } from '../order';
import { type SheetEdit, prefixIn } from '../sheet-edit';
import type { Touched } from './sheet-data';

/** The area in use, which some programs trust when they read: as in the file, and what was written. */
export function writeDimension(edit: SheetEdit, touched: Touched): void {
  if (touched.size === 0) return;
  const { part } = edit;
  const node = childOf(part.root, 'dimension');
  const known = node && parseArea(part.attribute(node, 'ref') ?? '');
  let [top, left, bottom, right] = known
    ? [known.row, known.column, known.row + known.rows - 1, known.column + known.columns - 1]
    : [Infinity, Infinity, 0, 0];
  for (const [row, columns] of touched) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, columns[0]!);
    right = Math.max(right, columns[columns.length - 1]!);
  }
  const ref = areaAddress({
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  });
  if (node) part.setAttribute(node, 'ref', ref);
  else {
    const text = `<${prefixIn(edit)}dimension ref="${ref}"/>`;
    insertInOrder(part, part.root, SHEET_ORDER, 'dimension', text);
  }
}
