import { dueQuarter } from '../../plan/due-quarter';

/** The years a passage speaks of where it names none itself. */
export interface Horizon {
  /** The plan's year, or the one its headings set. */
  year: number;
  /** The span of a plan for several years: "2023-2025". */
  span?: string;
  /** Whether `year` is where the plan's years end: "到2020年,…". */
  endsAt?: boolean;
  /** The quarter that a plan for less than a year is for: "2026年二季度攻坚方案". */
  quarter?: number;
}

/** The first year that is no past. */
export const firstYear = ({ year, span }: Horizon): number =>
  span === undefined ? year : Math.min(year, Number(span.slice(0, 4)));

/** The quarter, or the half-year, that a title names. */
export function quarterOfTitle(title: string | null): number | undefined {
  const named = /(?:第?[一二三四]季度|[上下]半年)/.exec(title ?? '')?.[0];
  return named === undefined ? undefined : (dueQuarter(named) ?? undefined);
}

const SPAN = /(20\d\d)年?[-—–~至到]{1,2}(20\d\d)年?/;

const HEAD = 600;
const LONGEST_TITLE = 60;

/** The years that a plan is for, from its title, else from a line of its head that is one. */
export function spanOfHead(title: string | null, text: string): string | undefined {
  if (title !== null) return spanOfTitle(title);
  const heads = text.slice(0, HEAD).split('\n');
  return spanOfTitle(heads.find((line) => line.length <= LONGEST_TITLE && PLAN.test(line)) ?? '');
}

const PLAN = /(?:五年规划|行动计划|行动方案|发展规划)/;

/** "…三年行动计划(2023-2025年)", "…第十四个五年规划". */
function spanOfTitle(title: string): string | undefined {
  const [, first, last] = SPAN.exec(title) ?? [];
  if (first !== undefined && last !== undefined) {
    return Number(last) > Number(first) ? `${first}-${last}` : undefined;
  }
  const five = FIVE_YEARS.exec(title);
  return five ? fiveYears(five[1]!) : undefined;
}

const HAN = '一二三四五六七八九十';
const FIVE_YEARS = /十([一二三四五六七八九])(?:五|个五年)/;

/** 十四五 began in 2021. */
function fiveYears(number: string): string {
  const first = 1951 + 5 * (11 + HAN.indexOf(number));
  return `${first}-${first + 4}`;
}

const named =
  /(?<![较比与同])(20\d\d)年?(?:[-—–~至到]{1,2}(20\d\d))?年(?!末?底?的?基础)|[“"]?十([一二三四五六七八九])五[”"]?(期间|时期|末|以来)?|(?:今后|未来|力争|用)?([2-9]|[两二三四五六])年(内|间|累计|时间|实现|共)/g;

/** 2000年前, 2000年建成的老旧小区: an earlier year that says which things are meant. */
const ATTRIBUTE =
  /^[底末]?(?:以?前|之前|以来|[^,;。\d]{0,6}(?:建成|修建|建造|竣工|受损|受灾|遗留|出台|立项)[^,;。\d]{0,4}的)/;

/** 由2023年的40万吨提高到50万吨: the year is that of the baseline. */
const FROM =
  /(?<=[由从自])20\d\d(?=年[底末]?(?:的?[^,;。]{0,24}(?:提|增|升|扩|降|减|压|缩|调|发展|翻)[^,;。\d]{0,4}[到至]))|(?<=由)20\d\d(?=年[底末]?的?[^,;。\d]{0,8}$)|(?<=[从自])20\d\d(?=年[底末]?的?$)/g;

/**
 * The period a sentence names before a number: its last year, or a span. 三年内 needs the horizon: what adds up fills
 * the span, a level is reached at its end.
 */
export function yearBefore(text: string, horizon?: Horizon, addsUp = false): string | null {
  let period: string | null = null;
  let behind = 0;
  const written = withYears(text).replace(FROM, '〇〇〇〇');
  for (const match of written.matchAll(named)) {
    const [whole, first, last, five, part, years] = match;
    const past = first !== undefined && ATTRIBUTE.test(written.slice(match.index + whole.length));
    if (past && Number(first) < (horizon ? firstYear(horizon) : 0)) continue;
    if (first !== undefined) period = last === undefined ? first : `${first}-${last}`;
    else if (five !== undefined) {
      if (part === undefined || part === '以来') continue;
      const span = fiveYears(five);
      period = part === '末' ? span.slice(-4) : span;
    } else if (years !== undefined && horizon) {
      const span = spanOfYears(years, period, horizon);
      period = addsUp ? span : span.slice(-4);
    }
    behind = match.index + whole.length;
  }
  return /今年|本年/.test(text.slice(behind)) ? null : period;
}

/** 五年累计 ends with the year named before it, else fills the plan's span, else begins with the plan's year. */
function spanOfYears(written: string, before: string | null, horizon: Horizon): string {
  const count = /\d/.test(written) ? Number(written) : Math.max(2, HAN.indexOf(written) + 1);
  if (before !== null && /^20\d\d$/.test(before)) {
    return `${Number(before) - count + 1}-${before}`;
  }
  if (horizon.endsAt === true) return `${horizon.year - count + 1}-${horizon.year}`;
  if (horizon.span !== undefined) return horizon.span;
  return `${horizon.year}-${horizon.year + count - 1}`;
}

const YEAR = /(?<![〇○零一二三四五六七八九十百])二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/g;
const HAN_DIGITS = '〇一二三四五六七八九';

/** 二〇三一年 is 2031年; it takes as many characters. */
const withYears = (text: string) =>
  text.includes('二')
    ? text.replace(YEAR, (year) =>
        [...year].map((digit) => HAN_DIGITS.indexOf(digit.replace(/[○零]/, '〇'))).join(''),
      )
    : text;

const sharedYears =
  /((?:20\d\d年[底末]?[和、及]到?){1,9}20\d\d年)[底末]?,?[^,;。]{0,40}分别[^,;。]{0,8}$/;

/** 到2027年和2030年,肥胖率低于12%和10%: years that head a sentence, in which no other is named. */
const headingYears =
  /^[^,;。\d]{0,8}((?:20\d\d年[底末]?[和、及]到?){1,9}20\d\d年)[底末]?,(?!.*20\d\d年)/;

/** The years that pair with the numbers of a list that has as many. @param sentence up to the first of them. */
export function yearsPaired(sentence: string, run: number): string[] {
  const years = headingYears.exec(withYears(sentence))?.[1]?.match(/20\d\d/g) ?? [];
  return years.length === run ? years : [];
}

/** Two or more years that share a 分别: 到2025年和2030年分别. */
export function yearsEach(text: string): string[] {
  const [, years = ''] = sharedYears.exec(withYears(text)) ?? [];
  return years.match(/20\d\d/g) ?? [];
}
