import { isPartial } from './said';

const TARGET =
  '(?:(?:今年|本年度?|全年|年度|既定|预定|计划)的?)*(?:各项|全部)?(?:目标|任务|指标|计划)+(?:值|数|量)?';
const WHEN = '(?:(?:截至|截止|到|至)[^已未没]{1,10}?)?(?:目前|现|均|都|仍|还)*';
const REACHED = '(?:完成|达到|达标|实现)了?';
const END = `(?:${TARGET})?$`;

/** A clause that says of nothing but the target that it is reached: 已完成, 全年目标已全部完成; not 招标已完成, nor 已完成4座. */
const MET = new RegExp(
  `^${WHEN}(?:${TARGET})?${WHEN}(?:已经?|全部|超额|提前|按期|如期|圆满)+${REACHED}${END}|\\btargets?(?: of the (?:year|plan|quarter))? (?:was |were |is |are |has been |have been )?(?:already |fully )*(?:met|reached|exceeded)|\\b(?:met|reached|exceeded) (?:the|its|our) target`,
  'i',
);
/** And one that says it is not: 任务未完成, 进度滞后; not 增速未达到预期. */
const MISSED = new RegExp(
  `^${WHEN}(?:${TARGET})?${WHEN}(?:尚?未能?|没有|没能|无法|难以)(?:按期|如期|全部|完全)*${REACHED}${END}|^${WHEN}(?:总体|整体)?(?:工作|任务|指标|完成)?(?:进度|进展)?(?:仍|有所|略有?|较为|明显|严重)*滞后(?:于(?:序时|时序|计划)(?:进度)?)?$|\\b(?:not (?:yet )?(?:met|reached|completed|done)|behind)\\b`,
  'i',
);
/** A clause of nothing but a delay: 进度滞后, 整体工作仍滞后于序时. */
const LATE = new RegExp(
  `^${WHEN}(?:总体|整体)?(?:工作|任务|指标|完成)?(?:进度|进展)?(?:仍|有所|略有?|较为|明显|严重)*滞后(?:于(?:序时|时序|计划)(?:进度)?)?$|^(?:[a-z]+ ){0,3}(?:is |are |has fallen |still )*behind(?: schedule)?$`,
  'i',
);
/** Something or other is done, or is not: beside it the contrary need not be about the whole. */
const SOME_DONE =
  /(?<!未|没有|未能|不能|无法|难以)(?:已|全部|超额|提前)[^，。；,;]{0,4}(?:完成|完工|达到|达标|实现)/;
const SOME_OPEN = /未|没有|(?<!无)滞后|无法|难以|\bnot\b|behind/i;

const clausesOf = (text: string): string[] =>
  text.split(/[，。；！,;!]|\.(?!\d)/).map((clause) => clause.trim());

/** Whether an explanation says that the row is late, and of nothing that it is done. */
export const saysLate = (text: string): boolean =>
  !SOME_DONE.test(text) && clausesOf(text).some((clause) => LATE.test(clause));

/** What an explanation says of its row's whole target; null where it says neither, or speaks of parts and other things. */
export function saidOfTarget(text: string): 'met' | 'missed' | null {
  const clauses = clausesOf(text);
  if (clauses.some((clause) => MISSED.test(clause))) return SOME_DONE.test(text) ? null : 'missed';
  if (!clauses.some((clause) => MET.test(clause))) return null;
  return SOME_OPEN.test(text) || isPartial(text) ? null : 'met';
}
