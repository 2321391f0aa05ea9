import { readPlan } from '../../../src/reading/read-plan';

const read = (title: string, ...lines: string[]) =>
  readPlan([title, ...lines].join('\n')).indicators.map(
    ({ name, target: { low, unit }, period }) => `${name} ${low} ${unit} ${period}`,
  );

test('a threshold says which things are counted', () => {
  expect(read('柳浦区2027年工作方案', '一、任务', '1.新增产值超10亿元企业3家。')).toEqual([
    '产值超10亿元企业 3 家 2027',
  ]);
});

test('what a place holds is no target', () => {
  expect(read('柳浦区2027年工作方案', '一、任务', '1.新建避难场所5处、可容纳8000人。')).toEqual([
    '避难场所 5 处 2027',
  ]);
});

test('square kilometres as they are abbreviated', () => {
  expect(read('柳浦区2027年工作方案', '一、任务', '1.治理水土流失面积6.5km²。')).toEqual([
    '治理水土流失面积 6.5 km² 2027',
  ]);
});

test('a year before the last one of a plan for several is no past', () => {
  expect(
    read(
      '柳浦区三年行动方案（2026—2028年）',
      '一、目标',
      '到2028年,建成工厂30家。2026年,新建工厂9家。',
    ),
  ).toEqual(['工厂 30 家 2028', '工厂 9 家 2026']);
});
