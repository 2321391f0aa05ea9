import type { CellValue } from '../../../src/workbook/description';
import { invalidArgument } from '../protocol';

/** What a cell holds after something was entered. */
export interface Entered {
  value: CellValue;
  formula?: string;
  /** The text was entered with a leading apostrophe. */
  quoted?: boolean;
}

const LONGEST_TEXT = 32767;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86400000;
const ERRORS = ['#N/A', '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!'];
const currency = '[$¥￥€£]';

/** Understands an entry as Excel (zh-CN) does, unless the cell has the text format. */
export function enter(entry: unknown, numberFormat: string): Entered {
  if (typeof entry === 'number' || typeof entry === 'boolean') return { value: entry };
  if (typeof entry !== 'string') throw invalidArgument(`a cell cannot hold ${typeof entry}`);
  if (entry === '') return { value: null };
  if (entry.length > LONGEST_TEXT) throw invalidArgument('text is too long');
  if (entry.startsWith("'")) return { value: entry.slice(1), quoted: true };
  if (numberFormat === '@') return { value: entry };
  if (/^[=＝]./.test(entry)) return { value: null, formula: `=${entry.slice(1)}` };
  const number = numberIn(entry.trim());
  if (number !== null) return { value: number };
  if (/^[+\-@]./.test(entry)) return { value: null, formula: `=${entry}` };
  if (/^(true|false)$/i.test(entry)) return { value: entry.toLowerCase() === 'true' };
  if (ERRORS.includes(entry.toUpperCase())) return { value: entry.toUpperCase() };
  return { value: entry };
}

function numberIn(text: string): number | null {
  const plain = text.normalize('NFKC');
  const amount = new RegExp(
    `^(\\()?([+-]?)${currency}?([+-]?)([\\d,]*\\.?\\d*(?:[eE][+-]?\\d+)?)(%?)\\)?$`,
  );
  const match = amount.exec(plain);
  if (match && /\d/.test(match[4]!) && !match[4]!.startsWith(',')) {
    const size = Number(match[4]!.replace(/,/g, ''));
    const negative = Boolean(match[1]) !== (match[2] === '-' || match[3] === '-');
    if (Number.isFinite(size)) return (negative ? -size : size) / (match[5] ? 100 : 1);
  }
  const fraction = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(plain);
  if (fraction?.[1]) return Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]);
  return dateIn(plain) ?? timeIn(plain);
}

const NUMERALS = '零一二三四五六七八九';

/** 二〇二四 is 2024, 十二 is 12, 三十 is 30. */
function numeral(text: string): number {
  const digits = [...text.replace(/[〇○]/g, '零')];
  const ten = digits.indexOf('十');
  const value = (part: string[]) => Number(part.map((each) => NUMERALS.indexOf(each)).join(''));
  if (ten < 0) return value(digits);
  return (ten === 0 ? 1 : value(digits.slice(0, ten))) * 10 + value(digits.slice(ten + 1));
}

const plainDate = (text: string) =>
  text.replace(/[〇○零一二三四五六七八九十]+(?=[年月日])/g, (part) => String(numeral(part)));

function dateIn(given: string): number | null {
  const text = plainDate(given);
  const full = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$/.exec(text);
  if (full && !/^\d+\.\d+$/.test(text))
    return serial(Number(full[1]), Number(full[2]), Number(full[3] ?? 1));
  const short = /^(\d{1,2})(?:[-/](\d{1,2})|月(\d{1,2})日)$/.exec(text);
  if (short) return serial(2024, Number(short[1]), Number(short[2] ?? short[3]));
  const english = /^(\d{1,2})[- ]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i.exec(
    text,
  );
  if (!english) return null;
  const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
  return serial(2024, months.indexOf(english[2]!.toLowerCase()) / 3 + 1, Number(english[1]));
}

function timeIn(text: string): number | null {
  const match = /^(\d{1,2})[:时](\d{1,2})(?:[:分](\d{1,2}))?[分秒]?(?: ?([AP])M?)?$/i.exec(text);
  if (!match) return null;
  const afternoon = match[4]?.toUpperCase() === 'P' ? 12 : 0;
  return (
    ((Number(match[1]) + afternoon) * 60 + Number(match[2]) + Number(match[3] ?? 0) / 60) / 1440
  );
}

function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (date.getTime() - EPOCH) / DAY;
}
