import { Folder } from './run';

let folder: Folder;
beforeAll(() => {
  folder = new Folder();
});
afterAll(() => folder.remove());

const PLAN =
  '云岭县2024年工作要点\n一、任务\n1.发展工业。新增规上工业企业12家。(牵头单位:县工信局)\n';
/** "一、目标\n增长8%。" in GB18030, by hand from the code table. */
const GB18030 = Buffer.from('d2bba1a2c4bfb1ea0ad4f6b3a438a3a5a1a3', 'hex');

test('prints targets and work items with units and the words they stand in', async () => {
  folder.write('plan.txt', PLAN);
  const { code, out, errors } = await folder.run('read', 'plan.txt');
  expect([code, errors]).toEqual([0, []]);
  const lines = out.trim().split('\n');
  expect(lines[0]).toContain('规上工业企业\tincrement = 12 家\t2024\t县工信局');
  expect(lines[0]).toContain('12家');
  expect(lines[1]).toContain('一·1\t发展工业\t县工信局');
  expect(lines[2]).toBe('云岭县2024年工作要点\t2024\t指标 1\t任务 1');
});

test('JSON with quotes and offsets, the year given', async () => {
  folder.write('plan.txt', `\ufeff${PLAN}`);
  const { code, out } = await folder.run('read', 'plan.txt', '--json', '--year', '2031');
  expect(code).toBe(0);
  const { years, indicators, tasks } = JSON.parse(out);
  expect(years).toEqual([2031]);
  expect(indicators[0]).toMatchObject({ lead: ['县工信局'], target: { low: 12, unit: '家' } });
  expect(PLAN.slice(indicators[0].start, indicators[0].end)).toBe(indicators[0].quote);
  expect(tasks).toHaveLength(1);
});

test('GB18030; a document that names no year asks for it', async () => {
  folder.write('gb.txt', GB18030);
  const { code, out, errors } = await folder.run('read', 'gb.txt', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out).years).toEqual([]);
  expect(errors.join()).toContain('--year');
  const { out: given } = await folder.run('read', 'gb.txt', '--json', '--year', '2024');
  expect(JSON.parse(given).years).toEqual([2024]);
});

test.each([
  ['plan.docx', 'PK', []],
  ['plan.doc', Buffer.from('d0cf11e0a1b11ae100', 'hex'), []],
  ['nul.txt', 'a\0b', []],
  ['bad.txt', Buffer.from([0xff, 0xff, 0xff]), []],
  ['good.txt', '一、目标', ['--year', 'soon']],
])('%s: one line, exit 2', async (name, content, options) => {
  folder.write(name, content);
  const { code, out, errors } = await folder.run('read', name, ...options);
  expect([code, out, errors.length]).toEqual([2, '', 1]);
});

test('a table, and why a file of an old format is not read', async () => {
  folder.write('plan.csv', '指标名称,单位,2024年目标,责任单位\n粮食总产量,万吨,6.7,区农业农村局\n');
  const { code, out } = await folder.run('read', 'plan.csv');
  expect(code).toBe(0);
  expect(out).toContain('粮食总产量\ttotal = 6.7 万吨\t2024\t区农业农村局');
  folder.write('plan.doc', Buffer.from('d0cf11e0a1b11ae100', 'hex'));
  const { errors } = await folder.run('read', 'plan.doc');
  expect(errors[0]).toMatch(/另存为 \.docx.*save it as \.docx/);
});

test('inspect names what is wrong with a plan, and writes it as a Word file', async () => {
  folder.write('draft.txt', '白鹭区2026年要点\n工业增加值增长6%左右。(区统计局牵头)\n');
  const { code, out } = await folder.run('inspect', 'draft.txt', '--json', '-o', 'review.docx');
  expect(code).toBe(0);
  expect(JSON.parse(out).map(({ rule }: { rule: string }) => rule)).toEqual([
    'statistics-bureau',
    'about',
  ]);
  const { out: read } = await folder.run('read', 'review.docx');
  expect(read).toContain('目标体检报告');
});
