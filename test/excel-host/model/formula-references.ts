import { invalidArgument } from '../protocol';
import { checkFormula, checkRuleFormula } from './formula-limits';
import type { Workbook } from './workbook';

const structured = /(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)\[/gu;
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
    const known = workbook.worksheets.list.some(
      (sheet) => sheet.name.toLowerCase() === name.toLowerCase(),
    );
    if (!known) throw invalidArgument(`no sheet ${name} for ${formula}`);
  }
  for (const [, name] of code.matchAll(structured)) {
    const known = workbook.tables.items().some((table) => table.name === name);
    if (!known) throw invalidArgument(`no table ${name} for ${formula}`);
  }
}
