import type { Quarter } from '../../tracking/quarter';

/** Of the whole work, and of nothing else: 该项工作尚未启动。 */
const UNBEGUN =
  /^(?:目前|当前|本季度?)?[，,]?(?:该|本)?(?:项)?(?:工作|项目|任务|工程|事项)?(?:目前|均|都)?(?:尚|还|仍|暂)?(?:未|没有|没)(?:正式|实质性|全面)?(?:启动|开工|开展|动工|实施|开始)(?:建设|施工|实施|工作)?[。.！!]?$|^(?:the )?(?:work|works|task|project)?(?: has| have| is| are)? ?not (?:yet )?(?:been )?(?:started|begun)(?: yet)?[.!]?$/i;

/** Whether a text says of the whole task that nothing has begun. */
export const isUnbegun = (text: string): boolean => UNBEGUN.test(text.trim());

const DONE = '(?:竣工|完工|完成|建成|投产|投用|投入使用|交付|开通|通过验收)';
/** A day of a year that is not named is one of this year: 已于11月20日竣工. */
const DONE_ON = new RegExp(
  `已于(?:今年|本年)?(\\d{1,2})月(?:\\d{1,2}[日号])?[^，。；,;]{0,6}${DONE}`,
);
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const DONE_IN_ENGLISH = new RegExp(
  `\\b(?:completed|finished|opened|handed over|delivered|accepted)\\b[^.,;]{0,20}\\b(?:in|on) (?:\\d{1,2} )?(${MONTHS})[a-z]*\\b(?!\\.?(?: \\d{1,2},?)? 20\\d\\d)`,
  'i',
);
const LAST_YEAR = /去年|上年|20\d\d年|last year/i;

/**
 * Whether a text tells that something was done in a month of this year that is not there yet when the quarter is reported,
 * which is in the month behind it.
 */
export function isDoneLater(text: string, quarter: Quarter): boolean {
  const name = DONE_IN_ENGLISH.exec(text)?.[1];
  const month =
    name === undefined
      ? Number(DONE_ON.exec(text)?.[1])
      : MONTHS.split('|').indexOf(name.toLowerCase()) + 1;
  return month > quarter * 3 + 1 && month <= 12 && !LAST_YEAR.test(text);
}
