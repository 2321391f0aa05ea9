import { areaAddress, intersection, parseArea } from '../../../workbook/address';
import { sameArea } from '../../model/areas';
import { childOf, childrenOf } from '../../xml/xml-part';
import { SHEET_ORDER, insertInOrder } from '../order';
import { type SheetEdit, prefixIn } from '../sheet-edit';

/** Merged cells: ours are added, those of the file that they take the place of go. */
export function writeMerges(edit: SheetEdit): void {
  const { part, sheet } = edit;
  const added = sheet.merges.filter(({ fromFile }) => !fromFile);
  if (added.length === 0) return;
  const p = prefixIn(edit);
  const list = childOf(part.root, 'mergeCells');
  const known = list ? childrenOf(list, 'mergeCell') : [];
  const gone = known.filter((node) => {
    const area = parseArea(part.attribute(node, 'ref') ?? '');
    return area && added.some((one) => sameArea(one, area) || intersection(one, area));
  });
  for (const node of gone) part.remove(node);
  const text = added.map((area) => `<${p}mergeCell ref="${areaAddress(area)}"/>`).join('');
  const count = String(known.length - gone.length + added.length);
  if (list) {
    part.append(list, text);
    part.setAttribute(list, 'count', count);
  } else {
    const all = `<${p}mergeCells count="${count}">${text}</${p}mergeCells>`;
    insertInOrder(part, part.root, SHEET_ORDER, 'mergeCells', all);
  }
}
