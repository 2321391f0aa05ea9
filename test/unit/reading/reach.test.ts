import { readPlan } from '../../../src/reading/read-plan';

/** Who answers for each target, in order: name, lead, support. */
const offices = (...lines: string[]) =>
  readPlan(['临河区2027年重点工作安排', '', ...lines].join('\n')).indicators.map(
    ({ name, lead, support }) => [name, lead.join('、'), support.join('、')],
  );

test('a clause that says who does it answers for its own sentence alone', () => {
  expect(
    offices(
      '一、重点任务',
      '1.扩大就业。城镇新增就业3100人，由区人社局负责。新建零工市场2个。',
      '2.新建幼儿园4所。',
    ),
  ).toEqual([
    ['城镇新增就业', '', '区人社局'],
    ['零工市场', '', ''],
    ['幼儿园', '', ''],
  ]);
});

test('a list behind the heading of an item answers for all of it', () => {
  expect(
    offices('一、重点任务', '1.扩大就业（区人社局牵头）。新增就业3100人。新建零工市场2个。'),
  ).toEqual([
    ['新增就业', '区人社局', ''],
    ['零工市场', '区人社局', ''],
  ]);
});

test('goals on lines of their own keep their own offices', () => {
  expect(
    offices(
      '一、重点任务',
      '新建标准果园900亩，由区果业站负责。',
      '培训果农600人次。',
      '改造冷库7座。（区商务局牵头）',
      '举办采摘节2场。',
    ),
  ).toEqual([
    ['标准果园', '', '区果业站'],
    ['果农', '', ''],
    ['冷库', '区商务局', ''],
    ['采摘节', '', ''],
  ]);
});

test.each([
  ['（区商务局牵头）', '区商务局', ''],
  ['责任单位：区商务局', '区商务局', ''],
  ['区商务局', '', '区商务局'],
])('a list on the next line answers for the line above: %s', (line, lead, support) => {
  expect(offices('改造冷库7座。', line, '举办采摘节2场。')).toEqual([
    ['冷库', lead, support],
    ['采摘节', '', ''],
  ]);
});

test.each(['（以上排名第一位的为牵头单位）', '（责任单位列首位的为牵头单位）', '首位单位牵头。'])(
  'said anywhere, that the first office leads holds for every list: %s',
  (said) => {
    expect(
      offices(
        '一、任务',
        '1.新建粮仓3座。责任单位：粮食局、铁路办',
        '2.新开航线2条。（口岸办、海关）',
        said,
      ),
    ).toEqual([
      ['粮仓', '粮食局', '铁路办'],
      ['新开航线', '口岸办', '海关'],
    ]);
  },
);

test('a title that speaks of the responsible offices makes bare names leads', () => {
  const { indicators } = readPlan(
    '沙洲县2027年指标及责任单位\n\n茶园面积达到4.6万亩（县茶办）；\n',
  );
  expect(indicators.map(({ lead }) => lead)).toEqual([['县茶办']]);
});

test('an office alone on a line heads the items whose numbers begin anew below it', () => {
  expect(
    offices('区商务局', '1.改造冷库7座。', '2.举办采摘节2场。', '区教育局', '1.新建幼儿园4所。'),
  ).toEqual([
    ['冷库', '区商务局', ''],
    ['采摘节', '区商务局', ''],
    ['幼儿园', '区教育局', ''],
  ]);
});

test('the number of an item stands directly before an amount', () => {
  const { indicators } = readPlan(
    '临河区2027年任务\n一、任务\n1.新建粮仓3座。\n2.36个泊位完成改造。\n3.110户以上大院设岗亭。\n',
  );
  expect(indicators.map(({ section, name, target }) => [section, name, target.low])).toEqual([
    ['一·1', '粮仓', 3],
    ['一·2', '泊位改造', 36],
  ]);
});

test('a value is named before the colon', () => {
  const [indicator] = readPlan('临河区2027年任务\n果品加工率：提高到58%（全省55%）；\n').indicators;
  expect(indicator).toMatchObject({ name: '果品加工率', target: { low: 58, unit: '%' } });
});

test('where others answer already, a clause with its own office answers for itself alone', () => {
  expect(
    offices(
      '一、产业攻坚（牵头单位：区工信局；责任单位：区商务局）',
      '（一）引进关键企业6家，开展产销对接9场次。其中，产销对接由区商务局负责。',
      '（二）亩均税收达到17万元；盘活低效用地500亩，由区自然资源局牵头办理。',
      '（三）新增直接融资4亿元。——区政府办（金融办）',
    ),
  ).toEqual([
    ['关键企业', '区工信局', '区商务局'],
    ['产销对接', '', '区商务局'],
    ['亩均税收', '区工信局', '区商务局'],
    ['低效用地', '区自然资源局', ''],
    ['直接融资', '', '区政府办(金融办)'],
  ]);
});

test('a division of work calls items by their numbers', () => {
  expect(
    offices(
      '一、主要任务',
      '（一）新建口袋公园7个。',
      '（二）新增托位300个。',
      '（三）开展义诊20场。由区卫健委负责。',
      '（四）安装报警器900台。',
      '二、责任分工',
      '第（一）项由区城管局牵头，各街道配合；第（二）（三）（四）项由区妇联牵头。',
    ),
  ).toEqual([
    ['口袋公园', '区城管局', '各街道'],
    ['托位', '区妇联', ''],
    ['义诊', '', '区卫健委'],
    ['报警器', '区妇联', ''],
  ]);
});

test('offices that several sentences share out are not dealt to their targets in order', () => {
  expect(
    offices(
      '一、民生',
      '1.新增就业90人，发放贷款2亿元。新建学校3所。（区人社局、区财政局、区教育局分别负责）',
    ).map(([, lead, support]) => [lead, support]),
  ).toEqual(Array(3).fill(['', '区人社局、区财政局、区教育局']));
});

test('lines that begin with the office that is to do what they say', () => {
  expect(
    offices(
      '一、经济',
      '经济发展办：规上产值达到9亿元、增长8%。',
      '招商办：引进亿元项目2个。（区投促局牵头）',
      '财税所：税收收入1800万元。',
      '综治中心：调解成功率98%。',
    ),
  ).toEqual([
    ['规上产值', '经济发展办', ''],
    ['规上产值', '经济发展办', ''],
    ['亿元项目', '区投促局', ''],
    ['税收收入', '财税所', ''],
    ['调解成功率', '综治中心', ''],
  ]);
  expect(
    offices(
      '【区发改局】外资增长6%。',
      '【区文旅局 区体育局】举办赛事8场。',
      '【各街道】新增企业50家。',
    ),
  ).toEqual([
    ['外资', '区发改局', ''],
    ['赛事', '区文旅局、区体育局', ''],
    ['企业', '各街道', ''],
  ]);
});

test.each([
  ['请区人社局牵头办理，区总工会、区住建局予以配合。', '区人社局', '区总工会、区住建局'],
  ['本条由区商务局、区住建局双牵头，区税务局支持。', '区商务局、区住建局', '区税务局'],
  ['责任部门依次为：区商务局、区财政局。', '区商务局、区财政局', ''],
  ['〔责任单位〕区科技局〔协同单位〕区工信局', '区科技局', '区工信局'],
])('%s', (list, lead, support) =>
  expect(offices('一、任务', `（1）新建驿站8处。${list}`)).toEqual([['驿站', lead, support]]),
);

test('each office answers for the part that is said to be its own', () => {
  expect(
    offices(
      '一、任务',
      '（1）新增学位90个，门诊费用增长5%。区教育局负责学位建设，区卫健局负责费用控制。',
    ),
  ).toEqual([
    ['学位', '', '区教育局'],
    ['门诊费用', '', '区卫健局'],
  ]);
});
