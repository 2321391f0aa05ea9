import { invalidArgument } from '../protocol';

const MOST_SECTIONS = 4;

/** A format that Excel can read: what is opened is closed, and there are no more parts than signs and texts need. */
export function checkedFormat(format: string): string {
  const code = format
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./gsu, '')
    .replace(/\[[^\]]*\]/g, '');
  const isBroken = /["[\]]/.test(code) || code.split(';').length > MOST_SECTIONS;
  if (isBroken || format.length > 255) throw invalidArgument(`number format ${format}`);
  return format;
}
