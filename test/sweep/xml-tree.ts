import { SaxesParser } from 'saxes';

/** An element with its prefixes as written. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  /** Its own text; white space between elements is none. */
  text: string;
}

/** Name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The main element of a part. @throws where it is not well-formed, or a prefix is not declared. */
export function parseElement(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const current = () => open[open.length - 1]!;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.values(attributes).map((one) => [one.name, one.value]);
    const element: Element = {
      name,
      attributes: Object.fromEntries(values) as Record<string, string>,
      children: [],
      text: '',
    };
    current().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const { children } = current();
    if (children.length > 0 && current().text.trim() === '') current().text = '';
    open.pop();
  });
  const addText = (text: string) => {
    current().text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  return top.children[0]!;
}
