import { readPlan } from '../../../src/reading/read-plan';

/** Targets with who leads and who helps, of a document of these lines. */
const read = (...lines: string[]) =>
  readPlan(['柳浦区2027年工作方案', ...lines].join('\n')).indicators.map(
    ({ target, lead, support }) => `${target.low} ${lead.join('、')}/${support.join('、')}`,
  );

test.each([
  '各项任务首列单位为牵头单位。',
  '（列首位的部门为主责部门）',
  '注：责任单位中排第一位的为牵头单位。',
])('%s', (declared) => {
  expect(read('一、任务', '1.新建公园8个。（城管局、财政局、总工会）', declared)).toEqual([
    '8 城管局/财政局、总工会',
  ]);
});

test('a known department needs no level; without a declaration nobody of a bare list leads', () => {
  expect(read('一、任务', '1.新建公园8个。（城管局、财政局）')).toEqual(['8 /城管局、财政局']);
});

test('offices behind a space, where no stop was written', () => {
  expect(read('一、任务', '1.新建公园8个,培训园艺师120名 区城管局')).toEqual([
    '8 /区城管局',
    '120 /区城管局',
  ]);
});

test('what a sentence says of itself answers for nothing else', () => {
  const lines = [
    '一、任务',
    '1.新建公园8个、绿道15公里。',
    '（1）公园由区城管局牵头。',
    '（2）绿道由区住建局负责。',
  ];
  expect(read(...lines)).toEqual(['8 /', '15 /']);
  expect(read('一、任务', '1.新建公园8个由区城管局牵头,改造绿道15公里由区住建局牵头。')).toEqual([
    '8 区城管局/',
    '15 区住建局/',
  ]);
});

test('a bracket behind each stop answers for what stands before that stop', () => {
  expect(
    read(
      '一、任务',
      '1.新增学位900个，培训教师80名；（区教育局）新增托位300个。（区卫健局）',
      '2.绿化面积下降1%；造林2万亩。（前者由区城管局牵头负责，后者由区林业局负责）',
    ),
  ).toEqual(['900 /区教育局', '80 /区教育局', '300 /区卫健局', '1 区城管局/', '2 区林业局/']);
});

test('the part of the work in a bracket is no part of a name, also where the name says it', () => {
  expect(
    read(
      '一、任务',
      '1.基本医疗保险参保率95%；新增就业7000人；为3万名老人体检。',
      '牵头单位：区人社局（就业）、区医保局（医保）、区卫健局（体检）',
    ),
  ).toEqual(['95 区医保局/', '7000 区人社局/', '3 区卫健局/']);
});

test('when a list is to be done is none of its offices, and holds for what it is said of', () => {
  const lines = [
    '一、任务',
    '1.上云率达到90%（区数据局牵头，区直各部门按职责分工负责，6月底前完成）。',
    '2.建成点位45个（区政府办牵头，长期推进）。',
    '3.归集目录500条（区数据局牵头，各部门配合，2027年三季度完成）。',
    '4.开放数据集20个。（区数据局，全年）',
    '5.改造管网8公里，由区住建局牵头，年底前完成。',
  ];
  expect(read(...lines)).toEqual([
    '90 区数据局/区直各部门',
    '45 区政府办/',
    '500 区数据局/各部门',
    '20 /区数据局',
    '8 区住建局/',
  ]);
  const { indicators } = readPlan(['柳浦区2027年工作方案', ...lines].join('\n'));
  expect(indicators.map(({ dueBy }) => dueBy)).toEqual([2, undefined, 3, undefined, undefined]);
});

test.each(['（按职责分别牵头）', '（分别牵头）', '（共同牵头）'])(
  'what a bracket says of all of a list takes nobody out of it: %s',
  (said) => {
    expect(read('一、任务', `1.新增学位9个。（牵头单位：区税务局、区工信局${said}）`)).toEqual([
      '9 区税务局、区工信局/',
    ]);
  },
);
