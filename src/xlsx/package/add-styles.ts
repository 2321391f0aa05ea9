import type { CellFormat } from '../../workbook/description';
import type { StyleChange } from '../engine/file-changes';
import { alignmentOf, bordersOf, fillOf, fontOf, protectionOf } from './style-elements';
import { type XmlElement, child, elements, parseTree, serialize } from './xml-tree';

/** Numbers below this belong to formats that files do not write out. */
const FIRST_OWN_FORMAT = 164;

/** Lists of a style sheet in the order of the standard. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];

/**
 * Adds cell styles to a style sheet: each is a style of the file with some properties changed, everything else of it
 * kept. (The engine's own way loses fills and theme colours of the style it starts from.)
 * @returns the new XML, and the file's number for each of our styles.
 */
export function addStyles(
  xml: string,
  styles: StyleChange[],
): { xml: string; numbers: Map<number, number> } {
  const sheet = new StyleSheet(parseTree(xml));
  const numbers = new Map(styles.map((style) => [style.id, sheet.add(style)]));
  return { xml: `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(sheet.root)}`, numbers };
}

class StyleSheet {
  private readonly prefix: string;

  constructor(readonly root: XmlElement) {
    this.prefix = /^.*:/.exec(root.name)?.[0] ?? '';
  }

  add({ fileStyle, changes }: StyleChange): number {
    const cellStyles = this.list('cellXfs');
    const base = elements(cellStyles)[fileStyle] ?? this.element('xf', { xfId: '0' });
    const attributes = { ...base.attributes };
    const replace = (
      list: string,
      id: string,
      apply: string,
      make: (old: XmlElement | undefined) => XmlElement | null,
    ) => {
      const made = make(elements(this.list(list))[Number(attributes[id] ?? 0)]);
      if (!made) return;
      attributes[id] = String(this.intern(list, made));
      attributes[apply] = '1';
    };
    replace('fonts', 'fontId', 'applyFont', (old) => fontOf(old, changes, this.prefix));
    replace('fills', 'fillId', 'applyFill', () => fillOf(changes, this.prefix));
    replace('borders', 'borderId', 'applyBorder', () => bordersOf(changes, this.prefix));
    this.setNumberFormat(attributes, changes);
    const alignment = alignmentOf(child(base, 'alignment'), changes, this.prefix);
    const protection = protectionOf(child(base, 'protection'), changes, this.prefix);
    if (alignment) attributes.applyAlignment = '1';
    if (protection) attributes.applyProtection = '1';
    const children = [alignment, protection].filter((part): part is XmlElement => part !== null);
    return this.intern('cellXfs', { name: `${this.prefix}xf`, attributes, children });
  }

  private setNumberFormat(attributes: Record<string, string>, { numberFormat }: CellFormat): void {
    if (numberFormat === undefined) return;
    attributes.numFmtId = String(this.numberFormat(numberFormat));
    attributes.applyNumberFormat = '1';
  }

  private numberFormat(code: string): number {
    if (code === 'General') return 0;
    const list = this.list('numFmts');
    const known = elements(list).find(({ attributes }) => attributes.formatCode === code);
    if (known) return Number(known.attributes.numFmtId);
    const used = elements(list).map(({ attributes }) => Number(attributes.numFmtId));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...used) + 1;
    list.children.push(this.element('numFmt', { numFmtId: String(id), formatCode: code }));
    list.attributes.count = String(elements(list).length);
    return id;
  }

  /** Position of an element in a list, where it is added if missing. */
  private intern(name: string, element: XmlElement): number {
    const list = this.list(name);
    const wanted = serialize(element);
    const known = elements(list).findIndex((candidate) => serialize(candidate) === wanted);
    if (known >= 0) return known;
    list.children.push(element);
    const count = elements(list).length;
    list.attributes.count = String(count);
    return count - 1;
  }

  private list(name: string): XmlElement {
    const known = child(this.root, name);
    if (known) return known;
    const made = this.element(name, {});
    const later = LISTS.slice(LISTS.indexOf(name) + 1);
    const before = elements(this.root).find((element) =>
      later.includes(element.name.slice(this.prefix.length)),
    );
    const at = before ? this.root.children.indexOf(before) : this.root.children.length;
    this.root.children.splice(at, 0, made);
    return made;
  }

  private element(name: string, attributes: Record<string, string>): XmlElement {
    return { name: this.prefix + name, attributes, children: [] };
  }
}
