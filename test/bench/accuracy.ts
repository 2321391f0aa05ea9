import { existsSync } from 'node:fs';
import { readPlan } from '../../src/reading/read-plan';
import { accuracyOf, differences, total, type Accuracy } from '../support/accuracy';
import { labelledDocuments, seedDocuments } from '../support/labelled';

/**
 * `npm run accuracy [-- --list]` reads the labelled documents of test/documents. With a FOLDER it reads FOLDER/<id>.txt
 * and compares with seeds/<id>.json: those documents' texts are not part of the product; `seeds/README.md` names them.
 * `--list` prints what was missed (-) and added (+).
 */
function main(folder: string | undefined, list: boolean): number {
  if (folder !== undefined && !existsSync(folder)) {
    console.error('npm run accuracy [-- FOLDER] [--list]: there is no such FOLDER');
    return 2;
  }
  const documents = folder === undefined ? labelledDocuments() : seedDocuments(folder);
  const all = documents.map(({ id, text, truth }) => {
    const reading = readPlan(text);
    const accuracy = accuracyOf(truth, reading);
    print(id, accuracy);
    if (list) printDifferences(differences(truth.indicators, reading.indicators));
    return accuracy;
  });
  print('in total', total(all));
  return 0;
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
const details = ['number', 'unit', 'operator', 'measure', 'period', 'section', 'units'] as const;

function print(id: string, { matched, tasks, ...counts }: Accuracy): void {
  console.log(
    [
      id,
      `recall ${share(matched, counts.truth)}`,
      `precision ${share(matched, counts.read)}`,
      ...details.map((name) => `${name} ${share(counts[name], matched)}`),
      `tasks ${tasks.matched}/${tasks.truth} (+${tasks.read - tasks.matched})`,
      `their units ${share(tasks.units, tasks.matched)}`,
    ].join('\t'),
  );
}

function printDifferences({ missed, added }: ReturnType<typeof differences>): void {
  for (const [sign, records] of [
    ['-', missed],
    ['+', added],
  ] as const) {
    for (const { section, name, measure, target } of records) {
      console.log(`  ${sign} ${section}\t${name}\t${measure}\t${JSON.stringify(target)}`);
    }
  }
}

const words = process.argv.slice(2);
process.exitCode = main(
  words.find((word) => !word.startsWith('--')),
  words.includes('--list'),
);
