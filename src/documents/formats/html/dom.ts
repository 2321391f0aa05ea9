import { DomHandler, Parser } from 'htmlparser2';
import { XmlGuard } from '../../../xlsx/package/limits';

export type Node = DomHandler['root']['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

export const isElement = (node: Node): node is Element => 'attribs' in node;

/** Sites nest frames of layout, and old ones leave elements open; a plan's page has a hundredth of the elements. */
const MOST = { depth: 1000, elements: 500_000 };

/** Builds the tree, as long as it stays one that can be walked. */
class Builder extends DomHandler {
  private readonly guard = new XmlGuard(MOST);

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.guard.open();
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.guard.close();
    super.onclosetag();
  }
}

/** @throws ProductError unsafeFile: depth, elements */
export function parse(html: string): Node[] {
  const builder = new Builder();
  new Parser(builder, { lowerCaseTags: true, decodeEntities: true }).end(html);
  return builder.root.children;
}

/** Child elements of an element, through wrappers that have no meaning of their own (tbody, thead). */
export function elementsOf(
  parent: Element,
  names: readonly string[],
  through: readonly string[],
): Element[] {
  return (parent.children as Node[]).filter(isElement).flatMap((element) => {
    if (names.includes(element.name)) return [element];
    return through.includes(element.name) ? elementsOf(element, names, through) : [];
  });
}
