import { existsSync, readdirSync } from 'node:fs';
import { readPlan } from '../../src/reading/read-plan';
import {
  accuracyOf,
  byPattern,
  differences,
  total,
  wrongLeads,
  type Accuracy,
  type Label,
  type PatternCount,
} from '../support/accuracy';
import { inspectedLines, sharesOf } from '../support/inspected';
import { labelledDocuments, seedDocuments } from '../support/labelled';

/**
 * `npm run accuracy [-- FOLDER] [--list]` reads the labelled documents of test/documents, or of a FOLDER of the same kind. A FOLDER
 * without labels holds the texts of the shipped plans, <id>.txt, which are not part of the product (`seeds/README.md` names
 * them): what is read is compared with seeds/<id>.json. `--list` prints what was missed (-), added (+) and read otherwise (~).
 * `--by-pattern` counts how often each way of reading is right.
 * `--inspection` inspects the labelled sentences of test/inspection instead.
 */
async function main(
  folder: string | undefined,
  { list, counted }: { list: boolean; counted: boolean },
): Promise<number> {
  if (folder !== undefined && !existsSync(folder)) {
    console.error('npm run accuracy [-- FOLDER] [--list]: there is no such FOLDER');
    return 2;
  }
  const labelled =
    folder === undefined || readdirSync(folder).some((name) => name.endsWith('.json'));
  const documents = await (labelled ? labelledDocuments(folder) : seedDocuments(folder));
  const patterns = new Map<string, PatternCount>();
  let [sure, wrongly] = [0, 0];
  const all = documents.map(({ id, source, truth }) => {
    const reading = readPlan(source);
    const accuracy = accuracyOf(truth, reading);
    byPattern(truth.indicators, reading.indicators, patterns);
    const wrong = wrongLeads(truth.indicators, reading.indicators);
    sure += wrong.sure;
    wrongly += wrong.all;
    print(id, accuracy);
    if (list) printDifferences(differences(truth.indicators, reading.indicators));
    return accuracy;
  });
  print('in total', total(all));
  console.log(`wrong lead offices ${wrongly}, of which the reading was sure ${sure}`);
  if (counted) printPatterns(patterns);
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
      `leads ${share(counts.leads, counts.led)}`,
      ...details.map((name) => `${name} ${share(counts[name], matched)}`),
      `tasks ${tasks.matched}/${tasks.truth} (+${tasks.read - tasks.matched})`,
      `their units ${share(tasks.units, tasks.matched)}`,
    ].join('\t'),
  );
}

const shown = ({ target: { op, low, high, unit }, ...of }: Label) =>
  [of.section, of.name, of.measure, `${op}${low ?? ''}|${high ?? ''} ${unit}`, of.period].join(
    '\t',
  ) + `\t${of.lead.join('、')}/${of.support.join('、')}`;

function printDifferences({ missed, added, pairs }: ReturnType<typeof differences>): void {
  for (const record of missed) console.log(`  - ${shown(record)}`);
  for (const record of added) console.log(`  + ${shown(record)}`);
  for (const [label, record] of pairs) {
    const fields = [label, record].map((of) =>
      shown(of)
        .split('\t')
        .filter((_, i) => i !== 1),
    );
    const wrong = fields[0]!.some((field, i) => field !== fields[1]![i]);
    if (wrong && !label.borderline) console.log(`  ~ ${shown(label)}\n    ${shown(record)}`);
  }
}

function printPatterns(patterns: ReadonlyMap<string, PatternCount>): void {
  const rows = [...patterns].sort(([, a], [, b]) => b.read - a.read);
  for (const [pattern, { read, targets, right, led, leads }] of rows) {
    const shares = [`targets ${share(targets, read)}`, `right ${share(right, targets)}`];
    console.log([pattern, `read ${read}`, ...shares, `leads ${share(leads, led)}`].join('\t'));
  }
}

/** For each rule the share of the faults that it finds, and of its findings that are faults. */
function inspect(list: boolean): void {
  const lines = inspectedLines();
  for (const rule of [...new Set(lines.map((line) => line.rule))]) {
    const own = lines.filter((line) => line.rule === rule);
    const { recall, precision } = sharesOf(own);
    console.log(`${rule}\trecall ${recall.toFixed(3)}\tprecision ${precision.toFixed(3)}`);
    for (const { line, isFault, isFound } of list ? own : []) {
      if (isFault !== isFound) console.log(`  ${isFault ? '-' : '+'} ${line}`);
    }
  }
}

const words = process.argv.slice(2);
if (words.includes('--inspection')) inspect(words.includes('--list'));
else {
  void main(
    words.find((word) => !word.startsWith('--')),
    { list: words.includes('--list'), counted: words.includes('--by-pattern') },
  ).then((code) => {
    process.exitCode = code;
  });
}
