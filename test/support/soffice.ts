import { execFile } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SOFFICE = process.env.SOFFICE ?? 'soffice';
const STARTS = 3;

/**
 * Converts files of a folder in one start of LibreOffice and gives the folder they come to. On a machine that is busy it
 * sometimes ends without having done anything: then it is started again, with a profile of its own that nothing has touched.
 */
export async function convert(
  folder: string,
  files: readonly string[],
  format: string,
): Promise<string> {
  const said: string[] = [];
  for (let start = 1; start <= STARTS; start++) {
    const profile = `-env:UserInstallation=file://${join(folder, `profile-${start}`)}`;
    const out = join(folder, `made-${start}`);
    await mkdir(out);
    const options = [profile, '--headless', '--norestore', '--convert-to', format, '--outdir', out];
    try {
      const { stdout, stderr } = await run(SOFFICE, [...options, ...files], {
        cwd: folder,
        timeout: 300_000,
      });
      const made = await readdir(out);
      const missing = files.filter((file) => !made.some((name) => isOf(file, name)));
      if (missing.length === 0) return out;
      said.push(`start ${start}: nothing came of ${missing.join(', ')}. ${stdout}${stderr}`);
    } catch (error) {
      said.push(`start ${start}: ${(error as Error).message}`);
    }
  }
  throw new Error(
    `LibreOffice (${SOFFICE}) did not convert in ${STARTS} starts, each with a profile of its own.\n${said.join('\n')}`,
  );
}

/** "book0.xlsx" becomes "book0.pdf", or one file for each of its sheets: "book0-Sheet1.csv". */
function isOf(file: string, made: string): boolean {
  const stem = parse(file).name;
  return made.startsWith(`${stem}.`) || made.startsWith(`${stem}-`);
}
