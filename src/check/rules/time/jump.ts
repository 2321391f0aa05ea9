import type { Localised } from '../../../language/language';
import type { LedgerRow } from '../../../tracking/ledger-row';
import { isCountUnit } from '../../../measures/whole-units';
import {
  isCumulative,
  isNumber,
  isPercent,
  median,
  tidy,
  type Figure,
} from '../../entries/figures';
import { isStock } from '../../entries/stock';
import { isLowerBetter } from '../../../plan/model';
import type { Quarter } from '../../../tracking/quarter';
import { isShare } from '../range/share-above-hundred';
import { figureResult } from '../../findings/figure-result';
import { actualEvidence, evidence, quarterName, targetEvidence } from '../../findings/wording';
import type { Evidence } from '../../findings/finding';
import type { Rule, RuleContext, RuleResult } from '../../rule';

/**
 * A figure far from the indicator's own history: its medians, so that one odd quarter does not excuse the next, and what
 * the schedule would add. Said once for an indicator: a row that jumped has a new history, and a second row of it is the same.
 */
export const jump: Rule = {
  id: 'jump',
  group: 'time',
  severity: 'verify',
  explanation: 'required',
  explainedInRow: 'anything',
  title: { 'zh-CN': '波动异常', en: 'Jump' },
  yieldsTo: [
    'date-entered',
    'percent-scale',
    'scale-slip',
    'index-entered',
    'cumulative-fell',
    'share-above-hundred',
    'outside-unit',
    'negative-count',
    'target-as-actual',
  ],
  message: {
    'zh-CN': '{story}，变动过大。请核对；属实的请说明原因。',
    en: '{story}: it moved too far. Check it, or explain why.',
  },
  check(context) {
    const { row, figures, index } = context;
    const storyOf = isCumulative(row) ? additionStory : levelStory;
    for (const [i, figure] of figures.entries()) {
      const story = storyOf(context, figures.slice(0, i), figure);
      if (!story) continue;
      if (index.isSaidAbove(row, figure.quarter)) return [];
      return [resultOf(context, figure, figures[i - 1], story)];
    }
    return [];
  },
};

function resultOf(
  { row }: RuleContext,
  figure: Figure,
  last: Figure | undefined,
  story: Localised,
): RuleResult {
  const { unit, target } = row;
  const before: Evidence[] = last
    ? [actualEvidence(last.quarter, last.value, unit)]
    : row.measure === 'growth'
      ? []
      : [evidence('基期值', 'Baseline', `${String(row.baseline)}${unit}`)];
  const against = isNumber(target) ? [...before, targetEvidence(target, unit)] : before;
  const from = Number(last?.value ?? row.baseline ?? target);
  return { ...figureResult(row, figure, against, { story }), isMore: figure.value > from };
}

/** What a plan calls a level may add up over the year; less than this part of it is no quarter's worth. */
const TINY = 0.1;
/** At the end of a first quarter it is so much at most if it adds up, and from so much on if it was there all along. */
const QUARTERS_WORTH = 0.4;
const THERE = 0.7;
/** Nobody plans for so much less than there is. */
const BEYOND = 1.25;
/** A share that does not add up is not so many times further from its target than it moves in a quarter. */
const POINTS = 1.5;
/** What differs from the target's contrary by this part of it is about that, so many points apart. */
const MIRRORED = 0.3;
const FAR_APART = 8;
/** Rates that start at nothing every year. */
const PROGRESS = /完成率|开工率|竣工率|到位率|投产率|支付率|支出率|执行率|入库率|签约率|进度/;
/** A level that is to be high: of what there was, something is left. */
const isToStay = ({ measure, operator }: LedgerRow): boolean =>
  measure === 'level' && !isLowerBetter(operator);
/** A share that is there all year, whatever the quarter. */
const isSteady = ({ name, unit }: LedgerRow): boolean =>
  isPercent(unit) && isShare(name) && !PROGRESS.test(name);

/** Targets this small are done in one go. */
const SMALL_TARGET = 10;
/** Whoever catches up with the schedule, most at the end of the year, may come a little further. */
const CAUGHT_UP = 1.2;

function additionStory(
  { row, phasing, thresholds }: RuleContext,
  before: readonly Figure[],
  { quarter, value }: Figure,
): Localised | null {
  const last = before[before.length - 1];
  const { target, unit } = row;
  if (!last || !isNumber(target) || target < SMALL_TARGET) return null;
  // A quarter that catches up with the schedule is no jump.
  const catchUp = target * phasing[quarter - 1]! * CAUGHT_UP;
  if (value <= catchUp) return null;
  const additions = before.map((each, i) => each.value - (before[i - 1]?.value ?? 0));
  const scheduled = target * (phasing[quarter - 1]! - phasing[last.quarter - 1]!);
  const expected = Math.max(scheduled, median(additions));
  // Nothing was due yet, and nothing done: an even quarter of the target is no jump.
  const usual = tidy(expected > 0 ? expected : target / 4);
  const added = tidy(value - last.value);
  if (added <= thresholds.jumpFactor * usual) return null;
  return {
    'zh-CN': `${quarterName(last.quarter)['zh-CN']}累计 ${last.value}${unit}，${quarterName(quarter)['zh-CN']}累计 ${value}${unit}，本季新增 ${added}${unit}，平常每季约 ${usual}${unit}，全年目标 ${target}${unit}`,
    en: `${last.value} ${unit} by Q${last.quarter}, ${value} ${unit} by Q${quarter}: ${added} in the quarter, where some ${usual} are usual, and the annual target is ${target}`,
  };
}

function levelStory(
  context: RuleContext,
  before: readonly Figure[],
  { quarter, value }: Figure,
): Localised | null {
  const { row } = context;
  const history = before.map((each) => each.value);
  const baseline = row.measure === 'level' && isNumber(row.baseline) ? row.baseline : null;
  if (baseline !== null) history.push(baseline);
  // The first growth of the year has only its target to be compared with.
  if (history.length === 0 && row.measure === 'growth' && isNumber(row.target)) {
    if (isNear(context, value, row.target) && !isMirrored(value, row.target)) return null;
    const name = quarterName(quarter);
    return {
      'zh-CN': `${name['zh-CN']}增速 ${value}${row.unit}，目标 ${row.target}${row.unit}`,
      en: `${value} ${row.unit} for ${name.en}, with a target of ${row.target} ${row.unit}`,
    };
  }
  if (history.length === 0) return firstLevelStory(context, quarter, value);
  const usual = median(history);
  // Of nothing there is no multiple: the first of something is no jump.
  if (usual === 0 && !isInPoints(row)) return null;
  const isGone = value === 0 && usual !== 0 && isToStay(row);
  if (!isGone && isNear(context, value, usual)) return null;
  const last = before[before.length - 1];
  // What a plan calls a level may add up over the year, as turnover does: as far along as the year is, it is no jump either.
  const paced = last ? (last.value * quarter) / last.quarter : (usual * quarter) / 4;
  const mayAddUp = row.measure === 'level' ? !isStock(row) && !isSteady(row) : isDueByQuarters(row);
  if (!isGone && mayAddUp && isNear(context, value, paced)) return null;
  if (last && isOnSchedule(context, last.value, quarter, value)) return null;
  const { unit, target } = row;
  const from: Localised = last
    ? {
        'zh-CN': `${quarterName(last.quarter)['zh-CN']} ${last.value}${unit}`,
        en: `${last.value} ${unit} for Q${last.quarter}`,
      }
    : {
        'zh-CN': `基期 ${String(baseline)}${unit}`,
        en: `a baseline of ${String(baseline)} ${unit}`,
      };
  const goal = isNumber(target) ? target : '—';
  return {
    'zh-CN': `${from['zh-CN']}，${quarterName(quarter)['zh-CN']} ${value}${unit}，目标 ${goal}${unit}`,
    en: `${value} ${unit} for Q${quarter} after ${from.en}, with a target of ${goal} ${unit}`,
  };
}

/** A first growth that is about the target with the other sign: -9.7 where 9.5 is wanted. */
const isMirrored = (value: number, target: number): boolean =>
  Math.abs(value + target) <= MIRRORED * Math.abs(target) && Math.abs(value - target) >= FAR_APART;

/** Of a level that is neither on the way to its target by quarters nor anywhere near it, when nothing was known before. */
function firstLevelStory(
  { row, thresholds }: RuleContext,
  quarter: Quarter,
  value: number,
): Localised | null {
  const { target, unit } = row;
  if (row.measure !== 'level' || !isNumber(target) || isLowerBetter(row.operator)) return null;
  const isOff = isPercent(unit)
    ? isSteady(row) && target - value > POINTS * thresholds.pointsJump
    : target >= SMALL_TARGET && (value < target * TINY || isNowhere(quarter, unit, value / target));
  if (!isOff) return null;
  const name = quarterName(quarter);
  return {
    'zh-CN': `${name['zh-CN']} ${value}${unit}，目标 ${target}${unit}`,
    en: `${value} ${unit} for ${name.en}, with a target of ${target} ${unit}`,
  };
}

/** Neither a quarter's worth of the target nor anywhere near it. */
const isNowhere = (quarter: Quarter, unit: string, share: number): boolean =>
  quarter === 1 &&
  isCountUnit(unit) &&
  ((share > QUARTERS_WORTH && share < THERE) || share > BEYOND);

/** Points, and sums that may be losses, are due by quarters too, whichever way they go. */
const isDueByQuarters = ({ measure, unit }: LedgerRow): boolean =>
  measure !== 'level' && measure !== 'growth' && !(measure === 'reduction' && /^[%‰]$/.test(unit));

/** On the way from the figure before to what is due by the quarter, or near that. */
function isOnSchedule(
  context: RuleContext,
  last: number,
  quarter: Figure['quarter'],
  value: number,
): boolean {
  const { row, phasing } = context;
  if (!isNumber(row.target) || !isDueByQuarters(row)) return false;
  const due = row.target * phasing[quarter - 1]!;
  const isBetween = value >= Math.min(last, due) && value <= Math.max(last, due);
  return isBetween || isNear(context, value, due);
}

const isInPoints = ({ unit, measure }: LedgerRow): boolean =>
  isPercent(unit) || measure === 'change_pp' || measure === 'growth';

function isNear({ row, thresholds }: RuleContext, value: number, expected: number): boolean {
  const distance = Math.abs(value - expected);
  if (isInPoints(row)) return distance <= thresholds.pointsJump;
  // What is there at the end of each quarter and counted one by one moves less than what adds up.
  const share =
    isStock(row) && isCountUnit(row.unit) ? thresholds.levelJump / 2 : thresholds.levelJump;
  return distance <= share * Math.abs(expected);
}
