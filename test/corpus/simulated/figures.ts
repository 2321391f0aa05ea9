import { isCountUnit, isWholeUnit } from '../../../src/measures/whole-units';
import type { Indicator } from '../../../src/plan/model';
import type { Random } from './random';

/** Days and counts, of visits (人次) too. */
const isWhole = (unit: string): boolean => isWholeUnit(unit) || isCountUnit(unit);

/** How far a year comes, as a share of its target. */
export type Pace = 'ahead' | 'even' | 'behind';
/** Whether a sum comes quarter by quarter, or as projects are finished and lists are approved: mostly at once. */
export type Flow = 'even' | 'rough';

/** Share of a crop's year that is in at the end of each quarter: nothing of it, then nearly all at once. */
const HARVEST = [0, 0.08, 0.62, 1];
/** Approved in autumn, built in summer, done in spring, begun late. */
const ROUGH: readonly number[][] = [
  [0, 0.1, 0.85, 1],
  [0, 0, 0.4, 1],
  [0.05, 0.5, 0.9, 1],
  [0.6, 0.75, 0.9, 1],
  [0.1, 0.18, 0.3, 1],
  [0, 0.02, 0.7, 0.95],
  [0.15, 0.6, 0.65, 1],
];
const CROPS = /粮食|水稻|播种|油菜|棉花|水果/;
const ANNUAL = /面积|产量/;

const whole = (target: number): number => (Number.isInteger(target) ? 0 : 2);
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The four figures of a year that an office would report of this indicator, and that are right. */
export function figuresOf(indicator: Indicator, pace: Pace, flow: Flow, random: Random): number[] {
  const { measure, target } = indicator;
  const goal = target.low ?? target.high ?? 0;
  switch (measure) {
    case 'growth':
      return growth(goal, pace, random);
    case 'level':
      return level(indicator, goal, pace, random);
    case 'reduction':
    case 'change_pp':
      return [1, 2, 3, 4].map((q) =>
        rounded((goal * ends(pace, random) * (measure === 'reduction' ? 4 : q)) / 4, 2),
      );
    default:
      return sums(indicator, goal, pace, flow, random);
  }
}

const ends = (pace: Pace, random: Random): number =>
  pace === 'ahead'
    ? random.between(1.02, 1.15)
    : pace === 'even'
      ? random.between(0.99, 1.04)
      : random.between(0.7, 0.88);

/** Rates wander by a point or so. */
function growth(goal: number, pace: Pace, random: Random): number[] {
  let value = goal * ends(pace, random) + random.noise(1.2);
  return [1, 2, 3, 4].map(() => rounded((value += random.noise(1.1)), 1));
}

/** What is there at the end of each quarter: a way from where it began to where it comes. */
function level(indicator: Indicator, goal: number, pace: Pace, random: Random): number[] {
  const { target, unit, name } = { ...indicator, unit: indicator.target.unit };
  if (target.op === '<=') {
    // Particles are many in winter and few in summer.
    const season = name.includes('浓度') ? [1.25, 1.0, 0.9, 0.97] : [0.9, 0.92, 0.94, 0.95];
    const high = pace === 'behind' ? 1.08 : 0.96;
    return season.map((share) => rounded(goal * share * high, 1));
  }
  if (/标准|低保|津贴/.test(name)) return [goal, goal, goal, goal];
  const percent = unit === '%';
  const began = indicator.baseline ?? goal * random.between(percent ? 0.96 : 0.9, 0.98);
  const last = began + (goal - began) * ends(pace, random) * (pace === 'ahead' ? 1.1 : 1);
  const digits = isWhole(unit) && Number.isInteger(goal) ? 0 : percent ? 1 : 2;
  const most = percent ? 100 : Infinity;
  let share = 0;
  return [1, 2, 3, 4].map((q) => {
    share = q === 4 ? 1 : Math.min(0.98, share + random.between(0.15, 0.35));
    return Math.min(most, rounded(began + (last - began) * share, digits));
  });
}

/** What adds up since 1 January: lumps, and nothing is taken back. */
function sums(
  indicator: Indicator,
  goal: number,
  pace: Pace,
  flow: Flow,
  random: Random,
): number[] {
  const { target, name } = indicator;
  const end = target.op === '<=' ? goal * random.between(0.7, 0.98) : goal * ends(pace, random);
  const digits = isWhole(target.unit) && Number.isInteger(goal) ? 0 : Math.max(whole(goal), 2);
  const shares =
    CROPS.test(name) && ANNUAL.test(name)
      ? HARVEST
      : flow === 'even'
        ? lumps(pace, random)
        : random.pick(ROUGH);
  const figures = shares.map((share) => rounded(end * share, digits));
  return figures.map((figure, i) => Math.max(figure, ...figures.slice(0, i)));
}

/** A year's shares by quarter: uneven, and none empty where it is not behind. */
function lumps(pace: Pace, random: Random): number[] {
  const parts = [0.22, 0.26, 0.26, 0.26].map((part) => part * random.between(0.75, 1.3));
  if (pace === 'behind') parts[0]! *= 0.8;
  const total = parts.reduce((sum, part) => sum + part, 0);
  let sum = 0;
  return parts.map((part) => (sum += part) / total);
}
