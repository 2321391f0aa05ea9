import { eachActual } from '../../findings/each-actual';
import { isErrorValue } from '../../entries/error-values';
import { isBlank } from '../../entries/figures';
import { isFitting } from '../../entries/fitting';
import { readEntry } from '../../entries/read-entry';
import type { Rule } from '../../rule';

/**
 * An entry cell holds text or a truth value instead of a number: pasting passes Excel's own validation by. Where the
 * text means one number, that number is offered.
 */
export const notANumber: Rule = {
  id: 'not-a-number',
  group: 'form',
  severity: 'mandatory',
  explanation: 'none',
  title: { 'zh-CN': '不是数字', en: 'Not a number' },
  message: {
    'zh-CN':
      '{quarter}填的“{value}”不是数字，未计入。请只填数字，不带单位、逗号和文字；没有的填 0，未统计的留空。',
    en: '"{value}" for {quarter} is not a number and was not counted. Enter digits only, without unit, comma or words: 0 for none, and nothing where it was not counted.',
  },
  check({ row, figures }) {
    return eachActual(
      row,
      (value) => !isBlank(value) && typeof value !== 'number' && !isErrorValue(value),
    ).map((result) => {
      const entry = row.actuals[result.quarter];
      const value = typeof entry === 'string' ? readEntry(entry, row.unit, row.measure) : null;
      return value === null || !isFitting(row, figures, { quarter: result.quarter, value })
        ? result
        : { ...result, fix: { kind: 'readNumber' as const, value } };
    });
  },
};
