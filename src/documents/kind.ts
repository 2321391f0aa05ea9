import { isError, ProductError } from '../language/errors';
import { listParts } from '../xlsx/package/zip';
import { latin } from './decode';

export type DocumentKind = 'docx' | 'xlsx' | 'pdf' | 'html' | 'csv' | 'text';

const HEAD = 2048;
/** No plan has more; pictures are not counted. */
const MOST_UNPACKED_MB = 100;

/**
 * What a file is: its content decides, its name only between kinds of text.
 * @throws ProductError `oldDocument`, `rtfDocument`, `encryptedDocument`, `damagedDocument`, `largeDocument` or `unknownDocument`.
 */
export function kindOf(bytes: Uint8Array, name: string): DocumentKind {
  const head = latin(bytes, HEAD);
  if (head.startsWith('PK') || head.startsWith('\xd0\xcf\x11\xe0')) return officeKind(bytes);
  if (isPdf(bytes)) return 'pdf';
  if (/^\s*\{\\rtf/.test(head)) throw new ProductError('rtfDocument');
  if (/^MIME-Version:[^]*multipart\/related/i.test(head)) {
    throw new ProductError('unknownDocument');
  }
  if (isHtml(textHead(head), name)) return 'html';
  return /\.(csv|tsv)$/i.test(name) ? 'csv' : 'text';
}

/** Some programs write something before the mark. */
export const isPdf = (bytes: Uint8Array): boolean => latin(bytes, 1024).includes('%PDF-');

/** Characters of the head without a byte order mark, and without the zeros between them in UTF-16. */
const textHead = (head: string) =>
  head.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replace(/\0/g, '');

function isHtml(head: string, name: string): boolean {
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(head))
    return true;
  return /\.(html?|xhtml|shtml|aspx|jsp)$/i.test(name) && /<[a-z!]/i.test(head);
}

function officeKind(bytes: Uint8Array): DocumentKind {
  let parts: { path: string; size: number }[];
  try {
    parts = listParts(bytes);
  } catch (error) {
    throw asDocumentError(error);
  }
  const unpacked = parts.reduce(
    (sum, { path, size }) => sum + (/\.(xml|rels)$/i.test(path) ? size : 0),
    0,
  );
  if (unpacked > MOST_UNPACKED_MB * 1024 * 1024) {
    throw new ProductError('largeDocument', { limit: String(MOST_UNPACKED_MB) });
  }
  if (parts.some(({ path }) => path.startsWith('word/'))) return 'docx';
  if (parts.some(({ path }) => path.startsWith('xl/'))) return 'xlsx';
  throw new ProductError('unknownDocument');
}

/** What the reader of Office packages says, in this folder's words. */
export function asDocumentError(error: unknown): unknown {
  if (!isError(error, 'encrypted', 'notAWorkbook')) return error;
  if (error.code === 'encrypted')
    return new ProductError('encryptedDocument', {}, { cause: error });
  const isOld = error.details.reason === 'oldFormat';
  return new ProductError(isOld ? 'oldDocument' : 'damagedDocument', {}, { cause: error });
}
