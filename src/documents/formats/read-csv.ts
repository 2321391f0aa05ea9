import Papa from 'papaparse';
import { unsafeFile } from '../../xlsx/package/limits';
import type { Block, SpanningCell } from '../blocks';
import { decodeText } from '../decode';

/** A plan as a table has a few thousand. */
const MOST_FIELDS = 1_000_000;

/** One table; the separator (comma, tab, semicolon) is found from the rows. @throws ProductError unsafeFile: fields */
export function readCsv(bytes: Uint8Array): Block[] {
  const rows: SpanningCell[][] = [];
  let fields = 0;
  Papa.parse<string[]>(decodeText(bytes), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', '\t', ';'],
    step: ({ data }) => {
      fields += data.length;
      if (fields > MOST_FIELDS) throw unsafeFile('fields', { most: MOST_FIELDS });
      rows.push(data.map((text) => ({ text })));
    },
  });
  return rows.length === 0 ? [] : [{ kind: 'table', rows }];
}
