/** What a document says of itself. */
export interface DocumentFacts {
  title: string | null;
  district: string | null;
  year: number;
}

const KIND = /(方案|要点|计划|意见|报告|规划|清单|通知|安排|任务书|公告)(\([^()]{1,20}\))*$/;
const LONGEST_TITLE = 90;
const HEAD = 4000;
const HORIZON = /(?:到|至)(20\d\d)年/g;
/** "…关于印发《某某方案》的通知": the document is what is issued. */
const ISSUED = /印发《?([^《》]{4,60}?)》?的通知$/;
const PLAN_YEAR =
  /(20\d\d)年度?[^。\n,]{0,24}(工作要点|要点|工作计划|重点工作|工作任务|重点任务|目标任务|工作安排|经济社会发展主要预期|主要目标|主要预期目标|实施方案|行动方案|工作方案|行动计划|实事)/g;

/** @param text normalised. The year is 2000 when the document names none at all. */
export function readFacts(text: string): DocumentFacts {
  const head = text.slice(0, HEAD).split('\n');
  const title = head.find((line) => line.length <= LONGEST_TITLE && KIND.test(line)) ?? null;
  return {
    title: title && (ISSUED.exec(title)?.[1] ?? title),
    district: districtOf(head),
    year: yearOf(title ?? '', text),
  };
}

function districtOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const named =
      /([\u4e00-\u9fff]{2,12}?[市县区旗])(?:第[一二三四五六七八九十]+届)?人民(?:政府|代表大会)/.exec(
        line.slice(0, 120),
      );
    if (named) return named[1]!.replace(/^.*(现将|关于|印发|在|[市县区旗]委)(?=.)/, '');
  }
  return null;
}

function yearOf(title: string, text: string): number {
  const inTitle = /(20\d\d)年/.exec(title);
  if (inTitle) return Number(inTitle[1]);
  const most = (pattern: RegExp, within: string) =>
    counted([...within.matchAll(pattern)].map((match) => Number(match[1])));
  return (
    most(PLAN_YEAR, text) ??
    most(HORIZON, text) ??
    most(/(20\d\d)(?:年|-\d\d)/g, text) ??
    most(/〔(20\d\d)〕/g, text.slice(0, HEAD)) ??
    2000
  );
}

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

/** "1.到2020年,高水平全面建成小康社会": the year that a section's headings set for what stands in it. */
export function yearOfHeadings(headings: readonly string[], year: number): number {
  for (const heading of [...headings].reverse()) {
    const named = /^(?:到|至)(20\d\d)年/.exec(heading);
    if (named) return Number(named[1]);
  }
  return year;
}
