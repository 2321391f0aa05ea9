import type { SheetPatch, WorkbookPatch } from '../../workbook/description';
import { type CellContents, sameContents } from '../../xlsx/model/cell-grid';
import type { WorkbookModel } from '../../xlsx/model/workbook';
import type { SheetChange } from './edits';

interface Place {
  row: number;
  column: number;
}

/** Remembers what cells held, and afterwards tells which of them changed. */
export class Recorder {
  private readonly before: { sheet: string; cells: (Place & { before: CellContents })[] }[];

  constructor(
    private readonly workbook: WorkbookModel,
    places: readonly { sheet: string; cells: readonly Place[] }[],
  ) {
    this.before = places.map(({ sheet, cells }) => {
      const grid = workbook.requireSheet(sheet).cells;
      return {
        sheet,
        cells: cells.map(({ row, column }) => ({
          row,
          column,
          before: grid.contentsAt(row, column),
        })),
      };
    });
  }

  /** For the cells that a patch gives values. */
  static of(patch: WorkbookPatch, workbook: WorkbookModel): Recorder {
    const places = patch.sheets.map(({ name, values = [] }) => ({
      sheet: name,
      cells: values.flatMap(({ at, values: lines }) =>
        lines.flatMap((line, r) =>
          line.map((_, c) => ({ row: at.row + r, column: at.column + c })),
        ),
      ),
    }));
    return new Recorder(workbook, places);
  }

  changes(): SheetChange[] {
    return this.before.flatMap(({ sheet, cells }) => {
      const grid = this.workbook.requireSheet(sheet).cells;
      const changed = cells
        .map((cell) => ({ ...cell, after: grid.contentsAt(cell.row, cell.column) }))
        .filter(({ before, after }) => !sameContents(before, after));
      return changed.length > 0 ? [{ sheet, cells: changed }] : [];
    });
  }
}

const VALUES: readonly (keyof SheetPatch)[] = ['name', 'values', 'protection', 'keepsProtection'];

/** Whether a patch changes nothing but what some cells of sheets that are there hold: a fix, the quarter, an explanation. */
export function holdsOnlyValues(patch: WorkbookPatch, workbook: WorkbookModel): boolean {
  if (patch.names.length > 0 || patch.seal) return false;
  return patch.sheets.every((sheet) => {
    const known = workbook.sheet(sheet.name);
    if (!known) return false;
    const keys = Object.keys(sheet) as (keyof SheetPatch)[];
    const onlyValues = keys.every((key) => sheet[key] === undefined || VALUES.includes(key));
    const stays =
      sheet.keepsProtection || Boolean(sheet.protection) === (known.protection !== null);
    return onlyValues && stays;
  });
}
