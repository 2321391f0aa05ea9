import { readPlan } from '../../../../src/reading/read-plan';
import { documentOf, targetsOf, unitsOf } from './grid';

const HEAD = '序号\t主要任务\t年度目标\t责任领导\t责任单位';

test('a row without a number goes on with the item above it, and with its units', () => {
  const text = [
    HEAD,
    '1\t产业发展\t新增规上工业企业12家\t王强\t区工信局',
    '\t\t工业投资增长10%\t\t',
    '\t\t新增上市公司2家\t\t区金融局',
  ].join('\n');
  expect(unitsOf(text)).toEqual([
    '规上工业企业: 区工信局 | ',
    '工业投资: 区工信局 | ',
    '上市公司: 区金融局 | ',
  ]);
  const { tasks } = readPlan(text, { year: 2024 });
  expect(tasks.map(({ section, title }) => `${section} ${title}`)).toEqual(['1 产业发展']);
});

test('a row with its own number that names nobody stays without units', () => {
  const text = [
    HEAD,
    '1\t产业发展\t新增规上工业企业12家\t王强\t区工信局',
    '2\t教育\t新增学位1200个\t李娜\t',
  ].join('\n');
  expect(unitsOf(text)).toEqual(['规上工业企业: 区工信局 | ', '学位:  | ']);
});

test('units under a name of their own are not filled in where rows have no numbers', () => {
  const text = [
    '指标名称\t单位\t2024年目标\t牵头单位',
    '外贸进出口总额\t亿元\t50\t区商务局',
    '森林覆盖率\t%\t36\t',
  ].join('\n');
  expect(unitsOf(text)).toEqual(['外贸进出口总额: 区商务局 | ', '森林覆盖率:  | ']);
});

test('a cell of several lines, in the quotes a spreadsheet pastes', () => {
  const text = [
    HEAD,
    '1\t教育\t"建成幼儿园3所;\n新增学位1200个"\t李娜\t"区教育局\n区住建局"',
    '2\t交通\t建成天桥2座\t赵敏\t区住建局',
  ].join('\n');
  expect(unitsOf(text)).toEqual([
    '幼儿园: 区教育局、区住建局 | ',
    '学位: 区教育局、区住建局 | ',
    '天桥: 区住建局 | ',
  ]);
  for (const { quote, start, end } of readPlan(text, { year: 2024 }).indicators)
    expect(text.slice(start, end)).toBe(quote);
});

test('a quote that nothing closes takes no further rows', () => {
  const text = [
    HEAD,
    '1\t教育\t"建成幼儿园3所\t李娜\t区教育局',
    '2\t交通\t"建成天桥2座\t赵敏\t区住建局',
    '3\t绿化\t新建公园4个\t赵敏\t"区园林局',
  ].join('\n');
  expect(targetsOf(text)).toEqual([
    '幼儿园 completion = 3 所 2024',
    '天桥 completion = 2 座 2024',
    '公园 completion = 4 个 2024',
  ]);
});

test('the unit that a list marks leads, the others help', () => {
  const table = documentOf([
    ['任务', '责任单位'],
    ['建设公园', '区园林局(牵头)、区住建局'],
  ]);
  const [task] = readPlan(table, { year: 2024 }).tasks;
  expect([task!.lead, task!.support]).toEqual([['区园林局'], ['区住建局']]);
});
