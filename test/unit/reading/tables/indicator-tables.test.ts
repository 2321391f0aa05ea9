import { aimOf } from '../../../../src/plan/model';
import { readPlan } from '../../../../src/reading/read-plan';
import { documentOf, targetsIn, targetsOf, unitsOf } from './grid';

const HEAD = ['序号', '指标名称', '单位', '2024年目标', '责任单位'];
const GRAIN = ['1', '粮食总产量', '万吨', '6.7', '区农业农村局'];

test('a value a row, its unit of measure in a column', () => {
  const table = documentOf([
    HEAD,
    GRAIN,
    ['2', '规模以上工业企业数', '家', '≥130', '区工信局、区统计局'],
    ['3', '地区生产总值增长', '%', '6.5左右', '区发改局'],
    ['4', '单位GDP能耗', '吨标准煤/万元', '≤0.45', ''],
    ['5', '固定资产投资增速', '%', '8-9', '区发改局'],
    ['6', '新增高新技术企业', '家', '20以上', '区科技局'],
  ]);
  expect(targetsOf(table)).toEqual([
    '粮食总产量 total = 6.7 万吨 2024',
    '规模以上工业企业数 level >= 130 家 2024',
    '地区生产总值 growth ~ 6.5 % 2024',
    '单位GDP能耗 level <= 0.45 吨标准煤/万元 2024',
    '固定资产投资 growth range 8~9 % 2024',
    '高新技术企业 increment >= 20 家 2024',
  ]);
  expect(unitsOf(table).slice(1, 4)).toEqual([
    '规模以上工业企业数: 区工信局、区统计局 | ',
    '地区生产总值: 区发改局 | ',
    '单位GDP能耗:  | ',
  ]);
});

test('the words of a record and their place', () => {
  const source = documentOf([HEAD, GRAIN], '云溪区2024年指标表');
  const [record] = readPlan(source).indicators;
  expect(record!.quote).toBe('粮食总产量\t万吨\t6.7');
  expect(source.text.slice(record!.start, record!.end)).toBe(record!.quote);
  expect(record!.confidence).toBeGreaterThan(0.8);
});

test('last year is the baseline, the kind of a target a note, a deadline and a person nothing', () => {
  const table = documentOf([
    ['指标', '计量单位', '2023年完成', '2024年目标', '属性', '责任领导', '完成时限'],
    ['森林覆盖率', '%', '41.2', '41.5', '约束性', '王建国', '2024年12月'],
  ]);
  const { indicators } = readPlan(table, { year: 2024 });
  expect(indicators).toHaveLength(1);
  expect(indicators[0]).toMatchObject({
    name: '森林覆盖率',
    baseline: 41.2,
    note: '约束性',
    target: { op: '=', low: 41.5, high: null, unit: '%' },
    lead: [],
  });
});

test('a target below last year is a ceiling where a word says so, else the reviewer is asked', () => {
  const table = documentOf([
    ['指标名称', '单位', '2023年实际', '2024年目标'],
    ['PM2.5平均浓度', '微克/立方米', '40', '35'],
    ['城镇登记失业率', '%', '4.6', '降至4.5'],
    ['森林覆盖率', '%', '41.2', '41.5'],
    ['旅游收入', '亿元', '12', '10'],
  ]);
  const read = readPlan(table, { year: 2024 }).indicators;
  expect(read.map(({ name, target, reason }) => [name, aimOf(target), reason])).toEqual([
    ['PM2.5平均浓度', '=', 'unsureDirection'],
    ['城镇登记失业率', '=down', undefined],
    ['森林覆盖率', '=', undefined],
    ['旅游收入', '=', undefined],
  ]);
});

test('headings in two rows, with a unit in brackets', () => {
  const targets = targetsIn([
    ['指标', '2023年', '<', '2024年', '<'],
    ['^', '计划', '预计完成', '目标(亿元)', '增长(%)'],
    ['社会消费品零售总额', '88', '90.5', '96', '6'],
  ]);
  expect(targets).toEqual([
    '社会消费品零售总额 total = 96 亿元 2024',
    '社会消费品零售总额 growth = 6 % 2024',
  ]);
});

test('one record for each year of a plan of several', () => {
  const table = documentOf([
    ['指标名称', '单位', '2023年', '2024年', '2025年'],
    ['公园绿地面积', '公顷', '310', '325', '340'],
  ]);
  expect(targetsOf(table)).toEqual([
    '公园绿地面积 level = 325 公顷 2024',
    '公园绿地面积 level = 340 公顷 2025',
  ]);
  expect(readPlan(table, { year: 2024 }).indicators[0]!.baseline).toBe(310);
});

test('units of a group that span its rows, and headings of groups', () => {
  const table = documentOf([
    ['指标名称', '单位', '目标值', '牵头单位', '配合单位'],
    ['一、生态环境', '<', '<', '<', '<'],
    ['空气质量优良天数比例', '%', '90', '区生态环境局', '区住建局\n区城管局'],
    ['地表水优良比例', '%', '100', '^', '区水利局'],
  ]);
  expect(unitsOf(table)).toEqual([
    '空气质量优良天数比例: 区生态环境局 | 区住建局、区城管局',
    '地表水优良比例: 区生态环境局 | 区水利局',
  ]);
  expect(readPlan(table).indicators.map(({ field }) => field)).toEqual(['生态环境', '生态环境']);
});

test('a cell of prose is read as prose, with the name of its row where it has none', () => {
  const targets = targetsIn([
    ['主要指标', '工作目标', '责任单位'],
    ['高新技术企业', '新增20家以上', '区科技局'],
    ['招商引资', '新引进项目15个;改造仓库12个', '区投促局'],
    ['信访工作', '保持平稳', '区信访局'],
  ]);
  expect(targets).toEqual([
    '高新技术企业 increment >= 20 家 2024',
    '项目 increment = 15 个 2024',
    '仓库 completion = 12 个 2024',
  ]);
});

test('columns of places: one record each, and the total without a unit of its own', () => {
  const table = documentOf([
    ['指标', '单位', '全区', '柳林镇', '石桥镇'],
    ['新增规上工业企业', '家', '9', '5', '4'],
  ]);
  expect(targetsOf(table)).toEqual([
    '规上工业企业 increment = 9 家 2024',
    '规上工业企业(柳林镇) increment = 5 家 2024',
    '规上工业企业(石桥镇) increment = 4 家 2024',
  ]);
  expect(unitsOf(table)[1]).toBe('规上工业企业(柳林镇): 柳林镇 | ');
});

test('rows of places: one record for each number', () => {
  const targets = targetsIn([
    ['单位', '固定资产投资(亿元)', '规上工业企业数(家)', '备注'],
    ['柳林镇', '12.5', '30', ''],
    ['石桥镇', '8', '21', ''],
    ['合计', '20.5', '51', ''],
  ]);
  expect(targets).toEqual([
    '固定资产投资(柳林镇) total = 12.5 亿元 2024',
    '规上工业企业数(柳林镇) level = 30 家 2024',
    '固定资产投资(石桥镇) total = 8 亿元 2024',
    '规上工业企业数(石桥镇) level = 21 家 2024',
    '固定资产投资 total = 20.5 亿元 2024',
    '规上工业企业数 level = 51 家 2024',
  ]);
});

test('a number without a unit is kept, and said to be unsure', () => {
  const table = documentOf([
    ['指标名称', '目标值'],
    ['营商环境', '3'],
  ]);
  expect(readPlan(table).indicators).toMatchObject([{ confidence: 0.5, reason: 'unsureUnit' }]);
});

test('a row whose unit cells are blank says so', () => {
  const table = documentOf([HEAD, GRAIN, ['2', '生猪出栏', '万头', '30', '']]);
  expect(readPlan(table).indicators).toMatchObject([
    { confidence: 0.9, lead: ['区农业农村局'] },
    { confidence: 0.6, reason: 'blankUnits', lead: [], support: [] },
  ]);
});

test('a line above the headings gives the unit of measure', () => {
  const targets = targetsIn([
    ['单位:亿元', '<'],
    ['指标名称', '2024年计划'],
    ['一般公共预算收入', '12.3'],
  ]);
  expect(targets).toEqual(['一般公共预算收入 total = 12.3 亿元 2024']);
});

test('a table repeats its headings on the next page', () => {
  const targets = targetsIn([
    HEAD,
    ['1', '甲产量', '吨', '5', ''],
    HEAD,
    ['2', '乙产量', '吨', '6', ''],
  ]);
  expect(targets).toHaveLength(2);
});

test('feedback, and a table of other things, are left to the prose', () => {
  const feedback = documentOf([
    ['单位', '指标', '目标', '采纳情况'],
    ['区商务局', '利用外资', '20000', ''],
  ]);
  expect(readPlan(feedback).indicators).toEqual([]);
  const prose = documentOf([
    ['时间', '会议'],
    ['3月', '全年新增停车位300个。'],
  ]);
  expect(targetsOf(prose)).toEqual(['停车位 increment = 300 个 2024']);
});

test('the year of a table that says it only in its headings', () => {
  const table = documentOf([
    ['指标', '单位', '2025年实绩', '2026年目标'],
    ['用电量', '亿千瓦时', '8', '9'],
  ]);
  const { years, indicators } = readPlan(table);
  expect([years, indicators[0]!.period, indicators[0]!.baseline]).toEqual([[2026], '2026', 8]);
});

test('a sum in percent is by how much it grows; a share stays one', () => {
  const rows = [
    ['指标', '计量单位', '2024年目标'],
    ['地区生产总值', '%', '6.5'],
    ['工业投资', '%', '12'],
    ['税收收入占比', '%', '72'],
  ];
  expect(targetsIn(rows)).toEqual([
    '地区生产总值 growth = 6.5 % 2024',
    '工业投资 growth = 12 % 2024',
    '税收收入占比 level = 72 % 2024',
  ]);
});

test('what a work costs is not the work, and works that name nothing are those of their row', () => {
  const rows = [
    ['工程名称', '建设内容', '2024年目标', '投资（万元）', '牵头单位'],
    ['更新工程', '老旧小区改造', '开工16个、完工12个', '8600', '县住建局'],
    ['畅通工程', '农村公路', '新改建65公里，养护120公里', '9800', '县交通局'],
  ];
  expect(targetsIn(rows)).toEqual([
    '老旧小区改造投资 total = 8600 万元 2024',
    '老旧小区改造开工 completion = 16 个 2024',
    '老旧小区改造完工 completion = 12 个 2024',
    '农村公路投资 total = 9800 万元 2024',
    '农村公路新改建 completion = 65 公里 2024',
    '农村公路养护 completion = 120 公里 2024',
  ]);
});
