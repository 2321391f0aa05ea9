import type { TableContents } from '../../sheet/table/locate-table';
import type { Language } from '../../../language/language';
import {
  computedCurveFields,
  curveDefinitions,
  type ComputedCurveField,
  type CurveField,
} from '../../../tracking/curve';
import { toFormula } from '../../../tracking/expression';
import { columnLetters } from '../../address';
import { definedNames } from '../../defined-names';
import type { SourceRange } from '../../sheet/foot';
import type { TableLayout } from '../../sheet/table/column';
import { phasingColumns, phasingTable, type PhasingColumn } from './phasing-columns';

/** Formula templates of a curve's computed cells (`{r}` is the row number). */
export function phasingFormulas(
  layout: TableLayout<PhasingColumn>,
  language: Language,
): Record<ComputedCurveField, string> {
  const reference = (field: CurveField) => {
    const even = /^even(\d)$/.exec(field);
    if (even) return `INDEX(${definedNames.phasing},${even[1]})`;
    const column = layout.columns[field as PhasingColumn] as number | undefined;
    // A sheet that has no room for a column added later says nothing of it.
    return column === undefined ? '""' : `$${columnLetters(column)}{r}`;
  };
  const entries = computedCurveFields.map((name) => [
    name,
    `=${toFormula(curveDefinitions[name], reference, (text) => text[language])}`,
  ]);
  return Object.fromEntries(entries) as Record<ComputedCurveField, string>;
}

const heading = (key: PhasingColumn, language: Language) =>
  phasingColumns.find((spec) => spec.key === key)!.heading[language];

/** A cell of 序时设置. @param row position of its row there, or what gives it. */
export const phasingCell = (key: PhasingColumn, row: string, language: Language): string =>
  `INDEX(${phasingTable[language]}[${heading(key, language)}],${row})`;

/** The shares due of all curves. */
const curves = (language: Language) =>
  `${phasingTable[language]}[[${heading('due1', language)}]:[${heading('due4', language)}]]`;

/** Last year's figures to date of all indicators. */
const lastYear = (language: Language) =>
  `${phasingTable[language]}[[${heading('last1', language)}]:[${heading('last4', language)}]]`;

/** Four columns as the source of a table's figures. @param what they are called there. */
function quartersSource(
  { sheet, headingRow, lastRow, columns }: TableContents<PhasingColumn>,
  [first, last]: readonly [PhasingColumn, PhasingColumn],
  source: Pick<SourceRange, 'reference' | 'what'>,
): SourceRange {
  return {
    sheet,
    area: {
      row: headingRow + 1,
      column: columns[first],
      rows: Math.max(1, lastRow - headingRow),
      columns: columns[last] - columns[first] + 1,
    },
    ...source,
  };
}

/** The curves as the source of a table's figures. @param what they are called there. */
export const curvesSource = (phasing: TableContents<PhasingColumn>, what: string): SourceRange =>
  quartersSource(phasing, ['due1', 'due4'], { reference: curves(phasing.language), what });

/** Last year's quarters as that. */
export const lastYearSource = (phasing: TableContents<PhasingColumn>, what: string): SourceRange =>
  quartersSource(phasing, ['last1', 'last4'], { reference: lastYear(phasing.language), what });

/** The position of an indicator in the table of 序时设置; an error where it has none. @param id the cell that holds it. */
export function curveRowFormula(id: string, language: Language): string {
  return `MATCH(${id},${phasingTable[language]}[${heading('id', language)}],0)`;
}

/**
 * The share due of an indicator; the workbook's phasing where it has no row on 序时设置.
 * @param row its position there, or what gives it.
 * @param quarter a quarter's number, or what gives it.
 */
export function dueShareFormula(row: string, quarter: string, language: Language): string {
  return `IFERROR(INDEX(${curves(language)},${row},${quarter}),INDEX(${definedNames.phasing},${quarter}))`;
}

/** Last year's figure to date of an indicator, as typed. @param row its position there. */
export function lastYearFormula(row: string, quarter: number, language: Language): string {
  return `INDEX(${lastYear(language)},${row},${quarter})`;
}

/** The kind of curve an indicator follows, looked up by its id. */
export function curveUsedFormula(id: string, otherwise: string, language: Language): string {
  const table = phasingTable[language];
  const row = curveRowFormula(id, language);
  return `IFERROR(INDEX(${table}[${heading('used', language)}],${row}),"${otherwise}")`;
}
