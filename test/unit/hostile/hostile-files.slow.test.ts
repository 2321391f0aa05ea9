import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GuardedWorker } from '../../support/guarded';
import { archives } from './archives';
import { documents } from './documents';
import type { Answer, Job } from './hostile-file';
import { pdfs } from './pdfs';
import { plans } from './plans';
import { workbooks } from './workbooks';

const SECONDS = 10;
/** By the clock, with the machine doing other things. */
const PATIENCE = 90;
const MEGABYTES = 1024;
/** What is not on the heap, bytes of files above all, is no part of it. */
const HEAP_MEGABYTES = 640;

const worker = new GuardedWorker<Job, Answer>(join(__dirname, 'read-hostile.ts'), {
  seconds: PATIENCE,
  megabytes: HEAP_MEGABYTES,
});
const folder = mkdtempSync(join(tmpdir(), 'ledger-hostile-'));
afterAll(() => {
  worker.stop();
  rmSync(folder, { recursive: true, force: true });
});

const files = [...archives, ...workbooks, ...documents, ...pdfs, ...plans];

test('each is one of its own', () => {
  expect(new Set(files.map(({ what }) => what)).size).toBe(files.length);
  expect(files.length).toBeGreaterThanOrEqual(85);
});

test.each(files.map((file) => [file.what, file] as const))(
  '%s',
  async (_, { way, name, make, answer }) => {
    const path = join(folder, 'file');
    writeFileSync(path, make());
    const told = await worker.ask({ path, way, name });
    expect(told.answer).toBe(answer);
    expect(told.seconds).toBeLessThan(SECONDS);
    expect(told.megabytes).toBeLessThan(MEGABYTES);
    // One line, in words, however long what the file calls itself.
    expect(told.words).not.toMatch(/[\n\r]/);
    expect(told.words.length).toBeLessThan(2000);
  },
);
