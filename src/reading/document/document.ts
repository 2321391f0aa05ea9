import { districtOf } from './document-district';
import { titleOfDocument } from './document-title';
import { isNoise } from '../text/noise';

/** What a document says of itself. */
export interface DocumentFacts {
  title: string | null;
  district: string | null;
  /** Null where the document names no year at all. */
  year: number | null;
}

const HEAD = 4000;
const TAIL = 600;
const HORIZON = /(?:到|至)(20\d\d)年/g;
const PLAN_YEAR =
  /(20\d\d)年度?[^。\n,]{0,24}(工作要点|要点|工作计划|重点工作|工作任务|重点任务|目标任务|工作安排|经济社会发展主要预期|主要目标|主要预期目标|实施方案|行动方案|工作方案|行动计划|实事)/g;
const HAN_DIGITS = '〇一二三四五六七八九';

/** @param text normalised. */
export function readFacts(text: string): DocumentFacts {
  const head = text.slice(0, HEAD).split('\n');
  const title = titleOfDocument(head);
  const tail = text.length > HEAD ? text.slice(-TAIL).split('\n') : [];
  const lines = [...head, ...tail].filter((line) => !isNoise(line));
  return { title, district: districtOf(title, lines), year: yearOf(title ?? '', text) };
}

/** "(未注明年份的均为2024年目标)" */
const UNLESS_NAMED = /未(?:注明|标明|明确)年[份度][^。,;)]{0,8}?(20\d\d)年/;

function yearOf(title: string, text: string): number | null {
  const said = UNLESS_NAMED.exec(text)?.[1];
  if (said !== undefined) return Number(said);
  const named = [...withDigits(title).matchAll(/(20\d\d)年/g)].map((match) => Number(match[1]));
  // "2023年执行情况与2024年计划": the later one is planned
  if (named.length > 0) return Math.max(...named);
  // “2027项目提升年”行动方案
  const bare = /(?<!\d)20[2-9]\d(?=[\u4e00-\u9fff])(?![家户个亿万元人]|项(?!目))/.exec(title)?.[0];
  if (bare !== undefined) return Number(bare);
  const most = (pattern: RegExp, within: string) =>
    counted([...within.matchAll(pattern)].map((match) => Number(match[1])));
  return (
    most(PLAN_YEAR, text) ??
    most(HORIZON, text) ??
    most(/(20\d\d)(?:年|-\d\d)/g, text) ??
    most(/〔(20\d\d)〕/g, text.slice(0, HEAD))
  );
}

/** 二〇二四年 → 2024年 */
const withDigits = (text: string) =>
  text.replace(/二[〇○零O][〇○零O一二三四五六七八九]{2}(?=年)/g, (year) =>
    [...year]
      .map((digit) => Math.max(0, HAN_DIGITS.indexOf(digit.replace(/[○零O]/, '〇'))))
      .join(''),
  );

/** The year named most often. */
function counted(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | null = null;
  for (const [year, count] of counts) {
    if (best === null || count > counts.get(best)!) best = year;
  }
  return best;
}

/** 到2020年…, 2024年目标, 2024年度主要指标. */
const GOALS_OF =
  /^(?:到|至)(20\d\d)年|^(20\d\d)年度?(?:[的主要重点工作预期总体发展]{0,8})(?:目标|指标)(?:任务)?$/;

/** "1.到2020年,高水平全面建成小康社会": the year that a section's headings set for what stands in it. */
export function yearOfHeadings(headings: readonly string[], year: number): number {
  for (const heading of [...headings].reverse()) {
    const named = GOALS_OF.exec(heading);
    if (named) return Number(named[1] ?? named[2]);
  }
  return year;
}
