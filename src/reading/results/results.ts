import { dimensionOf } from '../../measures/kinds';
import { isVague, thingKey } from '../../plan/conflicts/same-thing';
import type { Indicator, Result } from '../../plan/model';
import { inUnit } from '../../measures/scale';
import type { TargetMention } from '../prose/mention';
import type { Passage } from '../structure/passages';
import { stretches } from '../text/stretches';
import { readToldResults } from '../prose/targets';

type Locate = (
  at: readonly number[],
  start: number,
  end: number,
) => { quote: string; start: number; end: number };

/** A result before it is offered to an indicator. */
type ReadResult = Omit<Result, 'id'>;

/** A mention of what was reached; null for a range, which names no value. @param year the plan's. */
function resultOf(
  mention: TargetMention,
  year: number,
): Pick<ReadResult, 'name' | 'measure' | 'value' | 'op' | 'unit' | 'period'> | null {
  const { name, measure, target, period } = mention;
  const value = target.op === 'range' ? null : (target.low ?? target.high);
  if (value === null) return null;
  return {
    name,
    measure,
    value,
    ...(target.op === '=' ? {} : { op: target.op }),
    unit: target.unit,
    period: period ?? String(year - 1),
  };
}

/**
 * The results that a passage tells: reviews hold nothing else; elsewhere some sentences say what was reached before.
 * @param locate the words of a stretch of the passage, with their place in the source.
 */
export function resultsOf(passage: Passage, year: number, locate: Locate): ReadResult[] {
  const { section, text, at } = passage;
  if (section.role === 'appendix') return [];
  const results = section.role === 'review' ? ('all' as const) : ('told' as const);
  return stretches(text).flatMap((from) =>
    readToldResults(text.slice(from.start, from.end), { year, results }).flatMap((mention) => {
      const result = resultOf(mention, year);
      const place = locate(at, from.start + mention.start, from.start + mention.end);
      return result === null || Number(result.period.slice(-4)) >= year
        ? []
        : [{ section: section.path, ...result, ...place }];
    }),
  );
}

/** A state, or a year's sum: what was reached before can stand beside it. */
const isValue = ({ measure }: Pick<Indicator, 'measure'>) =>
  measure === 'level' || measure === 'total';

/** What a level is of, whatever the year: a result of 2023 is the baseline of a target for 2024. */
function levelKey(name: string, unit: string): string {
  const target = { op: '=' as const, low: 0, high: null, unit };
  const level = { name, measure: 'level' as const, period: '', target, id: '', section: '' };
  return thingKey({ ...level, lead: [], support: [] });
}

/**
 * Offers each result to the indicator that it is the baseline of: a level of the same thing, in a unit that converts, of a
 * year before the target's. Only the latest year's results of a thing are offered.
 */
export function offerBaselines<R extends Result>(
  results: readonly R[],
  indicators: readonly Indicator[],
): R[] {
  const levels = new Map<string, Indicator>();
  for (const indicator of indicators) {
    if (!isValue(indicator) || indicator.sameAs !== undefined || isVague(indicator)) continue;
    const key = levelKey(indicator.name, indicator.target.unit);
    if (!levels.has(key)) levels.set(key, indicator);
  }
  const latest = new Map<string, string>();
  const matched = results.map((result) => {
    if (!isValue(result)) return undefined;
    const indicator = levels.get(levelKey(result.name, result.unit));
    if (!indicator || !precedes(result, indicator)) return undefined;
    if (inUnit(result.value, result.unit, indicator.target.unit) === null) return undefined;
    if (result.period > (latest.get(indicator.id) ?? '')) latest.set(indicator.id, result.period);
    return indicator;
  });
  return results.map((result, i) => {
    const indicator = matched[i];
    if (indicator === undefined || latest.get(indicator.id) !== result.period) return result;
    return { ...result, indicator: indicator.id, decision: 'proposed' as const };
  });
}

const precedes = (result: Result, indicator: Indicator) =>
  result.period.slice(-4) < indicator.period.slice(-4) &&
  dimensionOf(result.unit) === dimensionOf(indicator.target.unit);
