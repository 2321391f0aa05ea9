import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetModel } from '../../../host/file';
import { cellAddress } from '../../../workbook/address';
import type { CellMark } from '../document/finding-marks';
import { cellStyle } from './cell-style';
import { cellText } from './cell-text';
import { type Geometry, ROW_HEADER_WIDTH, boxOf } from './geometry';
import { useCellStyles } from './grid.styles';
import { titlesOf } from './row-filter';
import type { MergeIndex } from './merge-index';
import { spillWidth } from './spill';

/** Of a cell on both its sides, in pixels. */
const PADDING = 8;

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
  /** Where frozen columns end, in pixels from the first cell: what reaches over them is drawn by what scrolls there. */
  clipAt?: number | undefined;
  /** What a check found about it, or the plan says; null for nothing. */
  mark: CellMark | null;
  /** Said after the value of cells that may be filled in. */
  entryLabel: string;
  /** Whether what is selected may be dragged on from here. */
  fills: boolean;
}

/** One cell as the sheet shows it, merged areas as one. */
export function GridCell(props: GridCellProps) {
  const { sheet, geometry, merges, row, column, active, selected, clipAt, mark, children } = props;
  const styles = useCellStyles();
  const merge = merges.at(row, column);
  const box = boxOf(geometry, merge ?? { row, column, rows: 1, columns: 1 });
  const value = sheet.valueAt(row, column);
  const format = sheet.appearanceAt(row, column);
  const text = cellText(value, format.numberFormat);
  const spill = spillWidth({ sheet, geometry, merges, row, column, value, format });
  const editable = sheet.protection !== null && sheet.isEditable(row, column);
  const isFound = mark !== null && mark.kind !== 'plan';
  const spoken = [
    ...(active ? titlesOf(sheet, geometry.widths, row, column) : []),
    text,
    editable && props.entryLabel,
    isFound && mark.text,
  ]
    .filter(Boolean)
    .join(' ');
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
      aria-label={active || editable || isFound ? spoken : undefined}
      aria-description={mark?.kind === 'plan' ? mark.text : undefined}
      title={mark?.text}
      tabIndex={active ? 0 : -1}
      className={mergeClasses(
        styles.cell,
        spill !== null && styles.overflowing,
        selected && styles.selected,
        active && styles.active,
        children !== undefined && styles.editing,
      )}
      style={{
        ...cellStyle(format, value, geometry.scale),
        backgroundImage: barImage(sheet.barAt(row, column)),
        left: ROW_HEADER_WIDTH + box.left,
        width: box.width,
        height: box.height,
        clipPath:
          clipAt !== undefined && box.left + Math.max(box.width, spill ?? 0) > clipAt
            ? `inset(-100vh ${box.left + box.width - clipAt}px -100vh -100vw)`
            : undefined,
      }}
    >
      <SpilledText text={text} width={spill} />
      {mark && (
        <span
          aria-hidden
          data-mark={mark.kind}
          className={mergeClasses(styles.mark, styles[mark.kind])}
        />
      )}
      {hasList && (
        <span className={styles.listMark} aria-hidden>
          ▼
        </span>
      )}
      {props.fills && children === undefined && (
        <span aria-hidden data-fill className={styles.fill} />
      )}
      {children}
    </div>
  );
}

/** A bar behind the cell's number. */
function barImage(bar: ReturnType<SheetModel['barAt']>): string | undefined {
  if (!bar) return undefined;
  const end = `${bar.share * 100}%`;
  return `linear-gradient(to right, ${bar.color} ${end}, transparent ${end})`;
}

function SpilledText({ text, width }: { text: string; width: number | null }) {
  const styles = useCellStyles();
  return (
    <span
      className={mergeClasses(styles.text, width !== null && styles.overflowingText)}
      style={width === null ? undefined : { width: width - PADDING }}
    >
      {text}
    </span>
  );
}

/** What of a frozen cell reaches over the frozen columns: it scrolls with the cells that it stands on. */
export function Continuation(
  props: Pick<GridCellProps, 'sheet' | 'geometry' | 'merges' | 'row' | 'column'> & { from: number },
) {
  const { sheet, geometry, merges, row, column, from } = props;
  const styles = useCellStyles();
  const merge = merges.at(row, column);
  const box = boxOf(geometry, merge ?? { row, column, rows: 1, columns: 1 });
  const value = sheet.valueAt(row, column);
  const format = sheet.appearanceAt(row, column);
  const spill = spillWidth({ sheet, geometry, merges, row, column, value, format });
  const isStart = !merge || (merge.row === row && merge.column === column);
  if (!isStart || box.left + Math.max(box.width, spill ?? 0) <= from) return null;
  return (
    <div
      aria-hidden
      data-part-of={cellAddress(row, column)}
      className={mergeClasses(styles.cell, styles.continuation, spill !== null && styles.spilled)}
      style={{
        ...cellStyle(format, value, geometry.scale),
        left: ROW_HEADER_WIDTH + box.left,
        width: box.width,
        height: box.height,
      }}
    >
      <SpilledText text={cellText(value, format.numberFormat)} width={spill} />
    </div>
  );
}
