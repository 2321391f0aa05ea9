import { isCountUnit } from '../../../measures/whole-units';
import { eachActual } from '../../findings/each-actual';
import { isNumber, mayBeNegative } from '../../entries/figures';
import { withSignFix } from '../../entries/sign-slip';
import type { LedgerRow } from '../../../tracking/ledger-row';
import type { Rule } from '../../rule';

/**
 * A stock, a rate, an amount of work or a total below zero, in any unit, where target and baseline are not: profits may be
 * losses, and a plan says so by a negative target. A net increase or a balance may be negative: `net-decrease` asks about it.
 */
export const negativeCount: Rule = {
  id: 'negative-count',
  group: 'range',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '计数为负', en: 'Negative count' },
  message: {
    'zh-CN': '{quarter}填了 {value}{unit}，数量不能为负。请核对后改正。',
    en: '{value} {unit} for {quarter}: a count cannot be negative. Check and correct it.',
  },
  check(context) {
    const { row } = context;
    if (!cannotBeNegative(row)) return [];
    return eachActual(row, (value) => isNumber(value) && value < 0).map((result) =>
      withSignFix(context, result),
    );
  },
};

/** What is left when something is taken away: a total of it may be below nothing. */
export const BALANCE = /利润|盈|亏|净|差|余额|结余|增减|损益|profit|net|balance|surplus/i;

function cannotBeNegative(row: LedgerRow): boolean {
  const { measure, unit, target } = row;
  if (mayBeNegative(row)) return false;
  if (measure === 'total') return !BALANCE.test(row.name) && isNumber(target) && target > 0;
  if (measure !== 'level' && measure !== 'completion') return false;
  // A target of zero leaves open what an amount of money may be; of things there are never fewer than none.
  return measure === 'completion' || isCountUnit(unit) || (isNumber(target) && target > 0);
}
