import { kindOfValue } from '../../measures/total-or-level';
import type { Measure } from '../../plan/model';
import { doubts, judged, type Doubt } from './mention';

/** A value as it was read, with how sure that is. */
interface ReadValue {
  name: string;
  measure: Measure;
  target: { unit: string };
  confidence: number;
  reason?: Doubt;
}

/**
 * Decides of a value that is reached whether it is a state or the sum of the year. Where its name tells neither it is a
 * sum, as most amounts of money and goods are, and the reviewer is asked.
 */
export function withValueKind<V extends ReadValue>(value: V): V {
  if (value.measure === 'completion' && RECEIVED.test(value.name)) return asTotal(value);
  if (value.measure !== 'level') return value;
  if (REDUCED.test(value.name)) return { ...value, measure: 'reduction' };
  if (isRateOfSum(value)) return { ...value, measure: 'growth', ...judged(['unsureMeasure']) };
  const kind = kindOfValue(value.name, value.target.unit);
  if (kind !== 'open') return { ...value, measure: kind };
  const total = { ...value, measure: 'total' as const };
  return value.confidence <= doubts.totalOrLevel
    ? total
    : { ...total, confidence: doubts.totalOrLevel, reason: 'totalOrLevel' };
}

/** 地区生产总值 | % | 6.5: a sum in percent can only be by how much it grows. */
const isRateOfSum = ({ name, target: { unit } }: ReadValue) =>
  unit === '%' && !SHARE.test(name) && kindOfValue(name, '亿元') === 'total';
const SHARE = /率|占|比重|比例|份额|进度|强度|指数|程度|覆盖/;

/** 接待游客 480 万人次: visits are counted, nobody completes them. */
const RECEIVED = /接待.{0,8}$/;
const asTotal = <V extends ReadValue>(value: V): V =>
  /(?:人次|人|批次)$/.test(value.target.unit) ? { ...value, measure: 'total' } : value;

/** 氨氮减排量 320 吨: how much less it is to be. */
const REDUCED = /(?:减排|压减|削减|节能|节水)量$|(?<!不|未)(?:下降|降低|减少)率$/;
