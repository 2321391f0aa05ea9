import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ENTRY, fillIn, type Typed } from '../../collection/round';
import { setQuarter } from '../../../../src/usecases/set-quarter';
import { enter, filled, ledgerCell, smallPlan } from '../../usecases/workbooks';
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

test('remind, return, close and sources of what was collected', async () => {
  const remind = await folder.run('remind', '二.xlsx', '--json');
  expect([remind.code, remind.errors]).toEqual([0, []]);
  // 甲局 has entered two figures of two indicators and two tasks, 乙局 one of two; both returns came in.
  expect(JSON.parse(remind.out)).toEqual([
    {
      ...{ office: '甲局', quarter: 2, contact: '' },
      text: '甲局：2024年第2季度已收到报送，应填4项，还有2项未填，请补报。',
    },
    {
      ...{ office: '乙局', quarter: 2, contact: '' },
      text: '乙局：2024年第2季度已收到报送，应填2项，还有1项未填，请补报。',
    },
  ]);
  const english = await folder.run('remind', '二.xlsx', '--lang', 'en');
  expect(english.out.split('\n')[1]).toBe(
    '乙局: your return for Q2 2024 came in with 1 of 2 entries missing. Please complete it.',
  );

  // The cover stands in the first quarter: nothing of it was sent out, so nothing goes back.
  const none = await folder.run('return', '二.xlsx', '-d', '退回');
  expect([none.code, none.out, none.errors.length]).toEqual([2, '', 1]);
  const host = await folder.open('二.xlsx');
  await setQuarter(host, 2);
  enter(host, 0, 'q1', 9);
  folder.write('二.xlsx', await host.save());
  const back = await folder.run('return', '二.xlsx', '-d', '退回', '-o', '三.xlsx', '--json');
  expect([back.code, back.errors]).toEqual([0, []]);
  const { files } = JSON.parse(back.out) as { files: { office: string; text: string }[] };
  expect(files.map(({ office }) => office)).toContain('甲局');
  expect(files[0]!.text).toMatch(/^甲局：2024年第2季度填报表有\d+项需要核对，见附件/);
  const [name] = readdirSync(folder.file('退回')).filter((each) => each.startsWith('甲局'));
  const book = await folder.open(`退回/${name!}`);
  const remarks = book.workbook.sheet('指标填报')!.cells.values();
  const heading = remarks.findIndex((line) => line.includes('退回意见'));
  const column = remarks[heading]!.indexOf('退回意见');
  // What was entered for the first quarter is above the second's: a total cannot fall.
  expect(String(remarks[heading + 1]![column])).toContain('7');
  const board = (await folder.open('三.xlsx')).workbook.sheet('报送情况')!.cells.values();
  expect(board.find((line) => line.includes('甲局'))).toContain('退回');

  const closed = await folder.run(
    'close',
    '三.xlsx',
    '--quarter',
    '2',
    '-o',
    '四.xlsx',
    '--by',
    '李四',
  );
  expect([closed.code, closed.out]).toEqual([
    0,
    '第2季度已关账，写入 四.xlsx；以后只能经裁定更正。\n',
  ]);
  await returned('甲局', [['指标填报', 0, ENTRY, 70]]);
  const late = await folder.run('collect', '四.xlsx', '报回', '-o', '五.xlsx', '--json');
  expect(json(late.out).totals).toMatchObject({ taken: 0 });
  expect(ledgerCell(await folder.open('五.xlsx'), 0, 'q2')).toBe(7);

  const sources = await folder.run('sources', '五.xlsx', '-o', '六.xlsx');
  expect([sources.code, sources.out]).toEqual([0, '已写入 六.xlsx：数据来源，3 个数值。\n']);
  const lines = (await folder.open('六.xlsx')).workbook.sheet('数据来源')!.cells.values();
  const figure = lines.find((line) => line.includes('指标0') && line.includes(7))!;
  // The figure, as it was first, and as it was when the quarter was closed.
  expect(figure.slice(2, 5)).toEqual([7, 7, 7]);
  expect(figure).toEqual(expect.arrayContaining(['甲局', '报回/甲局.xlsx', 'mou-2024', '一·0']));
  expect(lines.find((line) => line.includes('指标0') && line.includes(9))!.join()).toContain(
    '没有报送文件',
  );
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
