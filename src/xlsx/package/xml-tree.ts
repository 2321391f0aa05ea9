import { SaxesParser } from 'saxes';
import { XmlGuard } from './limits';
import { escapeXml } from './xml-text';
import { notAWorkbook } from './errors';

/** An element as it stands in the file, prefixes and all. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Reads XML whole, for parts that are edited. @throws ProductError as `parseXml` does. */
export function parseTree(
  xml: string,
  most?: ConstructorParameters<typeof XmlGuard>[0],
): XmlElement {
  const parser = new SaxesParser();
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  const guard = new XmlGuard(most);
  parser.on('error', (error) => {
    throw notAWorkbook('damaged', error);
  });
  parser.on('opentag', ({ name, attributes }) => {
    guard.open();
    const element = { name, attributes: { ...attributes }, children: [] };
    open[open.length - 1]!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    guard.close();
    open.pop();
  });
  const text = (piece: string) => {
    if (open.length > 1) open[open.length - 1]!.children.push(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(xml).close();
  return top.children[0] as XmlElement;
}

/** The element as XML, without a declaration. */
export function serialize(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  if (element.children.length === 0) return `<${element.name}${attributes}/>`;
  const content = element.children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : serialize(child)))
    .join('');
  return `<${element.name}${attributes}>${content}</${element.name}>`;
}

/** Child elements, without the text between them. */
export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** The first child of that name, whatever its prefix. */
export function child(parent: XmlElement, name: string): XmlElement | undefined {
  return elements(parent).find((element) => element.name.replace(/^.*:/, '') === name);
}
