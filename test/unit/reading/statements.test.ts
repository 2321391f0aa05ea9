import { readPlan } from '../../../src/reading/read-plan';

/** Who answers for each target, in order: its number, who leads, who helps. */
const offices = (...lines: string[]) =>
  readPlan(['临河县2027年重点工作安排', '', '一、重点任务', ...lines].join('\n')).indicators.map(
    ({ target, lead, support }) =>
      `${target.low ?? target.high} ${lead.join('、')}/${support.join('、')}`,
  );

test.each([
  ['造林9万亩，县林业局牵头、县水利局和各乡镇（园区）配合。', '9 县林业局/县水利局、各乡镇(园区)'],
  ['造林9万亩。县林业局牵头负责，县统计局做好监测。', '9 县林业局/县统计局'],
  ['造林9万亩。此项工作由县林业局负责，县水利局予以配合。', '9 县林业局/县水利局'],
  ['造林9万亩。由县林业局牵头，县妇联、县人民医院协同推进。', '9 县林业局/县妇联、县人民医院'],
  ['造林9万亩。县林业局负责工程建设，县水利局负责水源保护。', '9 /县林业局、县水利局'],
  ['造林9万亩。县林业局（县国有林场、保护区管理局参与）。', '9 县林业局/县国有林场、保护区管理局'],
  ['造林9万亩——县林业局（县绿化办）、县税务局。', '9 /县林业局(县绿化办)、县税务局'],
  ['造林9万亩。县林业局（牵头），县残联、各乡镇（街道）。', '9 县林业局/县残联、各乡镇(街道)'],
])('%s', (item, expected) => {
  expect(offices(`1.${item}`)).toEqual([expected]);
});

test.each([
  ['牵头单位为县林业局，县水利局、县城投集团为配合单位。', '9 县林业局/县水利局、县城投集团'],
  [
    '牵头单位——县林业局；参与单位——县水利局、县工商业联合会。',
    '9 县林业局/县水利局、县工商业联合会',
  ],
  ['牵头：县林业局；配合：县水利局、各乡镇人民政府。', '9 县林业局/县水利局、各乡镇人民政府'],
])('on a line of its own: %s', (line, expected) => {
  expect(offices('1.造林9万亩。', line)).toEqual([expected]);
});

test('words that name nobody are no statement', () => {
  expect(offices('1.造林9万亩，全面加强协同配合。')).toEqual(['9 /']);
  expect(offices('1.造林9万亩，社区共同参与。')).toEqual(['9 /']);
});

test('a bracket of places that are treated is no list of offices', () => {
  expect(offices('1.改造医院3所（县人民医院、县中医院）。')).toEqual(['3 /']);
});

test('offices of a town are known without a level', () => {
  expect(offices('1.举办讲座36场。（司法所）', '2.排查隐患20处。（应急办、派出所）')).toEqual([
    '36 /司法所',
    '20 /应急办、派出所',
  ]);
});

test('who only helps leaves the lead to the section around', () => {
  expect(
    offices(
      '（一）城建（牵头单位：县住建局）',
      '1.改造道路4条。配合单位：县公安局',
      '2.拆违30处。',
    ),
  ).toEqual(['4 县住建局/县公安局', '30 县住建局/']);
});

test('in turn: each office for its own target, all for all where their numbers differ', () => {
  expect(offices('1.能耗下降3%，水耗下降5%，分别由县发改局、县水利局牵头。')).toEqual([
    '3 县发改局/',
    '5 县水利局/',
  ]);
  expect(offices('1.能耗下降3%，水耗下降5%，煤耗下降2%，分别由县发改局、县水利局牵头。')).toEqual([
    '3 县发改局、县水利局/',
    '5 县发改局、县水利局/',
    '2 县发改局、县水利局/',
  ]);
});

test('a bracket behind an office gives its part of the work, and is no part of its name', () => {
  const [farmland, grass, roads] = offices(
    '1.建设高标准农田9万亩，人工种草7万亩，产业路30公里。',
    '牵头单位：县农业局（高标准农田）、县林草局（人工种草、草原改良）',
  );
  expect(farmland).toBe('9 县农业局/');
  expect(grass).toBe('7 县林草局/');
  expect(roads).toBe('30 县农业局、县林草局/');
});

describe('items that are forms', () => {
  const form = (answer: string) =>
    readPlan(
      [
        '临河县2027年民生实事方案',
        '一、改造校舍',
        '（一）工作目标',
        '改造校舍7所，新增学位900个。',
        '（二）责任分工',
        answer,
        '（三）完成时限',
        '2027年12月底前。',
        '二、修建公路',
        '（一）工作目标',
        '修建公路40公里。',
        '（二）责任分工',
        '县交通局牵头，各乡镇配合。',
        '（三）完成时限',
        '2027年10月底前。',
      ].join('\n'),
    );

  test('the field of the offices answers for the item, wherever it stands', () => {
    const { indicators, tasks } = form('由县教育局负责，县财政局配合。');
    expect(indicators.map(({ target, lead }) => [target.low, lead])).toEqual([
      [7, ['县教育局']],
      [900, ['县教育局']],
      [40, ['县交通局']],
    ]);
    expect(tasks.map(({ title, lead, support }) => [title, lead, support])).toEqual([
      ['改造校舍', ['县教育局'], ['县财政局']],
      ['修建公路', ['县交通局'], ['各乡镇']],
    ]);
  });

  test('a field that names nobody leaves the item without', () => {
    expect(form('另行通知。').indicators[0]).toMatchObject({ lead: [], support: [] });
  });
});
