import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Language } from '../../../src/language/language';
import { parsePlan } from '../../../src/plan/parse-plan';
import { enterSampleFigures } from '../../../src/apps/desk/sample/sample-figures';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { writeReports } from '../../../src/usecases/write-reports';
import { dump, emptyWorkbook } from '../usecases/workbooks';

const digest = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/**
 * A filled and reported workbook as it stands: what its cells hold, and every part of its file. It tells that something
 * changed, not what; where a change is meant, `npx jest -u` writes it anew.
 */
test.each<[string, Language]>([
  ['heshan-2024', 'zh-CN'],
  ['huli-2024', 'en'],
])('%s in %s', async (id, language) => {
  const host = emptyWorkbook();
  const seed = join(__dirname, '..', '..', '..', 'seeds', `${id}.json`);
  await fillWorkbook(host, parsePlan(readFileSync(seed, 'utf8')), { language });
  await enterSampleFigures(host);
  await writeReports(host, { scores: true });
  const parts = Object.entries(unzipSync(await host.save()));
  expect({
    content: digest(JSON.stringify(await dump(host))),
    // The engine writes the cover's elements of equal rank in another order each time.
    parts: parts
      .filter(([name]) => name !== 'xl/worksheets/sheet1.xml')
      .map(([name, bytes]) => `${name} ${digest(bytes)}`)
      .sort(),
  }).toMatchSnapshot();
});
