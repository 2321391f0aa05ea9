import { mergeClasses } from '@fluentui/react-components';
import { columnLetters } from '../../../workbook/address';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH } from './geometry';
import { useGridStyles } from './grid.styles';
import { type SheetView, frozenIndices } from './useSheetView';

/** The letters of the columns. */
export function HeaderRow({ view, activeColumn }: { view: SheetView; activeColumn: number }) {
  const styles = useGridStyles();
  const { geometry, freeze } = view;
  const letter = (column: number) => (
    <div
      key={column}
      role="columnheader"
      data-column={column}
      aria-colindex={column + 2}
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
