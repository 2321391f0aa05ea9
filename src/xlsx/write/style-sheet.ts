import { ProductError } from '../../language/errors';
import type { CellFormat, NumberLook, TextColouring } from '../../workbook/description';
import type { Style, StyleTable } from '../model/style-table';
import { limits } from '../package/limits';
import { escapeXml } from '../package/xml-text';
import { childOf, childrenOf, type Node, XmlPart } from '../xml/xml-part';
import { STYLES_ORDER, insertInOrder } from './order';
import {
  alignmentXml,
  attributesXml,
  borderXml,
  dxfXml,
  fillXml,
  fontXml,
  protectionXml,
} from './style-xml';

/** Numbers below this belong to formats that files do not write out. */
const FIRST_OWN_FORMAT = 164;

/** A list of a style sheet: what is in it, and what is added at its end. */
interface List {
  name: string;
  node: Node | undefined;
  items: Node[];
  numbers: Map<string, number>;
  added: string[];
}

/**
 * Adds cell styles to a style sheet: each is a style of the file with some properties changed, everything else of it kept.
 * What the file has stays where it is; new styles follow at the end of each list.
 */
export class StyleSheet {
  private readonly part: XmlPart;
  private readonly lists = new Map<string, List>();
  private readonly numbers = new Map<number, number>();
  private readonly formats = new Map<string, number>();
  private lastFormat = FIRST_OWN_FORMAT - 1;

  constructor(
    xml: string,
    private readonly table: StyleTable,
  ) {
    this.part = new XmlPart(xml);
    for (const node of this.list('numFmts').items) {
      const id = Number(this.part.attribute(node, 'numFmtId'));
      const code = this.part.attribute(node, 'formatCode') ?? '';
      if (!this.formats.has(code)) this.formats.set(code, id);
      this.lastFormat = Math.max(this.lastFormat, id);
    }
  }

  /**
   * The file's number for a style of the model.
   * @throws ProductError tooManyStyles: with it the file has more than Excel opens
   */
  numberOf(id: number): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const style = this.table.get(id);
    const number = Object.keys(style.changes).length === 0 ? style.fileStyle : this.add(style);
    this.numbers.set(id, number);
    return number;
  }

  /** The file's number for the look of a conditional format. */
  differenceOf(format: TextColouring['format'] | Pick<NumberLook, 'numberFormat'>): number {
    const p = this.part.prefix;
    if (!('numberFormat' in format)) return this.intern('dxfs', dxfXml(format, p));
    const code = format.numberFormat;
    const id = this.numberFormat(code);
    return this.intern(
      'dxfs',
      `<${p}dxf><${p}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/></${p}dxf>`,
    );
  }

  /** The style sheet as XML, and whether anything was added. */
  finish(): { xml: string; isChanged: boolean } {
    const { part } = this;
    for (const name of STYLES_ORDER) {
      const list = this.lists.get(name);
      if (!list || list.added.length === 0) continue;
      const count = String(list.items.length + list.added.length);
      const text = list.added.join('');
      if (list.node) {
        part.append(list.node, text);
        part.setAttribute(list.node, 'count', count);
      } else {
        const tag = part.prefix + name;
        insertInOrder(
          part,
          part.root,
          STYLES_ORDER,
          name,
          `<${tag} count="${count}">${text}</${tag}>`,
        );
      }
    }
    return { xml: part.toString(), isChanged: part.isChanged };
  }

  private add({ fileStyle, changes }: Style): number {
    const { part } = this;
    const p = part.prefix;
    const base = this.list('cellXfs').items[fileStyle];
    const attributes = base
      ? part.attributes(base)
      : new Map([
          ['numFmtId', '0'],
          ['fontId', '0'],
          ['fillId', '0'],
          ['borderId', '0'],
          ['xfId', '0'],
        ]);
    const replace = (list: string, id: string, apply: string, made: string | null) => {
      if (made === null) return;
      attributes.set(id, String(this.intern(list, made)));
      attributes.set(apply, '1');
    };
    const font = this.list('fonts').items[Number(attributes.get('fontId') ?? 0)];
    replace('fonts', 'fontId', 'applyFont', fontXml(part, font, changes));
    replace('fills', 'fillId', 'applyFill', fillXml(changes, p));
    replace('borders', 'borderId', 'applyBorder', borderXml(changes, p));
    this.setNumberFormat(attributes, changes);
    const alignment = alignmentXml(part, childOf(base, 'alignment'), changes);
    const protection = protectionXml(part, childOf(base, 'protection'), changes);
    if (alignment) attributes.set('applyAlignment', '1');
    if (protection) attributes.set('applyProtection', '1');
    const others = (base?.children ?? [])
      .filter(({ local }) => local !== 'alignment' && local !== 'protection')
      .map((node) => part.source(node));
    const content = `${alignment}${protection}${others.join('')}`;
    const open = `<${p}xf${attributesXml(attributes)}`;
    return this.intern('cellXfs', content === '' ? `${open}/>` : `${open}>${content}</${p}xf>`);
  }

  private setNumberFormat(attributes: Map<string, string>, { numberFormat }: CellFormat): void {
    if (numberFormat === undefined) return;
    attributes.set('numFmtId', String(this.numberFormat(numberFormat)));
    attributes.set('applyNumberFormat', '1');
  }

  private numberFormat(code: string): number {
    if (code === 'General') return 0;
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = (this.lastFormat += 1);
    this.formats.set(code, id);
    const tag = `${this.part.prefix}numFmt`;
    this.list('numFmts').added.push(`<${tag} numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  /** Position of an element in a list, where it is added if missing. */
  private intern(name: string, text: string): number {
    const list = this.list(name);
    const known = list.numbers.get(text);
    if (known !== undefined) return known;
    const number = list.items.length + list.added.length;
    if (name === 'cellXfs' && number >= limits.styles)
      throw new ProductError('tooManyStyles', { most: String(limits.styles) });
    list.added.push(text);
    list.numbers.set(text, number);
    return number;
  }

  private list(name: string): List {
    const known = this.lists.get(name);
    if (known) return known;
    const node = childrenOf(this.part.root, name)[0];
    const items = node?.children ?? [];
    const list: List = { name, node, items, numbers: new Map(), added: [] };
    if (name !== 'numFmts') {
      items.forEach((item, number) => {
        const text = this.part.source(item);
        if (!list.numbers.has(text)) list.numbers.set(text, number);
      });
    }
    this.lists.set(name, list);
    return list;
  }
}
