import { readStructure } from '../../../src/reading/structure/passages';
import { gapsOf } from '../../../src/reading/text/gaps';
import { normalise } from '../../../src/reading/text/text';

function structureOf(...lines: string[]) {
  const source = lines.join('\n');
  const normalised = normalise(source);
  return readStructure(normalised.text, 2024, gapsOf(source, normalised));
}
const tasksOf = (...lines: string[]) =>
  structureOf(...lines).tasks.map(
    ({ section, title, lead, support }) =>
      `${section.path} ${title} [${lead.join('、')}] [${support.join('、')}]`,
  );
const unitsOf = (...lines: string[]) =>
  structureOf(...lines).passages.map(({ text, lead, support }) => [
    text,
    lead.join('、'),
    support.join('、'),
  ]);

describe('steps inside an item', () => {
  const item = ['一、任务', '1.改造技术。'];
  const steps = ['（1）实施项目30个。', '（2）新增工厂5家。'];

  test('a list behind the last step answers for the item', () => {
    const lines = [
      ...item,
      ...steps,
      '（3）新增中心3家。（牵头单位：区工信局；责任单位：区科技局）',
    ];
    expect(tasksOf(...lines)).toEqual(['一·1 改造技术 [区工信局] [区科技局]']);
    expect(unitsOf(...lines).slice(2)).toEqual([
      ['实施项目30个。', '区工信局', '区科技局'],
      ['新增工厂5家。', '区工信局', '区科技局'],
      ['新增中心3家。', '区工信局', '区科技局'],
    ]);
  });

  test('and so does a line of its own behind them', () => {
    expect(tasksOf(...item, ...steps, '牵头单位：区工信局', '完成时限：12月底')).toEqual([
      '一·1 改造技术 [区工信局] []',
    ]);
  });

  test('each with its own list, where items have theirs: one item, each step keeps its own', () => {
    const lines = [
      ...['一、任务', '1.种树。（区林业局负责）', '2.改造技术。'],
      ...['（1）实施项目30个。（区工信局负责）', '（2）新增工厂5家。（区科技局负责）'],
    ];
    expect(tasksOf(...lines)).toEqual([
      '一·1 种树 [] [区林业局]',
      '一·2 改造技术 [] [区工信局、区科技局]',
    ]);
    expect(unitsOf(...lines).slice(-2)).toEqual([
      ['实施项目30个。', '', '区工信局'],
      ['新增工厂5家。', '', '区科技局'],
    ]);
  });

  test('each with its own list, where no item has one: the steps are the items', () => {
    expect(
      tasksOf('一、工业', '①改造技术。（区工信局负责）', '②新增工厂。（区科技局负责）'),
    ).toEqual(['一·① 改造技术 [] [区工信局]', '一·② 新增工厂 [] [区科技局]']);
  });
});

test('a line of units behind the last of several items answers for all, where every group is written so', () => {
  const list = (unit: string) => `牵头单位：${unit}`;
  expect(
    tasksOf(
      ...['一、任务', '（一）工业', '1.改造技术。', '2.新增工厂。', list('区工信局')],
      ...['（二）农业', '3.种粮食。', '4.种蔬菜。', list('区农业农村局')],
    ),
  ).toEqual([
    '一·(一)·1 改造技术 [区工信局] []',
    '一·(一)·2 新增工厂 [区工信局] []',
    '一·(二)·3 种粮食 [区农业农村局] []',
    '一·(二)·4 种蔬菜 [区农业农村局] []',
  ]);
  expect(tasksOf('一、任务', '1.甲事项。', list('区甲局'), '2.乙事项。', list('区乙局'))).toEqual([
    '一·1 甲事项 [区甲局] []',
    '一·2 乙事项 [区乙局] []',
  ]);
});

test('a clause with a list of its own keeps it; what is left of the item has the units of all', () => {
  expect(
    unitsOf(
      '1.公园。新建公园5个（区园林局负责）；绿道12公里（区水务局牵头，区财政局配合）；树2万株。',
    ),
  ).toEqual([
    ['公园。新建公园5个', '', '区园林局'],
    [';绿道12公里', '区水务局', '区财政局'],
    [';树2万株。', '区水务局', '区园林局、区财政局'],
  ]);
});

test('numbered goals are no tasks, though they name who answers', () => {
  const lines = [
    '一、主要预期目标',
    '1.地区生产总值增长6%。',
    '牵头单位：区发改局',
    '二、任务',
    '2.修路。',
    '牵头单位：区交通局',
  ];
  expect(tasksOf(...lines)).toEqual(['二·2 修路 [区交通局] []']);
  expect(unitsOf(...lines)).toContainEqual(['地区生产总值增长6%。', '区发改局', '']);
});

test('arrangements for the work are none, unless its numbers run on', () => {
  const items = ['一、任务', '1.修路。（区交通局负责）', '二、保障措施'];
  expect(tasksOf(...items, '（一）加强领导。成立专班。')).toHaveLength(1);
  expect(tasksOf(...items, '2.强化宣传。用好媒体。')).toHaveLength(2);
});

test('articles: work has units; the rules of the document have none', () => {
  const lines = [
    ...['第一章 总则', '第一条 为促进就业，制定本措施。', '第二章 措施'],
    ...[
      '第二条 支持创业。发放贷款2亿元。（区人社局负责）',
      '第三章 附则',
      '第三条 自印发之日起施行。',
    ],
  ];
  expect(tasksOf(...lines)).toEqual(['第二章·第二条 支持创业 [] [区人社局]']);
});

describe('titles', () => {
  test.each([
    ['1.壮大龙头企业。新增企业12家。', '壮大龙头企业'],
    ['1.便民市场工程：新建便民市场3个。', '便民市场工程'],
    ['1.建设粮食仓库3座。', '建设粮食仓库'],
    ['1.新增企业10家、商户8家。', '新增企业10家、商户8家'],
    ['1.以科技创新为动力，提升服务业能级，形成一批园区。', '提升服务业能级'],
    ['1.努力实现地区生产总值增长6.2%左右。', '努力实现地区生产总值增长6.2%左右'],
    ['1 培育科技型企业 新增高新技术企业50家 入库企业420家', '培育科技型企业'],
  ])('%s', (line, title) => {
    const lines = line.startsWith('1 ')
      ? ['一 任务', line, '2 建设平台 新建平台3个']
      : ['一、任务', line];
    expect(structureOf(...lines).tasks[0]!.title).toBe(title);
  });
});

test('past results keep their place and are no passage of a task', () => {
  const { passages } = structureOf('一、工业', '2023年，新增企业18家。', '新增企业20家。');
  expect(
    passages.map(({ text, section, isTask }) => [text, section.path, section.role, isTask]),
  ).toEqual([
    ['工业', '一', 'work', true],
    ['新增企业20家。', '一', 'work', true],
    ['2023年,新增企业18家。', '一', 'review', false],
  ]);
});
