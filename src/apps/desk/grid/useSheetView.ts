import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo } from 'react';
import type { RefObject } from 'react';
import type { SheetModel } from '../../../host/file';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH, sheetGeometry } from './geometry';
import { MergeIndex } from './merge-index';
import type { CellPlace } from './movement';

const OVERSCAN = 4;

/**
 * Which rows and columns of a sheet are drawn: the frozen ones, those in sight, and the active cell's.
 * @param version changes whenever the workbook does.
 */
export function useSheetView(
  scroller: RefObject<HTMLElement>,
  sheet: SheetModel,
  version: number,
  active: CellPlace,
) {
  // The model changes in place; its version says when to look again.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const geometry = useMemo(() => sheetGeometry(sheet), [sheet, version]);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const merges = useMemo(() => new MergeIndex(sheet), [sheet, version]);
  const { freeze } = sheet;
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
  return {
    geometry,
    merges,
    freeze,
    frozenWidth,
    frozenHeight,
    rows: shown(
      rows.getVirtualItems().map(({ index }) => index),
      freeze.rows,
      active.row,
      geometry.heights,
    ),
    columns: shown(
      columns.getVirtualItems().map(({ index }) => index),
      freeze.columns,
      active.column,
      geometry.widths,
    ),
    scrollTo: ({ row, column }: CellPlace) => {
      if (row >= freeze.rows) rows.scrollToIndex(row, { align: 'auto' });
      if (column >= freeze.columns) columns.scrollToIndex(column, { align: 'auto' });
    },
  };
}

export type SheetView = ReturnType<typeof useSheetView>;

/** 0 to n − 1: the frozen rows or columns, drawn always. */
export function frozenIndices(count: number, sizes: readonly number[]): number[] {
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => (sizes[index] ?? 0) > 0,
  );
}
