import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellValue } from '../../src/workbook/description';

const run = promisify(execFile);
const SOFFICE = process.env.SOFFICE ?? 'soffice';

/** Every sheet, raw values (not as shown), UTF-8, comma-separated. */
const CSV_OF_ALL_SHEETS =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** Takes the stored results out of a workbook, so that whoever opens it has to calculate. */
export function withoutResults(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  for (const name of Object.keys(parts)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const xml = strFromU8(parts[name]!);
    const stripped = xml.replace(
      /<c ([^>]*?)>(<f[^>]*?(?:\/>|>[^<]*<\/f>))(?:<v>[^<]*<\/v>|<v\/>)?<\/c>/g,
      (_, attributes: string, formula: string) =>
        `<c ${attributes.replace(/\s?\bt="[^"]*"/, '')}>${formula}</c>`,
    );
    parts[name] = strToU8(stripped);
  }
  return zipSync(parts);
}

/** What LibreOffice calculates for a workbook: the raw cells of each sheet, as text. */
export async function calculateWithLibreOffice(
  workbook: Uint8Array,
): Promise<Map<string, string[][]>> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'book.xlsx'), withoutResults(workbook));
    await convert(folder, 'book.xlsx', CSV_OF_ALL_SHEETS);
    const sheets = new Map<string, string[][]>();
    for (const file of await readdir(folder)) {
      const match = /^book-(.+)\.csv$/.exec(file);
      if (match) sheets.set(match[1]!, parseCsv(await readFile(join(folder, file), 'utf8')));
    }
    return sheets;
  });
}

/** The workbook as LibreOffice saves it. */
export async function saveWithLibreOffice(workbook: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'book.xlsx'), workbook);
    await convert(folder, 'book.xlsx', 'xlsx:Calc MS Excel 2007 XML', join(folder, 'saved'));
    return new Uint8Array(await readFile(join(folder, 'saved', 'book.xlsx')));
  });
}

/** Several workbooks as LibreOffice saves them, in one start of it. */
export async function saveAllWithLibreOffice(
  workbooks: readonly Uint8Array[],
): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const names = workbooks.map((_, i) => `book${i}.xlsx`);
    for (const [i, name] of names.entries()) await writeFile(join(folder, name), workbooks[i]!);
    await convert(folder, names, 'xlsx:Calc MS Excel 2007 XML', join(folder, 'saved'));
    return Promise.all(
      names.map(async (name) => new Uint8Array(await readFile(join(folder, 'saved', name)))),
    );
  });
}

/** Whether a stored result is what LibreOffice calculated, as far as binary numbers can agree. */
export function sameValue(stored: CellValue, calculated: string): boolean {
  if (typeof stored !== 'number') return String(stored ?? '') === calculated;
  const isPercent = calculated.endsWith('%');
  const number = isPercent ? Number(calculated.slice(0, -1)) / 100 : Number(calculated);
  return calculated !== '' && Math.abs(stored - number) <= 1e-9 * Math.max(1, Math.abs(stored));
}

async function convert(
  folder: string,
  file: string | readonly string[],
  format: string,
  out = folder,
): Promise<void> {
  const files = typeof file === 'string' ? [file] : file;
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run(SOFFICE, [profile, '--headless', '--convert-to', format, '--outdir', out, ...files], {
    cwd: folder,
    timeout: 300_000,
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-office-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',' || character === '\n') {
      rows[rows.length - 1]!.push(cell);
      cell = '';
      if (character === '\n') rows.push([]);
    } else if (character !== '\r') cell += character;
  }
  if (cell !== '') rows[rows.length - 1]!.push(cell);
  return rows;
}
