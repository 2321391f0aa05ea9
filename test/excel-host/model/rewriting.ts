import { columnIndex, columnLetters } from '../../../src/workbook/address';
import { changeReferences, type Change } from '../../support/references';
import type { ConditionalRecord } from './sheet-data';
import type { Table } from './tables';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** Formulas of cells, names, validations, conditional formats and charts after a change of the workbook. */
export function rewriteReferences(workbook: Workbook, change: Change): void {
  for (const sheet of workbook.worksheets.list) {
    const rewritten = (formula: string) => changeReferences(formula, sheet.name, change);
    for (const [, , cell] of sheet.data.entries()) {
      if (cell.formula !== undefined) cell.formula = rewritten(cell.formula);
    }
    for (const { rule } of sheet.data.validations) {
      for (const parts of Object.values(rule)) {
        for (const [key, part] of Object.entries(parts)) {
          if (typeof part === 'string' && part.startsWith('=')) parts[key] = rewritten(part);
        }
      }
    }
    for (const record of sheet.data.conditionals) rewriteConditional(record, rewritten);
    for (const name of sheet.names.list) name.rewrite(rewritten);
    for (const chart of sheet.charts.list) chart.rewrite(change);
  }
  for (const name of workbook.names.list) {
    name.rewrite((formula) => changeReferences(formula, '', change));
  }
}

export function forgetTable(workbook: Workbook, table: Table): void {
  table.worksheet.tables.remove(table);
  rewriteReferences(workbook, { kind: 'tableGone', table: table.name });
}

export function forgetSheet(workbook: Workbook, sheet: Worksheet): void {
  for (const { name } of sheet.tables.list)
    rewriteReferences(workbook, { kind: 'tableGone', table: name });
  rewriteReferences(workbook, { kind: 'sheetGone', sheet: sheet.name });
}

function rewriteConditional(record: ConditionalRecord, rewritten: (formula: string) => string) {
  const { rule, formula, formulaR1C1 } = record;
  if (rule?.formula1.startsWith('=')) record.rule = { ...rule, formula1: rewritten(rule.formula1) };
  if (formula !== undefined) record.formula = rewritten(formula);
  const [first] = record.areas;
  if (formulaR1C1 === undefined || !first) return;
  const plain = toA1(formulaR1C1, first.row, first.column);
  const after = rewritten(plain);
  if (after !== plain) record.formulaR1C1 = toR1C1(after, first.row, first.column);
}

const R1C1 =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_.(])/gu;
const A1 = /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.(])/gu;

/** A formula counted from a cell, written with the addresses of its references. */
export function toA1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1, (all: string, r?: string, c?: string) => {
    if (all.startsWith('"')) return all;
    const at = (part: string | undefined, own: number) =>
      part === undefined
        ? own
        : part.startsWith('[')
          ? own + Number(part.slice(1, -1))
          : Number(part) - 1;
    const isFixed = (part: string | undefined) =>
      part !== undefined && !part.startsWith('[') ? '$' : '';
    return `${isFixed(c)}${columnLetters(at(c, column))}${isFixed(r)}${at(r, row) + 1}`;
  });
}

function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    A1,
    (all: string, fixedC: string, letters?: string, fixedR?: string, line?: string) => {
      if (letters === undefined) return all;
      const relative = (by: number) => (by === 0 ? '' : `[${by}]`);
      const [r, c] = [Number(line) - 1, columnIndex(letters)];
      return `R${fixedR ? r + 1 : relative(r - row)}C${fixedC ? c + 1 : relative(c - column)}`;
    },
  );
}
