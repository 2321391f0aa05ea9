/**
 * Cells as spreadsheets put them on the clipboard: tabs between columns, a line for each row; a cell with a tab, a line break
 * or a quotation mark at its start stands in quotation marks, those inside it doubled.
 */
export function parseDelimited(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const cell = quoted(text, at) ?? plain(text, at);
    rows[rows.length - 1]!.push(cell.text);
    at = cell.end;
    const breaks = /^(?:\r\n|\r|\n)/.exec(text.slice(at, at + 2));
    if (breaks) {
      at += breaks[0].length;
      // The last line ends with a break; no row begins after it.
      if (at >= text.length) break;
      rows.push([]);
    } else {
      if (at >= text.length) break;
      at += 1;
    }
  }
  return rows;
}

interface Cell {
  text: string;
  /** Where the separator after it stands. */
  end: number;
}

/** Null where the cell is not in quotation marks from its first character to its last. */
function quoted(text: string, start: number): Cell | null {
  if (text[start] !== '"') return null;
  let found = '';
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    found += text.slice(at, close);
    if (text[close + 1] === '"') {
      found += '"';
      at = close + 2;
      continue;
    }
    const after = text[close + 1];
    if (after !== undefined && !'\t\r\n'.includes(after)) return null;
    return { text: found.replace(/\r\n?/g, '\n'), end: close + 1 };
  }
}

function plain(text: string, start: number): Cell {
  let end = start;
  while (end < text.length && !'\t\r\n'.includes(text[end]!)) end++;
  return { text: text.slice(start, end), end };
}

/** The text that `parseDelimited` reads back. */
export function writeDelimited(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    /[\t\r\n]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  const lines = rows.map((row) => row.map(cell).join('\t'));
  // A last line that is empty is one only where a break ends it.
  return lines.join('\r\n') + (lines[lines.length - 1] === '' ? '\r\n' : '');
}
