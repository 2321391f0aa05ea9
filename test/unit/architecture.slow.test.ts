import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

interface Message {
  ruleId: string | null;
  message: string;
}

/** A text that could stand in a file of this name. */
type Probe = readonly [file: string, text: string];

/** Its config is an ES module, so ESLint runs in a process of its own: one for all probes. */
const SCRIPT = `
const { ESLint } = require('eslint');
const eslint = new ESLint();
const lint = async ([filePath, text]) => (await eslint.lintText(text, { filePath }))[0].messages;
let input = '';
process.stdin.on('data', (data) => (input += data)).on('end', async () => {
  const results = [];
  for (const probe of JSON.parse(input)) results.push(await lint(probe));
  process.stdout.write(JSON.stringify(results));
});`;

/** What ESLint says of each. */
function lint(probes: readonly Probe[]): Message[][] {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', SCRIPT], {
    cwd: ROOT,
    input: JSON.stringify(probes),
    encoding: 'utf8',
  });
  if (!stdout.startsWith('[')) throw new Error(`eslint: ${stderr}`);
  return JSON.parse(stdout) as Message[][];
}

const importing = (imported: string) =>
  `import * as other from '${imported}';\nexport default other;\n`;

const forbidden = [
  ['src/plan/probe.ts', '../host/port', 'src/plan may import only: language, measures.'],
  ['src/tracking/probe.ts', '../workbook/address', 'src/tracking may import only: language'],
  ['src/quarter/probe.ts', '../workbook/address', 'src/quarter may import only: language'],
  ['src/workbook/sheet/probe.ts', '../../check/findings/finding', 'src/workbook may import only'],
  ['src/usecases/probe.ts', '../host/file', 'src/usecases may import only'],
  ['src/host/file/probe.ts', '../../usecases/set-quarter', 'src/host/file may import only'],
  ['src/apps/cli/probe.ts', '../taskpane/library', 'src/apps/cli may import only'],
  ['src/apps/taskpane/probe.ts', '../../host/file', 'src/apps/taskpane may import only'],
  ['src/host/excel/probe.ts', '../file', 'src/host/excel may import only'],
] as const;
const allowed = ['src/workbook/probe.ts', importing('../tracking/track')] as const;
const engine = ['src/apps/cli/probe.ts', importing('saxes')] as const;
const documents = ['src/host/file/probe.ts', importing('mammoth')] as const;
const atHome = ['src/documents/probe.ts', importing('mammoth')] as const;
const office = ['src/workbook/probe.ts', 'export const host = Excel.run;\n'] as const;

const probes: Probe[] = [
  ...forbidden.map(([file, imported]) => [file, importing(imported)] as const),
  ...[allowed, engine, documents, atHome, office],
];
let said: ReadonlyMap<string, Message[]>;
const saidOf = ([file, text]: Probe) => said.get(`${file}\n${text}`)!;

beforeAll(() => {
  const results = lint(probes);
  said = new Map(probes.map(([file, text], i) => [`${file}\n${text}`, results[i]!]));
});

test.each(forbidden)('%s may not import %s', (file, imported, expected) => {
  expect(saidOf([file, importing(imported)])).toEqual([
    expect.objectContaining({
      ruleId: 'import-x/no-restricted-paths',
      message: expect.stringContaining(expected),
    }),
  ]);
});

test('what the table allows passes', () => {
  expect(saidOf(allowed)).toEqual([]);
});

test('the file engine stays in its host, readers of documents in theirs, and Office.js out of the domain', () => {
  const rules = (probe: Probe) => saidOf(probe).map(({ ruleId }) => ruleId);
  expect(rules(engine)).toEqual(['no-restricted-imports']);
  expect(rules(documents)).toEqual(['no-restricted-imports']);
  expect(rules(atHome)).toEqual([]);
  expect(rules(office)).toEqual(['no-restricted-globals']);
});
