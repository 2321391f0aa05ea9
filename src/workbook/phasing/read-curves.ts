import type { Measure } from '../../plan/model';
import { curveOf, type Curve, type Shares } from '../../tracking/curve';
import { quarters } from '../../tracking/quarter';
import { curveKindTerms, measureTerms } from '../../tracking/terms';
import type { TableContents } from '../read-workbook';
import { textOf } from '../table/locate-table';
import type { PhasingColumn } from './columns';

/** The curve of each row of 序时设置, by row. */
export interface CurveAtRow {
  row: number;
  id: string;
  curve: Curve;
}

/** Reads the curves as they are typed, invalid ones among them. @param even the workbook's phasing. */
export function readCurves(table: TableContents<PhasingColumn> | null, even: Shares): CurveAtRow[] {
  if (!table) return [];
  const { language, columns, values } = table;
  return table.rows.map(({ row, id }) => {
    const cell = (key: PhasingColumn) => values[row]?.[columns[key]] ?? null;
    const codeOf = <K extends string>(
      words: Record<K, { [L in typeof language]: string }>,
      word: string,
    ) => (Object.keys(words) as K[]).find((code) => words[code][language] === word);
    const kind = cell('kind') === null ? '' : String(cell('kind'));
    const curve = curveOf(
      {
        // A word that is none of ours equals no kind in the formulas either.
        kind: codeOf(curveKindTerms, kind) ?? (kind === '' ? '' : 'none of ours'),
        measure: codeOf<Measure>(measureTerms, textOf(cell('measure'))) ?? '',
        own: quarters.map((quarter) => cell(`own${quarter}`)),
        last: quarters.map((quarter) => cell(`last${quarter}`)),
      },
      even,
    );
    return { row, id, curve };
  });
}

/** Curves by indicator id; of an id that stands twice the first, as a lookup finds it. */
export function curvesById(curves: readonly CurveAtRow[]): Map<string, Curve> {
  return new Map([...curves].reverse().map(({ id, curve }) => [id, curve]));
}
