import type { Dialect } from '../package/dialect';
import { setContentType } from '../package/content-types';
import type { Package } from '../package/package';
import { addRelationship, withDeclaration } from '../package/relationships';
import type { WorkbookPart } from '../package/workbook-part';
import { decodeCellText, escapeCellText, escapeContent } from '../package/xml-text';
import { decodeEntities } from '../xml/entities';
import { XmlPart } from '../xml/xml-part';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
const SI = new Set(['si']);

/** The texts that cells refer to by number. Those of the file stay; new ones follow behind them. */
export class StringTable {
  private readonly numbers = new Map<string, number>();
  private readonly added: string[] = [];
  private part: XmlPart | null = null;
  private known = 0;
  private references = 0;

  constructor(
    private readonly parts: Package,
    private readonly workbook: WorkbookPart,
    private readonly dialect: Dialect,
  ) {}

  /** The number of a text, which is added where the file lacks it. */
  numberOf(text: string): number {
    if (!this.part) this.load();
    this.references += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.known + this.added.length;
    this.numbers.set(text, number);
    const escaped = escapeContent(escapeCellText(text));
    const mark = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
    const p = this.part!.prefix;
    this.added.push(`<${p}si><${p}t${mark}>${escaped}</${p}t></${p}si>`);
    return number;
  }

  /** Brings what was added into the package. */
  finish(): void {
    const { part, added } = this;
    if (!part || added.length === 0) return;
    part.append(part.root, added.join(''));
    for (const [name, more] of [
      ['count', this.references],
      ['uniqueCount', added.length],
    ] as const) {
      const before = part.attribute(part.root, name);
      if (before !== undefined) part.setAttribute(part.root, name, String(Number(before) + more));
    }
    this.parts.set(this.path ?? this.create(), withDeclaration(part.toString()));
  }

  private get path(): string | undefined {
    const path = this.workbook.relationships.find(({ type }) => type === 'sharedStrings')?.target;
    return path !== undefined && this.parts.has(path) ? path : undefined;
  }

  private load(): void {
    const xml = this.path === undefined ? undefined : this.parts.text(this.path);
    const part = new XmlPart(
      xml ?? `<sst xmlns="${this.dialect.main}" count="0" uniqueCount="0"/>`,
      SI,
    );
    this.part = part;
    const plain = new RegExp(`^<(${part.prefix}t)(?: xml:space="preserve")?>([^<]*)</\\1>$`);
    const texts = part.root.children.filter(({ local }) => local === 'si');
    texts.forEach((si, number) => {
      const match = plain.exec(part.content(si));
      if (!match) return;
      const text = decodeCellText(decodeEntities(match[2]!));
      if (!this.numbers.has(text)) this.numbers.set(text, number);
    });
    this.known = texts.length;
  }

  private create(): string {
    const { parts, dialect, workbook } = this;
    const folder = workbook.path.slice(0, workbook.path.lastIndexOf('/') + 1);
    const path = parts.freePath((n) => `${folder}sharedStrings${n === 1 ? '' : n}.xml`);
    addRelationship(parts, workbook.path, `${dialect.relationships}/sharedStrings`, path);
    setContentType(parts, path, TYPE);
    return path;
  }
}
