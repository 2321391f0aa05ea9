/** Words at the head of a sentence that say it tells of the past. */
const PAST =
  /^(?:——)?(?:回顾)?(?:过去的?[一二三四五几]年|刚刚过去的|即将过去的|(?:一|五|几)年来|去年|上年|“十[二三四五]五”(?:时期|期间))/;
const PAST_YEAR = /^(?:——)?(20\d\d)年(?:以来|底|末)?(?:,|全[区市县镇]|我[区市县镇])/;
const PLAN =
  /今年|本年|新的一年|下一步|明年|力争|预期目标|确保|计划|为做好|为(?:贯彻|深入|全面|切实|进一步)|制定本|方案如下/;

/** Whether a sentence tells of a time before the plan's. One that speaks of both does not. */
function isPast(sentence: string, year: number): boolean {
  const named = PAST_YEAR.exec(sentence);
  const past = named ? Number(named[1]) < year : PAST.test(sentence);
  return past && !isPlanned(sentence, year);
}

/** Whether a sentence speaks of the plan's time. */
export function isPlanned(sentence: string, year: number): boolean {
  if (PLAN.test(sentence)) return true;
  for (const [, named] of sentence.matchAll(/(20\d\d)年/g)) if (Number(named) >= year) return true;
  return false;
}

export interface Stretch {
  start: number;
  end: number;
  past: boolean;
}

/**
 * A paragraph in stretches that tell of the past or of the plan.
 * @param lasting the paragraph goes on in the past, which then lasts until the plan is spoken of; else each sentence
 * must say itself that it is past.
 */
export function timesOf(text: string, year: number, lasting: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let past = lasting;
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('。', start);
    const end = stop < 0 ? text.length : stop + 1;
    const sentence = text.slice(start, Math.min(end, start + LONGEST_LOOK));
    if (isPast(sentence, year)) past = true;
    else if (!lasting || isPlanned(sentence, year)) past = false;
    const last = stretches.at(-1);
    if (last?.past === past) last.end = end;
    else stretches.push({ start, end, past });
    start = end;
  }
  return stretches;
}

const LONGEST_LOOK = 400;
const OPENS_PLAN = /^(?:各位代表[!,:])?(?:(20\d\d)年|今年|新的一年|下一步|今后[一五]年|明年)/;

/** Whether a paragraph turns from results to the plan. */
export function opensPlan(text: string, year: number): boolean {
  const opening = OPENS_PLAN.exec(text);
  if (opening === null || /^今年以来/.test(text)) return false;
  return opening[1] === undefined || Number(opening[1]) >= year;
}
