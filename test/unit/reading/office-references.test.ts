import { readPlan } from '../../../src/reading/read-plan';

/** Targets with who leads and who helps, and whether that is sure, of a document of these lines. */
const read = (...lines: string[]) =>
  readPlan(['柳浦区2027年工作方案', '一、任务', ...lines].join('\n')).indicators.map(
    ({ target, lead, support, confidence }) =>
      `${target.low} ${lead.join('、')}/${support.join('、')}${confidence < 0.8 ? ' ?' : ''}`,
  );

test('同上 stands for the same part of the list before', () => {
  expect(
    read(
      '1.新建公园8个。',
      '牵头单位：区城管局；配合单位：区财政局、各街道',
      '2.新建绿道15公里。',
      '牵头单位：区住建局；配合单位同上',
      '3.新建书房3家。',
      '责任单位：同上',
    ),
  ).toEqual([
    '8 区城管局/区财政局、各街道',
    '15 区住建局/区财政局、各街道',
    '3 区住建局/区财政局、各街道',
  ]);
});

test('同第1项 stands for the offices of the item with that number', () => {
  const lines = ['1.新建公园8个。责任单位：区城管局', '2.新建绿道15公里。责任单位：区住建局'];
  expect(read(...lines, '3.新建书房3家。', '责任单位同第1项')).toEqual([
    '8 区城管局/',
    '15 区住建局/',
    '3 区城管局/',
  ]);
});

test('a reference to no list names nobody, and is told', () => {
  expect(read('1.新建公园8个。责任单位：同第7项')).toEqual(['8 / ?']);
});
