import { SaxesParser } from 'saxes';
import { XmlGuard } from './limits';
import { notAWorkbook } from './errors';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** `name` is without its namespace prefix; attribute names keep theirs. */
  open?: (name: string, attributes: Attributes) => void;
  close?: (name: string) => void;
  /** Text may arrive in several pieces. */
  text?: (text: string) => void;
}

/**
 * Reads XML from front to back.
 * @throws ProductError `notAWorkbook` (damaged) where it is not well-formed, `unsafeFile` where it is too deep or too much.
 */
export function parseXml(xml: string, { open, close, text }: XmlHandler): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw notAWorkbook('damaged', error);
  });
  const guard = new XmlGuard();
  parser.on('opentag', (tag) => {
    guard.open();
    open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    guard.close();
    close?.(localName(tag.name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}

/** An attribute whatever its namespace prefix: `r:id` is found as "id". */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** An XML boolean; `fallback` where the attribute is missing. */
export function flag(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : value === '1' || value === 'true';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
