import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { PointerEvent } from 'react';
import { columnLetters } from '../../../workbook/address';
import { HEADER_HEIGHT, LEAST_WIDTH, ROW_HEADER_WIDTH } from './geometry';
import { useGridStyles } from './grid.styles';
import { type SheetView, frozenIndices } from './useSheetView';

export interface HeaderRowProps {
  view: SheetView;
  activeColumn: number;
  /** Columns that a filter goes by. */
  filtered: ReadonlySet<number>;
  filteredLabel: string;
  /** Whether the sheet lets its columns be made wider. */
  resizable: boolean;
  resizeHint: string;
  /** @param pixels as they are seen. */
  onResize: (column: number, pixels: number) => void;
}

/** The letters of the columns; their edges are dragged. */
export function HeaderRow(props: HeaderRowProps) {
  const { view, activeColumn, filtered, resizable, onResize } = props;
  const styles = useGridStyles();
  const { geometry, freeze } = view;
  /** The column whose edge is dragged, from where, and by how much. */
  const [drag, setDrag] = useState<{ column: number; from: number; by: number } | null>(null);
  const widthOf = (column: number, by: number) =>
    Math.max(LEAST_WIDTH, geometry.widths[column]! + by);

  const edge = (column: number) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      // The column is not selected, and the focus stays where it is.
      event.stopPropagation();
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ column, from: event.clientX, by: 0 });
    },
    onPointerMove: (event: PointerEvent) =>
      setDrag((now) => now && { ...now, by: event.clientX - now.from }),
    onPointerUp: () => {
      if (drag && drag.by !== 0) onResize(column, widthOf(column, drag.by));
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
  });
  const letter = (column: number) => (
    <div
      key={column}
      role="columnheader"
      data-column={column}
      aria-colindex={column + 2}
      aria-label={
        filtered.has(column) ? `${columnLetters(column)} ${props.filteredLabel}` : undefined
      }
      className={mergeClasses(
        styles.header,
        styles.columnHeader,
        column === activeColumn && styles.headerActive,
      )}
      style={{
        left: ROW_HEADER_WIDTH + geometry.lefts[column]!,
        width: geometry.widths[column],
      }}
    >
      {columnLetters(column)}
      {filtered.has(column) && (
        <span aria-hidden className={styles.filtered}>
          ▼
        </span>
      )}
      {resizable && (
        <span
          aria-hidden
          data-edge={column}
          title={props.resizeHint}
          className={styles.edge}
          {...edge(column)}
        />
      )}
      {drag?.column === column && (
        <span aria-hidden className={styles.guide} style={{ left: widthOf(column, drag.by) - 1 }} />
      )}
    </div>
  );
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles.frozenRow}
      style={{
        height: HEADER_HEIGHT,
        width: ROW_HEADER_WIDTH + geometry.lefts[geometry.columns]!,
      }}
    >
      <div
        role="presentation"
        className={styles.frozenLeft}
        style={{ width: ROW_HEADER_WIDTH + view.frozenWidth }}
      >
        <div
          role="presentation"
          className={mergeClasses(styles.header, styles.columnHeader)}
          style={{ left: 0, width: ROW_HEADER_WIDTH }}
        />
        {frozenIndices(freeze.columns, geometry.widths).map(letter)}
      </div>
      {view.columns.map(letter)}
    </div>
  );
}
