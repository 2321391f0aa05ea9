import { readFileSync } from 'node:fs';
import { XlsxHost } from '../../src/host/file';
import { validatePlan } from '../../src/plan/parse-plan';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { writeReports } from '../../src/usecases/write-reports';
import { calculateLedger } from '../../src/workbook/calculate';
import { comparedInAllQuarters } from '../support/filled-sample';

test('a plan of later years: every sheet agrees, and the page says why it lists nothing', async () => {
  const plan = validatePlan(JSON.parse(readFileSync('seeds/tongguan-2018.json', 'utf8')));
  const host = XlsxHost.create({ calculate: calculateLedger });
  await fillWorkbook(host, plan, { language: 'zh-CN' });
  await writeReports(host);
  const { wrong, seen } = await comparedInAllQuarters(host);
  expect(wrong).toEqual([]);
  expect(seen).toContain('本季没有考核的指标。');
  expect(seen).toContain('本季没有考核的指标，不排名。');
}, 120_000);
