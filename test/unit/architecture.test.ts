import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

interface Message {
  ruleId: string | null;
  message: string;
}

/** What ESLint says of a text that stood in a file of this name. It runs on its own: its config is an ES module. */
function lint(file: string, text: string): Promise<Message[]> {
  return new Promise((resolve, reject) => {
    const eslint = join(ROOT, 'node_modules', 'eslint', 'bin', 'eslint.js');
    const args = [eslint, '--stdin', '--stdin-filename', file, '--format', 'json'];
    const child = spawn(process.execPath, args, { cwd: ROOT });
    let out = '';
    let errors = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (errors += data));
    child.on('error', reject);
    child.on('close', () => {
      try {
        resolve((JSON.parse(out) as { messages: Message[] }[])[0]!.messages);
      } catch {
        reject(new Error(`eslint: ${errors || out}`));
      }
    });
    child.stdin.end(text);
  });
}

const use = (imported: string) => `import * as other from '${imported}';\nexport default other;\n`;

test.each([
  ['src/plan/probe.ts', '../host/port', 'src/plan may import only: language, measures.'],
  ['src/tracking/probe.ts', '../workbook/address', 'src/tracking may import only: language'],
  ['src/quarter/probe.ts', '../workbook/address', 'src/quarter may import only: language'],
  ['src/workbook/sheet/probe.ts', '../../check/finding', 'src/workbook may import only'],
  ['src/usecases/probe.ts', '../host/file', 'src/usecases may import only'],
  ['src/host/file/probe.ts', '../../usecases/errors', 'src/host/file may import only'],
  ['src/apps/cli/probe.ts', '../taskpane/library', 'src/apps/cli may import only'],
  ['src/apps/taskpane/probe.ts', '../../host/file', 'src/apps/taskpane may import only'],
  ['src/host/excel/probe.ts', '../file', 'src/host/excel may import only'],
])('%s may not import %s', async (file, imported, expected) => {
  const messages = await lint(file, use(imported));
  expect(messages).toEqual([
    expect.objectContaining({
      ruleId: 'import-x/no-restricted-paths',
      message: expect.stringContaining(expected),
    }),
  ]);
});

test('what the table allows passes', async () => {
  expect(await lint('src/workbook/probe.ts', use('../tracking/track'))).toEqual([]);
});

test('the file engine stays in its host, readers of documents in theirs, and Office.js out of the domain', async () => {
  const engine = await lint('src/apps/cli/probe.ts', use('excelize-wasm'));
  expect(engine.map(({ ruleId }) => ruleId)).toEqual(['no-restricted-imports']);
  const documents = await lint('src/host/file/probe.ts', use('mammoth'));
  expect(documents.map(({ ruleId }) => ruleId)).toEqual(['no-restricted-imports']);
  expect(await lint('src/documents/probe.ts', use('mammoth'))).toEqual([]);
  const office = await lint('src/workbook/probe.ts', 'export const host = Excel.run;\n');
  expect(office.map(({ ruleId }) => ruleId)).toEqual(['no-restricted-globals']);
});
