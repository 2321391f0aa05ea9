import { milestonesOf } from '../../../src/reading/prose/milestones';
import { readPlan } from '../../../src/reading/read-plan';

const told = (text: string) =>
  milestonesOf(text, 2026).map(({ dueBy, text }) => `${dueBy} ${text}`);

test.each([
  [
    '推进会展中心二期建设,6月底前完成主体工程,年底前竣工投用。',
    ['2 6月底前完成主体工程', '4 年底前竣工投用'],
  ],
  [
    '2026年6月底前,完成主体封顶;12月底前投入使用',
    ['2 2026年6月底前，完成主体封顶', '4 12月底前投入使用'],
  ],
  ['恢复耕地1200亩,8月底前完成', ['3 恢复耕地1200亩，8月底前完成']],
  ['6月底前开工、年底前完工', ['2 6月底前开工', '4 年底前完工']],
  ['上半年完成立项,三季度开工', ['2 上半年完成立项', '3 三季度开工']],
  ['完成时限:2026年9月底前', ['3 完成时限：2026年9月底前']],
  ['国庆前开放运营', ['3 国庆前开放运营']],
])('dated steps of %s', (text, expected) => expect(told(text)).toEqual(expected));

test.each([
  '每季度召开一次会议,一季度增长6%',
  '2025年底前完成选址,2027年6月底前建成',
  '全年接待游客100万人次,6月份举办龙舟赛',
  '建立健全长效机制,年底前取得成效',
])('no step of this year: %s', (text) => expect(told(text)).toEqual([]));

test('a work item has its dated steps, those of its numbered parts too', () => {
  const { tasks } = readPlan(
    [
      '云溪区2026年政府重点工作方案',
      '一、重点项目',
      '1.推进会展中心二期建设。6月底前完成主体工程，年底前竣工投用。（牵头单位：区住建局）',
      '2.改造老旧小区管网。',
      '（1）一季度完成方案设计；',
      '（2）9月底前全部完工。（牵头单位：区住建局）',
      '3.加强安全生产监管。（牵头单位：区应急局）',
    ].join('\n'),
  );
  expect(tasks.map(({ milestones }) => milestones)).toEqual([
    [
      { dueBy: 2, text: '6月底前完成主体工程' },
      { dueBy: 4, text: '年底前竣工投用' },
    ],
    [
      { dueBy: 1, text: '一季度完成方案设计' },
      { dueBy: 3, text: '9月底前全部完工' },
    ],
    undefined,
  ]);
});
