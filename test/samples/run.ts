import { parseArgs } from 'node:util';
import { usedMembers } from '../excel-host/used-members';
import { known } from './known';
import { readScripts, readSnippets } from './read-samples';
import { runSample } from './run-sample';

const USAGE = `npm run samples -- FOLDER FILE [--log]
  FOLDER  a copy of OfficeDev/office-js-snippets
  FILE    docs/code-snippets/excel-snippets.yaml of OfficeDev/office-js-docs-reference`;

/** Runs Microsoft's samples for what our host uses; says which do not run, and of those which should. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { log: { type: 'boolean', default: false } },
  });
  const [folder, file] = positionals;
  if (folder === undefined || file === undefined) {
    console.error(USAGE);
    return 2;
  }
  const used = usedMembers();
  const samples = [...readScripts(folder), ...readSnippets(file)].filter(({ member }) =>
    used.has(member),
  );
  let [ran, listed, wrong] = [0, 0, 0];
  for (const sample of samples) {
    const { error, log } = await runSample(sample);
    const reason = known[sample.name];
    if (values.log) console.log(sample.name, JSON.stringify(log));
    if (error === null && reason === undefined) ran += 1;
    else if (error !== null && reason !== undefined) listed += 1;
    else {
      wrong += 1;
      console.log(`✗ ${sample.name}: ${error?.message ?? `runs, and is listed: ${reason}`}`);
    }
  }
  console.log(`${ran} of ${samples.length} samples run; ${listed} are listed with a reason.`);
  if (wrong > 0) console.log(`${wrong} should run, or not be listed.`);
  return samples.length > 0 && wrong === 0 ? 0 : 1;
}

void main().then((code) => (process.exitCode = code));
