import type { Rule } from '../rule';
import { aboveRange } from './above-range';
import { cumulativeFell } from './cumulative-fell';
import { fractionalCount } from './fractional-count';
import { negativeCount } from './negative-count';
import { netDecrease } from './net-decrease';
import { notANumber } from './not-a-number';
import { notReported } from './not-reported';
import { targetChanged } from './target-changed';

/** Every rule, in the order in which findings of one row are shown. */
export const rules: readonly Rule[] = [
  notReported,
  notANumber,
  negativeCount,
  fractionalCount,
  targetChanged,
  cumulativeFell,
  netDecrease,
  aboveRange,
];
