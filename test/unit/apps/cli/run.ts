import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { XlsxHost } from '../../../../src/host/file';
import { calculateLedger } from '../../../../src/workbook/calculate';

const ROOT = join(__dirname, '..', '..', '..', '..');

export interface Result {
  code: number | null;
  out: string;
  /** Lines on stderr. */
  errors: string[];
}

/** The command line built into one file, once for a test file: compiling all of its sources takes most of every call. */
async function bundled(): Promise<{ main: string; remove(): void }> {
  // As deep below the project as the source stands, because it looks for the shipped plans from there.
  const cache = join(ROOT, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'ledger-'));
  const main = join(folder, 'main.js');
  await build({
    entryPoints: [join(ROOT, 'src', 'apps', 'cli', 'main.ts')],
    outfile: main,
    bundle: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  return { main, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

let bundle: ReturnType<typeof bundled> | undefined;
afterAll(async () => (await bundle)?.remove());

const programFile = async () => (await (bundle ??= bundled())).main;

/** A folder of its own for the command line to be called in. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'ledger-cli-'));

  file(name: string): string {
    return join(this.path, name);
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(this.file(name), content);
  }

  bytes(name: string): Buffer {
    return readFileSync(this.file(name));
  }

  open(name: string): Promise<XlsxHost> {
    return XlsxHost.open(new Uint8Array(this.bytes(name)), { calculate: calculateLedger });
  }

  /** Calls the command line as npm does: in the project's folder, with paths meant from here. */
  async run(...args: string[]): Promise<Result> {
    return this.call(process.execPath, await programFile(), ...args);
  }

  /** Calls it where no file can grow beyond so many blocks of 1024 bytes, as on a disk that is full. */
  async runLimited(blocks: number, ...args: string[]): Promise<Result> {
    const limited = `ulimit -f ${blocks} && exec "$@"`;
    const command = [process.execPath, await programFile(), ...args];
    return this.call('bash', '-c', limited, 'limited', ...command);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  private call(program: string, ...args: string[]): Promise<Result> {
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, {
        cwd: ROOT,
        env: { ...process.env, INIT_CWD: this.path },
      });
      let out = '';
      let errors = '';
      child.stdout.on('data', (data) => (out += data));
      child.stderr.on('data', (data) => (errors += data));
      child.on('error', reject);
      child.on('close', (code) =>
        resolve({ code, out, errors: errors.split('\n').filter((line) => line !== '') }),
      );
    });
  }
}
