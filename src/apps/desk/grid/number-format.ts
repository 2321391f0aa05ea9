/**
 * Shows a number as a spreadsheet's number format does: the formats our workbooks use, and the common ones of users'
 * own sheets. Colours and conditions in brackets are left out.
 */
export function formatNumber(value: number, format: string | undefined): string {
  if (format === undefined || format === '' || /^general$/i.test(format)) return general(value);
  const sections = splitSections(format);
  const section = chooseSection(value, sections);
  if (isDate(section)) return formatDate(value, section);
  // A format of its own for negative numbers writes its own sign.
  const magnitude = value < 0 && sections.length > 1 ? -value : value;
  return formatSection(magnitude, section);
}

/** Eleven digits at most, as in a cell of default width: 0.1 + 0.2 shows as 0.3. */
function general(value: number): string {
  const rounded = Number(value.toPrecision(11));
  return String(rounded).replace('e', 'E');
}

function splitSections(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [format]).map((section) =>
    section.replace(/\[[^\]]*\]/g, ''),
  );
}

function chooseSection(value: number, sections: string[]): string {
  if (value < 0 && sections[1] !== undefined) return sections[1];
  if (value === 0 && sections[2] !== undefined) return sections[2];
  return sections[0]!;
}

/** Literals, the word General, digit places, and everything else one character at a time. */
const TOKENS = /"([^"]*)"|\\(.)|_.|\*.|(general)|([0#?][0#?,]*(?:\.[0#?]*)?|\.[0#?]+)|(.)/giu;

function formatSection(value: number, section: string): string {
  const percent = (withoutLiterals(section).match(/%/g) ?? []).length;
  const scaled = SCALED.exec(section);
  if (scaled) return formatScaled(value, scaled);
  let done = false;
  return section.replace(
    TOKENS,
    (_, quoted?: string, escaped?: string, word?: string, digits?: string, other?: string) => {
      if (word !== undefined) return general(value);
      if (digits !== undefined) {
        if (done) return '';
        done = true;
        return formatDigits(value * 100 ** percent, digits);
      }
      return quoted ?? escaped ?? (other === '@' ? general(value) : (other ?? ''));
    },
  );
}

/** A number of thousands with a point written between its digits: tens of thousands, or hundreds of millions. */
const SCALED = /^([+-]?)0\\\.(0+)(,+)"([^"]*)"$/;

function formatScaled(value: number, [, sign, decimals, scale, unit]: RegExpExecArray): string {
  const digits = Math.round(Math.abs(value) / 1000 ** scale!.length)
    .toString()
    .padStart(decimals!.length + 1, '0');
  const point = digits.length - decimals!.length;
  const shown = `${digits.slice(0, point)}.${digits.slice(point)}`;
  return `${sign || (value < 0 ? '-' : '')}${shown}${unit}`;
}

const withoutLiterals = (section: string) => section.replace(/"[^"]*"|\\./g, '');

function formatDigits(value: number, digits: string): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const required = fraction.replace(/[^0]/g, '').length;
  return new Intl.NumberFormat('en', {
    useGrouping: whole.includes(','),
    minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/g, '').length),
    minimumFractionDigits: required,
    maximumFractionDigits: fraction.length,
  }).format(value);
}

function isDate(section: string): boolean {
  return /[ymdhs]/i.test(withoutLiterals(section)) && !/[0#?]/.test(withoutLiterals(section));
}

/** Serial day 25569 is 1 January 1970. */
export const UNIX_EPOCH_DAY = 25569;

/** Whether a cell of this number format shows a day. */
export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && !/^general$/i.test(format) && isDate(splitSections(format)[0] ?? '');

function formatDate(value: number, section: string): string {
  const date = new Date(Math.round((value - UNIX_EPOCH_DAY) * 86_400_000));
  const pad = (number: number) => String(number).padStart(2, '0');
  let afterHour = false;
  return section.replace(
    /"([^"]*)"|\\(.)|(y+|m+|d+|h+|s+)|(.)/gi,
    (_, quoted?: string, escaped?: string, part?: string, other?: string) => {
      if (part === undefined) return quoted ?? escaped ?? other ?? '';
      const long = part.length > 1;
      const show = (number: number) => (long ? pad(number) : String(number));
      switch (part[0]!.toLowerCase()) {
        case 'y':
          return part.length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100);
        case 'd':
          return show(date.getUTCDate());
        case 'h':
          afterHour = true;
          return show(date.getUTCHours());
        case 's':
          return show(date.getUTCSeconds());
        default:
          return show(afterHour ? date.getUTCMinutes() : date.getUTCMonth() + 1);
      }
    },
  );
}
