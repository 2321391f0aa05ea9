import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { SheetModel } from '../../../host/file';
import type { CellMark } from '../document/finding-marks';
import { Continuation, GridCell } from './GridCell';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH } from './geometry';
import { useGridStyles } from './grid.styles';
import { type SheetView, frozenIndices } from './useSheetView';

export interface GridRowProps extends Pick<
  SheetView,
  'geometry' | 'merges' | 'frozenColumns' | 'frozenWidth' | 'columns'
> {
  sheet: SheetModel;
  /** Changes whenever the workbook does: the sheet itself stays the same object. */
  version: number;
  row: number;
  frozen: boolean;
  /** The active cell's column, if it is in this row. */
  activeColumn: number | null;
  /** The columns selected in this row, both included. */
  selectedFrom: number | null;
  selectedTo: number | null;
  /** Whether the selection ends in this row. */
  endsSelection: boolean;
  /** What stands over the active cell; null in all other rows. */
  overlay: ReactNode;
  entryLabel: string;
  markAt: (row: number, column: number) => CellMark | null;
}

/**
 * One row: its number and frozen cells stay at the left, the others scroll under them.
 * It is drawn anew only for what changes in it: of fifty rows in sight two are another's when the next cell is gone to.
 */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, geometry, merges, frozenWidth, row, frozen } = props;
  const { activeColumn, selectedFrom, selectedTo } = props;
  const styles = useGridStyles();
  const height = geometry.heights[row]!;
  const width = ROW_HEADER_WIDTH + geometry.lefts[geometry.columns]!;
  const atLeft = merges
    .withStarts(row, frozenIndices(props.frozenColumns, geometry.widths))
    .filter((column) => column < props.frozenColumns);
  const isSelected = (column: number) =>
    selectedFrom !== null && selectedTo !== null && column >= selectedFrom && column <= selectedTo;
  const cell = (column: number, clipAt?: number) => {
    const merge = merges.at(row, column);
    if (merge && (merge.row !== row || merge.column !== column)) return null;
    const isActive = activeColumn === column;
    return (
      <GridCell
        key={column}
        sheet={sheet}
        geometry={geometry}
        merges={merges}
        row={row}
        column={column}
        active={isActive}
        selected={!isActive && isSelected(column)}
        entryLabel={props.entryLabel}
        mark={props.markAt(row, column)}
        fills={props.endsSelection && column === selectedTo && sheet.isEditable(row, column)}
        clipAt={clipAt}
      >
        {isActive ? (props.overlay ?? undefined) : undefined}
      </GridCell>
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={frozen ? styles.frozenRow : styles.row}
      style={
        frozen ? { width, height } : { width, height, top: HEADER_HEIGHT + geometry.tops[row]! }
      }
    >
      <div
        role="presentation"
        className={mergeClasses(styles.frozenLeft, props.frozenColumns > 0 && styles.freezeColumn)}
        style={{ width: ROW_HEADER_WIDTH + frozenWidth }}
      >
        <div
          role="rowheader"
          data-row={row}
          aria-colindex={1}
          className={mergeClasses(
            styles.header,
            styles.rowHeader,
            activeColumn !== null && styles.headerActive,
          )}
        >
          {row + 1}
        </div>
        {atLeft.map((column) => cell(column, frozenWidth))}
      </div>
      {atLeft.map((column) => (
        <Continuation
          key={`over ${column}`}
          sheet={sheet}
          geometry={geometry}
          merges={merges}
          row={row}
          column={column}
          from={frozenWidth}
        />
      ))}
      {merges
        .withStarts(row, props.columns)
        .filter((column) => column >= props.frozenColumns)
        .map((column) => cell(column))}
    </div>
  );
});
