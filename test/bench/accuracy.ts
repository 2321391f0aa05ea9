import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parsePlan } from '../../src/plan/parse-plan';
import { readPlan } from '../../src/plan/reading/read-plan';
import { accuracyOf, differences } from '../support/accuracy';

/**
 * `npm run accuracy -- FOLDER [--list]`: reads FOLDER/<id>.txt and compares with seeds/<id>.json. The documents' texts
 * are not part of the product; `seeds/README.md` names them.
 */
function main(folder: string | undefined, list: boolean): number {
  if (folder === undefined || !existsSync(folder)) {
    console.error('npm run accuracy -- FOLDER [--list]: FOLDER holds the documents, <id>.txt each');
    return 2;
  }
  const seeds = resolve(__dirname, '..', '..', 'seeds');
  for (const file of readdirSync(seeds).filter((name) => name.endsWith('.json'))) {
    const id = file.replace(/\.json$/, '');
    const text = join(folder, `${id}.txt`);
    if (!existsSync(text)) continue;
    const truth = parsePlan(readFileSync(join(seeds, file), 'utf8'));
    const reading = readPlan(readFileSync(text, 'utf8'));
    const { matched, tasks, ...counts } = accuracyOf(truth, reading);
    const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
    console.log(
      [
        id,
        `recall ${share(matched, counts.truth)}`,
        `precision ${share(matched, counts.read)}`,
        ...(['number', 'unit', 'operator', 'measure', 'period', 'units'] as const).map(
          (name) => `${name} ${share(counts[name], matched)}`,
        ),
        `tasks ${tasks.matched}/${tasks.truth} (+${tasks.read - tasks.matched})`,
        `their units ${share(tasks.units, tasks.matched)}`,
      ].join('\t'),
    );
    if (!list) continue;
    const { missed, added } = differences(truth.indicators, reading.indicators);
    for (const [sign, records] of [
      ['-', missed],
      ['+', added],
    ] as const) {
      for (const { section, name, measure, target } of records) {
        console.log(`  ${sign} ${section}\t${name}\t${measure}\t${JSON.stringify(target)}`);
      }
    }
  }
  return 0;
}

const [folder, option] = process.argv.slice(2);
process.exitCode = main(folder, option === '--list');
