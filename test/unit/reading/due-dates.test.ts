import { readPlan } from '../../../src/reading/read-plan';
import { readTargets } from '../../../src/reading/prose/targets';
import { dueQuarter } from '../../../src/plan/due-quarter';

test.each<[string, number | null]>([
  ['6月底前', 2],
  ['2026年9月', 3],
  ['7月1日前', 2],
  ['7月10日前', 3],
  ['10月前', 3],
  ['三月末', 1],
  ['十一月底前', 4],
  ['三季度', 3],
  ['第1季度末', 1],
  ['上半年', 2],
  ['国庆前', 3],
  ['“五一”前', 2],
  ['春节前', 1],
  ['年底前', 4],
  ['年内', 4],
  ['全年', 4],
  ['长期坚持', null],
  ['6月底前启动,10月底前完成', null],
])('%s is due by quarter %s', (text, quarter) => expect(dueQuarter(text)).toBe(quarter));

/** "name number unit quarter". */
const read = (text: string) =>
  readTargets(text, { year: 2024 }).map(({ name, target, dueBy }) =>
    [name, target.low, target.unit, dueBy ?? '-'].join(' '),
  );

describe('a date before a number says when it is due', () => {
  test.each<[string, string[]]>([
    ['8月底前修缮祠堂3座。', ['祠堂 3 座 3']],
    ['上半年,开工排水管网15公里。', ['排水管网 15 公里 2']],
    ['水毁路段4月底前修复9处。', ['水毁路段修复 9 处 2']],
    ['栽植苗木3万株,3月底前全部完成。', ['苗木 3 万株 1']],
    ['年内改造厕所30个。', ['厕所 30 个 -']],
    ['到2025年6月,建成智能杆200根。', ['智能杆 200 根 2']],
  ])('%s', (text, found) => expect(read(text)).toEqual(found));
});

describe('a step on the way to the year is no target', () => {
  test.each<[string, string[]]>([
    ['全年改造泵房60座,其中6月底前完成20座。', ['泵房 60 座 -']],
    ['新建驿站20座。6月底前完成驿站10座。', ['驿站 20 座 -']],
    ['6月底前完成任务的40%。', []],
    ['一季度工业增加值增长6%。', []],
    ['上半年旅游收入达到8亿元。', []],
    ['进度安排:6月底前完成拆迁50户。', []],
  ])('%s', (text, found) => expect(read(text)).toEqual(found));
});

test('a label of an item says when its targets are due', () => {
  const { indicators } = readPlan(
    [
      '白鹭区2026年重点工作安排',
      '1.新建口袋公园12个。',
      '责任单位:区城管局',
      '完成时限:2026年6月底前',
      '2.改造农贸市场4个。',
      '责任单位:区商务局',
      '完成时限:12月底前',
    ].join('\n'),
  );
  expect(indicators.map(({ name, dueBy }) => [name, dueBy])).toEqual([
    ['口袋公园', 2],
    ['农贸市场', undefined],
  ]);
});

test('a column of deadlines says when a row is due', () => {
  const { indicators } = readPlan(
    [
      '白鹭区2026年任务表',
      '序号\t指标\t单位\t目标值\t完成时限\t责任单位',
      '1\t新建岸电桩\t个\t30\t9月底\t区港航局',
      '2\t疏浚航道\t公里\t7\t2026.3\t区港航局',
      '3\t布设浮标\t座\t40\t12月\t区港航局',
    ].join('\n'),
  );
  expect(indicators.map(({ name, dueBy }) => [name, dueBy])).toEqual([
    ['岸电桩', 3],
    ['航道', 1],
    ['浮标', undefined],
  ]);
});

test('what a plan for one quarter asks for is due by its end', () => {
  const { indicators } = readPlan(
    '白鹭区2026年二季度招商攻坚方案\n一、目标\n二季度实际到位资金3亿元,新签约项目12个,一季度结转项目全部开工。',
  );
  expect(indicators.map(({ name, target, dueBy }) => [name, target.low, dueBy])).toEqual([
    ['实际到位资金', 3, 2],
    ['新签约项目', 12, 2],
  ]);
});
