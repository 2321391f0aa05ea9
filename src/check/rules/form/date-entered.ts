import { eachFigure } from '../../findings/each-figure';
import { figureResult } from '../../findings/figure-result';
import { isFarFrom, referenceEvidence, referencesOf } from '../../entries/references';
import { dayOfTime, timeOfSerial } from '../../../workbook/calendar-day';
import type { Rule } from '../../rule';
import { evidence } from '../../findings/wording';

/** No plan is older than the year 2000. */
const LEAST = 36_525;

/** So many times larger than anything it is compared with: a figure off by ten is a slip of its own kind. */
const TIMES = 20;

/**
 * A day of these years where a number should stand: spreadsheets turn "9-30" and "3/4" into dates, and a date is a number
 * of days.
 */
export const dateEntered: Rule = {
  id: 'date-entered',
  group: 'form',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '像是日期', en: 'Looks like a date' },
  message: {
    'zh-CN':
      '{quarter}的数值是 {value}，像是日期 {date}（输入“9-30”之类会被自动转成日期）。请改填数字；确为该数的请说明。',
    en: '{value} for {quarter} looks like the date {date}: spreadsheets turn entries such as 9-30 into dates. Enter the number, or explain it.',
  },
  check({ row, figures, year }) {
    return eachFigure(figures, (figure, i) => {
      const { value } = figure;
      if (!(value > LEAST)) return null;
      const date = new Date(timeOfSerial(value));
      if (!(Math.abs(date.getUTCFullYear() - year) <= 1)) return null;
      const references = referencesOf(row, figures.slice(0, i));
      if (references.length === 0 || !isFarFrom(references, value, TIMES)) return null;
      const day = dayOfTime(date.getTime());
      const reference = referenceEvidence(references[0]!, row.unit);
      return figureResult(row, figure, [reference, evidence('日期', 'Date', day)], { date: day });
    });
  },
};
