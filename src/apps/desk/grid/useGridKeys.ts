import type { KeyboardEvent, RefObject } from 'react';
import type { SheetModel } from '../../../host/file';
import type { Area } from '../../../workbook/address';
import { cellsOf, filledCells } from './clipboard';
import type { EditJournal } from './editing/edit-journal';
import { movingCorner } from './selection/selection';
import type { useCellEditing } from './useCellEditing';
import { LEAST_WIDTH } from './geometry';
import { type CellPlace, destination } from './movement';
import type { SheetView } from './useSheetView';

const USUAL_ROW = 30;
/** Pixels by which a column is made wider with Alt and Shift. */
const WIDER: Readonly<Record<string, number>> = { ArrowRight: 10, ArrowLeft: -10 };

export interface GridKeys {
  scroller: RefObject<HTMLElement>;
  sheet: SheetModel;
  view: SheetView;
  active: CellPlace;
  selection: Area;
  editing: ReturnType<typeof useCellEditing>;
  journal: EditJournal;
  moveTo: (place: CellPlace) => void;
  /** Selects from the active cell to this one. */
  extendTo: (place: CellPlace) => void;
  select: (area: Area) => void;
  /** Makes a column so many pixels wide; left out where the sheet does not let it. */
  resize?: (column: number, pixels: number) => void;
}

/** What keys do while no cell is being edited. Tab leaves the grid, as in every grid on the web. */
export function useGridKeys(keys: GridKeys) {
  const { sheet, view, active, selection, editing, moveTo, extendTo } = keys;
  return (event: KeyboardEvent) => {
    if (editing.draft !== null) return;
    const wider = event.altKey && event.shiftKey ? (WIDER[event.key] ?? 0) : 0;
    if (wider !== 0) {
      const width = view.geometry.widths[active.column]! + wider;
      keys.resize?.(active.column, Math.max(LEAST_WIDTH, width));
      event.preventDefault();
    }
    if (event.altKey && event.key !== 'ArrowDown') return;
    if (!event.altKey) {
      const { rows, columns } = sheet.cells.extent();
      const from = event.shiftKey ? movingCorner(selection, active) : active;
      const target = destination(event, from, {
        geometry: view.geometry,
        merges: view.merges,
        page: Math.max(1, Math.floor((keys.scroller.current?.clientHeight ?? 0) / USUAL_ROW) - 2),
        lastUsed: { row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) },
      });
      if (target) {
        if (event.shiftKey) extendTo(target);
        else moveTo(target);
        event.preventDefault();
        return;
      }
    }
    if (command(event, keys) || act(event, keys)) event.preventDefault();
  };
}

/** Keys with Ctrl or Cmd; returns whether the key was one. */
function command(event: KeyboardEvent, keys: GridKeys): boolean {
  if (!event.ctrlKey && !event.metaKey) return false;
  const { sheet, selection, editing, journal } = keys;
  switch (event.key.toLowerCase()) {
    case 'z':
      if (event.shiftKey) journal.redo();
      else journal.undo();
      return true;
    case 'y':
      journal.redo();
      return true;
    case 'a': {
      const { rows, columns } = sheet.cells.extent();
      keys.select({ row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
      return true;
    }
    case 'd':
      editing.putWhereOpen(filledCells(sheet, selection, 'down', keys.view.isShown));
      return true;
    case 'r':
      editing.putWhereOpen(filledCells(sheet, selection, 'right', keys.view.isShown));
      return true;
    default:
      return false;
  }
}

/** Keys that edit or go on; returns whether the key was one. */
function act(
  event: KeyboardEvent,
  { editing, active, selection, view, moveTo }: GridKeys,
): boolean {
  const opensList = event.altKey && event.key === 'ArrowDown';
  if (event.key === 'F2' || opensList) editing.start();
  else if (event.key === 'Enter') {
    const row = view.nextRow(active.row, event.shiftKey ? -1 : 1);
    if (row >= 0 && row < view.geometry.rows) moveTo({ row, column: active.column });
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    const cells = cellsOf(selection, view.isShown);
    editing.putWhereOpen(cells.map((place) => ({ ...place, value: null })));
  } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) editing.start(event.key);
  // An input method is about to compose: let it find an editor.
  else if (event.key === 'Process') editing.start('');
  else return false;
  return event.key !== 'Process';
}
