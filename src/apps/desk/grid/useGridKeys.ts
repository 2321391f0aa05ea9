import type { KeyboardEvent, RefObject } from 'react';
import type { SheetModel } from '../../../host/file';
import type { useCellEditing } from './useCellEditing';
import { type CellPlace, destination } from './movement';
import type { SheetView } from './useSheetView';

const USUAL_ROW = 30;

export interface GridKeys {
  scroller: RefObject<HTMLElement>;
  sheet: SheetModel;
  view: SheetView;
  active: CellPlace;
  editing: ReturnType<typeof useCellEditing>;
  moveTo: (place: CellPlace) => void;
}

/** What keys do while no cell is being edited. Tab leaves the grid, as in every grid on the web. */
export function useGridKeys(keys: GridKeys) {
  const { sheet, view, active, editing, moveTo } = keys;
  return (event: KeyboardEvent) => {
    if (editing.draft !== null || event.altKey) return;
    const { rows, columns } = sheet.cells.extent();
    const target = destination(event, active, {
      geometry: view.geometry,
      merges: view.merges,
      page: Math.max(1, Math.floor((keys.scroller.current?.clientHeight ?? 0) / USUAL_ROW) - 2),
      lastUsed: { row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) },
    });
    if (target) moveTo(target);
    else if (!act(event, editing)) return;
    event.preventDefault();
  };
}

/** Keys that edit; returns whether the key was one. */
function act(event: KeyboardEvent, editing: GridKeys['editing']): boolean {
  if (event.key === 'Enter' || event.key === 'F2') editing.start();
  else if (event.key === 'Delete' || event.key === 'Backspace') editing.put([[null]]);
  else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) editing.start(event.key);
  // An input method is about to compose: let it find an editor.
  else if (event.key === 'Process') editing.start('');
  else return false;
  return event.key !== 'Process';
}
