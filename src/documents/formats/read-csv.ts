import Papa from 'papaparse';
import type { Block } from '../blocks';
import { decodeText } from '../decode';

/** One table; the separator (comma, tab, semicolon) is found from the rows. */
export function readCsv(bytes: Uint8Array): Block[] {
  const { data } = Papa.parse<string[]>(decodeText(bytes), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', '\t', ';'],
  });
  const rows = data.map((row) => row.map((text) => ({ text })));
  return rows.length === 0 ? [] : [{ kind: 'table', rows }];
}
