import { needsQuote, toExcel } from '../../../../src/host/excel/text';
import { enter } from '../../../excel-host/model/entry';
import { batchSizes } from './batch-sizes';

test.each([
  '新增高新技术企业',
  'GDP',
  '21家',
  '12万户',
  '附件1·二·(一)·1',
  '第3季度',
  'Q1',
  'A1',
  'Maya 2 friends',
  '',
])('%j is given as it is', (text) => {
  expect(needsQuote(text)).toBe(false);
  expect(toExcel(text)).toBe(text);
});

test.each(['二〇二四年三月', '二○二四年三月十五日', '三月五日', '十二月二十三号'])(
  '%j stays a text, though Excel may read it as a date',
  (text) => {
    expect(toExcel(text)).toBe(`'${text}`);
    if (!text.endsWith('号')) expect(typeof enter(text, 'General').value).toBe('number');
    expect(enter(toExcel(text), 'General')).toEqual({ value: text, quoted: true });
  },
);

test.each(['一、总体要求', '三年行动', '二〇二四年度', '百日攻坚'])('%j is no date', (text) => {
  expect(toExcel(text)).toBe(text);
});

test('null empties; numbers and booleans go as they are', () => {
  expect([null, 0, false].map(toExcel)).toEqual(['', 0, false]);
});

test('requests are balanced over three, and more only for size', () => {
  expect(batchSizes([10, 10, 10, 10, 10, 10])).toEqual([20, 20, 20]);
  expect(batchSizes([5])).toEqual([5]);
  const million = 1_000_000;
  expect(batchSizes(Array<number>(12).fill(million))).toEqual([3, 3, 3, 3].map((n) => n * million));
});
