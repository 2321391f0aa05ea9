import { writeReports } from '../../../src/usecases/write-reports';
import { enter, filled, numbered, planOf } from '../usecases/workbooks';
import { draft, textsOf } from './ledgers';

const lead = ['甲局'];

/** First quarter: a budget of 100 万元 of which 120 is spent, and of which 30 is (25 due); 55 that is to come down to 35, at 60. */
async function ledger(language: 'zh-CN' | 'en' = 'zh-CN') {
  const limit = { op: '<=' as const, low: null, high: 100, unit: '万元' };
  const down = {
    ...{ op: '=' as const, low: 35, high: null, unit: '微克/立方米' },
    direction: 'down' as const,
  };
  const plan = planOf([
    numbered(0, { measure: 'total', target: limit, lead }),
    numbered(1, { measure: 'total', target: limit, lead }),
    numbered(2, { measure: 'level', target: down, baseline: 55, lead }),
    numbered(3, { measure: 'level', target: down, baseline: 55, lead }),
  ]);
  const host = await filled(plan, language);
  [120, 30, 60, 35].forEach((value, n) => enter(host, n, 'q1', value));
  await writeReports(host);
  return host;
}

test('a limit of the whole year that is passed is said as such; one that is only ahead of its time is not', async () => {
  const behind = textsOf(await draft(await ledger()))['三、滞后情况']!;
  const ofRow = (n: number) => behind.find((text) => text.startsWith(`指标${n}（`));
  expect(ofRow(0)).toContain('上限25万元，超出95万元，已超过全年限额');
  expect(ofRow(1)).toContain('上限25万元，超出5万元。');
});

test('what is to come down is told from above: 55 − 20 × 0.25 = 50 due', async () => {
  const { '三、滞后情况': behind, '二、完成较好的单位和指标': good } = textsOf(
    await draft(await ledger()),
  );
  expect(behind!.join('')).toContain('实际60微克/立方米，上限50微克/立方米，超出10微克/立方米。');
  expect(good!.join('')).not.toContain('指标2');
});

test('a direction outlasts the way through the ledger', async () => {
  const host = await ledger();
  const sheet = host.workbook.sheet('指标台账')!;
  const cells = Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => sheet.valueAt(row, column)),
  ).flat();
  expect(cells.filter((value) => value === '降至')).toHaveLength(2);
});
