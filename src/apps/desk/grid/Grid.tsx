import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ClipboardEvent, MutableRefObject } from 'react';
import type { SheetModel, XlsxHost } from '../../../host/file';
import { format } from '../../../language/language';
import { type Area, cellAddress, intersection } from '../../../workbook/address';
import { ChartLayer } from '../charts/ChartLayer';
import { useQuestion } from '../../../pane/parts/useQuestion';
import type { DeskTexts } from '../texts';
import { CellNote } from './CellNote';
import { CellEditor, type Way } from './CellEditor';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH, widthOfPixels } from './geometry';
import { GridRow } from './GridRow';
import { useGridStyles } from './grid.styles';
import { HeaderRow } from './HeaderRow';
import { listAt } from './list-at';
import type { EntryColumns } from './entry-columns';
import { type CellPlace, firstShown } from './movement';
import { cellsOf, copyText, pastedCells } from './clipboard';
import type { CellMark } from '../document/finding-marks';
import type { EditJournal } from './editing/edit-journal';
import { takesRatesAsWritten } from './entry';
import { activeIn, areaBetween } from './selection/selection';
import { usePointerSelection } from './selection/usePointerSelection';
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
  journal: EditJournal;
  /** As the sheet is looked at while figures are typed; null for all of its columns. */
  look: EntryColumns | null;
  /** Rows that a filter leaves out, and columns that it goes by. */
  hiddenRows: ReadonlySet<number>;
  filtered: ReadonlySet<number>;
  /** 1 is the sheet's own size. */
  scale: number;
  /** What a check found about a cell. */
  markAt: (row: number, column: number) => CellMark | null;
  /** Asks for all columns: a cell was gone to that is not among those shown. */
  onShowAll: () => void;
  texts: DeskTexts;
}

/** Focus that must stay where it is when another sheet is shown. */
const KEEPS_FOCUS = '[data-keeps-focus]';

/** A sheet of the workbook: what it shows, and its entry cells to be filled in. */
export function Grid(props: GridProps) {
  const { host, sheet, version, selection, goTos, focused, look, onShowAll, texts } = props;
  const styles = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { ask, dialog } = useQuestion();
  /** Where selecting began, and the cell that is to stay in sight. */
  const [mark, setMark] = useState<{ anchor: CellPlace; inSight: CellPlace } | null>(null);
  const begun = activeIn(selection, mark?.anchor ?? null);
  // A merged area is shown by its first cell.
  const { row: activeRow, column: activeColumn } = sheet.mergeAt(begun.row, begun.column) ?? begun;
  const active: CellPlace = { row: activeRow, column: activeColumn };
  const view = useSheetView(scroller, sheet, version, active, look, props.hiddenRows, props.scale);
  const editing = useCellEditing(host, sheet, active, texts);
  const moveTo = (place: CellPlace) => {
    setMark(null);
    void host.goTo(sheet.name, { row: place.row, column: place.column, rows: 1, columns: 1 });
  };
  const selectBetween = (anchor: CellPlace, corner: CellPlace, inSight = corner) => {
    setMark({ anchor, inSight });
    const mergesIn = (area: Area) => sheet.merges.filter((merge) => intersection(merge, area));
    void host.goTo(sheet.name, areaBetween(anchor, corner, mergesIn));
  };
  const extendTo = (place: CellPlace) => selectBetween(active, place);
  const select = (area: Area) => {
    const first = Math.max(area.column, firstShown(view.geometry.widths));
    const start = { row: area.row, column: first };
    selectBetween(start, lastCell(area), { row: activeRow, column: activeColumn });
  };
  const isOne = selection.rows * selection.columns === 1 && !sheet.mergeAt(activeRow, activeColumn);
  const isHidden = isOne && look?.hidden.has(activeColumn);
  useEffect(() => {
    if (isHidden) onShowAll();
  }, [isHidden, onShowAll]);
  const resizable = sheet.protection?.allowFormatColumns !== false;
  const resize = (column: number, pixels: number) =>
    host.resizeColumn(sheet.name, column, widthOfPixels(pixels / view.geometry.scale));
  const onKeyDown = useGridKeys({
    ...(resizable && { resize }),
    scroller,
    sheet,
    view,
    active,
    selection,
    editing,
    journal: props.journal,
    moveTo,
    extendTo,
    select,
  });
  const inSightRow = mark?.inSight.row ?? activeRow;
  const inSightColumn = mark?.inSight.column ?? activeColumn;

  const { scrollTo } = view;
  const scroll = useRef(scrollTo);
  scroll.current = scrollTo;
  useLayoutEffect(() => {
    scroll.current({ row: inSightRow, column: inSightColumn });
    if (focused.current === goTos) return;
    focused.current = goTos;
    if (!document.activeElement?.closest(KEEPS_FOCUS)) focusActive(scroller.current);
  }, [sheet, inSightRow, inSightColumn, goTos, focused]);

  const pointer = usePointerSelection({
    sheet,
    view,
    active,
    selection,
    editing,
    moveTo,
    extendTo,
    select,
  });
  const onCopy = (event: ClipboardEvent) => {
    if (editing.draft !== null) return;
    event.clipboardData.setData('text/plain', copyText(sheet, selection, view.isShown));
    event.preventDefault();
    if (event.type === 'cut') {
      const cells = cellsOf(selection, view.isShown);
      editing.putWhereOpen(cells.map((place) => ({ ...place, value: null })));
    }
  };
  const onPaste = async (event: ClipboardEvent) => {
    if (editing.draft !== null) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    // A picture or a file: nothing that cells can hold, so nothing of theirs goes.
    if (text === '') return;
    const cells = pastedCells(sheet, selection, text, view.isShown);
    const locked = cells.filter(({ row, column }) => !sheet.isEditable(row, column)).length;
    if (locked > 0 && locked < cells.length) {
      const question = format(texts.paste.text, { locked, open: cells.length - locked });
      const answers = [
        { value: 'yes', label: texts.paste.yes, primary: true },
        { value: 'no', label: texts.paste.no },
      ];
      if ((await ask({ title: texts.paste.title, text: question, answers })) !== 'yes') return;
    }
    editing.putWhereOpen(cells);
  };
  const finish = (then: Way) => {
    const { row, column } = active;
    if (then === 'down') moveTo({ row: view.nextRow(row, 1), column });
    else if (then === 'up') moveTo({ row: Math.max(0, view.nextRow(row, -1)), column });
    else if (then === 'right') moveTo({ row, column: view.nextColumn(column, 1) });
    else if (then === 'left') moveTo({ row, column: Math.max(0, view.nextColumn(column, -1)) });
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
        typedOver={editing.typedOver}
        asWritten={takesRatesAsWritten(sheet)}
        onCommit={(value, then) => {
          if (then === 'fill') {
            const places = cellsOf(selection, view.isShown);
            editing.putWhereOpen(places.map((place) => ({ ...place, value })));
          } else editing.put([{ ...active, value }]);
          finish(then);
        }}
        onCancel={() => {
          editing.cancel();
          finish('stay');
        }}
        onDropped={editing.drop}
      />
    ) : editing.hint !== null ? (
      <CellNote role="status">{editing.hint}</CellNote>
    ) : null;
  const { geometry, merges, freeze, frozenColumns, frozenWidth, columns } = view;
  const last = lastCell(selection);
  const row = (index: number, frozen: boolean) => {
    const isActive = index === active.row;
    const isSelected = index >= selection.row && index <= last.row;
    return (
      <GridRow
        key={index}
        {...{ sheet, version, geometry, merges, frozenColumns, frozenWidth, columns }}
        row={index}
        frozen={frozen}
        activeColumn={isActive ? active.column : null}
        selectedFrom={isSelected ? selection.column : null}
        selectedTo={isSelected ? last.column : null}
        endsSelection={index === last.row}
        overlay={isActive ? overlay : null}
        entryLabel={texts.entryCell}
        markAt={props.markAt}
      />
    );
  };
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
          aria-keyshortcuts={resizable ? 'Alt+Shift+ArrowLeft Alt+Shift+ArrowRight' : undefined}
          aria-rowcount={geometry.rows + 1}
          aria-colcount={geometry.columns + 1}
          className={styles.grid}
          onKeyDown={onKeyDown}
          {...pointer}
          onCopy={onCopy}
          onCut={onCopy}
          onPaste={(event) => void onPaste(event)}
        >
          <div
            role="rowgroup"
            className={mergeClasses(styles.frozenTop, freeze.rows > 0 && styles.freezeLine)}
            style={{ width, height: HEADER_HEIGHT + view.frozenHeight }}
          >
            <HeaderRow
              view={view}
              activeColumn={active.column}
              filtered={props.filtered}
              resizable={resizable}
              resizeHint={texts.resizeHint}
              filteredLabel={texts.filter.filtered}
              onResize={resize}
            />
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
      {dialog}
    </div>
  );
}

const lastCell = ({ row, column, rows, columns }: Area): CellPlace => ({
  row: row + rows - 1,
  column: column + columns - 1,
});

function focusActive(grid: HTMLElement | null): void {
  grid
    ?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')
    ?.focus({ preventScroll: true });
}
