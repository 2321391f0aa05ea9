import { readPlan } from '../../../src/reading/read-plan';

const read = (...lines: string[]) =>
  readPlan(['临河县2027年重点工作安排', '', '一、重点任务', ...lines].join('\n')).indicators.map(
    ({ target, lead, support, confidence, reason }) => ({
      low: target.low,
      lead,
      support,
      confidence,
      ...(reason && { reason }),
    }),
  );

test('a bracket of offices that is not understood leaves its targets without, and says so', () => {
  const [unread, other] = read(
    '（1）建设公园7个。（县林业局、县水利局轮值召集若干次会）',
    '（2）建设绿道9公里。（县交通局牵头）',
  );
  expect(unread).toEqual({
    low: 7,
    lead: [],
    support: [],
    confidence: 0.5,
    reason: 'unreadOffices',
  });
  expect(other).toEqual({ low: 9, lead: ['县交通局'], support: [], confidence: 0.9 });
});

test('a bracket that names no office says nothing of offices', () => {
  expect(read('1.建设公园7个。（含滨河公园）')).toEqual([
    { low: 7, lead: [], support: [], confidence: 0.9 },
  ]);
});

test.each([
  [
    '建设公园7个。（县林业局、县水利局；配合：县城投集团）',
    ['县林业局', '县水利局'],
    ['县城投集团'],
  ],
  ['建设公园7个。（主办：县林业局；协办：各乡镇）', ['县林业局'], ['各乡镇']],
])('%s', (item, lead, support) => {
  expect(read(`1.${item}`)).toMatchObject([{ lead, support }]);
});

test('a line that tells the division of the work', () => {
  expect(read('1.建设公园7个。', '——责任分工：县林业局牵头，县水利局配合。')).toMatchObject([
    { lead: ['县林业局'], support: ['县水利局'] },
  ]);
});

test('a list of the last step is shared only where the steps before have none, not even in a sentence', () => {
  expect(
    read(
      '1.河湖管护。',
      '（1）建设公园7个，由县林业局负责。',
      '（2）建设绿道9公里。责任单位：县交通局。',
    ),
  ).toMatchObject([
    { lead: [], support: ['县林业局'] },
    { lead: ['县交通局'], support: [] },
  ]);
});
