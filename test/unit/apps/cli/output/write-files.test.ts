import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as nodeFiles from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryName } from '../../../../../src/apps/cli/output/leftovers';
import { writeFiles, type Files } from '../../../../../src/apps/cli/output/write-files';

let folder: string;
beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), 'ledger-out-')))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
const output = (name: string, content: string) => ({
  path: at(name),
  bytes: new TextEncoder().encode(content),
});

const full = () => Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });

/** Every call that changes or flushes the disk counts; the nth fails. */
function failingAt(n: number): { files: Files; calls: () => number } {
  let calls = 0;
  const step = () => {
    calls += 1;
    if (calls === n) throw full();
  };
  const files: Files = {
    ...nodeFiles,
    rename: async (from, to) => {
      step();
      await nodeFiles.rename(from, to);
    },
    link: async (from, to) => {
      step();
      await nodeFiles.link(from, to);
    },
    copyFile: async (from, to) => {
      if (calls >= n) throw full();
      await nodeFiles.copyFile(from, to);
    },
    open: (async (path: string, flags: string, mode?: number) => {
      if (flags === 'r') return nodeFiles.open(path, flags);
      step();
      const handle = await nodeFiles.open(path, flags, mode);
      return {
        writeFile: async (bytes: Uint8Array) => {
          // A full disk takes the beginning.
          await handle.writeFile(bytes.subarray(0, 3));
          step();
          await handle.truncate(0);
          await handle.write(bytes, 0, bytes.length, 0);
        },
        sync: async () => {
          step();
          await handle.sync();
        },
        close: () => handle.close(),
      };
    }) as Files['open'],
  };
  return { files, calls: () => calls };
}

test('two files are written both or, whatever step fails, neither', async () => {
  const both = () => [output('book.xlsx', 'new book'), output('note.docx', 'new note')];
  const reset = () => {
    writeFileSync(at('book.xlsx'), 'old book');
    rmSync(at('note.docx'), { force: true });
  };
  reset();
  const counted = failingAt(Infinity);
  await writeFiles(both(), counted.files);
  expect([text('book.xlsx'), text('note.docx')]).toEqual(['new book', 'new note']);
  // Opening, writing, flushing each; keeping the old book; two renames.
  expect(counted.calls()).toBe(9);
  for (let n = 1; n <= counted.calls(); n++) {
    reset();
    await expect(writeFiles(both(), failingAt(n).files)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect([n, text('book.xlsx'), readdirSync(folder)]).toEqual([n, 'old book', ['book.xlsx']]);
  }
});

test('on a stick that knows no second names, both are written or neither', async () => {
  const both = () => [output('book.xlsx', 'new book'), output('note.docx', 'new note')];
  const link = () => Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
  let renames = 0;
  const rename: Files['rename'] = async (from, to) => {
    renames += 1;
    if (renames === 2) throw full();
    await nodeFiles.rename(from, to);
  };
  writeFileSync(at('book.xlsx'), 'old book');
  await expect(writeFiles(both(), { ...nodeFiles, link, rename })).rejects.toMatchObject({
    code: 'ENOSPC',
  });
  expect([text('book.xlsx'), readdirSync(folder)]).toEqual(['old book', ['book.xlsx']]);
  await writeFiles(both(), { ...nodeFiles, link });
  expect([text('book.xlsx'), text('note.docx')]).toEqual(['new book', 'new note']);
  expect(readdirSync(folder).sort()).toEqual(['book.xlsx', 'note.docx']);
});

test('a link stays a link, and its target gets the bytes', async () => {
  writeFileSync(at('real.xlsx'), 'old');
  symlinkSync('real.xlsx', at('link.xlsx'));
  symlinkSync(at('later.xlsx'), at('dangling.xlsx'));
  await writeFiles([output('link.xlsx', 'new'), output('dangling.xlsx', 'first')]);
  expect(lstatSync(at('link.xlsx')).isSymbolicLink()).toBe(true);
  expect(lstatSync(at('dangling.xlsx')).isSymbolicLink()).toBe(true);
  expect([text('real.xlsx'), text('later.xlsx')]).toEqual(['new', 'first']);
});

test.each([0o600, 0o640, 0o664])('rights %o stay', async (mode) => {
  writeFileSync(at('a.xlsx'), 'old');
  chmodSync(at('a.xlsx'), mode);
  await writeFiles([output('a.xlsx', 'new')]);
  expect([text('a.xlsx'), statSync(at('a.xlsx')).mode & 0o777]).toEqual(['new', mode]);
});

test('a file marked as read-only, and what is no file, are refused', async () => {
  writeFileSync(at('a.xlsx'), 'old');
  chmodSync(at('a.xlsx'), 0o444);
  await expect(writeFiles([output('a.xlsx', 'new')])).rejects.toMatchObject({ reason: 'readOnly' });
  expect(text('a.xlsx')).toBe('old');
  const folderItself = { path: folder, bytes: new Uint8Array(1) };
  await expect(writeFiles([folderItself])).rejects.toMatchObject({ reason: 'notAFile' });
});

test('what a killed run left is cleared; what another run is writing stays', async () => {
  const mine = temporaryName('00aa');
  // No process has this number: they end at 2^22.
  const killed = mine.replace(`-${process.pid}-`, '-999999999-');
  const running = mine.replace(`-${process.pid}-`, `-${process.ppid}-`);
  const elsewhere = killed.replace(/^\.ledger-[0-9a-f]{8}/, '.ledger-00000000');
  for (const name of [killed, running, elsewhere, '.ledger-notes.tmp']) {
    writeFileSync(at(name), 'x');
  }
  await writeFiles([output('a.xlsx', 'new')]);
  expect(readdirSync(folder).sort()).toEqual(
    ['.ledger-notes.tmp', 'a.xlsx', running, elsewhere].sort(),
  );
});

test('other names of the same file keep what they had', async () => {
  writeFileSync(at('a.xlsx'), 'old');
  linkSync(at('a.xlsx'), at('b.xlsx'));
  await writeFiles([output('a.xlsx', 'new')]);
  expect([text('a.xlsx'), text('b.xlsx')]).toEqual(['new', 'old']);
});
