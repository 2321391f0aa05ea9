const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The characters a Chinese numeral is written with (without the decimal sign 点). */
export const CHINESE_NUMERAL = '零〇一二两三四五六七八九十百千万亿';

/** A number below 万, or null: 三百零二, 十二, 两千, and digits read one by one: 二〇二四. */
function readBelowMyriad(text: string): number | null {
  const characters = [...text];
  if (characters.length > 1 && characters.every((character) => character in digits)) {
    if (characters.length > 2 || characters[0] !== '零') {
      return Number(characters.map((character) => digits[character]).join(''));
    }
  }
  let total = 0;
  let digit: number | null = null;
  let zeroSeen = false;
  let lastPlace = 1e4;
  for (const character of characters) {
    const value = digits[character];
    if (value === 0) {
      if (digit !== null) return null;
      zeroSeen = true;
    } else if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else {
      const place = tens[character];
      if (
        place === undefined ||
        place >= lastPlace ||
        (digit === null && (place !== 10 || zeroSeen))
      )
        return null;
      total += (digit ?? 1) * place;
      lastPlace = place;
      digit = null;
      zeroSeen = false;
    }
  }
  // 一百二 may mean 120 or 102.
  if (digit !== null && !zeroSeen && lastPlace > 10 && lastPlace < 1e4) return null;
  return total + (digit ?? 0);
}

/** Reads a whole Chinese numeral ("三百二十", "一亿零五万", "三点五"); null when it is none. */
export function readChinese(text: string): number | null {
  const [whole = '', fraction, ...rest] = text.split('点');
  if (whole === '' || rest.length > 0) return null;
  if (fraction !== undefined) {
    if (fraction === '' || ![...fraction].every((character) => character in digits)) return null;
    const head = readChinese(whole);
    const decimals = [...fraction].map((character) => digits[character]).join('');
    return head === null ? null : Number(`${head}.${decimals}`);
  }
  let total = 0;
  let part = '';
  let last = Infinity;
  for (const character of whole) {
    const myriad = myriads[character];
    if (myriad === undefined) {
      part += character;
      continue;
    }
    const value = part === '' ? null : readBelowMyriad(part);
    if (value === null || myriad >= last) return null;
    total += value * myriad;
    last = myriad;
    part = '';
  }
  if (part === '') return total;
  // 一万二 may mean 12000 or 10002.
  if (last !== Infinity && part.length === 1) return null;
  const value = readBelowMyriad(part);
  return value === null ? null : total + value;
}

/** Reads a number as a plan prints it: "1,250.5", "３５", "三百二十"; null when it is none. */
export function readNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/,/g, '');
  if (/^\d{1,15}(\.\d{1,9})?$/.test(plain)) return Number(plain);
  return readChinese(plain);
}
