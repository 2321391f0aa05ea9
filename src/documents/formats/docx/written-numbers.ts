import { parseTree, serialize, type XmlElement } from '../../../xlsx/package/xml-tree';
import { limits, XmlGuard } from '../../../xlsx/package/limits';
import { nextTag } from '../../../xlsx/xml/scan';
import { pack, partText, unpack } from '../../../xlsx/package/zip';
import { ListCounters } from './list-counters';
import { localName, valueOf, find } from './elements';
import { readNumbering } from './numbering';
import { readStyles, type Styles } from './styles';

/** Only the text is wanted: pictures, fonts and embedded files stay packed. */
const TEXT = /\.(xml|rels)$/i;
/** A plan of a hundred pages has a tenth of the elements. */
const MOST = { depth: limits.depth, elements: 1_000_000 };
/** Marks of notes and comments would stand as numbers in the text. */
const MARKS = new Set([
  'footnoteReference',
  'endnoteReference',
  'commentReference',
  'annotationRef',
]);

/**
 * Word keeps the numbers of numbered paragraphs (一、 (一) 1.) out of the text, and so does mammoth. They are structure
 * and evidence here, so they are written into the text first. Left out: tables of contents, whose entries would be read
 * as headings once more.
 *
 * Limits: numbers of fields (SEQ, LISTNUM) are as Word last stored them; lists continued from an inserted document, and
 * picture bullets, have no number.
 */
export function withWrittenNumbers(bytes: Uint8Array): Uint8Array {
  const parts = unpack(bytes, (path) => TEXT.test(path));
  const path = mainPart(Object.keys(parts));
  const xml = partText(parts, path);
  if (xml === undefined) throw new Error('no main document part');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const tree = (name: string) => {
    const text = partText(parts, `${folder}${name}`);
    return text === undefined ? null : parseTree(text);
  };
  const styles = readStyles(tree('styles.xml'));
  const counters = new ListCounters(readNumbering(tree('numbering.xml'), styles));
  for (const name of Object.keys(parts)) {
    if (name !== path) checkXml(partText(parts, name)!);
  }
  const document = parseTree(xml, MOST);
  withTextBoxes(document);
  rewrite(document, styles, counters);
  const encoded = new TextEncoder().encode(serialize(document));
  const kept = { ...parts, [path]: encoded };
  delete kept[`${folder}numbering.xml`];
  return pack(kept, 1);
}

/** Other parts are parsed by a library that has no limits. @throws ProductError unsafeFile: depth, elements */
function checkXml(xml: string): void {
  const guard = new XmlGuard(MOST);
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (tag.kind !== 'close') guard.open();
    if (tag.kind !== 'open') guard.close();
  }
}

/** Word writes word/document.xml; other programs may number it. */
function mainPart(paths: readonly string[]): string {
  return (
    paths.find((path) => path === 'word/document.xml') ??
    paths.find((path) => /^word\/document\d*\.xml$/i.test(path)) ??
    'word/document.xml'
  );
}

/**
 * Text boxes that are drawn in the new form alone: mammoth passes over them. Their paragraphs follow the one that they are
 * tied to. Those that stand in the old form too are read from that.
 */
function withTextBoxes(parent: XmlElement): void {
  parent.children = parent.children.flatMap((child): (XmlElement | string)[] => {
    if (typeof child === 'string') return [child];
    if (localName(child) !== 'p') {
      withTextBoxes(child);
      return [child];
    }
    return [child, ...boxesIn(child)];
  });
}

function boxesIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child): XmlElement[] => {
    if (typeof child === 'string' || localName(child) === 'AlternateContent') return [];
    if (localName(child) !== 'drawing') return boxesIn(child);
    return contentsOf(child);
  });
}

function contentsOf(drawing: XmlElement): XmlElement[] {
  return drawing.children.flatMap((child): XmlElement[] => {
    if (typeof child === 'string') return [];
    if (localName(child) !== 'txbxContent') return contentsOf(child);
    return child.children.filter((inner): inner is XmlElement => typeof inner !== 'string');
  });
}

function rewrite(parent: XmlElement, styles: Styles, counters: ListCounters): void {
  parent.children = parent.children.filter((child) => {
    if (typeof child === 'string') return true;
    const name = localName(child);
    // Every text box stands twice, for new and for old programs; mammoth reads the old form.
    if (MARKS.has(name) || name === 'Choice') return false;
    if (name === 'r' && isGone(child)) return false;
    if (name === 'noBreakHyphen') return asText(child, '-');
    if (name === 'softHyphen') return false;
    if (name === 'p' && isContentsEntry(child, styles)) return false;
    if (name === 'p') writeNumber(child, styles, counters);
    rewrite(child, styles, counters);
    return true;
  });
}

/** Struck out twice, or hidden: mammoth knows only what is struck out once. */
function isGone(run: XmlElement): boolean {
  return ['dstrike', 'strike', 'vanish'].some((name) => {
    const property = find(run, 'rPr', name);
    return property !== undefined && !/^(?:0|false|off)$/.test(valueOf(property) ?? '1');
  });
}

/** Makes an element one of text. */
function asText(element: XmlElement, text: string): true {
  element.name = `${element.name.slice(0, element.name.lastIndexOf(':') + 1)}t`;
  element.attributes = {};
  element.children = [text];
  return true;
}

const styleOf = (paragraph: XmlElement) => valueOf(find(paragraph, 'pPr', 'pStyle'));

function isContentsEntry(paragraph: XmlElement, styles: Styles): boolean {
  const style = styleOf(paragraph);
  return style !== undefined && /^toc \d$/i.test(styles.nameOf(style));
}

function writeNumber(paragraph: XmlElement, styles: Styles, counters: ListCounters): void {
  const own = find(paragraph, 'pPr', 'numPr');
  const style = styleOf(paragraph);
  const inherited = style === undefined ? null : styles.numberingOf(style);
  const list = valueOf(own && find(own, 'numId')) ?? inherited?.list;
  if (list === undefined || list === '0') return;
  const level = valueOf(own && find(own, 'ilvl')) ?? inherited?.level;
  const label = counters.next(list, level === undefined ? null : Number(level), style);
  if (label === '') return;
  const prefix = paragraph.name.slice(0, paragraph.name.lastIndexOf(':') + 1);
  const element = (name: string, children: XmlElement['children']): XmlElement => ({
    name: `${prefix}${name}`,
    attributes: {},
    children,
  });
  const at = paragraph.children.findIndex(
    (child) => typeof child !== 'string' && localName(child) === 'pPr',
  );
  paragraph.children.splice(at + 1, 0, element('r', [element('t', [label])]));
}
