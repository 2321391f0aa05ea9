import { parseXml } from '../package/parse-xml';
import { decodeCellText } from '../package/xml-text';
import type { Package } from '../package/package';

/** The texts that cells refer to by number; formatting inside a text is left out. */
export function readStrings(parts: Package, path: string): string[] {
  const xml = parts.text(path);
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let text = '';
  let inText = false;
  let inPhonetics = false;
  parseXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetics = true;
      inText = name === 't' && !inPhonetics;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') inPhonetics = false;
      if (name === 'si') strings.push(decodeCellText(text));
    },
  });
  return strings;
}
