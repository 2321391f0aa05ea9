import { readChinese, readNumber } from '../../../src/measures/numerals';
import { fc } from '../../support/property';

const digits = '零一二三四五六七八九';

/** An independent printer of Chinese numerals, from the groups of four digits. */
function print(value: number): string {
  if (value === 0) return '零';
  let text = '';
  let gap = false;
  const places: [number, string][] = [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ];
  for (const [size, sign] of places) {
    const group = Math.floor(value / size) % 1e4;
    if (group === 0) {
      gap = text !== '';
      continue;
    }
    if (text !== '' && (gap || group < 1000)) text += '零';
    gap = false;
    let zero = false;
    let started = false;
    for (const [place, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(group / place) % 10;
      if (digit === 0) {
        zero = started;
        continue;
      }
      if (zero) text += '零';
      zero = false;
      started = true;
      text += digits[digit] + name;
    }
    text += sign;
  }
  return text;
}

describe('numerals', () => {
  test.each([
    ['12', 12],
    ['1.5', 1.5],
    ['１２', 12],
    ['1,250.5', 1250.5],
    ['十', 10],
    ['十二', 12],
    ['三百', 300],
    ['两', 2],
    ['两千零五', 2005],
    ['二〇二四', 2024],
    ['一亿零五万', 100050000],
    ['三点五', 3.5],
    ['零', 0],
  ])('%s reads %d', (text, value) => expect(readNumber(text)).toBe(value));

  test.each(['', '万', '百', '一百二', '一万二', '三点', '十百', '零十', '1.2.3', 'abc'])(
    '%s is no number, or not surely one',
    (text) => expect(readNumber(text)).toBeNull(),
  );

  test('a number printed in Chinese reads back equal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(readChinese(print(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  test('a number printed in any width reads back equal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 99 }),
        (whole, part) => {
          const plain = `${whole}.${part}`;
          const wide = plain.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
          expect(readNumber(wide)).toBe(Number(plain));
          expect(readNumber(plain)).toBe(Number(plain));
        },
      ),
    );
  });
});
