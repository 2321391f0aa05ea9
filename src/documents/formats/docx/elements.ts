import { child, type XmlElement } from '../../../xlsx/package/xml-tree';

export const localName = ({ name }: XmlElement) => name.slice(name.lastIndexOf(':') + 1);

/** The element at the end of a path of names. */
export function find(from: XmlElement, ...path: string[]): XmlElement | undefined {
  let at: XmlElement | undefined = from;
  for (const name of path) at = at && child(at, name);
  return at;
}

/** An attribute whatever its namespace prefix. */
export function attribute(element: XmlElement, name: string): string | undefined {
  const key = Object.keys(element.attributes).find(
    (candidate) => candidate === name || candidate.endsWith(`:${name}`),
  );
  return key === undefined ? undefined : element.attributes[key];
}

/** `w:val`, where nearly every setting of a Word document stands. */
export const valueOf = (element: XmlElement | undefined) => element && attribute(element, 'val');
