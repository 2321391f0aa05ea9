import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { SheetModel } from '../../../host/file';
import type { EntryColumns } from './entry-columns';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH, sheetGeometry } from './geometry';
import { MergeIndex } from './merge-index';
import type { CellPlace } from './movement';

const OVERSCAN = 4;
/** Frozen columns take less than one part in so many of what is seen. */
const MOST_FROZEN = 1.8;

/**
 * Which rows and columns of a sheet are drawn: the frozen ones, those in sight, and the active cell's.
 * @param version changes whenever the workbook does.
 * @param look as the sheet is looked at while figures are typed; null for all of its columns.
 * @param hiddenRows left out by a filter.
 * @param scale 1 is the sheet's own size.
 */
export function useSheetView(
  scroller: RefObject<HTMLElement>,
  sheet: SheetModel,
  version: number,
  active: CellPlace,
  look: EntryColumns | null,
  hiddenRows: ReadonlySet<number>,
  scale: number,
) {
  // The model changes in place; its version says when to look again.
  const geometry = useMemo(
    () => sheetGeometry(sheet, { hiddenColumns: look?.hidden, hiddenRows, scale }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [sheet, version, look, hiddenRows, scale],
  );
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const merges = useMemo(() => new MergeIndex(sheet), [sheet, version]);
  // Where the window is narrow, more than the sheet's own frozen columns would leave no room for the rest.
  const room = scroller.current?.clientWidth ?? Infinity;
  const fits = look && geometry.lefts[look.frozen]! * MOST_FROZEN < room;
  const freeze = fits ? { ...sheet.freeze, columns: look.frozen } : sheet.freeze;
  const frozenWidth = geometry.lefts[freeze.columns] ?? 0;
  const frozenHeight = geometry.tops[freeze.rows] ?? 0;

  const rows = useVirtualizer({
    count: geometry.rows,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => geometry.heights[row] ?? 0,
    paddingStart: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT + frozenHeight,
    overscan: OVERSCAN,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: geometry.columns,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => geometry.widths[column] ?? 0,
    paddingStart: ROW_HEADER_WIDTH,
    scrollPaddingStart: ROW_HEADER_WIDTH + frozenWidth,
    overscan: OVERSCAN,
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, geometry]);

  const shown = (indices: number[], first: number, extra: number, sizes: number[]) => {
    const all = new Set(indices.filter((index) => index >= first));
    if (extra >= first) all.add(extra);
    return [...all].filter((index) => (sizes[index] ?? 0) > 0).sort((a, b) => a - b);
  };
  const shownColumns = useUnchanged(
    shown(
      columns.getVirtualItems().map(({ index }) => index),
      freeze.columns,
      active.column,
      geometry.widths,
    ),
  );
  return {
    geometry,
    merges,
    freeze,
    frozenColumns: freeze.columns,
    frozenWidth,
    frozenHeight,
    rows: shown(
      rows.getVirtualItems().map(({ index }) => index),
      freeze.rows,
      active.row,
      geometry.heights,
    ),
    columns: shownColumns,
    /** Whether a row is seen, or lies below all that is drawn. */
    isShown: (row: number) => geometry.heights[row] !== 0,
    /** The next row that is seen, below or above one. */
    nextRow: (row: number, by: 1 | -1) => {
      let next = row + by;
      while (geometry.heights[next] === 0) next += by;
      return next;
    },
    /** The next column that is seen, to the right or left of one. */
    nextColumn: (column: number, by: 1 | -1) => {
      let next = column + by;
      while (geometry.widths[next] === 0) next += by;
      return next;
    },
    scrollTo: ({ row, column }: CellPlace) => {
      if (row >= freeze.rows) rows.scrollToIndex(row, { align: 'auto' });
      if (column >= freeze.columns) columns.scrollToIndex(column, { align: 'auto' });
    },
  };
}

/** The list as it was, where it has the same numbers: what is drawn from it is not drawn anew. */
function useUnchanged(list: number[]): number[] {
  const known = useRef(list);
  const isSame =
    known.current.length === list.length && known.current.every((each, n) => each === list[n]);
  if (!isSame) known.current = list;
  return known.current;
}

export type SheetView = ReturnType<typeof useSheetView>;

/** 0 to n − 1: the frozen rows or columns, drawn always. */
export function frozenIndices(count: number, sizes: readonly number[]): number[] {
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => (sizes[index] ?? 0) > 0,
  );
}
