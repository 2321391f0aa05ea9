import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { writeFiles } from '../../../../../src/apps/cli/output/write-files';
import { smallPlan } from '../../../usecases/workbooks';
import { Folder } from '../run';

/** A thousand and more where the environment says so. */
const KILLS = Number(process.env.KILLS ?? 15);
/** In milliseconds, with the machine doing other things. */
const TIME = 60_000 + KILLS * 1_000;
const SIZE = 400_000;

let folder: string;
let program: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-kills-'));
  program = join(mkdtempSync(join(tmpdir(), 'ledger-writer-')), 'writer.js');
  const entryPoints = [join(__dirname, 'writer.ts')];
  buildSync({ entryPoints, outfile: program, bundle: true, platform: 'node', logLevel: 'error' });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(program, '..'), { recursive: true, force: true });
});

/** Starts the writer and kills it some time after it has written for the first time. */
function killedAfter(milliseconds: number): Promise<void> {
  const paths = ['a.xlsx', 'b.docx'].map((name) => join(folder, name));
  const child = spawn(process.execPath, [program, ...paths, String(SIZE)]);
  return new Promise((resolve) => {
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
    child.once('exit', () => resolve());
  });
}

test(
  'a killed process leaves whole files, and the next run clears what else it left',
  async () => {
    for (let n = 0; n < KILLS; n++) {
      // From the first moment on, a little later each time: writing both takes a few milliseconds.
      await killedAfter((n * 0.37) % 12);
      for (const name of ['a.xlsx', 'b.docx']) {
        const bytes = readFileSync(join(folder, name));
        expect([name, bytes.length]).toEqual([name, SIZE]);
        expect(bytes.equals(Buffer.alloc(SIZE, bytes[0]))).toBe(true);
      }
    }
    await writeFiles([{ path: join(folder, 'a.xlsx'), bytes: new Uint8Array(1) }]);
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'b.docx']);
  },
  TIME,
);

test('where the disk takes no more, the old ledger stays and the command says so', async () => {
  const work = new Folder();
  try {
    work.write('plan.json', JSON.stringify(smallPlan(40, 5)));
    work.write('small.json', JSON.stringify(smallPlan(1, 1)));
    expect((await work.run('fill', './small.json', '-o', 'ledger.xlsx')).code).toBe(0);
    const before = work.bytes('ledger.xlsx');
    // A block has 1024 bytes; the workbook has more than so many.
    const { code, out, errors } = await work.runLimited(
      8,
      ...['fill', './plan.json', '--into', 'ledger.xlsx', '-o', 'ledger.xlsx'],
    );
    expect([code, out, errors]).toEqual([2, '', [expect.stringMatching(/no more room/)]]);
    expect(work.bytes('ledger.xlsx').equals(before)).toBe(true);
    expect(readdirSync(work.path).sort()).toEqual(['ledger.xlsx', 'plan.json', 'small.json']);
  } finally {
    work.remove();
  }
});
