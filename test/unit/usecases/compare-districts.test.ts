import type { XlsxHost } from '../../../src/host/file';
import type { Indicator, Plan } from '../../../src/plan/model';
import { readDistricts } from './districts';
import {
  checkDistrict,
  compareDistricts,
  comparedYear,
  districtOfPlan,
  readDistrict,
  writeComparison,
  type District,
} from '../../../src/usecases/compare-districts';
import type { CellValue } from '../../../src/workbook/description';
import { emptyWorkbook, enter, filled, numbered, overwrite, planOf } from './workbooks';

const firms = (changes: Partial<Indicator> = {}) =>
  numbered(1, { name: '新增高新技术企业', ...changes });
const options = { year: 2024, quarter: 2, language: 'zh-CN' } as const;

async function written(districts: readonly District[], out = emptyWorkbook()) {
  const comparison = compareDistricts(districts, 2);
  const sheets = await writeComparison(out, comparison, options);
  return { out, comparison, sheets };
}
/** The n-th row of 区县对比, the columns between 序号 and the hidden one by their headings. */
function rowOf(host: XlsxHost, n: number): Record<string, CellValue> {
  const sheet = host.workbook.sheet('区县对比')!;
  const headings = Array.from({ length: 14 }, (_, c) => String(sheet.valueAt(2, c)));
  return Object.fromEntries(headings.map((heading, c) => [heading, sheet.valueAt(3 + n, c)]));
}
const column = (host: XlsxHost, heading: string, rows: number) =>
  Array.from({ length: rows }, (_, n) => rowOf(host, n)[heading]);

test('one indicator of four districts: ties are said, no mean of unlike sizes, the source of each figure', async () => {
  const districts = await readDistricts([
    { district: '东区', indicators: [firms()], actuals: [12] },
    { district: '西区', indicators: [firms()], actuals: [6] },
    { district: '南区', indicators: [firms()], actuals: [12] },
    { district: '北区', indicators: [firms()], actuals: [null] },
  ]);
  const { out, sheets } = await written(districts);
  expect(sheets).toEqual(['对比一览', '区县对比', '未能对比']);
  expect(out.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
  expect(rowOf(out, 0)).toEqual({
    序号: 1,
    指标: '新增高新技术企业',
    计量单位: '家',
    指标类型: '增量',
    区县: '东区',
    目标值: 20,
    实际值: 12,
    // Half of 20 is due.
    差额: 2,
    完成率: 0.6,
    状态: '达到序时',
    排名依据: '完成率',
    名次: '并列第1',
    // Districts are of unlike size: no mean of firms.
    比率与均值之差: '',
    实际值出处: '东区.xlsx 指标台账!F4',
  });
  expect(column(out, '名次', 4)).toEqual(['并列第1', '第3', '并列第1', '']);
  expect(rowOf(out, 3)).toMatchObject({ 实际值: null, 状态: '未报' });
});

test('figures in another scale are converted into the unit of the first, and it is said', async () => {
  const tax = (low: number, unit: string) =>
    numbered(1, {
      name: '税收收入',
      measure: 'level',
      target: { op: '>=', low, high: null, unit },
    });
  const districts = await readDistricts([
    { district: '东区', indicators: [tax(120, '亿元')], actuals: [60] },
    { district: '西区', indicators: [tax(900000, '万元')], actuals: [720000] },
  ]);
  const { out } = await written(districts);
  // 720,000 万元 of 900,000 are 72 亿元 of 90; a level without a baseline is due whole.
  expect(rowOf(out, 1)).toMatchObject({
    计量单位: '亿元',
    目标值: 90,
    实际值: 72,
    差额: -18,
    完成率: 0.8,
    名次: '第1',
    实际值出处: '西区.xlsx 指标台账!F4（原单位万元）',
  });
  expect(rowOf(out, 0)).toMatchObject({ 完成率: 0.5, 名次: '第2' });
});

test('growth is ranked by the rate itself, beside the gap to the own target and the mean; one district alone has no rank', async () => {
  const growth = (low: number, op: '>=' | '<=' = '>=') =>
    numbered(1, {
      name: op === '>=' ? '工业增加值' : '单位能耗',
      measure: 'growth',
      target:
        op === '>=' ? { op, low, high: null, unit: '%' } : { op, low: null, high: low, unit: '%' },
    });
  const read = (op: '>=' | '<=', actuals: (number | null)[]) =>
    readDistricts(
      [8, 4, 6].map((low, i) => ({
        district: `${i + 1}区`,
        indicators: [growth(low, op)],
        actuals: [actuals[i]!],
      })),
    );
  const { out } = await written(await read('>=', [7, 5, 6]));
  expect(column(out, '名次', 3)).toEqual(['第1', '第3', '第2']);
  expect(column(out, '差额', 3)).toEqual([-1, 1, 0]);
  expect(column(out, '比率与均值之差', 3)).toEqual([1, -1, 0]);
  // Where less growth is better, by how far it is below the ceiling.
  const ceiling = await written(await read('<=', [7, 5, 6]));
  expect(column(ceiling.out, '排名依据', 3)).toEqual(['差额', '差额', '差额']);
  expect(column(ceiling.out, '名次', 3)).toEqual(['第1', '第3', '第2']);
  const alone = await written(await read('>=', [7, null, null]));
  // A mean of one is its own figure.
  expect(column(alone.out, '比率与均值之差', 3)).toEqual(['', '', '']);
  expect(column(alone.out, '名次', 3)).toEqual(['', '', '']);
});

test('where lower is better the larger margin below the target ranks first', async () => {
  const rate = (high: number) =>
    numbered(1, {
      name: '城镇调查失业率',
      measure: 'level',
      target: { op: '<=', low: null, high, unit: '%' },
    });
  const districts = await readDistricts([
    { district: '东区', indicators: [rate(5.5)], actuals: [5.2] },
    { district: '西区', indicators: [rate(5)], actuals: [5.4] },
    { district: '南区', indicators: [rate(5)], actuals: [4.1] },
  ]);
  const { out } = await written(districts);
  expect(column(out, '排名依据', 3)).toEqual(['差额', '差额', '差额']);
  expect(column(out, '差额', 3)).toEqual([0.3, -0.4, 0.9]);
  expect(column(out, '名次', 3)).toEqual(['第2', '第3', '第1']);
});

test('a district without the indicator has a row that says so; one with several has none compared', async () => {
  const other = numbered(2, { name: '改造老旧小区', lead: ['甲局'] });
  const districts = await readDistricts([
    { district: '东区', indicators: [firms(), other], actuals: [12, 5] },
    { district: '西区', indicators: [other], actuals: [6] },
    { district: '南区', indicators: [firms(), other], actuals: [1, 7] },
    {
      district: '北区',
      indicators: [firms(), firms({ id: 'I-9', section: '三' }), other],
      actuals: [1, 2, 8],
    },
  ]);
  const { out, comparison } = await written(districts);
  expect(comparison.groups).toHaveLength(2);
  expect(column(out, '状态', 4)).toEqual(['达到序时', '无此指标', '滞后', '有几项，未列']);
  const alone = out.workbook.sheet('未能对比')!;
  expect([3, 4, 5].map((row) => [alone.valueAt(row, 3), alone.valueAt(row, 5)])).toEqual([
    ['北区', '本区有几项对应，无法认定'],
    ['北区', '本区有几项对应，无法认定'],
    [null, null],
  ]);
});

test('what is not compared says why', async () => {
  const districts = await readDistricts([
    {
      district: '东区',
      indicators: [
        numbered(0, { name: '仅东区才有' }),
        numbered(1, { name: '绿地面积', target: { op: '>=', low: 3, high: null, unit: '亩' } }),
        numbered(2, { name: '工业增加值', measure: 'growth' }),
        numbered(3, { name: '新增企业' }),
        numbered(4, { name: '文化设施' }),
      ],
      actuals: [],
    },
    {
      district: '西区',
      indicators: [
        numbered(1, { name: '绿地面积', target: { op: '>=', low: 3, high: null, unit: '处' } }),
        numbered(2, { name: '工业增加值' }),
        numbered(3, { name: '企业' }),
        numbered(4, { name: '文化设施' }),
        numbered(5, { name: '文化设施', section: '八' }),
      ],
      actuals: [],
    },
  ]);
  const { comparison } = await written(districts);
  expect(comparison.groups).toEqual([]);
  const whys = comparison.alone.map(({ row, why }) => `${row.district} ${row.name} ${why}`);
  expect(whys.sort()).toEqual([
    '东区 仅东区才有 noPartner',
    '东区 工业增加值 measure',
    '东区 文化设施 partnerSeveral',
    '东区 新增企业 vague',
    '东区 绿地面积 unit',
    '西区 企业 vague',
    '西区 工业增加值 measure',
    '西区 文化设施 several',
    '西区 文化设施 several',
    '西区 绿地面积 unit',
  ]);
});

test('a plan takes the place of a ledger: its target stands beside, and nothing is ranked', async () => {
  const [east] = await readDistricts([{ district: '东区', indicators: [firms()], actuals: [12] }]);
  const plan: Plan = {
    ...planOf([firms({ target: { op: '>=', low: 30, high: null, unit: '户' } })]),
    district: '西区',
  };
  const { out } = await written([east!, districtOfPlan('西区.json', plan)]);
  expect(rowOf(out, 1)).toMatchObject({
    区县: '西区',
    计量单位: '家',
    目标值: 30,
    实际值: null,
    状态: '仅有方案',
    名次: '',
    实际值出处: '西区.json 一·1',
  });
});

test('another year and a district that is there already are refused', async () => {
  const [east, again, later] = await readDistricts([
    { district: '东区', indicators: [firms()], actuals: [1] },
    { district: '东区', indicators: [firms()], actuals: [2] },
    { district: '西区', indicators: [firms()], actuals: [1], year: 2025 },
  ]);
  const refused = (added: District) => {
    try {
      checkDistrict([east!], added);
      return null;
    } catch (error) {
      return error;
    }
  };
  expect(refused(again!)).toMatchObject({
    code: 'sameDistrict',
    details: { file: '东区.xlsx', other: '东区.xlsx', district: '东区' },
  });
  expect(refused(later!)).toMatchObject({
    code: 'otherYear',
    details: { file: '西区.xlsx', found: '2025', wanted: '2024' },
  });
  const plan: Plan = { ...planOf([firms()]), district: '西区', years: [2023, 2024, 2025] };
  const span = districtOfPlan('西区.json', plan);
  expect(refused(span)).toBeNull();
  expect(comparedYear([span, east!])).toBe(2024);
});

test('a workbook without a ledger is refused', async () => {
  await expect(readDistrict('x.xlsx', emptyWorkbook())).rejects.toMatchObject({ code: 'noLedger' });
});

test('written into a ledger behind its summary, and again: signatures stay, what is gone leaves nothing', async () => {
  const districts = await readDistricts([
    { district: '东区', indicators: [firms()], actuals: [12] },
    { district: '西区', indicators: [firms()], actuals: [6] },
    { district: '南区', indicators: [firms()], actuals: [7] },
  ]);
  const host = await filled({ ...planOf([firms()]), district: '东区' });
  const { out } = await written(districts, host);
  const names = out.workbook.sheets.map(({ name }) => name);
  expect(names.slice(names.indexOf('季度汇总'), names.indexOf('季度汇总') + 4)).toEqual([
    '季度汇总',
    '对比一览',
    '区县对比',
    '未能对比',
  ]);
  out.edit('区县对比', 7, 0, '填报人：张三');
  const fewer = await written(districts.slice(0, 2), out);
  const sheet = fewer.out.workbook.sheet('区县对比')!;
  expect([5, 6, 7].map((row) => sheet.valueAt(row, 0))).toEqual([null, '填报人：张三', null]);
  expect(column(out, '名次', 3)).toEqual(['第1', '第2', null]);
  // An edit elsewhere calculates everything again.
  enter(out, 0, 'q1', 3);
  expect(column(out, '名次', 2)).toEqual(['第1', '第2']);
});

test('a sheet of that name that is somebody’s own is refused and stays', async () => {
  const districts = await readDistricts([
    { district: '东区', indicators: [firms()], actuals: [12] },
    { district: '西区', indicators: [firms()], actuals: [6] },
  ]);
  const host = emptyWorkbook();
  const at = { row: 0, column: 0, rows: 1, columns: 1 };
  await host.write({
    sheets: [{ name: '区县对比', values: [{ at, values: [['我的笔记']] }] }],
    names: [],
  });
  await expect(written(districts, host)).rejects.toMatchObject({
    code: 'damagedSheet',
    details: { sheet: '区县对比' },
  });
  expect(host.workbook.sheet('区县对比')!.valueAt(0, 0)).toBe('我的笔记');
});

test('what is stored in the file follows a change of a figure', async () => {
  const districts = await readDistricts([
    { district: '东区', indicators: [firms()], actuals: [12] },
    { district: '西区', indicators: [firms()], actuals: [6] },
  ]);
  const { out } = await written(districts);
  overwrite(out, '区县对比', 4, 8, 0.9);
  expect(column(out, '名次', 2)).toEqual(['第2', '第1']);
});

test('the matrix shows what is chosen of every district, who is first, and how their indicators stand', async () => {
  const growth = numbered(2, {
    name: '工业增加值',
    measure: 'growth',
    target: { op: '>=', low: 6, high: null, unit: '%' },
  });
  const districts = await readDistricts([
    { district: '东区', indicators: [firms(), growth], actuals: [12, 5] },
    { district: '西区', indicators: [firms(), growth], actuals: [6, 7] },
    { district: '南区', indicators: [firms()], actuals: [12] },
  ]);
  const { out } = await written(districts);
  const sheet = out.workbook.sheet('对比一览')!;
  const cells = (row: number, from: number, count: number) =>
    Array.from({ length: count }, (_, c) => sheet.valueAt(row, from + c));
  expect(cells(3, 0, 8)).toEqual('序号 指标 计量单位 排名依据 东区 西区 南区 第1的区县'.split(' '));
  expect(cells(4, 4, 4)).toEqual([12, 6, 12, '东区等2个并列']);
  // What a district does not have is said in its place.
  expect(cells(5, 4, 4)).toEqual([5, 7, '无此指标', '西区']);
  // 12 of 20, half of it due, is on schedule, 6 is behind; of growth 6 is due whole: 5 is behind, 7 on schedule.
  expect([7, 8, 9, 10].map((row) => cells(row, 1, 7))).toEqual([
    ['区县', '已完成', '达到序时', '接近序时', '滞后', '未报', '本季不考核'],
    ['东区', 0, 1, 0, 1, 0, 0],
    ['西区', 0, 1, 0, 1, 0, 0],
    ['南区', 0, 1, 0, 0, 0, 0],
  ]);
  const choose = (what: string) => out.edit('对比一览', 2, 2, what);
  choose('名次');
  expect(cells(4, 4, 3)).toEqual(['并列第1', '第3', '并列第1']);
  choose('完成率');
  // Growth has none.
  expect([cells(4, 4, 3), cells(5, 4, 3)]).toEqual([
    [0.6, 0.3, 0.6],
    ['', '', '无此指标'],
  ]);
  // The choice stays when it is written again, of fewer districts; nothing of the third is left.
  await written(districts.slice(0, 2), out);
  expect(cells(3, 4, 4)).toEqual(['东区', '西区', '第1的区县', null]);
  expect(cells(4, 4, 4)).toEqual([0.6, 0.3, '东区', null]);
});
