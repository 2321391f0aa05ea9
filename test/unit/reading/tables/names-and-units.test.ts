import { readPlan } from '../../../../src/reading/read-plan';
import { documentOf, targetsIn, targetsOf } from './grid';

const MONEY = [
  ['指标名称', '2024年计划'],
  ['一般公共预算收入', '12.3'],
  ['森林覆盖率', '41'],
  ['规模以上工业企业数', '30'],
  ['招商引资', '5000万元'],
];
/** The money alone is in the table's unit: a share and a count have their own, and a cell may name another. */
const READ = [
  '一般公共预算收入 total = 12.3 亿元 2024',
  '森林覆盖率 level = 41  2024',
  '规模以上工业企业数 level = 30  2024',
  '招商引资 total = 5000 万元 2024',
];

test.each([
  '表1 云溪区主要指标\n单位：亿元',
  '云溪区主要指标\n（单位：亿元）',
  '云溪区主要指标　　　　计量单位:亿元',
  '单位：亿元\n云溪区主要指标',
])('a line above a table gives the unit of its numbers: %s', (before) => {
  expect(targetsIn(MONEY, before)).toEqual(READ);
});

test.each([
  '责任单位：区财政局',
  '单位：亿元、万元',
  '单位：家、%',
  '单位：亿元\n前文说到的资金，由各镇街统筹安排。',
])('a line that gives the table no unit: %s', (before) =>
  expect(targetsIn(MONEY, before)[0]).toBe('一般公共预算收入 level = 12.3  2024'),
);

test('of several units above a table each number takes the only one of its kind', () => {
  expect(targetsIn(MONEY, '云溪区主要指标（单位：亿元、%、家）')).toEqual([
    READ[0],
    '森林覆盖率 level = 41 % 2024',
    '规模以上工业企业数 level = 30 家 2024',
    ...READ.slice(3),
  ]);
});

test('the unit above one table is not that of the next', () => {
  const [first, second] = [
    ['固定资产投资', '80'],
    ['道路里程', '12'],
  ].map((row) => `指标名称\t目标值\n${row.join('\t')}\n${row.join('\t')}\n`);
  expect(targetsOf(`单位：亿元\n${first}\n\n${second}`)).toEqual([
    '固定资产投资 total = 80 亿元 2024',
    '固定资产投资 total = 80 亿元 2024',
    '道路里程 level = 12  2024',
    '道路里程 level = 12  2024',
  ]);
});

test('a line above a table of places gives the unit of its numbers', () => {
  const rows = [
    ['单位', '固定资产投资', '规上工业企业数'],
    ['柳林镇', '12.5', '30'],
    ['石桥镇', '8', '21'],
  ];
  expect(targetsIn(rows, '单位：亿元')).toEqual([
    '固定资产投资(柳林镇) total = 12.5 亿元 2024',
    '规上工业企业数(柳林镇) level = 30  2024',
    '固定资产投资(石桥镇) total = 8 亿元 2024',
    '规上工业企业数(石桥镇) level = 21  2024',
  ]);
});

test('the title of a group completes the names below it', () => {
  const table = documentOf([
    ['指标名称', '单位', '目标值'],
    ['一、固定资产投资(亿元)', '<', '<'],
    ['总额', '亿元', '300'],
    ['增速', '%', '6'],
    ['其中：工业投资', '亿元', '120'],
    ['二、城乡居民收入', '<', '<'],
    ['城镇', '元', '40000'],
    ['农村', '元', '20000'],
    ['三、粮食生产', '<', '<'],
    ['产量', '万吨', '8'],
  ]);
  expect(targetsOf(table)).toEqual([
    '固定资产投资总额 level = 300 亿元 2024',
    '固定资产投资 growth = 6 % 2024',
    '工业投资 total = 120 亿元 2024',
    '城镇居民收入 total = 40000 元 2024',
    '农村居民收入 total = 20000 元 2024',
    '粮食产量 total = 8 万吨 2024',
  ]);
  // A field of work is no value; whether its name belongs to the row's is for a person to see.
  expect(readPlan(table).indicators.map(({ reason }) => reason)).toEqual([
    ...Array.from({ length: 5 }, () => undefined),
    'composedName',
  ]);
});

test('a whole row completes the names of the parts below it', () => {
  expect(
    targetsIn([
      ['指标名称', '单位', '目标值'],
      ['一、经济发展', '<', '<'],
      ['地区生产总值', '亿元', '300'],
      ['增速', '%', '6'],
      ['粮食播种面积', '万亩', '20'],
    ]),
  ).toEqual([
    '地区生产总值 total = 300 亿元 2024',
    '地区生产总值 growth = 6 % 2024',
    '粮食播种面积 total = 20 万亩 2024',
  ]);
});
