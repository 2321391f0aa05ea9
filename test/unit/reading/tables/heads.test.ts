import { readHeading } from '../../../../src/reading/tables/headings';
import { targetsIn, unitsOf, documentOf } from './grid';

test.each([
  ['牵头单位及责任人', 'lead'],
  ['责任部门、联系人', 'responsible'],
  ['目标责任单位', 'responsible'],
  ['行业主管部门', 'responsible'],
  ['项目类别', 'field'],
  ['目标类别', 'field'],
  ['服务指标', 'name'],
  ['任务指标', 'target'],
  ['2026年任务', 'goal'],
  ['2025年(预计)', 'baseline'],
  ['2025年全年预计', 'baseline'],
  ['责任人', 'ignored'],
  ['包保领导及责任部门', 'responsible'],
  ['本年任务', 'goal'],
  ['2026年形象进度', 'goal'],
  ['量化指标', 'goal'],
  ['底线值', 'target'],
  ['今年', 'target'],
  ['2025年底', 'year'],
  ['计量', 'unit'],
])('%s heads %s', (heading, role) => expect(readHeading(heading).role).toBe(role));

test('what was planned for the year before is no baseline', () => {
  expect(
    targetsIn([
      ['指标', '单位', '2023年', '<', '2024年目标'],
      ['^', '^', '计划', '预计', '^'],
      ['森林覆盖率', '%', '40', '41.2', '41.5'],
    ]),
  ).toEqual(['森林覆盖率 level = 41.5 % 2024']);
});

test('a department within the office that leads stands before the offices that answer', () => {
  const rows = [
    ['指标', '单位', '目标', '牵头股室', '责任单位'],
    ['产品抽检合格率', '%', '96', '质量股', '各市场监管所'],
  ];
  expect(unitsOf(documentOf(rows))).toEqual(['产品抽检合格率: 质量股 | 各市场监管所']);
  const within = [['指标', '单位', '目标', '责任股室', '责任单位'], ...rows.slice(1)];
  expect(unitsOf(documentOf(within))).toEqual(['产品抽检合格率: 各市场监管所 | ']);
});

test('headings one below the other: each column is an indicator', () => {
  const rows = [
    ['指标名称', '工业投资', '研发费用占比'],
    ['计量单位', '亿元', '%'],
    ['2023年预计', '41.5', '2.4'],
    ['2024年计划', '46', '≥2.6'],
    ['责任部门', '投促局', '科创局'],
  ];
  expect(targetsIn(rows)).toEqual([
    '工业投资 total = 46 亿元 2024',
    '研发费用占比 level >= 2.6 % 2024',
  ]);
  expect(unitsOf(documentOf(rows))).toEqual(['工业投资: 投促局 | ', '研发费用占比: 科创局 | ']);
});

test('a class and what stands in it below one heading; growth a year over all years', () => {
  const rows = [
    ['类别及指标', '<', '2023年', '2024年', '2028年', '年均增长(%)'],
    ['经济', '地区生产总值(亿元)', '318', '338', '430', '6.2'],
    ['^', '工业投资(亿元)', '40', '44', '58', '7.7'],
  ];
  expect(targetsIn(rows).slice(0, 3)).toEqual([
    '地区生产总值 total = 338 亿元 2024',
    '地区生产总值 total = 430 亿元 2028',
    '地区生产总值 growth = 6.2 % 2024-2028',
  ]);
});

test('who assesses answers for nothing where others do; what is hoped for is not asked; what was there and grows is a state', () => {
  const rows = [
    ['事项', '单位', '去年', '目标值', '挑战值', '考评部门', '主责部门'],
    ['5G基站', '个', '320', '460', '500', '市经信局', '区工信局'],
  ];
  expect(targetsIn(rows)).toEqual(['5G基站 level = 460 个 2024']);
  expect(unitsOf(documentOf(rows))).toEqual(['5G基站: 区工信局 | ']);
});

test('tables below the names of two offices are those offices’', () => {
  const sheet = (office: string, name: string) =>
    `2024年目标任务书——${office}\n编号\t目标名称\t目标值\n1\t${name}\t12个\n`;
  expect(unitsOf(`${sheet('区民政局', '助餐点')}\n${sheet('区水利局', '水库加固')}`)).toEqual([
    '助餐点: 区民政局 | ',
    '水库加固: 区水利局 | ',
  ]);
  expect(unitsOf(sheet('区民政局', '助餐点'))).toEqual(['助餐点:  | ']);
});

test('shares gain points over the years', () => {
  expect(
    targetsIn([
      ['指标', '2023年', '2028年', '年均增长〔累计〕'],
      ['常住人口城镇化率（%）', '70', '74', '〔4〕'],
    ]),
  ).toEqual(['常住人口城镇化率 level = 74 % 2028', '常住人口城镇化率 change_pp = 4 个百分点 2024']);
});
