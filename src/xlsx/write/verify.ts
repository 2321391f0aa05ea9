import { SaxesParser } from 'saxes';
import { ProductError } from '../../language/errors';
import type { Package } from '../package/package';
import { checkElements } from '../xml/well-formed';

const XML = /\.(?:xml|rels|vml)$/i;
/** Many workbooks in a row share their smaller parts: of each path what was found right last is kept, up to so many characters and paths. */
const MOST_KEPT = 32 * 1024;
const MOST_PATHS = 100;
const verifiedBefore = new Map<string, string>();
const DATA = /<((?:[\w.-]+:)?sheetData)>/;

/**
 * Parses every part that was written, namespaces on, before the file is handed out. The rows of a sheet, which are most of a
 * file, are held against the rules of XML by a quicker way of our own.
 * @throws ProductError `refused`: nothing is better than a file that does not open.
 */
export function verify(parts: Package): void {
  for (const path of parts.changedPaths()) {
    if (!XML.test(path)) continue;
    const xml = parts.uncheckedText(path);
    if (verifiedBefore.get(path) === xml) continue;
    try {
      parse(withoutRows(xml));
      if (xml.length >= MOST_KEPT) continue;
      if (verifiedBefore.size >= MOST_PATHS) verifiedBefore.clear();
      verifiedBefore.set(path, xml);
    } catch (cause) {
      throw new ProductError('refused', { reason: `${path}: ${String(cause)}` }, { cause });
    }
  }
}

function parse(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** A sheet with its rows checked and left out; other parts as they are. */
function withoutRows(xml: string): string {
  const open = DATA.exec(xml);
  if (!open) return xml;
  const start = open.index + open[0].length;
  const end = xml.indexOf(`</${open[1]}>`, start);
  if (end < 0) return xml;
  checkElements(xml.slice(start, end));
  return xml.slice(0, start) + xml.slice(end);
}
