import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnIndex, columnLetters } from '../../src/workbook/address';
import { ledgerColumns } from '../../src/workbook/sheets/ledger/ledger-columns';
import type { OtherProgram } from './other-program';
import { LEDGER, TASKS } from './good-workbook';
import { put } from './plant';

/** A state in which workbooks come back: harmless by itself, and no excuse for missing an error. */
export interface Carrier {
  name: string;
  apply?(file: OtherProgram): void;
  /** Changes the saved file's parts. */
  rewrite?(bytes: Uint8Array): Uint8Array;
  /** Where a cell of the ledger has gone. */
  moved?(column: string, row: number): string;
}

const FIRST = 4;
const LAST = 22;
const entered = ledgerColumns
  .map(({ owner }, i) => ({ owner, letters: columnLetters(i) }))
  .filter(({ owner }) => owner !== 'formula');

/** Turns the rows of the ledger upside down, formulas staying where they are, as Excel's sort leaves them. */
function upsideDown(file: OtherProgram): void {
  const rows = Array.from({ length: LAST - FIRST + 1 }, (_, i) =>
    entered.map(({ letters }) => file.value(LEDGER, `${letters}${FIRST + i}`)),
  );
  rows
    .reverse()
    .forEach((cells, i) =>
      cells.forEach((value, j) => put(file, LEDGER, `${entered[j]!.letters}${FIRST + i}`, value)),
    );
}

/** The dialect of WPS, as far as it is known: its namespace and application, and texts cut into runs. */
function asWps(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const rewrite = (name: string, change: (xml: string) => string) => {
    if (parts[name]) parts[name] = strToU8(change(strFromU8(parts[name])));
  };
  const namespace = 'xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"';
  for (const name of Object.keys(parts)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    rewrite(name, (xml) =>
      xml
        .replace('<worksheet ', `<worksheet ${namespace} `)
        .replace(/<row ([^>]*?)>/g, (all, attributes: string) =>
          attributes.includes('spans=') ? all : `<row ${attributes} spans="1:30">`,
        ),
    );
  }
  rewrite('xl/sharedStrings.xml', (xml) =>
    xml.replace(/<si><t[^>]*>([^<]{2,})<\/t><\/si>/g, (_, text: string) => {
      const cut = /^[^&]{2}/.test(text) ? 1 : text.length;
      const run = (part: string) =>
        part === '' ? '' : `<r><t xml:space="preserve">${part}</t></r>`;
      return `<si>${run(text.slice(0, cut))}${run(text.slice(cut))}<phoneticPr fontId="1"/></si>`;
    }),
  );
  rewrite('docProps/app.xml', (xml) =>
    xml.replace(/<Application>[^<]*<\/Application>/, '<Application>WPS 表格</Application>'),
  );
  return zipSync(parts);
}

export const carriers: Carrier[] = [
  { name: 'saved in the dialect of WPS', rewrite: asWps },
  {
    name: 'protected with a password',
    apply: (file) => {
      for (const sheet of [LEDGER, TASKS, '封面']) {
        file.protect(sheet);
      }
    },
  },
  {
    name: 'with hidden columns',
    apply: (file) => {
      file.hideColumns(LEDGER, 'D', 'L');
      file.hideColumns(TASKS, 'B', 'C');
    },
  },
  {
    name: 'filtered',
    apply: (file) => {
      for (let row = FIRST; row <= LAST; row += 2) file.hideRow(LEDGER, row);
    },
  },
  {
    name: 'with rows above the table',
    apply: (file) => file.insertRows(LEDGER, 1, 2),
    moved: (column, row) => `${column}${row + 2}`,
  },
  {
    name: 'with a column of the user’s',
    apply: (file) => file.insertColumn(LEDGER, 'E'),
    moved: (column, row) =>
      `${columnLetters(columnIndex(column) + (columnIndex(column) >= 4 ? 1 : 0))}${row}`,
  },
  {
    name: 'sorted the other way round',
    apply: upsideDown,
    moved: (column, row) => `${column}${FIRST + LAST - row}`,
  },
  {
    name: 'with sheets of the user’s',
    apply: (file) => {
      file.addSheet('我的底稿');
      put(file, '我的底稿', 'A1', '编号');
      put(file, '我的底稿', 'A2', '#REF!');
    },
  },
];
