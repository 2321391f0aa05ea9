import { readPlan } from '../../../src/reading/read-plan';

/** Who answers for each target, in order: its number, who leads, who helps. */
const offices = (...lines: string[]) =>
  readPlan(['临河县2027年重点工作安排', '', ...lines].join('\n')).indicators.map(
    ({ target, lead, support }) => `${target.low} ${lead.join('、')}/${support.join('、')}`,
  );

test('in a document that is ordered by offices, headings lead', () => {
  const lines = [
    '一、县教育局',
    '1.新建学校7所。',
    '2.改造食堂9个。（县财政局配合）',
    '二、县公安局、县公路段',
    '安装监控800个。',
    '三、国家税务总局临河县税务局',
    '组织税收14亿元。',
  ];
  expect(offices(...lines)).toEqual([
    '7 县教育局/',
    '9 县教育局/县财政局',
    '800 县公安局、县公路段/',
    '14 国家税务总局临河县税务局/',
  ]);
});

test('one heading that is called like an office leads nobody', () => {
  expect(offices('一、县政务服务中心', '新增窗口7个。', '二、乡村道路', '改造道路9公里。')).toEqual(
    ['7 /', '9 /'],
  );
});

describe('a line behind several items', () => {
  const items = ['一、任务', '1.新建学校7所。', '2.改造食堂9个。（县商务局）', '3.招聘教师60名。'];

  test('says by their numbers which it is said of', () => {
    expect(offices(...items, '以上2—3项由县教育局牵头，县人社局配合。')).toEqual([
      '7 /',
      '9 /县商务局',
      '60 县教育局/县人社局',
    ]);
  });

  test('is said of all without a list of their own', () => {
    expect(offices(...items, '以上各项任务由县教育局牵头。')).toEqual([
      '7 县教育局/',
      '9 /县商务局',
      '60 县教育局/',
    ]);
  });
});

test('labels in brackets are the labels of a form', () => {
  const lines = [
    '（一）校舍',
    '【目标】新建学校7所，竣工5所。',
    '【责任单位】县教育局，县城投集团配合',
    '（二）道路',
    '【目标】改造道路9公里。',
    '【责任单位】牵头：县交通局；配合：各乡镇',
  ];
  expect(offices(...lines)).toEqual([
    '7 县教育局/县城投集团',
    '5 县教育局/县城投集团',
    '9 县交通局/各乡镇',
  ]);
});

test('a declaration inside a list is no office', () => {
  const lines = [
    '一、任务',
    '1.新建学校7所。（县教育局、县财政局负责；第一个单位为牵头单位，下同）',
    '2.改造食堂9个。（县商务局、县教育局负责）',
  ];
  expect(offices(...lines)).toEqual(['7 县教育局/县财政局', '9 县商务局/县教育局']);
});

test('offices alone on their lines head what is counted anew below them', () => {
  const lines = [
    '县水务局',
    '一、年度目标',
    '1.水利投资：完成6亿元',
    '2.除险加固水库：7座',
    '二、工作要求',
    '按月报送进度。',
    '县城管局：',
    '一、年度目标',
    '1.新建公厕：9座',
    '2.口袋公园：建成11个',
  ];
  expect(offices(...lines)).toEqual(['6 县水务局/', '7 县水务局/', '9 县城管局/', '11 县城管局/']);
});

test('an office alone on a line below an item closes it where the numbers go on', () => {
  const lines = ['一、任务', '1.新建学校7所。', '县教育局', '2.改造公园9个。', '县城管局'];
  expect(offices(...lines)).not.toContain('9 县教育局/');
});

test('whoever signs a letter of responsibility answers for what names nobody', () => {
  const letter = (...lines: string[]) =>
    readPlan(lines.join('\n'), { year: 2027 }).indicators.map(
      ({ target, lead, support }) => `${target.low} ${lead.join('、')}/${support.join('、')}`,
    );
  const goals = ['一、目标', '1.税收收入3亿元', '2.净增企业5家（配合单位：县工信局）'];
  const signed = ['3 白鹭街道办事处/', '5 白鹭街道办事处/县工信局'];
  expect(
    letter('2027年目标管理责任书', '责任单位：白鹭街道办事处', '责任人：王某', ...goals),
  ).toEqual(signed);
  expect(
    letter('2027年目标责任书', '甲方：云山县人民政府', '乙方：白鹭街道办事处', ...goals),
  ).toEqual(signed);
  expect(letter('2027年重点工作任务书', '（白鹭街道办事处）', ...goals)).toEqual(signed);
  expect(letter('2027年工作要点', '责任单位：白鹭街道办事处', ...goals)[0]).toBe('3 /');
});

test('a list alone on its line heads the items that are counted anew below it, and closes those above it otherwise', () => {
  const heads = [
    '责任单位：县交通局',
    '1 新改建公路90公里；',
    '2 更新公交车45辆。',
    '',
    '责任单位：县体育局',
    '1 人均场地2.8平方米；',
    '2 合格率93%。',
  ];
  expect(offices(...heads)).toEqual([
    '90 县交通局/',
    '45 县交通局/',
    '2.8 县体育局/',
    '93 县体育局/',
  ]);
  const closes = [
    '1.新建学校7所。',
    '2.改造食堂9个。',
    '县教育局',
    '1.新建公园5个。',
    '县城管局',
    '1.新建公路3公里。',
    '县交通局',
  ];
  expect(offices(...closes).filter((line) => /^[53] 县(?:教育|城管)局/.test(line))).toEqual([]);
});

test('a form of each office, with goals that are counted as such', () => {
  const lines = [
    '单位名称：县自然资源局',
    '指标1：报批面积不少于1500亩',
    '指标2：出让收入25亿元',
    '',
    '单位名称：县林业局',
    '指标1：成活率不低于92%',
  ];
  expect(offices(...lines)).toEqual(['1500 县自然资源局/', '25 县自然资源局/', '92 县林业局/']);
});
