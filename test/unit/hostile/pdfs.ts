import { deflateSync } from 'node:zlib';
import { lockedPdf, pdfOf } from '../documents/pdf-files';
import { type HostileFile, bytes } from './hostile-file';

const file = (what: string, answer: string, make: () => Uint8Array): HostileFile => ({
  what,
  way: 'document',
  name: 'a.pdf',
  make,
  answer,
});

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const page = (resources: string) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << ${resources} >> >>`;
const stream = (content: string, dictionary = '') =>
  `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
const FONT = '/Font << /F 6 0 R >>';
const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** Packed zeros, packed again and again. */
function packedOften(megabytes: number, times: number): string {
  let content: Uint8Array = new Uint8Array(megabytes * 1024 * 1024);
  for (let n = 0; n < times; n++) content = deflateSync(content, { level: 9 });
  return Buffer.from(content).toString('latin1');
}

export const pdfs: HostileFile[] = [
  file('the first line of a PDF', 'damagedDocument', () => bytes('%PDF-1.7\n')),
  file('a PDF of noise', 'damagedDocument', () => bytes('%PDF-1.7\n', [200_000, '<<[('])),
  file('a locked PDF', 'encryptedDocument', lockedPdf),
  file('a table of places that leads to itself', 'scannedDocument', () => {
    const whole = Buffer.from(pdfOf([CATALOG, PAGES, page(''), stream('')], '/Prev 9')).toString(
      'latin1',
    );
    const start = whole.lastIndexOf('xref\n0');
    return Buffer.from(whole.replace('/Prev 9', `/Prev ${start}`), 'latin1');
  }),
  file('pages that are their own parents', 'damagedDocument', () =>
    pdfOf([CATALOG, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
  ),
  file('more pages than a book', 'longDocument', () =>
    pdfOf([
      CATALOG,
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(2001)}] /Count 2001 >>`,
      page(''),
      stream(''),
    ]),
  ),
  file('forms that contain each other', 'unsafeFile time', () => {
    const form = (n: number) =>
      stream(
        '/X Do /Y Do',
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${n} 0 R /Y ${n} 0 R >> >>`,
      );
    return pdfOf([
      CATALOG,
      PAGES,
      page('/XObject << /X 5 0 R >>'),
      stream('/X Do'),
      ...Array.from({ length: 40 }, (_, n) => form(n + 6)),
      stream(''),
    ]);
  }),
  file('a page packed three times over', 'scannedDocument', () =>
    pdfOf([
      CATALOG,
      PAGES,
      page(FONT),
      stream(packedOften(20, 3), '/Filter [/FlateDecode /FlateDecode /FlateDecode]'),
      '<< >>',
      HELVETICA,
    ]),
  ),
  file('ten thousand words on a page', 'read', () =>
    pdfOf([
      CATALOG,
      PAGES,
      page(FONT),
      stream(`BT /F 9 Tf 9 9 Td ${'(abc) Tj 0 1 Td '.repeat(10)}ET\n`.repeat(1_000)),
      '<< >>',
      HELVETICA,
    ]),
  ),
  file('arrays in each other', 'scannedDocument', () =>
    pdfOf([CATALOG, PAGES, page(''), stream('['.repeat(500_000))]),
  ),
];
