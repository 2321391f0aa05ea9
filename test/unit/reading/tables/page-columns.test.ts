import { readPlan } from '../../../../src/reading/read-plan';
import { findTextTables } from '../../../../src/reading/tables/text-tables';
import { targetsOf, unitsOf } from './grid';

/** Columns as a page's text layer sets them: a character of Chinese is two wide. */
const LAYER = [
  '序号  工作任务          计量单位  目标值  牵头单位      配合单位',
  '1     修复退化湿地      亩        120     区林业局      区自然资源',
  '                                                        分局',
  '2     新建雨水泵站      座        3       区水务局      区应急局、',
  '                                                        各镇',
];
const rowsOf = (lines: readonly string[]) =>
  findTextTables(lines.join('\n'), []).map(({ rows }) =>
    rows.map((row) => row.map(({ text }) => text).join('|')),
  );

test('what a narrow column cut goes on with the cell above it', () => {
  expect(rowsOf(LAYER)).toEqual([
    [
      '序号|工作任务|计量单位|目标值|牵头单位|配合单位',
      '1|修复退化湿地|亩|120|区林业局|区自然资源分局',
      '2|新建雨水泵站|座|3|区水务局|区应急局、各镇',
    ],
  ]);
  expect(unitsOf(['云溪区2024年水务任务表', ...LAYER].join('\n'))).toEqual([
    '退化湿地: 区林业局 | 区自然资源分局',
    '雨水泵站: 区水务局 | 区应急局、各镇',
  ]);
});

test.each([
  ['a value', '                                  125'],
  ['a cell at the row’s beginning', '说明                                  '],
  ['a cell between the columns', '              另见'],
])('%s is no rest of the row above', (_, line) => {
  expect(rowsOf([...LAYER.slice(0, 2), line])[0]![1]).toBe(
    '1|修复退化湿地|亩|120|区林业局|区自然资源',
  );
});

test('a page’s number and its head again part no table', () => {
  const pages = [...LAYER.slice(0, 3), '', '- 2 -', '', LAYER[0]!, ...LAYER.slice(3)];
  const { indicators, tasks } = readPlan(pages.join('\n'), { year: 2024 });
  expect(indicators.map(({ section, target }) => [section, target.low])).toEqual([
    ['1', 120],
    ['2', 3],
  ]);
  expect(tasks).toEqual([]);
});

test('a cell that fills its column is parted from the next by the place alone', () => {
  const lines = [
    '序号　　任务名称　　　　　　完成时间　　责任科室',
    '１　　　走访现役军人家庭　　全年　　　　双拥科',
    '２　　　修缮烈士纪念设施三处　九月底　　褒扬科',
    '３　　　慰问困难职工家庭八十户　全年　　双拥科',
  ];
  expect(rowsOf(lines)[0]!.slice(2)).toEqual([
    '２|修缮烈士纪念设施三处　九月底|褒扬科',
    '３|慰问困难职工家庭八十户　全年|双拥科',
  ]);
  const full = [
    lines[0]!,
    '２　　　修缮烈士纪念设施　　九月底　　　褒扬科',
    '３　　　慰问困难职工八十户　全年　　　　双拥科',
  ];
  expect(rowsOf(full)[0]!.at(-1)).toBe('３|慰问困难职工八十户|全年|双拥科');
});

test('a name wider than its column is parted from its first value by a single space', () => {
  const text = [
    '2024年指标表',
    '指标名称          年度目标    一季度    二季度    责任单位',
    '社零总额          186         45        92        商务局',
    'PM2.5浓度（微克/立方米） 35   45        40        生态环境局',
  ].join('\n');
  expect(targetsOf(text)).toEqual([
    '社零总额 level = 186  2024',
    'PM2.5浓度 level = 35 微克/立方米 2024',
  ]);
});
