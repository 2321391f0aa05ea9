import { mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { ClipboardEvent, MouseEvent, MutableRefObject } from 'react';
import type { SheetModel, XlsxHost } from '../../../host/file';
import { format } from '../../../language/language';
import { type Area, cellAddress, parseArea } from '../../../workbook/address';
import { ChartLayer } from '../charts/ChartLayer';
import type { DeskTexts } from '../texts';
import { CellNote } from './CellNote';
import { CellEditor } from './CellEditor';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH } from './geometry';
import { GridRow } from './GridRow';
import { useGridStyles } from './grid.styles';
import { HeaderRow } from './HeaderRow';
import { listAt } from './list-at';
import type { CellPlace } from './movement';
import { copyText, pastedValues } from './clipboard';
import { useCellEditing } from './useCellEditing';
import { useGridKeys } from './useGridKeys';
import { frozenIndices, useSheetView } from './useSheetView';

export interface GridProps {
  host: XlsxHost;
  sheet: SheetModel;
  /** Changes whenever the workbook does. */
  version: number;
  selection: Area;
  /** How often something was gone to, and for which of these times the focus has followed already. */
  goTos: number;
  focused: MutableRefObject<number>;
  texts: DeskTexts;
}

/** Focus that must stay where it is when another sheet is shown. */
const KEEPS_FOCUS = '[data-keeps-focus]';

/** A sheet of the workbook: what it shows, and its entry cells to be filled in. */
export function Grid(props: GridProps) {
  const { host, sheet, version, selection, goTos, focused, texts } = props;
  const styles = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  // A merged area is shown by its first cell.
  const { row: activeRow, column: activeColumn } =
    sheet.mergeAt(selection.row, selection.column) ?? selection;
  const active: CellPlace = { row: activeRow, column: activeColumn };
  const view = useSheetView(scroller, sheet, version, active);
  const editing = useCellEditing(host, sheet, active, texts);
  const moveTo = ({ row, column }: CellPlace) =>
    void host.goTo(sheet.name, { row, column, rows: 1, columns: 1 });
  const onKeyDown = useGridKeys({ scroller, sheet, view, active, editing, moveTo });

  const { scrollTo } = view;
  const scroll = useRef(scrollTo);
  scroll.current = scrollTo;
  useLayoutEffect(() => {
    scroll.current({ row: activeRow, column: activeColumn });
    if (focused.current === goTos) return;
    focused.current = goTos;
    if (!document.activeElement?.closest(KEEPS_FOCUS)) focusActive(scroller.current);
  }, [sheet, activeRow, activeColumn, goTos, focused]);

  const onClick = (event: MouseEvent) => {
    const address = (event.target as Element).closest('[data-cell]')?.getAttribute('data-cell');
    const area = address ? parseArea(address) : null;
    if (!area || editing.draft !== null) return;
    const again = area.row === active.row && area.column === active.column;
    if (again && (event.detail > 1 || sheet.isEditable(area.row, area.column))) editing.start();
    else moveTo(area);
  };
  const onCopy = (event: ClipboardEvent) => {
    if (editing.draft !== null) return;
    event.clipboardData.setData('text/plain', copyText(sheet, selection));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (editing.draft !== null) return;
    editing.put(pastedValues(sheet, active, event.clipboardData.getData('text/plain')));
    event.preventDefault();
  };
  const finish = (then: 'down' | 'right' | 'stay') => {
    if (then === 'down') moveTo({ row: active.row + 1, column: active.column });
    else if (then === 'right') moveTo({ row: active.row, column: active.column + 1 });
    // The focus is taken back only where it was lost with the editor.
    if (scroller.current?.contains(document.activeElement)) focusActive(scroller.current);
  };

  const address = cellAddress(active.row, active.column);
  const overlay =
    editing.draft !== null ? (
      <CellEditor
        label={format(texts.edit, { cell: address })}
        draft={editing.draft}
        validation={listAt(host.workbook, sheet, active.row, active.column)}
        numberFormat={sheet.formatAt(active.row, active.column).numberFormat}
        multiline={sheet.formatAt(active.row, active.column).wrap === true}
        texts={texts}
        onCommit={(value, then) => {
          editing.put([[value]]);
          finish(then);
        }}
        onCancel={() => {
          editing.cancel();
          finish('stay');
        }}
      />
    ) : editing.hint !== null ? (
      <CellNote role="status">{editing.hint}</CellNote>
    ) : null;
  const row = (index: number, frozen: boolean) => (
    <GridRow
      key={index}
      sheet={sheet}
      view={view}
      row={index}
      frozen={frozen}
      active={active}
      selection={selection}
      overlay={overlay}
      entryLabel={texts.entryCell}
    />
  );
  const { geometry, freeze } = view;
  const width = ROW_HEADER_WIDTH + geometry.lefts[geometry.columns]!;
  return (
    <div ref={scroller} className={styles.scroller} data-testid="sheet">
      <div
        className={styles.canvas}
        style={{ width, height: HEADER_HEIGHT + geometry.tops[geometry.rows]! }}
      >
        <div
          role="grid"
          aria-label={sheet.name}
          aria-rowcount={geometry.rows + 1}
          aria-colcount={geometry.columns + 1}
          className={styles.grid}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onCopy={onCopy}
          onPaste={onPaste}
        >
          <div
            role="rowgroup"
            className={mergeClasses(styles.frozenTop, freeze.rows > 0 && styles.freezeLine)}
            style={{ width, height: HEADER_HEIGHT + view.frozenHeight }}
          >
            <HeaderRow view={view} activeColumn={active.column} />
            {frozenIndices(freeze.rows, geometry.heights).map((index) => row(index, true))}
          </div>
          <div role="rowgroup" className={styles.body}>
            {view.rows.map((index) => row(index, false))}
          </div>
        </div>
        <ChartLayer
          sheet={sheet}
          geometry={geometry}
          frozenHeight={view.frozenHeight}
          texts={texts}
        />
      </div>
    </div>
  );
}

function focusActive(grid: HTMLElement | null): void {
  grid
    ?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')
    ?.focus({ preventScroll: true });
}
