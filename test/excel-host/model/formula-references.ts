import { invalidArgument } from '../protocol';
import { checkFormula, checkRuleFormula } from './formula-limits';
import type { Workbook } from './workbook';

/** A part of a table: its name, and what stands in the brackets, in which "'" goes before a bracket that is one of a heading. */
const structured =
  /(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)\[((?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*)\]/gu;
const sheetReference = /(?:'((?:[^']|'')+)'|(?<![#\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** Excel refuses a formula that names a table it does not know, and asks for a file when it does not know a sheet. */
export function checkReferences(formula: string, workbook: Workbook): void {
  checkFormula(formula);
  checkNamed(formula, workbook);
}

/** The same for a rule of validation or of looks. */
export function checkRuleReferences(formula: string, workbook: Workbook): void {
  checkRuleFormula(formula);
  checkNamed(formula, workbook);
}

function checkNamed(formula: string, workbook: Workbook): void {
  const code = formula.replace(/"[^"]*"/g, '""');
  for (const [, quoted, plain] of code.matchAll(sheetReference)) {
    const name = (quoted?.replace(/''/g, "'") ?? plain)!;
    const known = workbook.worksheets.list.some((sheet) => isSame(sheet.name, name));
    if (!known) throw invalidArgument(`no sheet ${name} for ${formula}`);
  }
  for (const [, name, part] of code.matchAll(structured)) {
    const known = workbook.tables.items().find((table) => isSame(table.name, name!));
    if (!known) throw invalidArgument(`no table ${name} for ${formula}`);
    const headings = known.columns.items().map((column) => column.name);
    for (const column of columnsIn(part!)) {
      if (!headings.some((heading) => isSame(heading, column)))
        throw invalidArgument(`no column ${column} for ${formula}`);
    }
  }
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Headings named in the brackets behind a table; "#Data" and its like are none. */
function columnsIn(part: string): string[] {
  const parts = /^\s*@?\[/.test(part)
    ? [...part.matchAll(/\[((?:'.|[^[\]'])*)\]/g)].map(([, inner]) => inner!)
    : [part];
  return parts
    .map((each) => each.replace(/^@/, ''))
    .filter((each) => each !== '' && !each.startsWith('#'))
    .map((each) => each.replace(/'(.)/g, '$1'));
}
