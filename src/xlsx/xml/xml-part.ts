import { escapeXml } from '../package/xml-text';
import { notAWorkbook } from '../package/errors';
import { limits, XmlGuard } from '../package/limits';
import { decodeEntities } from './entities';
import { type Piece, type Text, textOf } from './pieces';
import { type AttributeSpan, attributeSpans, nextTag, type Tag } from './scan';

/** An element of a part, by where it stands in the text. */
export interface Node {
  /** With its prefix. */
  name: string;
  /** Without. */
  local: string;
  parent: Node | null;
  children: Node[];
  tag: Tag;
  /** Where its closing tag begins; for an empty element the end of its tag. */
  closeStart: number;
  end: number;
}

interface Edit {
  start: number;
  end: number;
  text: Text;
  /** Of what is inserted at one place the lower stands first; 0 where left out. */
  rank?: number;
}

/** What is added at the end of an element. */
interface Appended {
  text: Text;
  rank: number;
}

/** Each element that may be edited takes some two hundred bytes; the rows of a sheet are none of them. */
const MOST = { depth: limits.depth, elements: 2_000_000 };

const localOf = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * A part of XML that is edited in place: what is inserted, replaced or removed changes, everything else stays as it is, to the byte.
 */
export class XmlPart {
  readonly root: Node;
  private readonly edits: Edit[] = [];
  private readonly appended = new Map<Node, Appended[]>();
  private readonly attributeEdits = new Map<Node, Map<string, string | null>>();

  /** @param opaque elements whose content is not looked into, by local name. */
  constructor(
    readonly xml: string,
    opaque: ReadonlySet<string> = new Set(),
  ) {
    this.root = parse(xml, opaque);
  }

  /** What the main element's own prefix is, with its colon. */
  get prefix(): string {
    return this.root.name.slice(0, this.root.name.length - this.root.local.length);
  }

  /** The prefix that the root binds to a namespace, with its colon; undefined where it binds none. */
  prefixOf(namespaces: readonly string[]): string | undefined {
    const bound = this.spans(this.root).find(
      ({ name, raw }) => name.startsWith('xmlns:') && namespaces.includes(decodeEntities(raw)),
    );
    return bound && `${bound.name.slice('xmlns:'.length)}:`;
  }

  attribute(node: Node, name: string): string | undefined {
    const set = this.attributeEdits.get(node)?.get(name);
    if (set !== undefined) return set ?? undefined;
    const span = this.spans(node).find((one) => one.name === name);
    return span && decodeEntities(span.raw);
  }

  attributes(node: Node): Map<string, string> {
    const all = new Map(this.spans(node).map(({ name, raw }) => [name, decodeEntities(raw)]));
    for (const [name, value] of this.attributeEdits.get(node) ?? []) {
      if (value === null) all.delete(name);
      else all.set(name, value);
    }
    return all;
  }

  /** Sets an attribute, or with null removes it. */
  setAttribute(node: Node, name: string, value: string | null): void {
    let edits = this.attributeEdits.get(node);
    if (!edits) this.attributeEdits.set(node, (edits = new Map()));
    edits.set(name, value);
  }

  /** The text of an element as it stands, tags and all. */
  source(node: Node): string {
    return this.xml.slice(node.tag.start, node.end);
  }

  /** The text between the tags of an element. */
  content(node: Node): string {
    return this.xml.slice(node.tag.end, node.closeStart);
  }

  /** @param rank its place among others that are inserted there; behind those of the same rank that were inserted before it. */
  insertBefore(node: Node, text: string, rank = 0): void {
    this.edits.push({ start: node.tag.start, end: node.tag.start, text, rank });
  }

  insertAfter(node: Node, text: string): void {
    this.edits.push({ start: node.end, end: node.end, text });
  }

  /** @param rank as for `insertBefore`. */
  append(node: Node, text: string, rank = 0): void {
    if (text !== '') this.appendAll(node, [text], rank);
  }

  replace(node: Node, text: string): void {
    this.edits.push({ start: node.tag.start, end: node.end, text });
  }

  remove(node: Node): void {
    this.replace(node, '');
  }

  replaceContent(node: Node, text: Text): void {
    if (node.tag.kind === 'empty') this.appendAll(node, text);
    else this.edits.push({ start: node.tag.end, end: node.closeStart, text });
  }

  get isChanged(): boolean {
    return this.edits.length + this.appended.size + this.attributeEdits.size > 0;
  }

  /** The part as edited. */
  toString(): string {
    return textOf(this.pieces());
  }

  /** The part as edited: a text, unless some of it was given in bytes. */
  pieces(): Text {
    if (!this.isChanged) return this.xml;
    const edits = [...this.edits];
    for (const [node, attributes] of this.attributeEdits) {
      edits.push(...this.attributeText(node, attributes));
    }
    for (const [node, appended] of this.appended) {
      const texts = inOrder(appended).flatMap(({ text }): Piece[] => [text].flat());
      if (node.tag.kind === 'empty') {
        const text = ['>', ...texts, `</${node.name}>`];
        edits.push({ start: node.tag.end - 2, end: node.tag.end, text });
      } else edits.push({ start: node.closeStart, end: node.closeStart, text: texts });
    }
    const pieces = applied(this.xml, edits);
    return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : pieces;
  }

  private appendAll(node: Node, text: Text, rank = 0): void {
    const known = this.appended.get(node);
    if (known) known.push({ text, rank });
    else this.appended.set(node, [{ text, rank }]);
  }

  private spans(node: Node): AttributeSpan[] {
    return attributeSpans(this.xml, node.tag);
  }

  private attributeText(node: Node, attributes: Map<string, string | null>): Edit[] {
    const spans = this.spans(node);
    const behindName = node.tag.start + 1 + node.name.length;
    const behindAll = spans.length === 0 ? behindName : spans[spans.length - 1]!.valueEnd + 1;
    return [...attributes].flatMap(([name, value]): Edit[] => {
      const span = spans.find((one) => one.name === name);
      if (!span && value === null) return [];
      if (!span) {
        const text = ` ${name}="${escapeXml(value!)}"`;
        return [{ start: behindAll, end: behindAll, text }];
      }
      if (value === null) return [{ start: span.start, end: span.valueEnd + 1, text: '' }];
      return [{ start: span.valueStart, end: span.valueEnd, text: escapeXml(value) }];
    });
  }
}

const rankOf = ({ rank = 0 }: Edit) => rank;
const inOrder = (appended: readonly Appended[]) => [...appended].sort((a, b) => a.rank - b.rank);

function applied(xml: string, edits: Edit[]): Piece[] {
  const ordered = edits
    .map((edit, i) => ({ ...edit, i }))
    .sort((a, b) => a.start - b.start || a.end - b.end || rankOf(a) - rankOf(b) || a.i - b.i);
  let pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, text } of ordered) {
    // What lies inside something replaced before is gone with it.
    if (start < at) continue;
    pieces.push(xml.slice(at, start));
    if (typeof text === 'string') pieces.push(text);
    else pieces = pieces.concat(text);
    at = end;
  }
  pieces.push(xml.slice(at));
  return pieces;
}

function parse(xml: string, opaque: ReadonlySet<string>): Node {
  const guard = new XmlGuard(MOST);
  let root: Node | null = null;
  let current: Node | null = null;
  for (let tag = nextTag(xml, 0); tag;) {
    if (tag.kind === 'close') {
      if (!current || current.name !== tag.name) throw notAWorkbook('damaged');
      current.closeStart = tag.start;
      current.end = tag.end;
      current = current.parent;
      guard.close();
      if (!current) break;
      tag = nextTag(xml, tag.end);
      continue;
    }
    const node: Node = {
      name: tag.name,
      local: localOf(tag.name),
      parent: current,
      children: [],
      tag,
      closeStart: tag.end,
      end: tag.end,
    };
    guard.open();
    if (tag.kind === 'empty') guard.close();
    current?.children.push(node);
    root ??= node;
    let at = tag.end;
    if (tag.kind === 'open') {
      current = node;
      if (opaque.has(node.local)) {
        const close = xml.indexOf(`</${node.name}`, at);
        if (close < 0) throw notAWorkbook('damaged');
        at = close;
      }
    } else if (!current) break;
    tag = nextTag(xml, at);
  }
  if (!root || current) throw notAWorkbook('damaged');
  return root;
}

/** The children of that local name. */
export function childrenOf(node: Node | undefined, local: string): Node[] {
  return (node?.children ?? []).filter((child) => child.local === local);
}

export function childOf(node: Node | undefined, local: string): Node | undefined {
  return node?.children.find((child) => child.local === local);
}
