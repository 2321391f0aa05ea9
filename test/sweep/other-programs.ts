import { execFile } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SOFFICE = process.env.SOFFICE ?? 'soffice';
/** Workbooks of one start of LibreOffice. */
const BATCH = 40;

/** What a program says against files, by path. */
export type Objections = Map<string, string>;

/** Files that openpyxl does not open. */
export async function openpyxlObjections(files: readonly string[]): Promise<Objections> {
  const script = join(__dirname, 'open_all.py');
  const { stdout } = await run('/usr/bin/python3', [script, ...files], { maxBuffer: 1 << 26 });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => line.split('\t') as [string, string]));
}

/**
 * Files of which LibreOffice makes nothing. It takes many in one start; those behind one that ends it are tried again.
 * @param folder for what it makes; file names must differ.
 */
export async function libreOfficeObjections(
  files: readonly string[],
  folder: string,
): Promise<Objections> {
  const found: Objections = new Map();
  for (let at = 0; at < files.length; at += BATCH) {
    const made = await opened(files.slice(at, at + BATCH), join(folder, `batch-${at}`));
    for (const file of files.slice(at, at + BATCH)) {
      if (made.has(stem(file))) continue;
      const alone = await opened([file], join(folder, `alone-${stem(file)}`));
      if (!alone.has(stem(file))) found.set(file, 'LibreOffice makes nothing of it');
    }
  }
  return found;
}

const stem = (file: string) => parse(basename(file)).name;

async function opened(files: readonly string[], folder: string): Promise<Set<string>> {
  await mkdir(folder, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, 'made');
  const options = ['--headless', '--norestore', '--convert-to', 'ods', '--outdir', out];
  await run(SOFFICE, [profile, ...options, ...files], { timeout: 300_000 }).catch(() => null);
  const made = await readdir(out).catch(() => []);
  return new Set(made.map((name) => parse(name).name));
}

/** What a validating program prints of each file; it is called with one path and fails where it finds something. */
export async function judgeObjections(
  command: string,
  files: readonly string[],
): Promise<Objections> {
  const [program, ...first] = command.split(' ');
  const found: Objections = new Map();
  for (const file of files) {
    try {
      await run(program!, [...first, file], { maxBuffer: 1 << 26 });
    } catch (error) {
      const { stdout = '', message } = error as { stdout?: string; message: string };
      found.set(file, stdout.trim() || message);
    }
  }
  return found;
}
