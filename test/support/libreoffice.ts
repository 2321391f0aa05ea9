import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellValue } from '../../src/workbook/description';
import { convert } from './soffice';

/** Every sheet, raw values (not as shown), UTF-8, comma-separated. */
const CSV_OF_ALL_SHEETS =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** The cells of each sheet, as text. */
export type SheetTexts = Map<string, string[][]>;

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
export async function calculateWithLibreOffice(workbook: Uint8Array): Promise<SheetTexts> {
  const [sheets] = await calculateAllWithLibreOffice([workbook]);
  return sheets!;
}

/** The same for several workbooks, in one start of LibreOffice. */
export async function calculateAllWithLibreOffice(
  workbooks: readonly Uint8Array[],
): Promise<SheetTexts[]> {
  return converted(workbooks.map(withoutResults), CSV_OF_ALL_SHEETS, async (out, stem) => {
    const sheets = new Map<string, string[][]>();
    for (const file of await readdir(out)) {
      if (!file.startsWith(`${stem}-`) || !file.endsWith('.csv')) continue;
      const sheet = file.slice(stem.length + 1, -'.csv'.length);
      sheets.set(sheet, parseCsv(await readFile(join(out, file), 'utf8')));
    }
    return sheets;
  });
}

/** The workbook as LibreOffice saves it. */
export async function saveWithLibreOffice(workbook: Uint8Array): Promise<Uint8Array> {
  const [saved] = await saveAllWithLibreOffice([workbook]);
  return saved!;
}

/** Several workbooks as LibreOffice saves them, in one start of it. */
export const saveAllWithLibreOffice = (workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> =>
  converted(
    workbooks,
    'xlsx:Calc MS Excel 2007 XML',
    async (out, stem) => new Uint8Array(await readFile(join(out, `${stem}.xlsx`))),
  );

/** A workbook printed by LibreOffice, as PDF. */
export async function printToPdf(workbook: Uint8Array): Promise<Uint8Array> {
  const [pdf] = await converted([workbook], 'pdf', (out, stem) =>
    readFile(join(out, `${stem}.pdf`)),
  );
  return new Uint8Array(pdf!);
}

/** Whether a stored result is what LibreOffice calculated, as far as binary numbers can agree. */
export function sameValue(stored: CellValue, calculated: string): boolean {
  if (typeof stored !== 'number') return String(stored ?? '') === calculated;
  const isPercent = calculated.endsWith('%');
  const number = isPercent ? Number(calculated.slice(0, -1)) / 100 : Number(calculated);
  return calculated !== '' && Math.abs(stored - number) <= 1e-9 * Math.max(1, Math.abs(stored));
}

/** What `read` makes of each workbook's results, which stand in a folder under its stem. */
async function converted<T>(
  workbooks: readonly Uint8Array[],
  format: string,
  read: (folder: string, stem: string) => Promise<T>,
): Promise<T[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-office-'));
  try {
    const stems = workbooks.map((_, i) => `book${i}`);
    for (const [i, stem] of stems.entries())
      await writeFile(join(folder, `${stem}.xlsx`), workbooks[i]!);
    const files = stems.map((stem) => `${stem}.xlsx`);
    const out = await convert(folder, files, format);
    return await Promise.all(stems.map((stem) => read(out, stem)));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
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
