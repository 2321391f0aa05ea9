import { readPlan } from '../../../src/reading/read-plan';

/** Who answers for each target, in order: its number, who leads, who helps. */
const offices = (...lines: string[]) =>
  readPlan(['临河县2027年重点工作安排', '', '一、重点任务', ...lines].join('\n')).indicators.map(
    ({ target, lead, support }) => `${target.low} ${lead.join('、')}/${support.join('、')}`,
  );

test('an office that is to do something answers for what its clauses say, up to the next one', () => {
  expect(
    offices(
      '1.整治隐患。县林业局要排查隐患70处，清理林区90亩；县水利局负责修建蓄水池6座。新建瞭望塔4座。',
    ),
  ).toEqual(['70 /县林业局', '90 /县林业局', '6 /县水利局', '4 /']);
  expect(offices('1.由县应急局组建队伍6支，开展演练18次；云岭供电公司要改造线路9公里。')).toEqual([
    '6 /县应急局',
    '18 /县应急局',
    '9 /云岭供电公司',
  ]);
});

test.each([
  ['造林公园7个，请县林业局于5月底前完成，县水利局予以支持。', '7 县林业局/县水利局'],
  ['建设公园7个，县林业局主责，县水务集团协同。', '7 县林业局/县水务集团'],
  ['建设公园7个，县林业局、县水利局按职责主责。', '7 县林业局、县水利局/'],
  ['建设公园7个，由县林业局会同县水利局抓好落实。', '7 县林业局/县水利局'],
  [
    '建设公园7个。县林业局、各县（市、区）党委和政府按职责抓好落实。',
    '7 /县林业局、各县(市、区)党委和政府',
  ],
  ['建设公园7个。责任单位：县林业局、县水利局（排名第一的为牵头单位）', '7 县林业局/县水利局'],
])('%s', (item, expected) => {
  expect(offices(`1.${item}`)).toEqual([expected]);
});

test('a list behind one bullet is never that of another', () => {
  expect(offices('——建设公园7个。', '——建设绿道9公里。（县林业局牵头）')).toEqual([
    '7 /',
    '9 县林业局/',
  ]);
});

test('bullets are items of their own', () => {
  const { tasks } = readPlan(
    [
      '临河县2027年重点工作安排',
      '一、重点任务',
      '——建设公园。建设公园7个。（县林业局牵头）',
      '——建设绿道。建设绿道9公里。（县水利局牵头）',
    ].join('\n'),
  );
  expect(tasks.map(({ title, lead }) => [title, lead])).toEqual([
    ['建设公园', ['县林业局']],
    ['建设绿道', ['县水利局']],
  ]);
});

test('where divisions answer, bare names of divisions are lists', () => {
  expect(
    offices('（一）河道（责任科室：防御科）', '1.清淤7公里；', '2.建坝9座（农水科、办公室）；'),
  ).toEqual(['7 防御科/', '9 /农水科、办公室']);
  expect(offices('1.建设公园7个（农水科、办公室）；')).toEqual(['7 /']);
});
