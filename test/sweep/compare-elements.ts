import { type Element, localName } from './xml-tree';

/** Lists whose items are known by their place: what is new may only follow behind. */
const NUMBERED = new Set(
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs sst'.split(' '),
);

/** Attributes that say how many, or which one of several: they follow what is inserted. */
const COUNTS: Readonly<Record<string, readonly string[]>> = {
  workbookView: ['activeTab', 'firstSheet'],
  calcPr: ['fullCalcOnLoad'],
  sheetView: ['tabSelected'],
};

/** Where the second element is more than the first with something inserted; null where it is not. */
export function differenceOf(before: Element, after: Element): string | null {
  const { name } = before;
  if (after.name !== name) return `<${name}> became <${after.name}>`;
  const attribute = attributeDifference(before, after);
  if (attribute !== null) return attribute;
  const isSame = before.text === after.text || (before.text + after.text).trim() === '';
  if (!isSame) return `<${name}> says "${after.text}", not "${before.text}"`;
  return NUMBERED.has(localName(name))
    ? differenceInPlace(before, after)
    : differenceInOrder(before, after);
}

function attributeDifference(before: Element, after: Element): string | null {
  const local = localName(before.name);
  const mayChange = (name: string) =>
    COUNTS[local]?.includes(name) === true ||
    ((name === 'count' || name === 'uniqueCount') && after.children.length > 0);
  const names = new Set([...Object.keys(before.attributes), ...Object.keys(after.attributes)]);
  for (const name of names) {
    if (before.attributes[name] === after.attributes[name] || mayChange(name)) continue;
    const [was, is] = [before, after].map(({ attributes }) => attributes[name] ?? 'missing');
    return `<${before.name}> ${name}: ${was} became ${is}`;
  }
  return null;
}

function differenceInPlace(before: Element, after: Element): string | null {
  for (const [i, child] of before.children.entries()) {
    const other = after.children[i];
    const difference = other ? differenceOf(child, other) : 'is gone';
    if (difference !== null) return `${before.name}[${i}]: ${difference}`;
  }
  return null;
}

function differenceInOrder(before: Element, after: Element): string | null {
  let next = 0;
  for (const child of before.children) {
    let first: string | null = null;
    for (;;) {
      const other = after.children[next++];
      if (!other) return `${before.name} > ${first ?? `<${child.name}> is gone`}`;
      const difference = differenceOf(child, other);
      if (difference === null) break;
      if (other.name === child.name) first ??= difference;
    }
  }
  return null;
}
