import { enter, filled, numbered, planOf } from '../../usecases/workbooks';
import { Folder } from './run';

let folder: Folder;

beforeAll(async () => {
  folder = new Folder();
  for (const [district, actual] of [
    ['东区', 12],
    ['西区', 6],
  ] as const) {
    const host = await filled({ ...planOf([numbered(1, { name: '新增企业总部' })]), district });
    enter(host, 0, 'q2', actual);
    folder.write(`${district}.xlsx`, await host.save());
  }
});
afterAll(() => folder.remove());

test('compares two ledgers in a workbook of its own', async () => {
  const args = ['compare', '东区.xlsx', '西区.xlsx', '--quarter', '2', '-o', 'out.xlsx'];
  const { code, out, errors } = await folder.run(...args);
  expect([code, errors]).toEqual([0, []]);
  expect(out).toBe('已写入 out.xlsx：可对比指标 1 项，未能对比 0 行。\n');
  const sheet = (await folder.open('out.xlsx')).workbook.sheet('区县对比')!;
  expect([3, 4].map((row) => sheet.valueAt(row, 11))).toEqual(['第1', '第2']);
});
