import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { GuardedWorker } from '../support/guarded';
import {
  judgeObjections,
  libreOfficeObjections,
  openpyxlObjections,
  type Objections,
} from './other-programs';
import type { Answer, Job } from './worker';

/** What a workbook may be refused for: nobody can read it, or we say what to do. */
const FAIR = ['encrypted', 'binaryWorkbook', 'notAWorkbook', 'unsafeFile'];
const USAGE = 'npm run sweep -- FOLDER [--from N] [--count N] [--judge "PROGRAM"] [--no-office]';

/** Workbooks after which what was found is printed. */
const BATCH = 20;

const worker = new GuardedWorker<Job, Answer>(join(__dirname, 'worker.ts'), {
  seconds: 240,
  megabytes: 3000,
});

interface Result {
  name: string;
  original: string;
  output: string;
  /** Null for one that was written. */
  refused: string | null;
  problems: string[];
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      from: { type: 'string', default: '0' },
      count: { type: 'string' },
      judge: { type: 'string' },
      office: { type: 'boolean', default: true },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    console.error(USAGE);
    return 2;
  }
  const from = Number(values.from);
  const names = (await readdir(folder)).filter((name) => /\.(xls|xlt)[xmb]$/i.test(name)).sort();
  const wanted = names.slice(from, values.count ? from + Number(values.count) : undefined);
  const out = await mkdtemp(join(tmpdir(), 'ledger-sweep-'));
  try {
    const results: Result[] = [];
    for (let at = 0; at < wanted.length; at += BATCH) {
      const here = join(out, String(at));
      await mkdir(here);
      const batch = await sweep(resolve(folder), wanted.slice(at, at + BATCH), here);
      await askOthers(batch, here, values);
      for (const result of batch) print(result);
      results.push(...batch);
    }
    return summarise(results);
  } finally {
    worker.stop();
    await rm(out, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function sweep(folder: string, names: readonly string[], out: string): Promise<Result[]> {
  const results: Result[] = [];
  await mkdir(join(out, 'written'));
  for (const [i, name] of names.entries()) {
    const original = join(folder, name);
    const output = join(out, 'written', `${i}${extname(name).replace(/xlt/i, 'xls')}`);
    const result: Result = { name, original, output, refused: null, problems: [] };
    results.push(result);
    try {
      const answer = await worker.ask({ path: original, output });
      if ('refused' in answer) {
        result.refused = `${answer.refused} ${answer.details}`;
        if (!FAIR.includes(answer.refused)) result.problems.push('refused without need');
      } else result.problems.push(...answer.problems);
    } catch (error) {
      result.problems.push(String(error));
    }
  }
  return results;
}

/** Other programs on what was written, and on the originals of what they object to: those may be at fault already. */
async function askOthers(
  results: readonly Result[],
  out: string,
  { judge, office }: { judge?: string; office: boolean },
): Promise<void> {
  const written = results.filter(
    ({ refused, problems }) => refused === null && !problems.some((line) => /^NoAnswer/.test(line)),
  );
  const programs: [string, (files: readonly string[], folder: string) => Promise<Objections>][] = [
    ['openpyxl', openpyxlObjections],
    ...(office ? [['LibreOffice', libreOfficeObjections] as (typeof programs)[number]] : []),
    ...(judge === undefined
      ? []
      : [['schema', (files) => judgeObjections(judge, files)] as (typeof programs)[number]]),
  ];
  for (const [program, ask] of programs) {
    const objections = await ask(
      written.map(({ output }) => output),
      join(out, program),
    );
    const suspects = written.filter(({ output }) => objections.has(output));
    const before = await ask(
      suspects.map(({ original }) => original),
      join(out, `${program}-originals`),
    );
    for (const { original, output, problems } of suspects) {
      const own = linesOf(objections.get(output)!, output);
      const old = new Set(linesOf(before.get(original) ?? '', original));
      const news = own.filter((line) => !old.has(line));
      if (news.length > 0 && (program === 'schema' || old.size === 0)) {
        problems.push(...news.map((line) => `${program}: ${line}`));
      }
    }
  }
}

/** The lines of an objection without the file's own name, and without totals. */
const linesOf = (text: string, file: string) =>
  text
    .split('\n')
    .map((line) => line.replaceAll(file, '').trim())
    .filter((line) => line !== '' && !/problems: \d+$/.test(line));

function print({ name, refused, problems }: Result): void {
  if (refused !== null) console.log(`${name}: refused, ${refused}`);
  else console.log(`${name}: ${problems.length === 0 ? 'written, nothing lost' : 'written'}`);
  for (const problem of problems) console.log(`    ${problem}`);
}

function summarise(results: readonly Result[]): number {
  const refused = results.filter((one) => one.refused !== null).length;
  const faulty = results.filter(({ problems }) => problems.length > 0).length;
  console.log(
    `${results.length} workbooks: ${results.length - refused} written, ${refused} refused, ${faulty} with problems.`,
  );
  return faulty === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
