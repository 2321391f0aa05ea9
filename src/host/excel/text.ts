import type { CellValue } from '../../workbook/description';

const startsLikeFormula = /^[=＝+＋\-－@＠'\t\r\n]/;
const looksLikeLogicalOrError = /^(true|false|#.*)$/i;

/** Letters that Excel reads as part of a date, time, amount or exponent when digits stand beside them. */
const dateWords =
  /jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t|tember)?|oct(ober)?|nov(ember)?|dec(ember)?|年|月|日|号|时|分|秒|上午|下午/gi;
const halfDay = /(\d\s*)[ap]m?(?![a-z])/gi;
const exponent = /(\d\.?)e(?=[+-]?\d)/gi;

/** A date in Chinese numerals, which Excel writes and may read too. */
const NUMERAL = '[〇○零一二三四五六七八九十]+';
const numeralDate = new RegExp(`^(${NUMERAL}年)?(${NUMERAL}月)?(${NUMERAL}[日号])?$`);

function couldBeNumberOrDate(text: string): boolean {
  const plain = text.normalize('NFKC');
  if (plain !== '' && numeralDate.test(plain)) return true;
  if (!/\d/.test(plain)) return false;
  const rest = plain.replace(halfDay, '$1').replace(exponent, '$1').replace(dateWords, '');
  return !/\p{L}/u.test(rest);
}

/** True when Excel would take the text for something else: a formula, a number, a date, TRUE, #N/A. */
export function needsQuote(text: string): boolean {
  const trimmed = text.trim();
  return (
    startsLikeFormula.test(text) ||
    startsLikeFormula.test(trimmed) ||
    looksLikeLogicalOrError.test(trimmed) ||
    couldBeNumberOrDate(trimmed)
  );
}

/** The value as Excel must be given it: text stays text, `null` empties the cell. */
export function toExcel(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'string' && needsQuote(value) ? `'${value}` : value;
}
