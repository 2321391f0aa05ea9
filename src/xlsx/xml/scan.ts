import { notAWorkbook } from '../package/errors';

/** A tag in a text, by where it stands. */
export interface Tag {
  /** With its prefix. */
  name: string;
  start: number;
  /** Behind its ">". */
  end: number;
  kind: 'open' | 'close' | 'empty';
}

/**
 * The next tag from `at` on; comments, CDATA and processing instructions are passed over. For text that a parser has
 * accepted. Null at the end.
 */
export function nextTag(xml: string, at: number): Tag | null {
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) return null;
    const mark = xml.charCodeAt(start + 1);
    if (mark === 0x21 || mark === 0x3f) {
      at = afterMarkup(xml, start);
      continue;
    }
    const isClose = mark === 0x2f;
    const nameStart = isClose ? start + 2 : start + 1;
    const nameEnd = afterName(xml, nameStart);
    const end = tagEnd(xml, nameEnd);
    const kind = isClose ? 'close' : xml.charCodeAt(end - 2) === 0x2f ? 'empty' : 'open';
    return { name: xml.slice(nameStart, nameEnd), start, end, kind };
  }
}

function afterMarkup(xml: string, start: number): number {
  const [from, end] = xml.startsWith('<!--', start)
    ? [4, '-->']
    : xml.startsWith('<![CDATA[', start)
      ? [9, ']]>']
      : xml.charCodeAt(start + 1) === 0x3f
        ? [2, '?>']
        : [2, '>'];
  const found = xml.indexOf(end, start + from);
  if (found < 0) throw notAWorkbook('damaged');
  return found + end.length;
}

function afterName(xml: string, at: number): number {
  for (let i = at; i < xml.length; i++) {
    const code = xml.charCodeAt(i);
    if (code <= 0x20 || code === 0x2f || code === 0x3e) return i;
  }
  throw notAWorkbook('damaged');
}

/** Behind the ">" of a tag; one inside quotes is none. */
function tagEnd(xml: string, at: number): number {
  for (let i = at; i < xml.length; i++) {
    const code = xml.charCodeAt(i);
    if (code === 0x3e) return i + 1;
    if (code !== 0x22 && code !== 0x27) continue;
    i = xml.indexOf(code === 0x22 ? '"' : "'", i + 1);
    if (i < 0) break;
  }
  throw notAWorkbook('damaged');
}

/** An attribute in a tag, by where it stands. */
export interface AttributeSpan {
  name: string;
  /** As it stands, escaped. */
  raw: string;
  /** From the space before the name. */
  start: number;
  valueStart: number;
  valueEnd: number;
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag. */
export function attributeSpans(xml: string, { start, end }: Tag): AttributeSpan[] {
  const text = xml.slice(start, end);
  return [...text.matchAll(ATTRIBUTE)].map((match) => {
    const valueEnd = start + match.index + match[0].length - 1;
    const raw = match[2] ?? match[3] ?? '';
    return {
      name: match[1]!,
      raw,
      start: start + match.index,
      valueStart: valueEnd - raw.length,
      valueEnd,
    };
  });
}
