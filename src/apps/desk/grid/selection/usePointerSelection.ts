import { useRef } from 'react';
import type { MouseEvent, PointerEvent } from 'react';
import type { SheetModel } from '../../../../host/file';
import { type Area, parseArea } from '../../../../workbook/address';
import { repeatedCells } from '../clipboard';
import type { CellPlace } from '../movement';
import { filledArea } from './selection';
import type { useCellEditing } from '../useCellEditing';
import type { SheetView } from '../useSheetView';

export interface PointerSelection {
  sheet: SheetModel;
  view: SheetView;
  active: CellPlace;
  selection: Area;
  editing: ReturnType<typeof useCellEditing>;
  moveTo: (place: CellPlace) => void;
  extendTo: (place: CellPlace) => void;
  select: (area: Area) => void;
}

/** Selecting by pointer: a cell, more by dragging or with Shift, whole rows and columns by their headings. */
export function usePointerSelection(grid: PointerSelection) {
  const { sheet, view, active, selection, editing, moveTo, extendTo, select } = grid;
  const dragging = useRef(false);
  /** Whether the pressed cell was the active one before: pressing it again edits it. */
  const again = useRef(false);
  /** What is dragged on into other cells, and how far by now. */
  const filling = useRef<{ source: Area; whole: Area } | null>(null);

  const onPointerDown = (event: PointerEvent) => {
    const target = event.target as Element;
    again.current = false;
    if (event.button !== 0 || target.closest('input, textarea, select')) return;
    if (target.closest('[data-fill]')) {
      filling.current = { source: selection, whole: selection };
      event.preventDefault();
      return;
    }
    const heading = headingAt(target, view);
    const place = placeAt(target);
    if (!heading && !place) return;
    // What is being typed, here or in the formula bar, is entered first: its editor goes with the cell.
    document.activeElement?.closest<HTMLElement>('[data-cell-editor]')?.blur();
    if (heading) return select(heading);
    const single =
      selection.rows * selection.columns === 1 || sheet.mergeAt(active.row, active.column);
    again.current = Boolean(single) && place!.row === active.row && place!.column === active.column;
    dragging.current = event.pointerType === 'mouse';
    if (again.current && !event.shiftKey) return;
    if (event.shiftKey) extendTo(place!);
    else moveTo(place!);
  };
  /** Pressing a heading leaves the focus on the active cell. */
  const onMouseDown = (event: MouseEvent) => {
    if (headingAt(event.target as Element, view)) event.preventDefault();
  };
  const onPointerOver = (event: PointerEvent) => {
    const fill = filling.current;
    if (fill) {
      if (event.buttons !== 1) {
        filling.current = null;
        return;
      }
      const place = placeAt(event.target as Element);
      if (!place) return;
      fill.whole = filledArea(fill.source, place);
      select(fill.whole);
      return;
    }
    if (!dragging.current) return;
    if (event.buttons !== 1) {
      dragging.current = false;
      return;
    }
    const place = placeAt(event.target as Element);
    if (place && (place.row !== active.row || place.column !== active.column)) extendTo(place);
  };
  const onPointerUp = () => {
    dragging.current = false;
    const fill = filling.current;
    filling.current = null;
    if (!fill) return;
    editing.putWhereOpen(repeatedCells(sheet, fill.source, fill.whole, view.isShown));
  };
  const onClick = (event: MouseEvent) => {
    const place = placeAt(event.target as Element);
    if (!place || editing.draft !== null || !again.current) return;
    if (event.detail > 1 || sheet.isEditable(place.row, place.column)) editing.start();
  };
  return { onPointerDown, onMouseDown, onPointerOver, onPointerUp, onClick };
}

function placeAt(target: Element): CellPlace | null {
  const element = target.closest('[data-cell], [data-part-of]');
  const address = element?.getAttribute('data-cell') ?? element?.getAttribute('data-part-of');
  return address ? parseArea(address) : null;
}

/** The whole row or column of a heading; null for anything else. */
function headingAt(target: Element, { geometry }: SheetView): Area | null {
  const { rows, columns } = geometry;
  const column = target.closest('[data-column]')?.getAttribute('data-column');
  if (column) return { row: 0, column: Number(column), rows, columns: 1 };
  const row = target.closest('[data-row]')?.getAttribute('data-row');
  return row ? { row: Number(row), column: 0, rows: 1, columns } : null;
}
