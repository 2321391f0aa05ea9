import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/language/language';
import { parsePlan } from '../../../src/plan/parse-plan';
import { enterSampleFigures } from '../../../src/apps/desk/sample/sample-figures';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { writeReports } from '../../../src/usecases/write-reports';
import { dump, emptyWorkbook } from '../usecases/workbooks';

const digest = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/**
 * A filled and reported workbook as it stands: what its cells hold. It tells that something changed, not what; where a change is
 * meant, `npx jest -u` writes it anew. Saved twice it is the same file, byte for byte.
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
  expect({ content: digest(JSON.stringify(await dump(host))) }).toMatchSnapshot();
  const time = new Date('2026-01-05T00:00:00Z');
  expect(digest(await host.save({ time }))).toBe(digest(await host.save({ time })));
});
