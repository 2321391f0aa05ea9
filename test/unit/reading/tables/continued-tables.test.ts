import { readDocument } from '../../../../src/documents';
import { readPlan } from '../../../../src/reading/read-plan';
import { fc } from '../../../support/property';

const HEAD = ['序号', '指标', '单位', '2027年目标', '牵头单位'];
const NAMES = ['社区书屋', '停车泊位', '便民菜点', '微型消防点', '老年学堂', '绿道'];
const OFFICES = ['区文旅局', '区城管局', '区商务局'];

const cells = (row: readonly string[]) => row.map((cell) => `<td>${cell}</td>`).join('');
const table = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;

async function read(body: string) {
  const html = `<html><body><p>柳浦区2027年民生指标分解表</p>${body}</body></html>`;
  const source = await readDocument(new TextEncoder().encode(html), 'plan.html');
  return readPlan(source).indicators.map(
    ({ section, name, target, lead, support, confidence }) =>
      `${section} ${name} ${target.low}${target.unit} ${lead.join('、')}/${support.join('、')} ${confidence}`,
  );
}

test('a table is read the same wherever pages cut it, with its head again and without', async () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.constantFrom(...OFFICES));
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 3, maxLength: 6 }),
      fc.nat(),
      fc.boolean(),
      fc.constantFrom('', '<p>- 3 -</p>', '<p>（续表）</p>'),
      async (values, cut, again, between) => {
        const rows = values.map(([value, office], i) => [
          `${i + 1}`,
          NAMES[i]!,
          '个',
          `${value}`,
          office,
        ]);
        const at = 1 + (cut % (rows.length - 1));
        const next = [...(again ? [HEAD] : []), ...rows.slice(at)];
        const pages = table([HEAD, ...rows.slice(0, at)]) + between + table(next);
        const whole = await read(table([HEAD, ...rows]));
        expect(whole).toHaveLength(rows.length);
        expect(await read(pages)).toEqual(whole);
      },
    ),
    { numRuns: 40 },
  );
});

test('a row that a page has cut is one row', async () => {
  const head = ['序号', '工作任务', '目标', '牵头单位', '配合单位'];
  const first = table([head, ['1', '书屋', '新建书屋6个,', '区文旅局', '区财政局、']]);
  const second = table([
    ['', '', '培训管理员120名', '', '各街道'],
    ['2', '绿道', '改造绿道15公里', '区城管局', ''],
  ]);
  expect(await read(first + second)).toEqual([
    '1 书屋 6个 区文旅局/区财政局、各街道 0.9',
    '1 管理员 120名 区文旅局/区财政局、各街道 0.9',
    '2 绿道 15公里 区城管局/ 0.9',
  ]);
});

test('an office merged over a page’s end holds behind it; an empty cell of one row names nobody', async () => {
  const merged =
    `<table><tr>${cells(HEAD)}</tr><tr>${cells(['1', '书屋', '个', '6'])}<td rowspan="2">区文旅局</td></tr>` +
    `<tr>${cells(['2', '学堂', '个', '4'])}</tr></table>`;
  const next = table([
    ['3', '泊位', '个', '90', ''],
    ['4', '绿道', '公里', '8', ''],
  ]);
  expect(await read(merged + next)).toEqual([
    '1 书屋 6个 区文旅局/ 0.9',
    '2 学堂 4个 区文旅局/ 0.9',
    '3 泊位 90个 区文旅局/ 0.9',
    '4 绿道 8公里 / 0.6',
  ]);
});

test('a table of another width, or behind words, begins anew', async () => {
  const first = table([HEAD, ['1', '书屋', '个', '6', '区文旅局']]);
  const rows = [['2', '学堂', '个', '4', '区商务局']];
  expect(await read(`${first}<p>以下为参考。</p>${table(rows)}`)).toHaveLength(1);
  expect(await read(first + table([['2', '学堂', '个', '4', '区商务局', '']]))).toHaveLength(1);
});

test('a list of thousands of cells, one on a line, is read to its end', () => {
  const rows = Array.from({ length: 1500 }, (_, i) => [
    `${i + 1}`,
    `书屋${'甲乙丙丁'[i % 4]}`,
    '个',
    `${i + 2}`,
    '区文旅局',
  ]);
  const text = ['柳浦区2027年民生指标分解表', ...HEAD, ...rows.flat()].join('\n');
  const { indicators } = readPlan(text);
  expect(indicators.map(({ target }) => target.low)).toEqual(rows.map((_, i) => i + 2));
  expect(new Set(indicators.map(({ lead }) => lead.join('、')))).toEqual(new Set(['区文旅局']));
});
