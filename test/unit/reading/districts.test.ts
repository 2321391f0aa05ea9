import { readPlan } from '../../../src/reading/read-plan';

/** "name measure bound unit period | lead / support [<baseline]", one line a target. */
const read = (...lines: string[]) =>
  readPlan(lines.join('\n')).indicators.map(
    ({ name, measure, target: { op, low, high, unit }, period, lead, support, baseline }) =>
      `${name} ${measure} ${op} ${low ?? high} ${unit} ${period} | ${lead.join('、')} / ${support.join('、')}` +
      (baseline === undefined ? '' : ` <${baseline}`),
  );

test('years that head a sentence pair with the numbers of its lists', () => {
  expect(
    read('云台县发展规划', '一、目标', '到2027年和2030年,肥胖率低于12%和10%,人均藏书5册、7册。'),
  ).toEqual([
    '肥胖率 level <= 12 % 2027 |  / ',
    '肥胖率 level <= 10 % 2030 |  / ',
    '人均藏书 level = 5 册 2027 |  / ',
    '人均藏书 level = 7 册 2030 |  / ',
  ]);
});

test('rules of scoring are no targets', () => {
  expect(read('云台县2026年考核要点', '1.新增企业20家,每少1家扣2分。')).toEqual([
    '企业 increment = 20 家 2026 |  / ',
  ]);
});

test('an end that a counted list shares belongs to each of its names', () => {
  expect(
    read(
      '云台县2026年要点',
      '1.制茶、文旅、康养三大产业产值到2026年分别达到30亿元、15亿元、10亿元。',
    ),
  ).toEqual([
    '制茶产业产值 total = 30 亿元 2026 |  / ',
    '文旅产业产值 total = 15 亿元 2026 |  / ',
    '康养产业产值 total = 10 亿元 2026 |  / ',
  ]);
});

test('what a year is expected to end with is a baseline', () => {
  expect(
    read(
      '云台县2026年指标表',
      '指标\t单位\t2025年预计\t2026年计划\t牵头单位',
      '旅游收入\t亿元\t12\t13.5\t县文旅局',
      '游客\t万人次\t200\t220\t县文旅局',
    ),
  ).toEqual([
    '旅游收入 total = 13.5 亿元 2026 | 县文旅局 /  <12',
    '游客 total = 220 万人次 2026 | 县文旅局 /  <200',
  ]);
});

test('a row one cell short under a merged first cell is shifted right', () => {
  expect(
    read(
      '云台县2026年任务表',
      '领域\t序号\t指标\t目标\t单位',
      '民生\t1\t新增床位\t120\t张',
      '2\t新建食堂\t9\t家',
      '产业\t3\t新增规上企业\t15\t家',
    ),
  ).toEqual([
    '床位 increment = 120 张 2026 |  / ',
    '食堂 completion = 9 家 2026 |  / ',
    '规上企业 increment = 15 家 2026 |  / ',
  ]);
});

test('what the first row is about is no heading, though it looks like a body', () => {
  expect(
    read(
      ...['云台县2026年养老任务表', '任务', '单位', '目标', '分值', '承办单位'],
      ...['社区浴室', '家', '21', '5', '县民政局', '县商务局', '适老家庭', '户', '340', '县建设局'],
    ),
  ).toEqual([
    '社区浴室 completion = 21 家 2026 | 县民政局、县商务局 / ',
    '适老家庭 completion = 340 户 2026 | 县建设局 / ',
  ]);
});

test('in text that runs together the second list of offices begins where two offices touch', () => {
  expect(
    read(
      '云台县2026年任务表',
      '序号指标单位目标牵头单位配合单位1新建驿站个15县林业局县应急管理局2修缮古桥座3县住建局县财政局',
    ).map((line) => line.replace(/^.*\| /, '')),
  ).toEqual(['县林业局 / 县应急管理局', '县住建局 / 县财政局']);
});

test('a list of works whose unit of measure has a column of its own', () => {
  expect(
    read(
      '云台县2026年实事清单',
      '序号\t实事名称\t计量单位\t目标\t责任单位',
      '1\t新建驿站\t处\t46\t县交通局',
      '2\t改造茶园灌渠\t公里\t21\t县水利局',
    ),
  ).toEqual([
    '驿站 completion = 46 处 2026 | 县交通局 / ',
    '茶园灌渠 completion = 21 公里 2026 | 县水利局 / ',
  ]);
});

test.each([
  ['收购烟叶8100担。', '担'],
  ['接入视频监控380路。', '路'],
])('%s is counted in %s', (text, unit) => {
  expect(readPlan(`云台县2026年要点\n${text}`).indicators.map(({ target }) => target.unit)).toEqual(
    [unit],
  );
});
