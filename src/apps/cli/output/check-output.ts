import { readFile, realpath, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { XlsxHost } from '../../../host/file';
import { isError, ProductError } from '../../../language/errors';
import { holdsEntries } from '../../../usecases/holds-entries';
import { calculateLedger } from '../../../workbook/calculate';
import { userPath } from '../files';

export interface Output {
  /** As the person gave it. */
  path: string;
  kind: 'workbook' | 'note' | 'figures';
  /** Files that the command reads. */
  inputs: readonly string[];
  /** The input that the command was told to bring up: it alone may be written over. */
  into?: string;
  /** Another file that is no ledger may be replaced. */
  force?: boolean;
}

const endings: Record<Output['kind'], readonly string[]> = {
  workbook: ['.xlsx', '.xlsm'],
  note: ['.docx'],
  figures: ['.csv', '.txt', ''],
};

/**
 * Refuses an output that would take the place of something: of a file that is read, of a ledger with entries, or of any
 * other file unless told to. Also an ending that programs would take for another format.
 * @throws ProductError outputIsInput, outputIsLedger, outputExists, outputEnding, noteNotDocx
 */
export async function checkOutput(output: Output): Promise<void> {
  const { path, inputs, into, force } = output;
  checkEnding(output);
  if (into !== undefined && (await isSameFile(path, into))) return;
  for (const input of inputs) {
    if (!(await isSameFile(path, input))) continue;
    throw new ProductError('outputIsInput', { file: path });
  }
  const old = await readFile(userPath(path)).catch(() => null);
  if (old === null || old.length === 0) return;
  const content = await contentOf(old);
  if (content === 'emptyLedger' || (force && content === 'other')) return;
  throw new ProductError(content === 'other' ? 'outputExists' : 'outputIsLedger', { file: path });
}

/** What is written is a workbook with macros exactly where the ending says so. @throws ProductError macrosNeedXlsm, noMacrosForXlsm */
export function checkMacros(path: string, hasMacros: boolean): void {
  if (hasMacros === /\.xlsm$/i.test(path)) return;
  throw new ProductError(hasMacros ? 'macrosNeedXlsm' : 'noMacrosForXlsm', { file: path });
}

function checkEnding({ path, kind }: Output): void {
  const allowed = endings[kind];
  if (allowed.includes(extname(path).toLowerCase())) return;
  if (kind === 'note') throw new ProductError('noteNotDocx', { file: path });
  const shown = allowed.filter((ending) => ending !== '').join(' ');
  throw new ProductError('outputEnding', { file: path, endings: shown });
}

/** One file under two names is one file. */
async function isSameFile(a: string, b: string): Promise<boolean> {
  const [pathA, pathB] = [userPath(a), userPath(b)];
  if (pathA === pathB) return true;
  const real = (path: string) => realpath(path).catch(() => path);
  if ((await real(pathA)) === (await real(pathB))) return true;
  const [first, second] = await Promise.all(
    [pathA, pathB].map((path) => stat(path).catch(() => null)),
  );
  return first?.ino !== undefined && first.ino === second?.ino && first.dev === second.dev;
}

async function contentOf(bytes: Uint8Array): Promise<'entries' | 'emptyLedger' | 'other'> {
  try {
    const host = await XlsxHost.open(bytes, { calculate: calculateLedger });
    const found = await holdsEntries(host);
    return found === null ? 'other' : found ? 'entries' : 'emptyLedger';
  } catch (error) {
    // What nobody can look into may be a ledger; a later version's certainly is one.
    return isError(error, 'notAWorkbook', 'unsafeFile') ? 'other' : 'entries';
  }
}
