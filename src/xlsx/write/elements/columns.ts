import { childOf, childrenOf } from '../../xml/xml-part';
import { SHEET_ORDER, insertInOrder } from '../order';
import { type SheetEdit, prefixIn } from '../sheet-edit';
import { attributesXml } from '../style-xml';

/** What the file says of some columns next to each other, counted from 1 as there. */
interface Columns {
  min: number;
  max: number;
  attributes: Map<string, string>;
}

/** Widths, and columns that are hidden; whatever else the file says of a column stays. */
export function writeColumns(edit: SheetEdit): void {
  const { part, sheet } = edit;
  const changed = new Set([...sheet.changedWidths, ...sheet.changedHidden]);
  if (changed.size === 0) return;
  const list = childOf(part.root, 'cols');
  let known = (list ? childrenOf(list, 'col') : []).map((node): Columns => {
    const attributes = part.attributes(node);
    return { min: Number(attributes.get('min')), max: Number(attributes.get('max')), attributes };
  });
  for (const column of [...changed].sort((a, b) => a - b)) known = change(known, column + 1, edit);
  const text = joined(known.sort((a, b) => a.min - b.min))
    .map(({ min, max, attributes }) => {
      const all = new Map([['min', String(min)], ['max', String(max)], ...attributes]);
      return `<${prefixIn(edit)}col${attributesXml(all.set('min', String(min)).set('max', String(max)))}/>`;
    })
    .join('');
  if (list) part.replaceContent(list, text);
  else {
    const tag = `${prefixIn(edit)}cols`;
    insertInOrder(part, part.root, SHEET_ORDER, 'cols', `<${tag}>${text}</${tag}>`);
  }
}

/** Cuts one column out of what is said of several, and says it of that one alone. */
function change(known: Columns[], column: number, { sheet }: SheetEdit): Columns[] {
  const old = known.find(({ min, max }) => column >= min && column <= max);
  const attributes = new Map(old?.attributes);
  if (sheet.changedWidths.has(column - 1)) {
    attributes.set('width', String(sheet.columnWidths.get(column - 1)));
    attributes.set('customWidth', '1');
  }
  if (sheet.changedHidden.has(column - 1)) attributes.set('hidden', '1');
  // A width is required by some programs, and hidden columns have one too.
  if (!attributes.has('width')) attributes.set('width', '9.140625');
  const one = { min: column, max: column, attributes };
  if (!old) return [...known, one];
  const pieces = [{ ...old, max: column - 1 }, one, { ...old, min: column + 1 }].filter(
    ({ min, max }) => min <= max,
  );
  return known.flatMap((each) => (each === old ? pieces : [each]));
}

/** Neighbours of which the same is said become one. */
function joined(columns: Columns[]): Columns[] {
  const done: Columns[] = [];
  const key = ({ attributes }: Columns) =>
    attributesXml(new Map([...attributes].filter(([name]) => name !== 'min' && name !== 'max')));
  for (const one of columns) {
    const last = done[done.length - 1];
    if (last && last.max + 1 === one.min && key(last) === key(one)) last.max = one.max;
    else done.push({ ...one });
  }
  return done;
}
