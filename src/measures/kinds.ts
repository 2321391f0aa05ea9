import { countsAlike, scaleOf } from './scale';
import { unitWords } from './units';

const dimensions = new Map(unitWords.map(({ word, dimension }) => [word, dimension]));

/** What kind of quantity a unit measures; a unit of no known kind is a kind of its own. */
export function dimensionOf(unit: string): string {
  const { base } = scaleOf(unit);
  return dimensions.get(base) ?? base;
}

/** Whether two units measure alike but for words: 户 and 家, 万亩 and 亩. */
export function unitsAlike(a: string, b: string): boolean {
  return countsAlike(scaleOf(a).base, scaleOf(b).base);
}

/** Whether a unit measures how long something takes. */
export const isTime = (unit: string) => /^(?:个?工作日|天|小时|分钟|个月)$/.test(unit);

/** Whether a unit counts what is done each time anew: 巡河不少于960次. */
export const isEvent = (unit: string) => /^[十百千万]?(?:场|次|场次|批次|轮)$/.test(unit);

const counters = unitWords.filter(({ read }) => read === 'count').map(({ word }) => word);

/** Whether a unit counts things (家, 万人次) rather than measures (亿元, %, 公里). */
export function counts(unit: string): boolean {
  let answer = known.get(unit);
  if (answer === undefined) {
    answer = isCounter(unit);
    // Units are few; whatever stands in a column for them is not
    if (known.size < MOST_KNOWN) known.set(unit, answer);
  }
  return answer;
}

const known = new Map<string, boolean>();
const MOST_KNOWN = 1000;

function isCounter(unit: string): boolean {
  const plain = unit.replace(/^[十百千万亿]{1,2}/, '');
  return counters.some(
    (counter) =>
      plain === counter ||
      (/^[(次份]/.test(plain.slice(counter.length)) && plain.startsWith(counter)),
  );
}
