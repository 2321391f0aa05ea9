import { readPlan } from '../../../src/reading/read-plan';
import { fc } from '../../support/property';

const tasksOf = (text: string) =>
  readPlan(text).tasks.map(({ section, title, lead, support }) => [section, title, lead, support]);

describe('work items', () => {
  test('numbered items with units; goals and arrangements are none', () => {
    const text = [
      '首页 | 无障碍',
      '当前位置：首页 > 政务公开',
      '云岭县2024年重点工作实施方案',
      '一、工作目标',
      '（一）经济稳定增长。地区生产总值增长6%。',
      '二、工作任务',
      '（一）发展产业',
      '1．壮大龙头企业。扶持骨干企业，新增规上工业企业12家。（县工信局牵头，县财政局等单位按职责分工负责）',
      '2．建设粮食仓库3座。（牵头单位：县农业农村局）',
      '（二）改善民生',
      '实施一批民生项目。（县民政局、县教育局负责）',
      '三、组织实施',
      '（一）加强领导。成立专班，每季度召开会议1次。',
      '扫一扫在手机打开当前页',
    ].join('\n');
    expect(tasksOf(text)).toEqual([
      ['二·(一)·1', '壮大龙头企业', ['县工信局'], ['县财政局']],
      ['二·(一)·2', '建设粮食仓库', ['县农业农村局'], []],
      ['二·(二)', '改善民生', [], ['县民政局', '县教育局']],
    ]);
    const { indicators, title, years } = readPlan(text);
    expect([title, years]).toEqual(['云岭县2024年重点工作实施方案', [2024]]);
    const growth = indicators.find(({ name }) => name === '规上工业企业')!;
    expect(growth).toMatchObject({
      section: '二·(一)·1',
      measure: 'increment',
      target: { op: '=', low: 12, high: null, unit: '家' },
      period: '2024',
      lead: ['县工信局'],
      support: ['县财政局'],
    });
    expect(text.slice(growth.start, growth.end)).toBe(growth.quote);
    expect(growth.quote).toContain('12家');
    expect(indicators.some(({ section }) => section.startsWith('三'))).toBe(false);
  });

  test('where nobody is named, every innermost item is one', () => {
    const text =
      '一、做强产业\n1、发展工业。加大投入。\n2、发展农业。稳定面积。\n二、改善环境\n3、治理河流。清理淤泥。';
    expect(tasksOf(text).map(([section, title]) => `${section} ${title}`)).toEqual([
      '一·1 发展工业',
      '一·2 发展农业',
      '二·3 治理河流',
    ]);
  });

  test('headed paragraphs of a work report; last year is no plan', () => {
    const review = '一、2023年工作回顾\n(一)经济向好\n工业企稳。新增企业5家,工业投资增长百分之八。';
    const body = '加快推进各项重点工作,确保各项措施落到实处。';
    const plan = `二、2024年工作计划\n(一)创新发展\n增强科创引领。${body}\n锚定高端制造。${body}`;
    expect(tasksOf(`${review}\n${plan}`).map(([section, title]) => [section, title])).toEqual([
      ['二·(一)', '增强科创引领'],
      ['二·(一)', '锚定高端制造'],
    ]);
  });

  test('annexes, numbering that restarts, the list of annexes, a unit line of its own', () => {
    const text = [
      '附件：1.甲方案',
      '2.乙方案',
      '附件 1',
      '甲方案',
      '一、任务',
      '1.办甲事。做好工作。',
      '责任领导：张伟  牵头单位：区甲局  责任单位：区乙局、区丙局',
      '附件2：乙方案',
      '一、任务',
      '1.办乙事。做好工作。',
      '责任单位：区丁局',
    ].join('\n');
    expect(tasksOf(text)).toEqual([
      ['附件1·一·1', '办甲事', ['区甲局'], ['区乙局', '区丙局']],
      ['附件2·一·1', '办乙事', ['区丁局'], []],
    ]);
  });

  test('units on lines of their own are one list; a title of two amounts stays whole', () => {
    const text =
      '一、任务\n1.新增企业10家、商户8家。\n牵头领导：李伟\n牵头单位：区甲局\n责任单位：区乙局';
    expect(tasksOf(text)).toEqual([['一·1', '新增企业10家、商户8家', ['区甲局'], ['区乙局']]]);
  });

  test('a paragraph with units of its own inside an item is an item of its own', () => {
    const more =
      '以科技创新为动力，提升服务业能级，推动各类要素集聚，形成一批有影响力的园区。（牵头单位：区商务局）';
    expect(tasksOf(`一、任务\n1.发展工业。稳定增长。（牵头单位：区工信局）\n${more}`)).toEqual([
      ['一·1', '发展工业', ['区工信局'], []],
      ['一·1', '提升服务业能级', ['区商务局'], []],
    ]);
  });

  test('"the first of the list leads" holds for every list', () => {
    const text =
      '一、任务\n1.修路。加快建设。（区交通局、区财政局负责）\n（责任单位中列第一位的为牵头单位。）';
    expect(tasksOf(text)[0]).toEqual(['一·1', '修路', ['区交通局'], ['区财政局']]);
  });
});

describe('targets', () => {
  test('lines cut by a page are joined; the quote is the source with its break', () => {
    const text =
      '2024年工作计划\n一、目标任务\n坚持稳中求进工作总基调，全力以赴推动经济发展，确保固定资产投资\n增长 8%以上，继续走在前列。';
    const [target] = readPlan(text).indicators;
    expect(target).toMatchObject({ name: '固定资产投资', target: { op: '>=', low: 8, unit: '%' } });
    expect(text.slice(target!.start, target!.end)).toBe(target!.quote);
    expect(target!.quote).toContain('固定资产投资\n增长 8%以上');
  });

  test('a repeat that agrees points to the first mention, one that differs stands alone', () => {
    const goal = '一、工作目标\n高新技术企业达到60家。服务业增加值增长7%。';
    const work =
      '二、工作任务\n1.科技创新。高新技术企业达到60家。（区科技局负责）\n2.服务业。服务业增加值增长9%。（区商务局负责）';
    const { indicators } = readPlan(`2024年工作方案\n${goal}\n${work}`);
    const [first, other] = indicators;
    expect(indicators.map(({ sameAs }) => sameAs)).toEqual([
      undefined,
      undefined,
      first!.id,
      undefined,
    ]);
    expect(other!.name).toBe('服务业增加值');
  });

  test('the year: given, else the one the document plans', () => {
    const text = '关于印发实施方案的通知\n（2023年12月5日）\n到2025年，森林覆盖率达到40%。';
    expect(readPlan(text, { year: 2030 }).years).toEqual([2030]);
    expect(readPlan(text).years).toEqual([2025]);
  });
});

test('no input breaks it, and every quote stands at its place', () => {
  const pieces = [
    '一、',
    '(一)',
    '1.',
    '附件1',
    '\n',
    '。',
    ',',
    '增长',
    '8.5%',
    '10家',
    '达到',
    '从',
    '到',
    '(',
    ')',
    '牵头单位:',
    '区发改局',
    '、',
    '负责',
    '牵头',
    '2024年',
    '分别',
    '“',
    '以上',
    '责任单位:',
    ' ',
    '３',
    '万亩',
    '和',
    '①',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())), (parts) => {
      const source = parts.join('');
      const { indicators, tasks } = readPlan(source);
      for (const { quote, start, end } of [...indicators, ...tasks]) {
        expect(source.slice(start, end)).toBe(quote);
      }
    }),
    { numRuns: 500 },
  );
});

test('long text is read in stretches: every target of it, at its place; a run without any stop is no prose', () => {
  const source = '固定资产投资增长8%。'.repeat(1000);
  const { indicators } = readPlan(source);
  expect(indicators).toHaveLength(1000);
  expect(indicators.every(({ quote }) => quote === '固定资产投资增长8%')).toBe(true);
  expect(indicators.at(-1)!.end).toBe(source.length - 1);
  expect(readPlan('增长8%'.repeat(5000)).indicators).toEqual([]);
});

test('without numbering, a unit list answers for its own paragraph only', () => {
  const text = [
    '2024年预期目标是:社会消费品零售总额增长7%。',
    '一是聚力招商引资。举办专题招商会4场。责任单位:区商务局、区招商中心。',
    '二是办好民生实事。新建幼儿园6所。(区教育局、区人社局按职责分工负责)',
  ].join('\n');
  const units = readPlan(text, { year: 2024 }).indicators.map(({ name, lead, support }) => [
    name,
    lead,
    support,
  ]);
  expect(units).toEqual([
    ['社会消费品零售总额', [], []],
    ['专题招商会', ['区商务局', '区招商中心'], []],
    ['幼儿园', [], ['区教育局', '区人社局']],
  ]);
});

test('a space around a figure ends no heading', () => {
  const { indicators } = readPlan(
    '云溪区2026年任务\n一、项目\n1.新开工项目 20 个、竣工投产项目 15 个\n2.新增企业 30 家\n□ 盘活厂房 8 万平方米，其中今年 5 个\n□ 新增税收 3 亿元\n',
  );
  expect(indicators.map(({ target }) => target.low)).toEqual(
    expect.arrayContaining([20, 15, 30, 8, 3]),
  );
});

test('a passage that says two figures of one thing contradicts itself, but for another goal', () => {
  const conflicts = (text: string) =>
    readPlan(`云溪区2026年方案\n一、任务\n1.${text}\n`).conflicts.map(({ kind }) => kind);
  expect(conflicts('新增停车泊位1200个。完善管理，全年新增停车泊位1500个。')).toEqual(['value']);
  expect(conflicts('新增停车泊位1200个，力争新增停车泊位1500个。')).toEqual([]);
  expect(conflicts('新增停车泊位1500个，其中上半年新增停车泊位700个。')).toEqual([]);
  expect(conflicts('新增停车泊位1200个。全年新增停车泊位1200个。')).toEqual([]);
});
