import type { Quarter } from '../../tracking/quarter';
import { defaultSettings, type TrackingSettings } from '../../tracking/track';
import { columnLetters } from '../../workbook/address';
import type { TableContents } from '../../workbook/sheet/table/locate-table';
import type { LedgerColumn } from '../../workbook/sheets/ledger/ledger-columns';
import { computedFormulas, targetReferences } from '../../workbook/sheets/ledger/ledger-formulas';

/** Names that no formula has, in the places of what is read out of it. */
const PLACES = { tolerance: '{tolerance}', nearShare: '{nearShare}' } as const;

/**
 * Shares by which an office's rows are judged: its formulas hold those of the ledger as numbers. Where there are no formulas,
 * or they were written otherwise, they are taken as the usual ones.
 */
export function sharesIn(
  table: TableContents<LedgerColumn> | null,
  quarter: Quarter,
): Pick<TrackingSettings, 'phasing' | 'tolerance' | 'nearShare'> {
  const shares = { ...defaultSettings };
  if (!table) return shares;
  for (const field of ['status', 'due'] as const) {
    for (const { row } of table.rows) {
      const formula = table.formulas?.[row]?.[table.columns[field]];
      const read = formula ? numbersIn(formula, templateOf(table, field, row, quarter)) : null;
      if (read) return { ...shares, ...read };
    }
  }
  return shares;
}

function templateOf(
  { columns, language }: TableContents<LedgerColumn>,
  field: 'status' | 'due',
  row: number,
  quarter: Quarter,
): string {
  const cell = (key: LedgerColumn) => `$${columnLetters(columns[key])}${row + 1}`;
  const entry = cell(`q${quarter}`);
  return computedFormulas(language, {
    ...targetReferences(cell),
    mark: '""',
    entry,
    actual: entry,
    year: '{year}',
    quarter: String(quarter),
    phase: cell('phase'),
    ...PLACES,
  })[field].replaceAll('{r}', String(row + 1));
}

/** What stands in a formula where its template has places; null where they differ in anything else. */
function numbersIn(
  formula: string,
  template: string,
): Partial<Record<keyof typeof PLACES, number>> | null {
  const names: string[] = [];
  const plain = (text: string) => text.replace(/\s|^=/g, '');
  const pattern = plain(template)
    .split(/(\{\w+\})/)
    .map((part, i) => {
      if (i % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      names.push(part.slice(1, -1));
      return String.raw`([\d.]+)`;
    })
    .join('');
  const match = new RegExp(`^${pattern}$`).exec(plain(formula));
  if (!match) return null;
  const read = names.map((name, i): [string, number] => [name, Number(match[i + 1])]);
  return Object.fromEntries(read.filter(([name]) => name in PLACES));
}
