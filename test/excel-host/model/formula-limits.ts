import { invalidArgument } from '../protocol';
import { misread } from './formula-grammar';

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;
const MOST_ARGUMENTS = 255;
const DEEPEST = 64;

/** Excel refuses a formula that it cannot parse, or that is larger than it allows. */
export function checkFormula(formula: string): void {
  if (formula.length > LONGEST_FORMULA) throw refused(formula, 'too long');
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  if (texts.some((text) => text.slice(1, -1).replace(/""/g, '"').length > LONGEST_TEXT))
    throw refused(formula, 'a text in it is too long');
  const code = withoutNames(formula);
  if (/["']/.test(code)) throw refused(formula, 'a quote is not closed');
  if (/[[\]]/.test(code)) throw refused(formula, 'a bracket is not closed');
  checkBrackets(formula, code);
  const wrong = misread(formula);
  if (wrong) throw refused(formula, wrong);
}

/** A name before a bracket that is no cell by its row and column, as R[1]C is. */
const COLUMN_OF_TABLE =
  /(?<![\p{L}\p{N}_.])(?!R\d*\[|R?[\d[\]-]*C\d*\[)[\p{L}_][\p{L}\p{N}_.]*\[/iu;
const UNION = /(?<![\p{L}\p{N}_.])\([^()]*,[^()]*\)/u;

/**
 * A rule of validation or of looks may hold less than a cell: no columns of tables, no lists in braces, no unions of ranges
 * ([MS-XLSB] DVParsedFormula, CFParsedFormula).
 */
export function checkRuleFormula(formula: string): void {
  checkFormula(formula);
  const code = formula.replace(/"(?:[^"]|"")*"/g, '0').replace(/'(?:[^']|'')+'!/g, 'S!');
  if (COLUMN_OF_TABLE.test(code)) throw refused(formula, 'a rule names no column of a table');
  if (/[{}]/.test(code) || UNION.test(code))
    throw refused(formula, 'a rule has no lists or unions');
}

/** Texts, quoted sheets and what stands in square brackets may hold anything. */
function withoutNames(formula: string): string {
  let code = formula
    .slice(1)
    .replace(/"(?:[^"]|"")*"/g, '0')
    .replace(/\[(?:'.|[^'[\]])*\]/g, '')
    .replace(/'(?:[^']|'')+'!/g, 'S!');
  while (/\[[^[\]]*\]/.test(code)) code = code.replace(/\[[^[\]]*\]/g, '');
  return code;
}

function checkBrackets(formula: string, code: string): void {
  const open: { closing: string; separators: number }[] = [];
  for (const character of code) {
    if (character === '(' || character === '{') {
      open.push({ closing: character === '(' ? ')' : '}', separators: 0 });
      if (open.length > DEEPEST) throw refused(formula, 'nested too deeply');
    } else if (character === ')' || character === '}') {
      const last = open.pop();
      if (last?.closing !== character) throw refused(formula, 'brackets do not match');
      if (character === ')' && last.separators >= MOST_ARGUMENTS)
        throw refused(formula, 'too many arguments');
    } else if (character === ',') {
      const last = open.at(-1);
      if (last) last.separators += 1;
    }
  }
  if (open.length > 0) throw refused(formula, 'a bracket is not closed');
}

const refused = (formula: string, why: string) =>
  invalidArgument(`${why}: ${formula.slice(0, 200)}`);
