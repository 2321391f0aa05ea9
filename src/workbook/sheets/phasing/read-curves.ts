import type { Measure } from '../../../plan/model';
import { curveOf, type Curve, type CurveRow, type Shares } from '../../../tracking/curve';
import { quarters } from '../../../tracking/quarter';
import { curveKindTerms, measureTerms, spreadTerms } from '../../../tracking/terms';
import type { CellValue } from '../../description';
import { textOf, type TableContents } from '../../sheet/table/locate-table';
import type { PhasingColumn } from './phasing-columns';

/** The curve of each row of 序时设置, by row. */
export interface CurveAtRow {
  row: number;
  id: string;
  curve: Curve;
  /** Last year's figures to date, as typed. */
  last: readonly CellValue[];
}

/** Reads the curves as they are typed, invalid ones among them. @param even the workbook's phasing. */
export function readCurves(table: TableContents<PhasingColumn> | null, even: Shares): CurveAtRow[] {
  if (!table) return [];
  const { columns, values } = table;
  const typed = [columns.kind, ...typedColumns.map((key) => columns[key])];
  const lastColumns = quarters.map((quarter) => columns[`last${quarter}`]);
  /** Most rows are left blank: those that fall due alike share what a blank row gives. */
  const blanks = new Map<string, Curve>();
  return table.rows.map(({ row, id }) => {
    const cells = values[row] ?? [];
    const isBlank = typed.every((column) => (cells[column] ?? null) === null);
    const last = isBlank ? nothing : lastColumns.map((column) => cells[column] ?? null);
    if (!isBlank) return { row, id, curve: curveAt(table, cells, even), last };
    const key = `${textOf(cells[columns.spread])}|${textOf(cells[columns.dueBy])}`;
    const curve = blanks.get(key) ?? curveAt(table, cells, even);
    blanks.set(key, curve);
    return { row, id, curve, last };
  });
}

/** Of a row on which nothing is typed. */
const nothing: readonly CellValue[] = quarters.map(() => null);

/** What people type on a row, but for the kind of curve. */
const typedColumns = quarters.flatMap((quarter) => [`own${quarter}`, `last${quarter}`] as const);

/** @param cells of one row. */
const curveAt = (
  table: TableContents<PhasingColumn>,
  cells: readonly CellValue[],
  even: Shares,
): Curve => curveOf(curveRow(table, cells), even);

/** A row of 序时设置 as it stands. @param cells of it. */
export function curveRow(
  { language, columns }: TableContents<PhasingColumn>,
  cells: readonly CellValue[],
): CurveRow {
  const cell = (key: PhasingColumn) => cells[columns[key]] ?? null;
  const codeOf = <K extends string>(
    words: Record<K, { [L in typeof language]: string }>,
    word: string,
  ) => (Object.keys(words) as K[]).find((code) => words[code][language] === word);
  const kind = cell('kind') === null ? '' : String(cell('kind'));
  return {
    // A word that is none of ours equals no kind in the formulas either.
    kind: codeOf(curveKindTerms, kind) ?? (kind === '' ? '' : 'none of ours'),
    measure: codeOf<Measure>(measureTerms, textOf(cell('measure'))) ?? '',
    spread: codeOf(spreadTerms, textOf(cell('spread'))) ?? '',
    dueBy: cell('dueBy'),
    own: quarters.map((quarter) => cell(`own${quarter}`)),
    last: quarters.map((quarter) => cell(`last${quarter}`)),
  };
}

/** Curves by indicator id; of an id that stands twice the first, as a lookup finds it. */
export function curvesById(curves: readonly CurveAtRow[]): Map<string, CurveAtRow> {
  const byId = new Map<string, CurveAtRow>();
  for (const each of curves) if (!byId.has(each.id)) byId.set(each.id, each);
  return byId;
}
