/**
 * Excel compares numbers by their first fifteen digits, and calculates with all of them: 0.1+0.2 is 0.3, while 0.1+0.2-0.3 is
 * not 0 and 10.01-10 not 0.01. The engine compares binary fractions, so the sides of a comparison that calculate something, or
 * are a cell, which may have, are rounded to fifteen digits in the formula that it is given.
 */
export function compareAsExcel(formula: string): string {
  return new Scanner(formula).group();
}

/** One value of whatever they are given: ranges inside them are no arrays outside. */
const AGGREGATES =
  /^(?:SUM|SUMIFS?|SUMPRODUCT|AVERAGE|AVERAGEIFS?|COUNT|COUNTA|COUNTIFS?|COUNTBLANK|MIN|MAX|MEDIAN|PRODUCT|INDEX|VLOOKUP|HLOOKUP|LOOKUP|SUBTOTAL)$/i;

const COMPARISON = /<=|>=|<>|[=<>]/y;
const WORD = /[A-Za-z_$][\w.$]*/y;
/** Texts and quoted names of sheets: what stands in them is no formula. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;
/** A cell, a sheet before its "!", a function before its bracket; any other word may be the name of a range. */
const SINGLE = /^(?:\$?[A-Z]{1,3}\$?\d+|TRUE|FALSE)$/i;
const CELL = /^\$?[A-Z]{1,3}\$?\d+$/i;

/** A side of a comparison. */
interface Side {
  text: string;
  /** Something is calculated, here or in a cell, so that its last digits may be noise. */
  isCalculated: boolean;
  /** It may be an array, which the rounding would cut down to one value. */
  isArray: boolean;
}

class Scanner {
  private at = 0;
  /** How often something was read that may be an array. */
  private arrays = 0;

  constructor(private readonly text: string) {}

  /** Up to what closes it or separates it from the next: sides with comparisons between them. */
  group(): string {
    const sides = [this.side()];
    const signs: string[] = [];
    for (;;) {
      const sign = this.take(COMPARISON);
      if (sign === null) break;
      signs.push(sign);
      sides.push(this.side());
    }
    if (signs.length === 0) return sides[0]!.text;
    return sides.map((side, n) => rounded(side) + (signs[n] ?? '')).join('');
  }

  private side(): Side {
    const before = this.arrays;
    let text = '';
    let isCalculated = false;
    let word = '';
    while (this.at < this.text.length && !this.isAt(COMPARISON)) {
      const char = this.text[this.at]!;
      if (/[),;}]/.test(char)) break;
      const quoted = this.take(QUOTED);
      const name = quoted === null ? this.take(WORD) : null;
      if (quoted !== null) text += quoted;
      else if (name !== null) {
        text += name;
        const isRange = !SINGLE.test(name) && !/[(!]/.test(this.text[this.at] ?? '');
        if (isRange) this.arrays++;
        isCalculated ||= CELL.test(name);
      } else if (char === '[') {
        text += this.brackets();
        this.arrays++;
      } else if (char === '(' || char === '{') {
        if (char === '{') this.arrays++;
        isCalculated = true;
        text += this.list(AGGREGATES.test(word));
      } else {
        isCalculated ||= /[-+*/^%]/.test(char);
        if (char === ':') this.arrays++;
        text += char;
        this.at++;
      }
      word = name ?? '';
    }
    return { text, isCalculated, isArray: this.arrays > before };
  }

  /** "(a,b)" or "{1;2}", with all that is in it. @param isOne whether it gives one value, whatever stands in it */
  private list(isOne: boolean): string {
    const before = this.arrays;
    let text = this.text[this.at++]!;
    for (;;) {
      text += this.group();
      const end = this.text[this.at++] ?? '';
      text += end;
      if (end !== ',' && end !== ';') break;
    }
    if (isOne) this.arrays = before;
    return text;
  }

  /** A column of a table, with the brackets inside. */
  private brackets(): string {
    const from = this.at;
    let depth = 0;
    do {
      const char = this.text[this.at++];
      if (char === '[') depth++;
      if (char === ']') depth--;
    } while (depth > 0 && this.at < this.text.length);
    return this.text.slice(from, this.at);
  }

  private isAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }
}

function rounded({ text, isCalculated, isArray }: Side): string {
  if (!isCalculated || isArray || text.trim() === '') return text;
  return `IF(ISNUMBER(${text}),VALUE(TEXT(${text},"0.00000000000000E+00")),${text})`;
}
