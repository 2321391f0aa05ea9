import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ENTRY, fillIn, type Typed } from '../../collection/round';
import { filled, ledgerCell, smallPlan } from '../../usecases/workbooks';
import { Folder } from './run';

let folder: Folder;

beforeAll(async () => {
  folder = new Folder();
  folder.write('台账.xlsx', await (await filled(smallPlan())).save());
});
afterAll(() => folder.remove());

const json = (out: string) => JSON.parse(out) as Record<string, never> & { totals: object };

async function returned(office: string, typed: readonly Typed[]): Promise<void> {
  const bytes = readFileSync(folder.file(`下发/${office}_2024年2季度填报表.xlsx`));
  mkdirSync(folder.file('报回'), { recursive: true });
  writeFileSync(folder.file(`报回/${office}.xlsx`), await fillIn(new Uint8Array(bytes), typed));
}

test('split, collect with and without decisions, verify', async () => {
  const split = ['split', '台账.xlsx', '-d', '下发', '-o', '台账.xlsx', '--quarter', '2', '--json'];
  const sent = await folder.run(...split, '--zip', '全部.zip', '--deadline', '2024-07-12');
  expect([sent.code, sent.errors]).toEqual([0, []]);
  expect(json(sent.out)).toMatchObject({
    ...{ issue: 1, quarter: 2, deadline: '2024-07-12', directory: '下发' },
    files: [
      { office: '甲局', file: '甲局_2024年2季度填报表.xlsx', indicators: 2, tasks: 2 },
      { office: '乙局', file: '乙局_2024年2季度填报表.xlsx', indicators: 2, tasks: 0 },
    ],
    unassigned: [{ id: 'I-3', name: '指标3', groups: [] }],
  });
  expect(readdirSync(folder.file('下发'))).toHaveLength(2);
  const again = await folder.run(...split);
  expect([again.code, again.errors.length]).toEqual([2, 1]);

  await returned('甲局', [
    ['指标填报', 0, ENTRY, 7],
    ['指标填报', 1, ENTRY, 5],
  ]);
  await returned('乙局', [['指标填报', 0, ENTRY, 6]]);
  const collect = ['collect', '台账.xlsx', '报回', '--json'];
  const first = await folder.run(...collect, '-o', '一.xlsx');
  expect([first.code, first.errors]).toEqual([1, []]);
  const told = json(first.out) as unknown as {
    files: object[];
    entries: { id: string; disposition: string }[];
    totals: object;
  };
  expect(Object.keys(told)).toEqual(['files', 'entries', 'totals']);
  expect(Object.keys(told.files[0]!)).toEqual([
    'file',
    'sha256',
    'office',
    'quarter',
    'issue',
    'verdict',
    'reason',
  ]);
  expect(Object.keys(told.entries[0]!)).toEqual([
    'id',
    'quarter',
    'field',
    'office',
    'file',
    'cell',
    'old',
    'new',
    'disposition',
    'reason',
  ]);
  expect(told.totals).toMatchObject({ files: 2, entries: 12, taken: 1, conflict: 2, same: 9 });

  const decision = { id: 'I-1', quarter: 2, field: 'actual' };
  folder.write(
    '裁定.json',
    JSON.stringify({
      by: '张三',
      decisions: [
        { ...decision, office: '甲局', choose: 'new' },
        { ...decision, office: '乙局', choose: 'old' },
      ],
    }),
  );
  const settled = await folder.run(...collect, '-o', '二.xlsx', '--decisions', '裁定.json');
  expect(settled.code).toBe(0);
  const host = await folder.open('二.xlsx');
  expect([0, 1].map((n) => ledgerCell(host, n, 'q2'))).toEqual([7, 5]);

  const verified = await folder.run('verify', '二.xlsx');
  expect([verified.code, verified.errors]).toEqual([0, []]);
  const trail = host.workbook.sheet('报送记录')!;
  trail.protection = null;
  trail.cells.setValue(5, 10, 8);
  folder.write('改过.xlsx', await host.save());
  const touched = await folder.run('verify', '改过.xlsx');
  expect(touched.code).toBe(1);
  expect(touched.out).toContain('第6行被改过');
}, 120_000);

test('bad input gets one line and writes nothing', async () => {
  folder.write('bad.json', '{"decisions":[{"id":1}]}');
  folder.write('text.xlsx', 'not a workbook');
  for (const args of [
    ['collect', 'text.xlsx', '报回', '-o', 'out.xlsx'],
    ['collect', '台账.xlsx', 'nowhere', '-o', 'out.xlsx'],
    ['collect', '台账.xlsx', '报回', '-o', 'out.xlsx', '--decisions', 'bad.json'],
    ['collect', '台账.xlsx', '报回', '-o', '报回/甲局.xlsx'],
    ['split', '台账.xlsx', '-d', 'other', '--offices', '无名局'],
    ['split', '台账.xlsx', '-d', 'other', '--deadline', '2024-02-30'],
    ['verify', 'text.xlsx'],
  ]) {
    const { code, out, errors } = await folder.run(...args);
    expect([args, code, out, errors.length]).toEqual([args, 2, '', 1]);
  }
  expect(readdirSync(folder.path)).not.toContain('out.xlsx');
}, 120_000);
