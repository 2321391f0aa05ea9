import { readPlan } from '../../../../src/reading/read-plan';
import { documentOf, targetsIn, targetsOf } from './grid';

const HEAD = [
  ['街道', '2023年', '<', '2024年', '<'],
  ['^', '目标', '实际完成', '目标', '其中:民间投资'],
];
const ROWS = [
  ['花桥街道', '24', '23', '26', '12'],
  ['望江街道', '18', '17', '19', '8'],
];

test('under headings of years alone the title says what the numbers are of', () => {
  expect(targetsIn([...HEAD, ...ROWS], '2024年各街道旅游投资任务分解表\n单位:亿元')).toEqual([
    '旅游投资(花桥街道) total = 26 亿元 2024',
    '旅游投资(其中:民间投资)(花桥街道) total = 12 亿元 2024',
    '旅游投资(望江街道) total = 19 亿元 2024',
    '旅游投资(其中:民间投资)(望江街道) total = 8 亿元 2024',
  ]);
});

test('a title that names no value gives no name', () => {
  const { indicators } = readPlan(
    documentOf([...HEAD, ...ROWS], '2024年各街道主要指标任务分解表'),
    { year: 2024 },
  );
  expect(indicators.filter(({ name }) => /指标|任务|2024/.test(name))).toEqual([]);
});

test('the year of an outer heading is the period, and no part of the name', () => {
  expect(
    targetsIn([
      ['乡镇', '2024年', '<', '2025年', '<'],
      ['^', '人工造林(亩)', '封山育林(亩)', '人工造林(亩)', '封山育林(亩)'],
      ['云门镇', '80', '95', '75', '90'],
      ['杉木乡', '70', '75', '65', '85'],
    ]),
  ).toEqual([
    '人工造林(云门镇) completion = 80 亩 2024',
    '封山育林(云门镇) completion = 95 亩 2024',
    '人工造林(云门镇) completion = 75 亩 2025',
    '封山育林(云门镇) completion = 90 亩 2025',
    '人工造林(杉木乡) completion = 70 亩 2024',
    '封山育林(杉木乡) completion = 75 亩 2024',
    '人工造林(杉木乡) completion = 65 亩 2025',
    '封山育林(杉木乡) completion = 85 亩 2025',
  ]);
});

test('增幅 and 降幅 below the name of a value are by how much it grows or falls, never the value', () => {
  const rows = [
    ['镇街', '财政收入', '<', '单位产值能耗', '新增规上企业（户）'],
    ['^', '计划数', '增幅', '降幅', '^'],
    ['花桥街道', '18500', '6.5', '3', '2'],
    ['望江镇', '9800', '8', '2.5', '4'],
  ];
  const read = [
    '财政收入(花桥街道) total = 18500 万元 2024',
    '财政收入(花桥街道) growth = 6.5 % 2024',
    '单位产值能耗(花桥街道) reduction = 3 % 2024',
    '规上企业(花桥街道) increment = 2 户 2024',
    '财政收入(望江镇) total = 9800 万元 2024',
    '财政收入(望江镇) growth = 8 % 2024',
    '单位产值能耗(望江镇) reduction = 2.5 % 2024',
    '规上企业(望江镇) increment = 4 户 2024',
  ];
  expect(targetsIn(rows, '2024年各镇街主要指标计划表\n单位：万元、%、户')).toEqual(read);
  // Pasted as text, merged cells are empty ones
  const pasted = rows
    .map((row) => row.map((cell) => (cell === '<' || cell === '^' ? '' : cell)).join('\t'))
    .join('\n');
  expect(targetsOf(`2024年各镇街主要指标计划表\n单位：万元、%、户\n${pasted}`)).toEqual(read);
});

test('columns that are called works and hold figures alone are dealt out to the offices of the rows', () => {
  expect(
    targetsIn(
      [
        ['责任单位', '新签约项目数', '其中：亿元以上项目', '到位资金', '开工项目'],
        ['县经发局', '12', '1', '35', '8'],
        ['南河工业园', '20', '2', '60.5', '14'],
      ],
      '2024年招商任务表\n单位：亿元、个',
    ),
  ).toEqual([
    '新签约项目数(县经发局) increment = 12 个 2024',
    '亿元以上项目(县经发局) completion = 1 个 2024',
    '到位资金(县经发局) total = 35 亿元 2024',
    '开工项目(县经发局) completion = 8 个 2024',
    '新签约项目数(南河工业园) increment = 20 个 2024',
    '亿元以上项目(南河工业园) completion = 2 个 2024',
    '到位资金(南河工业园) total = 60.5 亿元 2024',
    '开工项目(南河工业园) completion = 14 个 2024',
  ]);
});
