import type { BookRule, Rule, TaskRule } from '../rule';
import { notReported } from './completeness/not-reported';
import { notANumber } from './form/not-a-number';
import { targetChanged } from './integrity/target-changed';
import { fractionalCount } from './range/fractional-count';
import { negativeCount } from './range/negative-count';
import { netDecrease } from './range/net-decrease';
import { aboveRange } from './target/above-range';
import { cumulativeFell } from './time/cumulative-fell';

/** Every rule of a ledger row, in the order in which findings of one row are shown. */
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

/** Every rule of a task row. */
export const taskRules: readonly TaskRule[] = [];

/** Every rule of the workbook as a whole. */
export const bookRules: readonly BookRule[] = [];
