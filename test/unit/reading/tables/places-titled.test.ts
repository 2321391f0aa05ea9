import { readPlan } from '../../../../src/reading/read-plan';
import { documentOf, targetsIn } from './grid';

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
