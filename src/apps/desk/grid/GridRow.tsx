import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetModel } from '../../../host/file';
import { type Area, areaContains } from '../../../workbook/address';
import type { CellMark } from '../document/finding-marks';
import { Continuation, GridCell } from './GridCell';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH } from './geometry';
import { useGridStyles } from './grid.styles';
import type { CellPlace } from './movement';
import { type SheetView, frozenIndices } from './useSheetView';

export interface GridRowProps {
  sheet: SheetModel;
  view: SheetView;
  row: number;
  frozen: boolean;
  active: CellPlace;
  selection: Area;
  overlay: ReactNode;
  entryLabel: string;
  markAt: (row: number, column: number) => CellMark | null;
}

/** One row: its number and frozen cells stay at the left, the others scroll under them. */
export function GridRow(props: GridRowProps) {
  const { sheet, view, row, frozen, active, selection } = props;
  const styles = useGridStyles();
  const { geometry, merges, freeze } = view;
  const [lastRow, lastColumn] = [
    selection.row + selection.rows - 1,
    selection.column + selection.columns - 1,
  ];
  const height = geometry.heights[row]!;
  const width = ROW_HEADER_WIDTH + geometry.lefts[geometry.columns]!;
  const frozenColumns = merges
    .withStarts(row, frozenIndices(freeze.columns, geometry.widths))
    .filter((column) => column < freeze.columns);
  const cell = (column: number, clipAt?: number) => {
    const merge = merges.at(row, column);
    if (merge && (merge.row !== row || merge.column !== column)) return null;
    const isActive = active.row === row && active.column === column;
    return (
      <GridCell
        key={column}
        sheet={sheet}
        geometry={geometry}
        merges={merges}
        row={row}
        column={column}
        active={isActive}
        selected={!isActive && areaContains(selection, row, column)}
        entryLabel={props.entryLabel}
        mark={props.markAt(row, column)}
        fills={row === lastRow && column === lastColumn && sheet.isEditable(row, column)}
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
        className={mergeClasses(styles.frozenLeft, freeze.columns > 0 && styles.freezeColumn)}
        style={{ width: ROW_HEADER_WIDTH + view.frozenWidth }}
      >
        <div
          role="rowheader"
          data-row={row}
          aria-colindex={1}
          className={mergeClasses(
            styles.header,
            styles.rowHeader,
            active.row === row && styles.headerActive,
          )}
        >
          {row + 1}
        </div>
        {frozenColumns.map((column) => cell(column, view.frozenWidth))}
      </div>
      {frozenColumns.map((column) => (
        <Continuation
          key={`over ${column}`}
          sheet={sheet}
          geometry={geometry}
          merges={merges}
          row={row}
          column={column}
          from={view.frozenWidth}
        />
      ))}
      {merges
        .withStarts(row, view.columns)
        .filter((column) => column >= freeze.columns)
        .map((column) => cell(column))}
    </div>
  );
}
