import type { Language } from '../../../language/language';
import type { Area } from '../../address';
import type { CellValue, FormatBlock, FormulaBlock, ValueBlock } from '../../description';
import * as styles from '../../styles';
import type { ColumnSpec, TableLayout } from './column';

/** Rows to write: for each row of the sheet from `firstRow`, the plan-owned values, or null to leave the row alone. */
export interface TableRows<K extends string> {
  firstRow: number;
  records: (Partial<Record<K, CellValue>> | null)[];
}

/** Layout of a table on a new sheet: columns in the order of their specs. */
export function newLayout<K extends string>(
  sheet: string,
  headingRow: number,
  specs: readonly ColumnSpec<K>[],
): TableLayout<K> {
  const columns = Object.fromEntries(specs.map((spec, i) => [spec.key, i])) as Record<K, number>;
  return { sheet, headingRow, columns };
}

export function headingBlocks<K extends string>(
  layout: TableLayout<K>,
  specs: readonly ColumnSpec<K>[],
  language: Language,
): ValueBlock[] {
  return specs.map((spec) => ({
    at: { row: layout.headingRow, column: layout.columns[spec.key], rows: 1, columns: 1 },
    values: [[spec.heading[language]]],
  }));
}

/**
 * Values of plan-owned columns, as few blocks as possible: one for each run of neighbouring columns and rows. Entry
 * columns are never written, so that no refill, however it fails, can touch what a unit reported.
 */
export function planBlocks<K extends string>(
  layout: TableLayout<K>,
  specs: readonly ColumnSpec<K>[],
  rows: TableRows<K>,
): ValueBlock[] {
  const owned = specs.filter(
    (spec) => spec.owner === 'plan' && layout.columns[spec.key] !== undefined,
  );
  const columnRuns = runs(owned, (a, b) => layout.columns[b.key] === layout.columns[a.key] + 1);
  const rowRuns = writtenRuns(rows);
  return rowRuns.flatMap((rowRun) =>
    columnRuns.map((columnRun) => ({
      at: {
        row: rowRun[0]!.row,
        column: layout.columns[columnRun[0]!.key],
        rows: rowRun.length,
        columns: columnRun.length,
      },
      values: rowRun.map(({ record }) => columnRun.map((spec) => record[spec.key] ?? null)),
    })),
  );
}

/** Formulas of computed columns, in every row that has a record. */
export function formulaBlocks<K extends string>(
  layout: TableLayout<K>,
  rows: TableRows<K>,
  templates: Partial<Record<K, string>>,
): FormulaBlock[] {
  const present = (Object.entries(templates) as [K, string][]).filter(
    ([key]) => layout.columns[key] !== undefined,
  );
  return present.flatMap(([key, template]) =>
    writtenRuns(rows).map((run) => ({
      at: { row: run[0]!.row, column: layout.columns[key], rows: run.length, columns: 1 },
      template,
    })),
  );
}

/** Rows that have a record, in runs of neighbours. */
function writtenRuns<K extends string>(rows: TableRows<K>) {
  const written = rows.records.flatMap((record, i) =>
    record ? [{ record, row: rows.firstRow + i }] : [],
  );
  return runs(written, (a, b) => b.row === a.row + 1);
}

/** Appearance of rows, a block a column. */
export function rowFormats<K extends string>(
  layout: TableLayout<K>,
  specs: readonly ColumnSpec<K>[],
  rows: { firstRow: number; count: number },
): FormatBlock[] {
  if (rows.count === 0) return [];
  const present = specs.filter((spec) => layout.columns[spec.key] !== undefined);
  return present.map((spec) => ({
    at: { row: rows.firstRow, column: layout.columns[spec.key], rows: rows.count, columns: 1 },
    format: { ...(spec.owner === 'entry' ? styles.entry : styles.cell), ...spec.format },
  }));
}

/** The table's area, its heading row included. */
export function tableArea<K extends string>(layout: TableLayout<K>, lastRow: number): Area {
  const columns = Object.values<number>(layout.columns);
  const first = Math.min(...columns);
  return {
    row: layout.headingRow,
    column: first,
    rows: lastRow - layout.headingRow + 1,
    columns: Math.max(...columns) - first + 1,
  };
}

/** Cuts a list into runs of neighbours. */
function runs<T>(items: readonly T[], adjacent: (a: T, b: T) => boolean): T[][] {
  const result: T[][] = [];
  for (const item of items) {
    const run = result[result.length - 1];
    if (run && adjacent(run[run.length - 1]!, item)) run.push(item);
    else result.push([item]);
  }
  return result;
}
