import type { Measure } from '../../plan/model';
import type { TargetMention } from './mention';
import { dueDates, type DueDate } from '../../plan/due-quarter';

/** How far around a number a date may say when it is due; keeps reading linear in the text's length. */
const REACH = 200;
/** What stands under such a label tells the steps of a work. */
const SCHEDULE = /(?:进度|节点|步骤|时序|阶段)[^,。;:\n]{0,6}:[^。\n]*$/;
/** A clause that is nothing but a date: "2026年6月底前,". */
const ONLY_A_DATE = /^(?:(?:力争|确保|计划|要|在|于|到|20\d\d年?)*)$/;

/** When a number is due: a quarter, the year's end (null), or not at all, as it is a step on the way to another. */
export type Due = DueDate['quarter'] | null | 'milestone';

/**
 * @param clause where the number's clause begins and its amount ends.
 * @param before the clause before it.
 * @param planned the quarter that the whole plan is for.
 * @param value what is due; `addsUp` for a year's total.
 */
export function dueOf(
  text: string,
  clause: { start: number; end: number },
  before: string,
  value: { measure: Measure; addsUp: boolean; unit: string },
  planned?: number,
): Due {
  const own = dueDates(text.slice(clause.start, clause.end)).filter(({ quarter }) => quarter < 4);
  const [date] = own.length > 0 ? own : [...dateAlone(before), ...dateBehind(text, clause.end)];
  if (date === undefined || date.quarter === planned) return null;
  // What has grown by June says nothing of the year
  const { measure, addsUp, unit } = value;
  const isShareOfWork = /^[%成]$/.test(unit) && measure !== 'level';
  if (own.length > 0 && (GROWING.includes(measure) || addsUp || isShareOfWork)) return 'milestone';
  const line = lineAround(text, clause);
  const others = dueDates(line.text).some(({ quarter }) => quarter !== date.quarter);
  if (others || SCHEDULE.test(line.text.slice(0, clause.start - line.start))) return 'milestone';
  return GROWING.includes(measure) ? null : date.quarter;
}

/** 老旧小区6月底前改造, 上半年新开工项目: the words about a number without the date. */
export function withoutDate(text: string): string {
  const [date] = dueDates(text).filter(({ quarter }) => quarter < 4);
  if (date === undefined) return text;
  return text.slice(0, date.start).replace(/(?:20\d\d年|[在于到至])*$/, '') + text.slice(date.end);
}

/** Without the step on the way to what the same passage names for the whole year: 公厕20座。6月底前完成公厕10座。 */
export function withoutSteps(mentions: readonly TargetMention[]): TargetMention[] {
  if (!mentions.some(({ dueBy }) => dueBy !== undefined)) return [...mentions];
  const key = ({ name, target }: TargetMention) => `${name} ${target.unit}`;
  const ofYear = new Set(mentions.filter(({ dueBy }) => dueBy === undefined).map(key));
  return mentions.filter((mention) => mention.dueBy === undefined || !ofYear.has(key(mention)));
}

const GROWING: readonly Measure[] = ['growth', 'reduction', 'change_pp'];

function dateAlone(before: string): DueDate[] {
  const found = dueDates(before).filter(({ quarter }) => quarter < 4);
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return [];
  const rest = before.slice(0, only.start) + before.slice(only.end);
  return ONLY_A_DATE.test(rest) ? found : [];
}

/** 恢复耕地1200亩,8月底前完成。 */
const BEHIND =
  /^[^,;。\d]{0,20},(?:力争|确保|要|于|在)?([^,;。]{2,14}?)(?:全部|全面|基本)?(?:完成|建成|竣工|投用|交付|到位|办结)(?:任务)?(?=[,;。\n]|$)/;

const dateBehind = (text: string, end: number): DueDate[] =>
  dateAlone(BEHIND.exec(text.slice(end, end + 60))?.[1] ?? '');

function lineAround(
  text: string,
  { start, end }: { start: number; end: number },
): { text: string; start: number } {
  const before = text.slice(Math.max(0, start - REACH), start);
  const from = start - before.length + before.search(/[^。\n]*$/);
  const behind = text.slice(end, end + REACH);
  const stop = behind.search(/[。\n]/);
  return { text: text.slice(from, end + (stop < 0 ? behind.length : stop)), start: from };
}
