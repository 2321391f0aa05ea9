import { childOf } from '../../xml/xml-part';
import { SHEET_ORDER, insertInOrder } from '../order';
import { type SheetEdit, prefixIn } from '../sheet-edit';
import { pageLines } from '../../../workbook/page-lines';
import type { PageDescription } from '../../../workbook/description';
import { escapeContent } from '../../package/xml-text';
import { attributesXml } from '../style-xml';

/** Paper size A4 in the file format's table of papers. */
const A4 = '9';
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
    ...(page.breaks
      ? { scale: String(page.breaks.scale) }
      : {
          fitToWidth: String(page.pagesWide ?? 1),
          fitToHeight: String(page.pagesTall ?? 0),
        }),
  });
  if (page.breaks) writeBreaks(edit, page.breaks.before);
  const { head, foot } = linesOf(page);
  writeLines(edit, head, foot);
}

const LAST_COLUMN = '16383';

/** Rows that begin a page, in place of those that the sheet had. */
function writeBreaks(edit: SheetEdit, before: readonly number[]): void {
  const { part } = edit;
  const p = prefixIn(edit);
  const count = String(before.length);
  const all = new Map([
    ['count', count],
    ['manualBreakCount', count],
  ]);
  // A break is told by the number of the row above it, counted from 1.
  const each = before.map((row) => `<${p}brk id="${row}" max="${LAST_COLUMN}" man="1"/>`).join('');
  const text = `<${p}rowBreaks${attributesXml(all)}>${each}</${p}rowBreaks>`;
  const known = childOf(part.root, 'rowBreaks');
  if (known) part.replace(known, text);
  else insertInOrder(part, part.root, SHEET_ORDER, 'rowBreaks', text);
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

/** Head and foot as XML text: "&L", "&C" and "&R" begin what stands at the left, in the middle, at the right. */
function linesOf(page: PageDescription): { head: string; foot: string } {
  const { head, left, center, right } = pageLines(page);
  const part = (code: string, text: string) => (text === '' ? '' : `&${code}${text}`);
  return {
    head: escapeContent(part('R', head)),
    foot: escapeContent(`${part('L', left)}${part('C', center)}${part('R', right)}`),
  };
}

/** Sets head and foot, those that are not empty; both in one step, for what was inserted is not among the children yet. */
function writeLines(edit: SheetEdit, head: string, foot: string): void {
  const { part } = edit;
  const p = prefixIn(edit);
  const line = (local: string, content: string) => `<${p}${local}>${content}</${p}${local}>`;
  const header = head === '' ? '' : line('oddHeader', head);
  const footer = foot === '' ? '' : line('oddFooter', foot);
  const node = childOf(part.root, 'headerFooter');
  if (!node) {
    if (header + footer === '') return;
    const all = `<${p}headerFooter>${header}${footer}</${p}headerFooter>`;
    insertInOrder(part, part.root, SHEET_ORDER, 'headerFooter', all);
    return;
  }
  const [known, knownFoot] = [childOf(node, 'oddHeader'), childOf(node, 'oddFooter')];
  if (known && head !== '' && part.content(known) !== head) part.replace(known, header);
  if (knownFoot && foot !== '' && part.content(knownFoot) !== foot) part.replace(knownFoot, footer);
  // The standard wants the odd pages' head first, and their foot behind it.
  const added = `${known ? '' : header}${knownFoot ? '' : footer}`;
  const first = node.children[0];
  if (added === '') return;
  if (known) part.insertAfter(known, added);
  else if (first) part.insertBefore(first, added);
  else part.append(node, added);
}
