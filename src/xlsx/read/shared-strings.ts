import { flag, parseXml } from '../package/parse-xml';
import { decodeCellText } from '../package/xml-text';
import type { Package } from '../package/package';

/** The texts that cells refer to by number; formatting inside a text is left out, and so is what is struck out. */
export function readStrings(parts: Package, path: string): string[] {
  const xml = parts.text(path);
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let text = '';
  let inText = false;
  let inPhonetics = false;
  let struck = false;
  parseXml(xml, {
    open: (name, attributes) => {
      if (name === 'si') text = '';
      if (name === 'r') struck = false;
      if (name === 'strike') struck = flag(attributes.val, true);
      if (name === 'rPh') inPhonetics = true;
      inText = name === 't' && !inPhonetics && !struck;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') inPhonetics = false;
      if (name === 'r') struck = false;
      if (name === 'si') strings.push(decodeCellText(text));
    },
  });
  return strings;
}
