import type { SheetChange, XlsxHost } from '../../../../host/file';
import { areaAround } from '../../../../workbook/address';
import { sameContents } from '../../../../xlsx/model/cell-grid';
import { emptyJournal, type Journal, recordStep, redoStep, undoStep } from './journal';

/** Takes back and makes again what was done to a workbook's cells, whoever did it: a hand, a fix, made-up figures. */
export class EditJournal {
  private journal: Journal<SheetChange[]> = emptyJournal();

  constructor(private readonly host: XlsxHost) {
    host.onEdit((edit) => {
      if (edit.kind !== 'cells' || edit.by === 'undo' || edit.changes.length === 0) return;
      this.journal = recordStep(this.journal, edit.changes);
    });
  }

  /** @returns false when there was nothing to take back. */
  undo(): boolean {
    const [journal, step] = undoStep(this.journal);
    this.journal = journal;
    return this.put(step, 'after', 'before');
  }

  /** @returns false when there was nothing to make again. */
  redo(): boolean {
    const [journal, step] = redoStep(this.journal);
    this.journal = journal;
    return this.put(step, 'before', 'after');
  }

  /** Cells that hold something else by now were changed by more than cells' edits: they stay as they are. */
  private put(
    step: SheetChange[] | null,
    from: 'before' | 'after',
    to: 'before' | 'after',
  ): boolean {
    if (!step) return false;
    const changes = step.map(({ sheet, cells }) => {
      const grid = this.host.workbook.sheet(sheet)?.cells;
      const held = cells.filter(
        (cell) => grid && sameContents(grid.contentsAt(cell.row, cell.column), cell[from]),
      );
      return { sheet, cells: held };
    });
    this.host.putBack(changes, to);
    const [shown] = changes.filter(({ cells }) => cells.length > 0);
    if (shown) void this.host.goTo(shown.sheet, areaAround(shown.cells));
    return true;
  }
}
