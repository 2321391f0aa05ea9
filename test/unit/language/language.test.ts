import { format, languageOf } from '../../../src/language/language';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['ZH', 'zh-CN'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['zha', 'en'], // Zhuang
  ['', 'en'],
])('%j gets %s', (tag, expected) => expect(languageOf(tag)).toBe(expected));

test('values stand where their names did, every time', () => {
  expect(format('{a}、{b}、{a}', { a: 1, b: '乙' })).toBe('1、乙、1');
  expect(format('没有', {})).toBe('没有');
});

test('what a value holds is left as it is', () => {
  expect(format('“{value}”', { value: '{other} $& $1' })).toBe('“{other} $& $1”');
});

test('a name without a value is told', () => {
  expect(() => format('{quarter}', { quarte: 1 })).toThrow('no value for {quarter}');
});

test.each([
  [0, '0 rows'],
  [1, '1 row'],
  [2, '2 rows'],
  [11, '11 rows'],
  [21, '21 rows'],
  [-1, '-1 row'],
  [1.5, '1.5 rows'],
  ['1', '1 row'],
])('the word after %p goes with it', (count, expected) => {
  expect(format('{count} {count|row|rows}', { count })).toBe(expected);
});
