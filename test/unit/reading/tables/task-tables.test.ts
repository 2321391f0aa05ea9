import { readPlan } from '../../../../src/reading/read-plan';
import { documentOf, targetsIn, targetsOf, unitsOf } from './grid';

const tasksOf = (document: ReturnType<typeof documentOf>) =>
  readPlan(document, { year: 2024 }).tasks.map(
    ({ title, lead, support }) => `${title}: ${lead.join('、')} | ${support.join('、')}`,
  );

test('work items with their units, and the targets inside their words', () => {
  const table = documentOf([
    ['序号', '工作任务', '牵头单位', '责任单位', '完成时限'],
    ['1', '推进老旧小区改造。改造老旧小区24个,惠及居民3000户。', '区住建局', '各街道', '12月底'],
    ['2', '提升政务服务', '区政务服务局', '区直各部门', '长期'],
  ]);
  expect(tasksOf(table)).toEqual([
    '推进老旧小区改造: 区住建局 | 各街道',
    '提升政务服务: 区政务服务局 | 区直各部门',
  ]);
  expect(targetsOf(table)).toEqual([
    '老旧小区 completion = 24 个 2024',
    '惠及居民 completion = 3000 户 2024',
  ]);
  expect(unitsOf(table)[0]).toBe('老旧小区: 区住建局 | 各街道');
});

test('work under a heading that spans its rows', () => {
  const table = documentOf([
    ['重点工作', '具体任务', '责任单位'],
    ['产业发展', '建成标准厂房', '区工信局'],
    ['^', '引进企业15家', '区投促局'],
  ]);
  expect(tasksOf(table)).toEqual(['建成标准厂房: 区工信局 | ', '引进企业: 区投促局 | ']);
  expect(targetsOf(table)).toEqual(['企业 increment = 15 家 2024']);
});

test('a goal beside a work item is about it', () => {
  const table = documentOf([
    ['工作任务', '目标任务', '责任单位'],
    ['口袋公园建设', '建成口袋公园6个', '区城管局'],
    ['数字社区', '保持领先', '区民政局'],
  ]);
  expect(tasksOf(table)).toHaveLength(2);
  expect(targetsOf(table)).toEqual(['口袋公园 completion = 6 个 2024']);
});

test('what a cell says of its own units holds', () => {
  const table = documentOf([
    ['任务', '责任分工'],
    ['开展普查', '区统计局牵头,区财政局配合'],
    ['整治河道', '牵头单位:区水利局\n配合单位:各镇、区生态环境局'],
  ]);
  expect(tasksOf(table)).toEqual([
    '开展普查: 区统计局 | 区财政局',
    '整治河道: 区水利局 | 各镇、区生态环境局',
  ]);
});

test('the first unit leads where the document says so', () => {
  const table = documentOf(
    [
      ['任务', '责任单位'],
      ['建设园区', '区发改局、区住建局'],
    ],
    '注:责任单位列第一位的为牵头单位。',
  );
  expect(tasksOf(table)).toEqual(['建设园区: 区发改局 | 区住建局']);
});

test('what the rows come to is no item, and takes nothing from the one above it', () => {
  const rows = [
    ['项目编号', '项目名称', '2024年计划投资', '年度形象进度目标', '牵头单位'],
    ['1', '智能装备园', '6.2', '建成厂房3栋', '区工信局'],
    ['小计', '', '6.2', '', ''],
    ['合 计', '', '9.9', '', ''],
  ];
  const { tasks, indicators } = readPlan(documentOf(rows, '金额单位:亿元'), { year: 2024 });
  expect(tasks.map(({ section, title }) => `${section} ${title}`)).toEqual(['1 智能装备园']);
  expect(indicators.map(({ name, target: { low, unit } }) => [name, low, unit])).toEqual([
    ['智能装备园计划投资', 6.2, '亿元'],
    ['厂房', 3, '栋'],
  ]);
});

test('goals under headings of many kinds, 同上, and the office with a star', () => {
  const table = documentOf([
    ['序号', '重点事项', '量化指标', '包保领导及责任部门', '完成期限'],
    ['1', '社区食堂', '新建12家,满意度不低于90%', '区民政局*、区商务局', '2024年12月'],
    ['2', '适老改造', '完成700户', '〃', '同上'],
    ['3', '停车设施', '停车场、充电站各5处', '王建国 区城管局', '2024年12月'],
  ]);
  expect(targetsOf(table)).toEqual([
    '社区食堂 completion = 12 家 2024',
    '满意度 level >= 90 % 2024',
    '适老改造 completion = 700 户 2024',
    '停车场 completion = 5 处 2024',
    '充电站 completion = 5 处 2024',
  ]);
  expect(tasksOf(table)).toEqual([
    '社区食堂: 区民政局 | 区商务局',
    '适老改造: 区民政局 | 区商务局',
    '停车设施: 区城管局 | ',
  ]);
});

test('words in a column of goals name the values of the column beside it', () => {
  const rows = [
    ['编号', '任务名称', '具体目标', '计量单位', '全年目标值', '牵头部门'],
    ['A1', '壮大工业', '规上企业净增数', '家', '25', '县工信局'],
    ['A2', '壮大工业', '工业投资', '亿元', '90', '县工信局'],
  ];
  expect(targetsIn(rows)).toEqual([
    '规上企业净增数 increment = 25 家 2024',
    '工业投资 total = 90 亿元 2024',
  ]);
});

test('what the works of a group come to is no work', () => {
  const rows = [
    ['序号', '项目名称', '总投资', '2024年计划投资', '责任单位'],
    ['一', '产业类（2个）', '300', '110', ''],
    ['1', '装备园', '180', '70', '县工信局'],
    ['2', '冷链基地', '120', '40', '县商务局'],
  ];
  expect(targetsIn(rows, '单位：万元')).toEqual([
    '装备园计划投资 total = 70 万元 2024',
    '冷链基地计划投资 total = 40 万元 2024',
  ]);
});
