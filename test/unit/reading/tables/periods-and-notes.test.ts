import { readPlan } from '../../../../src/reading/read-plan';
import { targetsOf } from './grid';

test('a deadline sets the period where it names a year', () => {
  const text = [
    '序号\t任务\t目标任务\t完成时限',
    '1\t交通\t建成天桥2座\t12月底',
    '2\t教育\t新增学位1200个\t2025年6月底前',
    '3\t绿化\t新建公园4个\t长期',
  ].join('\n');
  expect(targetsOf(text)).toEqual([
    '天桥 completion = 2 座 2024',
    '学位 increment = 1200 个 2025',
    '公园 completion = 4 个 2024',
  ]);
});

test('every year of a plan for several is a target; what is older is its baseline', () => {
  const text = [
    '东山区生态建设行动指标体系(2024—2026年)',
    '指标名称\t单位\t2023年\t2024年\t2025年\t2026年',
    '森林覆盖率\t%\t35.2\t35.4\t35.6\t≥36',
    '收入倍差\t—\t1.8\t1.78以内\t1.76以内\t1.75以内',
  ].join('\n');
  const { indicators } = readPlan(text);
  expect(
    indicators.map(
      ({ period, baseline, target: { op, low, high, unit } }) =>
        `${period} ${op} ${low ?? high}${unit} (${baseline})`,
    ),
  ).toEqual([
    '2024 = 35.4% (35.2)',
    '2025 = 35.6% (35.2)',
    '2026 >= 36% (35.2)',
    '2024 <= 1.78 (1.8)',
    '2025 <= 1.76 (1.8)',
    '2026 <= 1.75 (1.8)',
  ]);
});

test('a sum in brackets is no growth, and holds for all years', () => {
  const text = [
    '东山区发展规划(2021—2025年)',
    '指标\t单位\t2020年实绩\t2025年目标\t年均增速〔累计〕',
    '地区生产总值\t亿元\t300\t420\t7',
    '单位产值能耗降低\t%\t—\t—\t〔14〕',
  ].join('\n');
  expect(targetsOf(text)).toEqual([
    '地区生产总值 total = 420 亿元 2025',
    '地区生产总值 growth = 7 % 2021-2025',
    '单位产值能耗降低 reduction = 14 % 2021-2025',
  ]);
});

test('notes above and below a table are not read; what follows them is', () => {
  const text = [
    '说明:本表由4个方面、13项指标组成。',
    '序号\t任务\t目标任务\t责任单位',
    '1\t交通\t建成天桥2座\t区住建局',
    '注:1.上年度任务共68项,完成率97.1%。',
    '2.规模以上指年主营业务收入2000万元以上。',
    '全区新增公园4个。',
  ].join('\n');
  expect(targetsOf(text)).toEqual(['天桥 completion = 2 座 2024', '公园 increment = 4 个 2024']);
});

test('what was done so far, and milestones, are no targets', () => {
  const text = [
    '编号|督查事项|年度目标|一季度进展|完成情况|牵头单位',
    '1|招商引资|签约项目30个|已签约5个|完成17%|区投促局',
  ].join('\n');
  expect(targetsOf(text)).toEqual(['签约项目 completion = 30 个 2024']);
});

test('words that only say which part lean on the item of the row', () => {
  const text = ['序号\t任务\t目标任务\t责任单位', '1\t工业增加值\t规模以上增长7.5%\t区工信局'];
  expect(targetsOf(text.join('\n'))).toEqual(['规模以上工业增加值 growth = 7.5 % 2024']);
});

test('projects stay work items beside what is invested', () => {
  const text = [
    '序号\t项目名称\t建设内容及规模\t年度投资计划(万元)\t责任单位',
    '1\t滨河路改造\t改造道路3.2公里\t3000\t区住建局',
    '2\t第三中学扩建\t新建教学楼1栋\t2600\t区教育局',
  ].join('\n');
  const { tasks } = readPlan(text, { year: 2024 });
  expect(tasks.map(({ section, title }) => `${section} ${title}`)).toEqual([
    '1 滨河路改造',
    '2 第三中学扩建',
  ]);
  expect(targetsOf(text)).toEqual(
    expect.arrayContaining(['道路 completion = 3.2 公里 2024', '教学楼 completion = 1 栋 2024']),
  );
});

test('what a column calls the actuals of the year before is a baseline', () => {
  for (const head of ['2024年实际', '2024年实际数', '2024年完成', '上年完成']) {
    const text = `临湖区2025年主要指标\n指标名称\t${head}\t2025年目标\n规模以上工业企业数（户）\t152\t172\n`;
    const [firms] = readPlan(text, { year: 2025 }).indicators;
    expect([head, firms!.baseline, firms!.target.low]).toEqual([head, 152, 172]);
  }
});
