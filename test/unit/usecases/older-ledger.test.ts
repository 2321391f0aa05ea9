import { withIds } from '../../../src/plan/identity';
import { parsePlan } from '../../../src/plan/parse-plan';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { enter, filled, ledgerCell, numbered, planOf } from './workbooks';

const output = (measure: 'level' | 'total') => {
  const record = numbered(0, { name: '技术合同交易额', measure, baseline: 48 });
  const target = { op: '=', low: 50, high: null, unit: '亿元' } as const;
  return planOf(withIds([{ ...record, target }], []).indicators);
};

test('a ledger in which a sum of the year was a level is brought up with every entry', async () => {
  const first = parsePlan(JSON.stringify({ ...output('level'), version: 1 }));
  const host = await filled(first);
  ([12.5, 25, 37.5] as const).forEach((figure, i) => enter(host, 0, `q${(i + 1) as 1}`, figure));
  expect(ledgerCell(host, 0, 'status')).toBe('滞后'); // from 48 on the way to 50
  const report = await fillWorkbook(host, output('total'), { language: 'zh-CN' });
  expect(report).toMatchObject({ refilled: true, entriesKept: 3, added: [], gone: [] });
  expect(report.changed.map(({ differences }) => differences)).toEqual([['指标类型 水平 → 总量']]);
  const cells = (['q1', 'q2', 'q3', 'due', 'status'] as const).map((key) =>
    ledgerCell(host, 0, key),
  );
  expect(cells).toEqual([12.5, 25, 37.5, 12.5, '达到序时']);
});
