import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { checkFormula } from '../../excel-host/model/formula-limits';
import { makeFile } from '../../../src/host/file/make-file';
import type { Language } from '../../../src/language/language';
import { parsePlan } from '../../../src/plan/parse-plan';
import { enterSampleFigures } from '../../../src/apps/desk/sample/sample-figures';
import { issueWorkbooks } from '../../../src/usecases/collection/issue-workbooks';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { writeReports } from '../../../src/usecases/write-reports';
import { emptyWorkbook } from '../usecases/workbooks';

/** Formulas of cells and of rules, as they stand in a file. */
function formulasOf(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([path]) => path.startsWith('xl/worksheets/sheet'))
    .flatMap(([, part]) => [
      ...strFromU8(part).matchAll(/<(f|formula|formula[12])(?:\s[^>]*)?>([^<]+)<\/\1>/g),
    ])
    .map(([, , formula]) =>
      formula!
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&'),
    );
}

/** A file with a formula that is larger than Excel allows is repaired there: the formula is gone. */
test.each<[string, Language]>([
  ['heshan-2024', 'en'],
  ['tongguan-2018', 'zh-CN'],
])('formulas of %s in %s are none that Excel refuses', async (id, language) => {
  const host = emptyWorkbook();
  const seed = join(__dirname, '..', '..', '..', 'seeds', `${id}.json`);
  await fillWorkbook(host, parsePlan(readFileSync(seed, 'utf8')), { language });
  await enterSampleFigures(host);
  await writeReports(host, { scores: true });
  const issue = await issueWorkbooks(host, makeFile, { quarter: 2 });
  const formulas = new Set(
    [await host.save(), await issue.make(0)].flatMap((bytes) => formulasOf(bytes)),
  );
  expect(formulas.size).toBeGreaterThan(300);
  for (const formula of formulas) checkFormula(`=${formula}`);
});
