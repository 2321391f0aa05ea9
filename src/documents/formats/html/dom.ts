import { parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
export type Node = Document['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

export const isElement = (node: Node): node is Element => 'attribs' in node;

export const parse = (html: string): Node[] =>
  parseDocument(html, { lowerCaseTags: true, decodeEntities: true }).children;

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
