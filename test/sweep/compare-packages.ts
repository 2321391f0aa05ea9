import { decodeText } from '../../src/xlsx/package/decode-text';
import { Package } from '../../src/xlsx/package/package';
import { relationshipsOf } from '../../src/xlsx/package/relationships';
import { differenceOf } from './compare-elements';
import { type Element, localName, parseElement } from './xml-tree';

const XML = /\.(?:xml|rels|vml)$/i;
/** Excel makes the list of formulas again. */
const MADE_AGAIN = /(?:^|\/)calcChain\.xml$/i;

/**
 * What of a workbook is not the same in another that something was written into, a line each: parts that are gone or whose
 * bytes changed, and in the parts that must change whatever is more than insertion.
 */
export function lostBetween(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [Package.open(before), Package.open(after)];
  const book = workbookPath(old);
  const problems: string[] = [];
  for (const path of old.paths()) {
    if (MADE_AGAIN.test(path)) continue;
    const [was, is] = [old.bytes(path)!, now.bytes(path)];
    if (!is) problems.push(`${path} is gone`);
    else if (!sameBytes(was, is)) {
      const difference = partDifference(path, book, decodeText(was), decodeText(is));
      if (difference !== null) problems.push(`${path}: ${difference}`);
    }
  }
  return [...problems, ...brokenLinks(old, now)];
}

const workbookPath = (parts: Package) =>
  relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? '';

function partDifference(path: string, book: string, was: string, is: string): string | null {
  if (!XML.test(path)) return 'its bytes changed';
  let [before, after] = [parseElement(was), parseElement(is)];
  if (path === book) [before, after] = [bySheetNames(before), bySheetNames(after)];
  if (localName(before.name) === 'Types') before = withoutMadeAgain(before);
  if (localName(before.name) === 'Relationships') before = withoutMadeAgain(before);
  const difference = differenceOf(before, after);
  if (difference !== null || isOpen(localName(before.name))) return difference;
  return countOf(after) > countOf(before) ? 'something was put into it' : null;
}

/** Parts that a new sheet has to be entered in. */
const isOpen = (root: string) =>
  ['workbook', 'styleSheet', 'sst', 'Types', 'Relationships'].includes(root);

const countOf = (element: Element): number =>
  1 + element.children.reduce((sum, child) => sum + countOf(child), 0);

/** A template that was filled is a workbook. */
function withoutMadeAgain(list: Element): Element {
  const children = list.children.filter(({ attributes }) => {
    const { PartName = '', Target = '', ContentType = '' } = attributes;
    const { Extension = '' } = attributes;
    return (
      !MADE_AGAIN.test(PartName) &&
      !MADE_AGAIN.test(Target) &&
      !(Extension === '' && /template/i.test(ContentType) && /\.main\+xml$/.test(ContentType))
    );
  });
  return { ...list, children };
}

/** A workbook whose names say the sheet that knows them, instead of its position. */
function bySheetNames(workbook: Element): Element {
  const childrenOf = (local: string) =>
    workbook.children.find(({ name }) => localName(name) === local)?.children ?? [];
  const sheets = childrenOf('sheets').map(({ attributes }) => attributes.name);
  const named = (element: Element): Element => {
    const { localSheetId } = element.attributes;
    if (localSheetId === undefined) return element;
    const name = sheets[Number(localSheetId)] ?? `no sheet ${localSheetId}`;
    return { ...element, attributes: { ...element.attributes, localSheetId: name } };
  };
  const children = workbook.children.map((child) =>
    localName(child.name) === 'definedNames'
      ? { ...child, children: child.children.map(named) }
      : child,
  );
  return { ...workbook, children };
}

/** Links to parts that are not there, where they were none before. */
function brokenLinks(old: Package, now: Package): string[] {
  const broken = (parts: Package) =>
    ['', ...parts.paths()].flatMap((path) =>
      relationshipsOf(parts, path).flatMap(({ id, target }) =>
        parts.has(target) ? [] : [`${path} ${id} leads to ${target}, which is not there`],
      ),
    );
  const before = new Set(broken(old));
  return broken(now).filter((line) => !before.has(line));
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
