import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetModel } from '../../../host/file';
import { cellAddress } from '../../../workbook/address';
import { cellStyle } from './cell-style';
import { cellText } from './cell-text';
import { type Geometry, ROW_HEADER_WIDTH, boxOf } from './geometry';
import { useCellStyles } from './grid.styles';
import type { MergeIndex } from './merge-index';

export interface GridCellProps {
  sheet: SheetModel;
  geometry: Geometry;
  merges: MergeIndex;
  row: number;
  column: number;
  active: boolean;
  selected: boolean;
  /** The editor or a note; stands over the cell. */
  children?: ReactNode;
  /** Said after the value of cells that may be filled in. */
  entryLabel: string;
}

/** One cell as the sheet shows it, merged areas as one. */
export function GridCell(props: GridCellProps) {
  const { sheet, geometry, merges, row, column, active, selected, children } = props;
  const styles = useCellStyles();
  const merge = merges.at(row, column);
  const box = boxOf(geometry, merge ?? { row, column, rows: 1, columns: 1 });
  const value = sheet.valueAt(row, column);
  const format = sheet.appearanceAt(row, column);
  const text = cellText(value, format.numberFormat);
  const overflows =
    typeof value === 'string' && !merge && !format.wrap && mayOverflow(props, format.align);
  const editable = sheet.protection !== null && sheet.isEditable(row, column);
  const rule = active ? sheet.validationAt(row, column)?.rule.type : undefined;
  const hasList = rule === 'list' || rule === 'cells';
  return (
    <div
      role="gridcell"
      id={`cell-${cellAddress(row, column)}`}
      data-cell={cellAddress(row, column)}
      aria-colindex={column + 2}
      aria-selected={active || selected}
      aria-readonly={!sheet.isEditable(row, column)}
      aria-label={editable ? `${text} ${props.entryLabel}`.trim() : undefined}
      tabIndex={active ? 0 : -1}
      className={mergeClasses(
        styles.cell,
        overflows && styles.overflowing,
        selected && styles.selected,
        active && styles.active,
        children !== undefined && styles.editing,
      )}
      style={{
        ...cellStyle(format, value),
        left: ROW_HEADER_WIDTH + box.left,
        width: box.width,
        height: box.height,
      }}
    >
      <span className={mergeClasses(styles.text, overflows && styles.overflowingText)}>{text}</span>
      {hasList && (
        <span className={styles.listMark} aria-hidden>
          ▼
        </span>
      )}
      {children}
    </div>
  );
}

/** Text runs over empty cells on its right, as in a spreadsheet. */
function mayOverflow(
  { sheet, row, column }: GridCellProps,
  align: 'left' | 'center' | 'right' | undefined,
): boolean {
  return (align === undefined || align === 'left') && sheet.valueAt(row, column + 1) === null;
}
