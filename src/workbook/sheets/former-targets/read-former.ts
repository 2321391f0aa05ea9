import { curveOf, type CurveRow, type Shares } from '../../../tracking/curve';
import type { FormerTarget } from '../../../tracking/ledger-row';
import { isQuarter, type Quarter } from '../../../tracking/quarter';
import { spreadTerms } from '../../../tracking/terms';
import type { CellValue } from '../../description';
import type { Cells } from '../../sheet/sheet-identity';
import { FIRST_RECORD_ROW } from '../../sheet/record-sheet';
import { locateTable, textOf, type TableContents } from '../../sheet/table/locate-table';
import { measureOf, operatorOf } from '../ledger/read-ledger-rows';
import { curveRow } from '../phasing/read-curves';
import type { PhasingColumn } from '../phasing/phasing-columns';
import { formerColumns, type FormerColumn } from './former-columns';
import type { FormerPlace } from './former-references';

export type FormerTable = TableContents<FormerColumn>;

/** The rows of the sheet; null where it has none, or is somebody's own. */
export function readFormerTable(sheet: string, cells: Cells): FormerTable | null {
  const table = locateTable(sheet, cells, formerColumns, 'id');
  const isOurs = table?.headingRow === FIRST_RECORD_ROW - 1 && table.rows.length > 0;
  return isOurs ? { ...table, values: cells } : null;
}

export const formerPlace = (table: FormerTable | null): FormerPlace | null =>
  table && { sheet: table.sheet, rows: table.lastRow - table.headingRow };

/** Where a cell of a former target stands; null where none held in the quarter. */
export function formerCell(
  table: FormerTable | null,
  { id, quarter }: { id: string; quarter: Quarter },
  key: FormerColumn,
): { sheet: string; row: number; column: number } | null {
  const found = table?.rows.find(
    (each) => each.id === id && table.values[each.row]?.[table.columns.quarter] === quarter,
  );
  return table && found ? { sheet: table.sheet, row: found.row, column: table.columns[key] } : null;
}

/** What each indicator was judged by in quarters before its target was changed, by its id. */
export type FormerTargets = ReadonlyMap<string, Partial<Record<Quarter, FormerTarget>>>;

/** @param even the workbook's phasing. */
export function readFormerTargets(
  table: FormerTable | null,
  phasing: TableContents<PhasingColumn> | null,
  even: Shares,
): FormerTargets {
  const byId = new Map<string, Partial<Record<Quarter, FormerTarget>>>();
  if (!table) return byId;
  const { columns, language, values, rows } = table;
  const places = new Map([...(phasing?.rows ?? [])].reverse().map((each) => [each.id, each.row]));
  const typedOf = (of: string): CurveRow | null => {
    const place = places.get(of);
    return phasing && place !== undefined ? curveRow(phasing, phasing.values[place] ?? []) : null;
  };
  for (const { row, id } of rows) {
    const cell = (key: FormerColumn): CellValue => values[row]?.[columns[key]] ?? null;
    const quarter = cell('quarter');
    if (!isQuarter(quarter)) continue;
    const targets = byId.get(id) ?? {};
    byId.set(id, targets);
    const measure = measureOf[language].get(textOf(cell('measure'))) ?? null;
    // Of a key that stands twice the first, as a lookup finds it.
    targets[quarter] ??= {
      measure,
      operator: operatorOf[language].get(textOf(cell('operator'))) ?? null,
      target: figure(cell('target')),
      goal: cell('goal'),
      upper: figure(cell('upper')),
      baseline: figure(cell('baseline')),
      unit: textOf(cell('unit')),
      period: textOf(cell('period')),
      ...curveThen(typedOf(id), even, quarter, {
        measure: measure ?? '',
        spread: spreadOf(textOf(cell('spread')), language),
        dueBy: cell('dueBy'),
      }),
    };
  }
  return byId;
}

/** A word stands where there is none. */
const figure = (value: CellValue): number | null => (typeof value === 'number' ? value : null);

/**
 * By what is typed on 序时设置, and by how the target fell due.
 * @param typed null where the indicator has no row there.
 */
function curveThen(
  typed: CurveRow | null,
  even: Shares,
  quarter: Quarter,
  then: Pick<CurveRow, 'measure' | 'spread' | 'dueBy'>,
): Pick<FormerTarget, 'share' | 'check'> {
  if (!typed) return { share: even[quarter - 1]!, check: '' };
  const { due, check } = curveOf({ ...typed, ...then }, even);
  return { share: due[quarter - 1]!, check };
}

const spreadOf = (word: string, language: FormerTable['language']) =>
  (Object.keys(spreadTerms) as (keyof typeof spreadTerms)[]).find(
    (code) => spreadTerms[code][language] === word,
  ) ?? '';
