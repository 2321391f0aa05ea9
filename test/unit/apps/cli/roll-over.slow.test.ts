import { enter, filled, ledgerCell, numbered, planOf } from '../../usecases/workbooks';
import { Folder } from './run';

let folder: Folder;
const stock = { measure: 'level', name: '高新技术企业保有量' } as const;

beforeAll(async () => {
  folder = new Folder();
  const host = await filled(planOf([numbered(0, stock)]));
  enter(host, 0, 'q4', 9);
  folder.write('old.xlsx', await host.save());
  const next = planOf(
    [numbered(0, { ...stock, period: '2025' }), numbered(1, { name: '新事项', period: '2025' })],
    [],
    2025,
  );
  folder.write('next.json', JSON.stringify(next));
});
afterAll(() => folder.remove());

test('a new year from the old one, which stays; says what was matched and what was not', async () => {
  const before = folder.bytes('old.xlsx');
  const { code, out, errors } = await folder.run(
    'rollover',
    'old.xlsx',
    './next.json',
    '-o',
    'new.xlsx',
  );
  expect([code, errors]).toEqual([0, []]);
  expect(out).toBe(
    [
      '已写入 new.xlsx：指标 2 项，任务 0 项。',
      '2024年四季度实际值作为基期值 1 项：',
      '  I-0\t高新技术企业保有量\t9家 ← 指标台账!H4',
      '在2024年台账中找不到对应、未带入 1 项：',
      '  I-1\t新事项\t没有同名同类型的指标',
      '',
    ].join('\n'),
  );
  expect(folder.bytes('old.xlsx').equals(before)).toBe(true);
  const english = await folder.run(
    'rollover',
    'old.xlsx',
    './next.json',
    '-o',
    'e.xlsx',
    '--lang',
    'en',
  );
  expect(english.out).toContain('1 takes the fourth quarter of 2024 as its baseline:');
});

test("last year's ledger is never written over", async () => {
  const { code, errors } = await folder.run(
    'rollover',
    'old.xlsx',
    './next.json',
    '-o',
    'old.xlsx',
  );
  expect([code, errors.length]).toEqual([2, 1]);
});

test('a reported quarter under the plan that held then, as another workbook; the ledger stays', async () => {
  const target = (low: number) => ({ target: { op: '>=', low, high: null, unit: '家' } }) as const;
  folder.write('plan.json', JSON.stringify(planOf([numbered(0, target(12))])));
  const host = await filled(planOf([numbered(0, target(20))]));
  enter(host, 0, 'q1', 4);
  folder.write('q1.xlsx', await host.save());
  const basis = ['--from', '2', '--basis', '会议纪要8号'];
  await folder.run('fill', './plan.json', '--into', 'q1.xlsx', '-o', 'q2.xlsx', ...basis);
  const before = folder.bytes('q2.xlsx');
  const { code, out } = await folder.run('as-of', 'q2.xlsx', '--quarter', '1', '-o', 'then.xlsx');
  expect([code, out]).toEqual([
    0,
    '已写入 then.xlsx：第1季度，按当时的方案，与现行方案不同的 1 处；q2.xlsx 没有改动。\n',
  ]);
  expect(folder.bytes('q2.xlsx').equals(before)).toBe(true);
  const cells = async (name: string) => {
    const book = await folder.open(name);
    return (['target', 'q1', 'due', 'status'] as const).map((key) => ledgerCell(book, 0, key));
  };
  // A quarter of 20 is due by the first quarter, and 4 were reached.
  expect(await cells('then.xlsx')).toEqual([20, 4, 5, '滞后']);
  // There the target is 12 by now, and the first quarter is judged by the 20 that held then.
  expect(await cells('q2.xlsx')).toEqual([12, 4, 5, '滞后']);
});
