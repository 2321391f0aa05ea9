import { isDocumentError, ProductError } from '../language/errors';
import { sourceOf, type SourceDocument } from '../reading/source';
import { toSource, type Block } from './blocks';
import { decodeText } from './decode';
import { unsafeFile } from '../xlsx/package/limits';
import { asDocumentError, kindOf, type DocumentKind } from './kind';
import type { PdfAssets } from './formats/pdf/assets';

/** Pictures make files large; text does not. */
const MOST_MB: Record<DocumentKind, number> = {
  docx: 100,
  xlsx: 50,
  pdf: 100,
  html: 20,
  csv: 20,
  text: 20,
};
const MEGABYTE = 1024 * 1024;
/** The longest plans have a tenth of it. */
const MOST_CHARACTERS = 2_000_000;

export interface DocumentOptions {
  /** Where the PDF reader finds its character maps; the installed package in Node when left out. */
  pdfAssets?: PdfAssets;
  /** Called where reading goes on: between two calls it may hang, and then is to be ended from outside. */
  onPage?: () => void;
}

type Reader = (bytes: Uint8Array, options: DocumentOptions) => Block[] | Promise<Block[]>;

/** Each is fetched when the first file of its kind comes. */
const readers: Record<Exclude<DocumentKind, 'text'>, () => Promise<Reader>> = {
  docx: async () => (await import('./formats/docx/read-docx')).readDocx,
  html: async () => (await import('./formats/html/read-html')).readHtmlPage,
  xlsx: async () => (await import('./formats/read-xlsx')).readXlsx,
  csv: async () => (await import('./formats/read-csv')).readCsv,
  pdf: async () => {
    const { readPdf } = await import('./formats/pdf/read-pdf');
    await (await import('./formats/pdf/engine')).loadPdfjs();
    return (bytes, { pdfAssets, onPage }) => readPdf(bytes, pdfAssets, onPage);
  },
};

/**
 * Reads a file of any kind we know into text and tables.
 * @param name the file's name: shown in errors, and it tells .csv from .txt.
 * @throws ProductError of a document, with `details.file`.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  options: DocumentOptions = {},
): Promise<SourceDocument> {
  const kind = named(name, () => checkedKind(bytes, name));
  const reader = kind === 'text' ? null : await readers[kind]();
  try {
    const source = reader
      ? toSource(name, await reader(bytes, options))
      : { ...sourceOf(decodeText(bytes)), name };
    if (source.text.trim() === '') throw new ProductError('emptyDocument');
    if (source.text.length > MOST_CHARACTERS) throw unsafeFile('text', { most: MOST_CHARACTERS });
    return source;
  } catch (error) {
    throw withName(error, name);
  }
}

function checkedKind(bytes: Uint8Array, name: string): DocumentKind {
  const kind = kindOf(bytes, name);
  const limit = MOST_MB[kind];
  if (bytes.length > limit * MEGABYTE)
    throw new ProductError('largeDocument', { limit: String(limit) });
  return kind;
}

function named<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw withName(error, name);
  }
}

/** Whatever a library stumbles over in a file that has the right beginning is a fault of the file. */
function withName(error: unknown, name: string): ProductError {
  const known = asDocumentError(error);
  if (!isDocumentError(known)) {
    return new ProductError('damagedDocument', { file: name }, { cause: known });
  }
  return new ProductError(known.code, { ...known.details, file: name }, { cause: known.cause });
}
