import { nextTag } from './scan';

const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!(?:lt|gt|quot|apos|amp|#\d+|#x[0-9a-fA-F]+);)/;

/** Holds elements against the rules of XML that a writer can break, in a fraction of a parser's time. @throws where one is broken. */
export function checkElements(xml: string): void {
  const illegal = ILLEGAL.exec(xml);
  if (illegal && !xml.includes('<![CDATA[')) {
    const { index } = illegal;
    throw new Error(`not a character of XML in a cell: ${xml.slice(index, index + 20)}`);
  }
  const open: string[] = [];
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (tag.kind === 'open') open.push(tag.name);
    else if (tag.kind === 'close' && open.pop() !== tag.name) {
      throw new Error(`</${tag.name}> closes nothing`);
    }
  }
  if (open.length > 0) throw new Error(`<${open.pop()}> is not closed`);
}
