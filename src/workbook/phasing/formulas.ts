import type { Language } from '../../language/language';
import {
  computedCurveFields,
  curveDefinitions,
  type ComputedCurveField,
  type CurveField,
} from '../../tracking/curve';
import { toFormula } from '../../tracking/expression';
import { columnLetters } from '../address';
import { definedNames, tableNames } from '../sheet-names';
import type { TableLayout } from '../table/column';
import { phasingColumns, type PhasingColumn } from './columns';

/** Formula templates of a curve's computed cells (`{r}` is the row number). */
export function phasingFormulas(
  layout: TableLayout<PhasingColumn>,
  language: Language,
): Record<ComputedCurveField, string> {
  const reference = (field: CurveField) => {
    const even = /^even(\d)$/.exec(field);
    if (even) return `INDEX(${definedNames.phasing},${even[1]})`;
    return `$${columnLetters(layout.columns[field as PhasingColumn])}{r}`;
  };
  const entries = computedCurveFields.map((name) => [
    name,
    `=${toFormula(curveDefinitions[name], reference, (text) => text[language])}`,
  ]);
  return Object.fromEntries(entries) as Record<ComputedCurveField, string>;
}

const heading = (key: PhasingColumn, language: Language) =>
  phasingColumns.find((spec) => spec.key === key)!.heading[language];

/**
 * The share due of an indicator, looked up by its id; the workbook's phasing where it has no row on 序时设置.
 * @param id the cell that holds the id.
 * @param quarter a quarter's number, or what gives it.
 */
export function dueShareFormula(id: string, quarter: string, language: Language): string {
  const table = tableNames.phasing[language];
  const curves = `${table}[[${heading('due1', language)}]:[${heading('due4', language)}]]`;
  const row = `MATCH(${id},${table}[${heading('id', language)}],0)`;
  return `IFERROR(INDEX(${curves},${row},${quarter}),INDEX(${definedNames.phasing},${quarter}))`;
}

/** The kind of curve an indicator follows, looked up by its id. */
export function curveUsedFormula(id: string, otherwise: string, language: Language): string {
  const table = tableNames.phasing[language];
  const row = `MATCH(${id},${table}[${heading('id', language)}],0)`;
  return `IFERROR(INDEX(${table}[${heading('used', language)}],${row}),"${otherwise}")`;
}
