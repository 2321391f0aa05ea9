import { enter, filled, numbered, planOf } from '../../usecases/workbooks';
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
