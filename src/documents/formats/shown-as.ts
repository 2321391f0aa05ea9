/** Quoted text, an escaped character, the room of a character, a colour or condition. */
const LITERAL = /"([^"]*)"|[\\!](.)|_.|\*.|\[[^\]]*\]/g;
/** Words behind a number that are its unit of measure. */
const UNIT = /^[\u4e00-\u9fff%‰㎡℃A-Za-z/·()（）]{1,10}$/;

/**
 * How a number format changes what a number means: by which factor it is shown, and with which unit behind it. 0.0"%" shows
 * 6.5 as 6.5%, 0.0% shows 0.065 so, and 0!.0,"万美元" shows 65000 as 6.5万美元.
 */
export function shownAs(format: string): { factor: number; unit: string } {
  const [section = ''] = format
    .replace(/"[^"]*"/g, (quoted) => quoted.replace(/;/g, ''))
    .split(';');
  const plain = section.replace(LITERAL, (_, quoted?: string, escaped?: string) =>
    (quoted ?? escaped) === undefined ? '' : ' ',
  );
  if (!/[0#?]/.test(plain) || /[ymdhs]/i.test(plain)) return { factor: 1, unit: '' };
  const last = Math.max(...['0', '#', '?'].map((digit) => section.lastIndexOf(digit)));
  const behind = section.slice(last + 1);
  const thousands = /^,*/.exec(behind)![0].length;
  // A point that is written as a letter moves the digits before it
  const moved = /[\\!"]\.+"?([0#?]+)$/.exec(section.slice(0, last + 1))?.[1]?.length ?? 0;
  const percent = plain.includes('%');
  const unit = behind
    .slice(thousands)
    .replace(LITERAL, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '')
    .replace(/[\s,]/g, '');
  return {
    factor: (percent ? 100 : 1) / 1000 ** thousands / 10 ** moved,
    unit: UNIT.test(unit) ? unit : '',
  };
}
