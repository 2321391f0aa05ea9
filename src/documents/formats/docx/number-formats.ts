const DIGITS = '〇一二三四五六七八九';
const COUNTING = '零一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** A number as Word's formats of numbering write it. Formats of other languages are written in digits. */
export function writeNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'koreanCounting':
      return counting(value, COUNTING, ['', '十', '百', '千']);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counting(value, LEGAL, ['', '拾', '佰', '仟']);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return [...String(value)].map((digit) => DIGITS[Number(digit)] ?? digit).join('');
    case 'ideographTraditional':
      return value <= STEMS.length ? (STEMS[value - 1] ?? '') : String(value);
    case 'ideographZodiac':
      return value <= BRANCHES.length ? (BRANCHES[value - 1] ?? '') : String(value);
    case 'ideographEnclosedCircle':
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20
        ? String.fromCharCode('①'.charCodeAt(0) + value - 1)
        : String(value);
    case 'decimalEnclosedParen':
      return `(${value})`;
    case 'decimalEnclosedFullstop':
      return `${value}.`;
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    default:
      return String(value);
  }
}

/** 10 is 十, not 一十; 105 is 一百零五. */
function counting(value: number, digits: string, places: readonly string[]): string {
  if (value < 1 || value > 9999) return String(value);
  const written = [...String(value)].reverse();
  let text = '';
  written.forEach((digit, place) => {
    const isZero = digit === '0';
    const needed = isZero ? text !== '' && !text.startsWith(digits[0]!) : true;
    if (needed) text = `${digits[Number(digit)]}${isZero ? '' : places[place]}${text}`;
  });
  return value >= 10 && value < 20 && digits === COUNTING ? text.slice(1) : text;
}

/** A … Z, AA, BB …, as Word counts. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 10) return String(value);
  const letter = String.fromCharCode('A'.charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  const steps = [
    1000,
    'M',
    900,
    'CM',
    500,
    'D',
    400,
    'CD',
    100,
    'C',
    90,
    'XC',
    50,
    'L',
    40,
    'XL',
    10,
    'X',
    9,
    'IX',
    5,
    'V',
    4,
    'IV',
    1,
    'I',
  ] as const;
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (let i = 0; i < steps.length; i += 2) {
    const amount = steps[i] as number;
    while (rest >= amount) {
      text += steps[i + 1] as string;
      rest -= amount;
    }
  }
  return text;
}
