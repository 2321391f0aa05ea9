import { readPlan } from '../../../../src/reading/read-plan';

const read = (lines: string[]) => readPlan(lines.join('\n'), { year: 2024 });
const placesOf = (lines: string[]) =>
  read(lines).indicators.map(({ section, name }) => `${section} ${name}`);

test('groups and numbers of rows follow the place of the table', () => {
  const { tasks, indicators } = read([
    '附件3',
    '2024年任务分解表',
    '序号\t任务名称\t目标任务\t牵头单位',
    '一、产业',
    '1\t工业\t新增规上工业企业12家\t区工信局',
    '(一)服务业',
    '2\t消费\t新增限上企业5家\t区商务局',
    '二、民生',
    '3.\t教育\t新增学位1200个\t区教育局',
  ]);
  const expected = ['附件3·一·1', '附件3·一·(一)·2', '附件3·二·3'];
  expect(tasks.map(({ section }) => section)).toEqual(expected);
  expect(indicators.map(({ section }) => section)).toEqual(expected);
});

test('a group without a number, and a table before any heading', () => {
  const rows = [
    '序号\t指标名称\t单位\t2024年目标\t责任单位',
    '经济发展类*',
    '1\t外贸进出口总额\t亿元\t50\t区商务局',
    '民生保障类（2项）',
    '2\t新增学位\t个\t1200\t区教育局',
  ];
  expect(placesOf(rows)).toEqual(['经济发展类·1 外贸进出口总额', '民生保障类·2 学位']);
});

test('a field holds until the next one, as its merged cell did', () => {
  const rows = [
    '类别\t序号\t工作任务\t年度目标\t牵头部门',
    '产业\t1\t工业\t新增规上工业企业12家\t区工信局',
    '\t2\t消费\t新增限上企业5家\t区商务局',
    '民生\t3\t教育\t新增学位1200个\t区教育局',
  ];
  expect(read(rows).tasks.map(({ section, title }) => `${section} ${title}`)).toEqual([
    '产业·1 工业',
    '产业·2 消费',
    '民生·3 教育',
  ]);
});

test('a table with a number of its own, and numbers at the head of names', () => {
  const rows = [
    '第二章 目标',
    '保持平稳发展。',
    '表2 主要指标',
    '指标名称\t单位\t2024年目标\t属性',
    '1.外贸进出口总额\t亿元\t50\t预期性',
    '2.森林覆盖率\t%\t36\t约束性',
  ];
  expect(placesOf(rows)).toEqual(['第二章·表2·1 外贸进出口总额', '第二章·表2·2 森林覆盖率']);
});

test('the head again on the next page goes on with the group above it', () => {
  const head = '序号\t任务名称\t目标任务\t牵头单位';
  const rows = [
    head,
    '一、产业',
    '1\t工业\t新增规上工业企业12家\t区工信局',
    head,
    '2\t消费\t新增限上企业5家\t区商务局',
  ];
  expect(read(rows).tasks.map(({ section }) => section)).toEqual(['一·1', '一·2']);
});

test('numbers that part the goals of a cell are no words of theirs', () => {
  const rows = [
    '序号\t任务\t年度目标\t牵头单位',
    '1\t林业\t①新建苗圃3个,改造果园2万亩;②果品商品率85%以上\t区林业局',
  ];
  expect(placesOf(rows)).toEqual(['1 苗圃', '1 果园', '1 果品商品率']);
});

test('a row names the village that its target is for', () => {
  const rows = [
    '柳浦镇2024年村级任务目标表',
    '村名\t任务内容\t目标数\t责任人\t完成时间',
    '上塘村\t村集体经营性收入\t80万元\t张明\t12月底',
    '上塘村\t新建高标准农田\t1200亩\t张明\t10月底',
    '下塘村\t村集体经营性收入\t65万元\t李强\t12月底',
  ];
  const { title, indicators } = read(rows);
  expect(title).toBe('柳浦镇2024年村级任务目标表');
  expect(indicators.map(({ name, target, lead }) => `${name} ${target.low} ${lead[0]}`)).toEqual([
    '村集体经营性收入(上塘村) 80 上塘村',
    '高标准农田(上塘村) 1200 上塘村',
    '村集体经营性收入(下塘村) 65 下塘村',
  ]);
});
