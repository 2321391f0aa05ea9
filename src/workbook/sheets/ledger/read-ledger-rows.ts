import type { Language, Localised } from '../../../language/language';
import { splitUnits, unitsReader } from '../../../plan/offices/office-list';
import { markTerms, measureTerms, operatorTerms } from '../../../tracking/terms';
import type { LedgerRow } from '../../../tracking/ledger-row';
import { textOf, type TableContents } from '../../sheet/table/locate-table';
import type { LedgerColumn } from './ledger-columns';

export function readLedgerRows(table: TableContents<LedgerColumn>): LedgerRow[] {
  const readUnits = unitsReader();
  return table.rows.map(({ row, id }) => readLedgerRow(table, row, id, readUnits));
}

/** @param readUnits splits a cell of units. */
export function readLedgerRow(
  table: TableContents<LedgerColumn>,
  row: number,
  id: string,
  readUnits: (cell: string) => string[] = splitUnits,
): LedgerRow {
  const { columns, language } = table;
  const cells = table.values[row] ?? [];
  return {
    row,
    id,
    name: textOf(cells[columns.name]),
    field: textOf(cells[columns.field]),
    unit: textOf(cells[columns.unit]),
    measure: measureOf[language].get(textOf(cells[columns.measure])) ?? null,
    operator: operatorOf[language].get(textOf(cells[columns.operator])) ?? null,
    target: cells[columns.target] ?? null,
    upper: cells[columns.upper] ?? null,
    baseline: cells[columns.baseline] ?? null,
    period: textOf(cells[columns.period]),
    lead: readUnits(textOf(cells[columns.lead])),
    support: readUnits(textOf(cells[columns.support])),
    actuals: {
      1: cells[columns.q1] ?? null,
      2: cells[columns.q2] ?? null,
      3: cells[columns.q3] ?? null,
      4: cells[columns.q4] ?? null,
    },
    explanation: textOf(cells[columns.explanation]),
    gone: textOf(cells[columns.mark]) === markTerms.gone[language],
  };
}

/** What each word of a list means, in each language; made once, for every row is read with it. */
function codesByWord<K extends string>(
  words: Record<K, Localised>,
): Record<Language, ReadonlyMap<string, K>> {
  const codes = Object.keys(words) as K[];
  const byWord = (language: Language) =>
    new Map(codes.map((code) => [words[code][language], code] as const));
  return { 'zh-CN': byWord('zh-CN'), en: byWord('en') };
}

export const measureOf = codesByWord(measureTerms);
export const operatorOf = codesByWord(operatorTerms);
