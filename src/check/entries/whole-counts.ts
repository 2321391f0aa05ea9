import { isCountUnit } from '../../measures/whole-units';
import type { LedgerRow } from '../../tracking/ledger-row';
import type { CellValue } from '../../workbook/description';
import { tidy } from './figures';

const counted = new Set(['level', 'total', 'increment', 'completion']);

/** Whether a row's figures count whole things. Where its target has a fraction (2.8 件 per 10,000 people) they are ratios. */
export const countsWhole = ({ measure, unit, target }: LedgerRow): boolean =>
  measure !== null && counted.has(measure) && isCountUnit(unit) && !isFraction(target);

/** A number with a fraction that is more than the noise of binary fractions. */
export const isFraction = (value: CellValue): boolean =>
  typeof value === 'number' && !Number.isInteger(tidy(value));
