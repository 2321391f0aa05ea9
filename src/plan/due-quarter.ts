/** A date within a year by which something is due, as it stands in a text. */
export interface DueDate {
  quarter: 1 | 2 | 3 | 4;
  /** Where the date itself names it: 2024.6.30前. */
  year?: number;
  start: number;
  end: number;
}

/** Feasts before which things are to be ready, and the quarter by whose end that is. */
const FEASTS: Readonly<Record<string, DueDate['quarter']>> = {
  春节: 1,
  清明: 2,
  五一: 2,
  劳动节: 2,
  端午: 2,
  七一: 2,
  八一: 3,
  国庆: 3,
  十一: 3,
  中秋: 3,
  秋季开学: 3,
  元旦: 4,
  供暖季: 4,
  采暖季: 4,
};
const MONTHS = '一二三四五六七八九十';
const MONTH =
  '(?<![\\d“])(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?![一二三四五六七八九])(?:(?<day>[1-3]?\\d)[日号]|份)?';
/** 2024.6.30前, 2024-09底前: only as a deadline, for much else is written alike. */
const IN_FIGURES =
  '(?<![\\d.])(?<ofYear>20\\d\\d)[.\\-/](?<monthNumber>1[0-2]|0?[1-9])(?:[.\\-/](?<dayNumber>[0-3]?\\d))?[日号]?(?<edgeNumber>[底末])?(?<beforeNumber>(?:之|以)?前|为止|止)|';
const DATE = new RegExp(
  `${IN_FIGURES}${MONTH}(?<edge>[底末]|[上中下]旬)?(?<before>(?:之|以)?前|为止|止)?|` +
    '(?:第)?(?<quarter>[一二三四1-4])季度?(?:[末底内]|(?:之|以)?前)*|' +
    '(?<half>上|下)半年|' +
    `[“"]?(?<feast>${Object.keys(FEASTS).join('|')})[”"]?(?:节|假期|黄金周)?(?:之|以)?前|` +
    '(?<year>年[底末](?:(?:之|以)?前)?|年内|全年)',
  'g',
);

/** Every date within a year that a text names, in order; 年底 and 全年 are the fourth quarter. */
export function dueDates(text: string): DueDate[] {
  if (!/[月季半前年]/.test(text)) return [];
  return [...text.matchAll(DATE)].flatMap((match) => {
    const named = match.groups as Partial<Record<string, string>>;
    const quarter = quarterOf(named.monthNumber === undefined ? named : inFigures(named));
    const start = match.index;
    const year = named.ofYear === undefined ? {} : { year: Number(named.ofYear) };
    return quarter === null ? [] : [{ quarter, ...year, start, end: start + match[0].length }];
  });
}

/** The quarter by whose end a deadline falls: "6月底前", "2026年9月"; null where the text names no such date, or several. */
export function dueQuarter(text: string): DueDate['quarter'] | null {
  const [first, ...others] = new Set(dueDates(text).map(({ quarter }) => quarter));
  return first === undefined || others.length > 0 ? null : first;
}

function quarterOf(date: Partial<Record<string, string>>): DueDate['quarter'] | null {
  if (date.year !== undefined) return 4;
  if (date.feast !== undefined) return FEASTS[date.feast]!;
  if (date.half !== undefined) return date.half === '上' ? 2 : 4;
  if (date.quarter !== undefined)
    return (MONTHS.indexOf(date.quarter) + 1 || Number(date.quarter)) as DueDate['quarter'];
  if (date.month === undefined) return null;
  const named = /^\d/.test(date.month) ? Number(date.month) : monthOf(date.month);
  // 7月前 and 7月1日前 are over with June
  const isOver = date.before?.endsWith('前') === true && date.edge === undefined;
  const month = isOver && (date.day === undefined || date.day === '1') ? named - 1 : named;
  return month < 1 ? null : (Math.ceil(month / 3) as DueDate['quarter']);
}

const inFigures = (named: Partial<Record<string, string>>): Partial<Record<string, string>> => ({
  month: named.monthNumber!,
  ...(named.dayNumber !== undefined && { day: String(Number(named.dayNumber)) }),
  ...(named.edgeNumber !== undefined && { edge: named.edgeNumber }),
  ...(named.beforeNumber !== undefined && { before: named.beforeNumber }),
});

const monthOf = (written: string) =>
  written.length === 2 ? 10 + MONTHS.indexOf(written[1]!) + 1 : MONTHS.indexOf(written) + 1;
