import { elements, type XmlElement } from '../../../xlsx/package/xml-tree';
import { attribute, find, localName, valueOf } from './elements';

interface Style {
  name: string;
  basedOn: string | undefined;
  list: string | undefined;
  level: string | undefined;
}

/** How far styles build on each other; more is a circle. */
const LONGEST_CHAIN = 20;

/** The paragraph styles of a document, as far as they number paragraphs. */
export class Styles {
  constructor(private readonly styles: ReadonlyMap<string, Style>) {}

  /** The name by which Word knows a style: "toc 1", "heading 2". */
  nameOf(id: string): string {
    return this.styles.get(id)?.name ?? '';
  }

  /** The list and level that a style gives its paragraphs, its own or that of a style it builds on. */
  numberingOf(id: string): { list: string; level: string | undefined } | null {
    let level: string | undefined;
    let style = this.styles.get(id);
    for (let i = 0; style && i < LONGEST_CHAIN; i++) {
      level ??= style.level;
      if (style.list !== undefined) return { list: style.list, level };
      style = style.basedOn === undefined ? undefined : this.styles.get(style.basedOn);
    }
    return null;
  }
}

/** @param root of styles.xml; null where a document has none. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, Style>();
  for (const element of root ? elements(root) : []) {
    const id = attribute(element, 'styleId');
    if (localName(element) !== 'style' || id === undefined) continue;
    styles.set(id, {
      name: valueOf(find(element, 'name')) ?? '',
      basedOn: valueOf(find(element, 'basedOn')),
      list: valueOf(find(element, 'pPr', 'numPr', 'numId')),
      level: valueOf(find(element, 'pPr', 'numPr', 'ilvl')),
    });
  }
  return new Styles(styles);
}
