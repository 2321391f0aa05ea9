import { childOf } from '../../xml/xml-part';
import { SHEET_ORDER, insertInOrder } from '../order';
import { type SheetEdit, prefixIn } from '../sheet-edit';
import { attributesXml } from '../style-xml';

/** Paper size A4 in the file format's table of papers. */
const A4 = '9';
const FOOTER = '&amp;C&amp;P / &amp;N';
const DISTANCES = { header: '0.3', footer: '0.3' };
const MARGINS = { left: '0.7', right: '0.7', top: '0.75', bottom: '0.75', ...DISTANCES };

/** Page setup: A4, pages side by side as said, and as many high as said or needed. What it does not name stays. */
export function writePage(edit: SheetEdit): void {
  const { page, changedSettings } = edit.sheet;
  if (!page || !changedSettings.has('page')) return;
  if (page.margins) {
    const sides = String(page.margins.sides);
    const ends = String(page.margins.ends);
    setOn(edit, 'pageMargins', { left: sides, right: sides, top: ends, bottom: ends }, DISTANCES);
  } else setOn(edit, 'pageMargins', {}, MARGINS);
  setOn(edit, 'pageSetup', {
    paperSize: A4,
    orientation: page.orientation,
    fitToWidth: String(page.pagesWide ?? 1),
    fitToHeight: String(page.pagesTall ?? 0),
  });
  if (page.pageNumbers) writeFooter(edit);
}

/** Sets attributes of an element, which is made where it is missing. @param others those that a new one needs besides */
function setOn(
  edit: SheetEdit,
  local: string,
  attributes: Record<string, string>,
  others: Record<string, string> = {},
): void {
  const { part } = edit;
  const node = childOf(part.root, local);
  if (node) {
    for (const [name, value] of Object.entries(attributes)) {
      if (part.attribute(node, name) !== value) part.setAttribute(node, name, value);
    }
    return;
  }
  const all = new Map(Object.entries({ ...attributes, ...others }));
  const text = `<${prefixIn(edit)}${local}${attributesXml(all)}/>`;
  insertInOrder(part, part.root, SHEET_ORDER, local, text);
}

function writeFooter(edit: SheetEdit): void {
  const { part } = edit;
  const p = prefixIn(edit);
  const node = childOf(part.root, 'headerFooter');
  const text = `<${p}oddFooter>${FOOTER}</${p}oddFooter>`;
  if (!node) {
    const all = `<${p}headerFooter>${text}</${p}headerFooter>`;
    insertInOrder(part, part.root, SHEET_ORDER, 'headerFooter', all);
    return;
  }
  const footer = childOf(node, 'oddFooter');
  if (footer) {
    if (part.content(footer) !== FOOTER) part.replace(footer, text);
    return;
  }
  const header = childOf(node, 'oddHeader');
  const first = node.children[0];
  if (header) part.insertAfter(header, text);
  else if (first) part.insertBefore(first, text);
  else part.append(node, text);
}
