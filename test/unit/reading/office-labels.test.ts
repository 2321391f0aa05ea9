import { readPlan } from '../../../src/reading/read-plan';

/** Who leads and who helps with a target behind which these lines stand. */
const offices = (...lines: string[]) => {
  const [only] = readPlan(
    ['柳浦区2027年工作方案', '一、任务', '1.新建公园8个。', ...lines, '2.新建绿道15公里。'].join(
      '\n',
    ),
  ).indicators;
  return `${only!.lead.join('、')}/${only!.support.join('、')}`;
};

test.each([
  ['【牵头】区城管局 【责任】区财政局、各街道', '区城管局/区财政局、各街道'],
  ['【牵头】区城管局、区住建局', '区城管局、区住建局/'],
  ['责任人——王明；牵头——城市管理局；配合——各街道', '城市管理局/各街道'],
  ['牵头站所：城建办；配合站所：财政所', '城建办/财政所'],
  ['组长单位：区城管局；成员单位：区财政局、各街道', '区城管局/区财政局、各街道'],
  ['【区城管局】【区财政局配合】', '区城管局/区财政局'],
  ['〖区城管局牵头，各街道落实〗', '区城管局/各街道'],
  ['牵头单位/区城管局 配合单位/区财政局、各街道', '区城管局/区财政局、各街道'],
  ['区城管局、区住建局按职能牵头，各街道配合', '区城管局、区住建局/各街道'],
  ['区城管局牵头抓总，各街道配合。', '区城管局/各街道'],
  ['（区城管局、区财政局按职责分工）', '/区城管局、区财政局'],
  ['区城管局、区财政局依职责分别负责。', '/区城管局、区财政局'],
  ['责任办公室：城建办公室', '城建办公室/'],
  ['城市建设局牵头，城投公司、园林公司参与。', '城市建设局/城投公司、园林公司'],
  ['——区城管局牵头', '区城管局/'],
  ['责任单位：①区城管局②区委社会工作部③各街道', '区城管局、区委社会工作部、各街道/'],
  ['责任单位：区城管局·区财政局', '区城管局、区财政局/'],
  ['责任单位 区城管局 各街道', '区城管局、各街道/'],
  ['（区便民服务中心）', '/区便民服务中心'],
  ['责任单位：区城管局、区财政局（共同牵头）、各街道', '区城管局、区财政局/各街道'],
  ['区城管局、区财政局各负其责。', '/区城管局、区财政局'],
])('%s', (line, expected) => expect(offices(line)).toBe(expected));

test('labels on lines of their own are one list', () => {
  expect(offices('分管领导：副区长 王明', '主责：区城管局 区住建局', '协助：区财政局 各街道')).toBe(
    '区城管局、区住建局/区财政局、各街道',
  );
});

test('a list in a bracket that closes on the next line is one', () => {
  expect(offices('（责任单位：区城管局；', '配合单位：区财政局、各街道）')).toBe(
    '区城管局/区财政局、各街道',
  );
});

test('a bracket behind a name is no label of the next', () => {
  expect(offices('责任单位：区城管局【牵头】、区财政局')).toBe('区城管局/区财政局');
});

test('no body of the economy leads as an office', () => {
  expect(offices('龙头企业牵头，科研院所参与。')).toBe('/');
});

test('bodies of one kind may close a bare list of offices', () => {
  expect(offices('区城管局、区财政局、三大运营商')).toBe('/区城管局、区财政局、三大运营商');
});

/** Who leads and who helps with each target of a document of these lines. */
const each = (...lines: string[]) =>
  readPlan(['柳浦区2027年工作方案', ...lines].join('\n')).indicators.map(
    ({ target, lead, support }) => `${target.low} ${lead.join('、')}/${support.join('、')}`,
  );

test('lines that begin with offices of which one is marked', () => {
  expect(
    each(
      '●区城管局（牵头）、各项目责任单位：新建公园8个。',
      '●区住建局、区财政局（共同牵头）：新建绿道15公里。',
      '●区文旅局：新建书房3家。',
    ),
  ).toEqual(['8 区城管局/各项目责任单位', '15 区住建局、区财政局/', '3 区文旅局/']);
});

test('a list behind several items, with the numbers of those that each answers for', () => {
  expect(
    each(
      '一、任务',
      '1.新建公园8个。',
      '2.新建绿道15公里。',
      '3.新建书房3家。',
      '以上三项责任单位：区城管局、各街道（第1、2项）；区文旅局（第3项）。',
    ),
  ).toEqual(['8 区城管局、各街道/', '15 区城管局、各街道/', '3 区文旅局/']);
});

test('a bare bracket behind a figure names who answers for it', () => {
  const { indicators } = readPlan(
    [
      '柳浦区2027年工作方案',
      '一、任务',
      '1.新建道路45公里（交通局），改造危桥6座（水利局），安装路灯900盏（城管局）。',
    ].join('\n'),
  );
  expect(indicators.map(({ support }) => support)).toEqual([['交通局'], ['水利局'], ['城管局']]);
});
