import { parseArea, type Area } from '../../workbook/address';
import { columnIndex } from '../../workbook/address';
import type { CellsChanged } from '../port';
import type { OfficeApi } from './api';
import { AFTER_EDITING } from './editing';

const ROWS = 1048576;
const COLUMNS = 16384;

/** Areas of an event's address: "B2:C3", "B2,D4", whole columns "B:C", whole rows "3:5". */
export function changedAreas(address: string): Area[] {
  return address.split(',').flatMap((part) => {
    const area = parseArea(part) ?? wholeLines(part);
    return area ? [area] : [];
  });
}

/** What became of the cells of an area: entered, gone, or moved with everything beside and below them. */
function changeOf(
  { changeType }: Pick<Excel.WorksheetChangedEventArgs, 'changeType'>,
  area: Area,
): Omit<CellsChanged, 'sheet'> {
  if (changeType === 'RowDeleted' || changeType === 'ColumnDeleted') return { area, removed: true };
  if (changeType === 'RowInserted') return { area, inserted: true };
  if (changeType !== 'CellInserted' && changeType !== 'CellDeleted') return { area };
  const { row, column } = area;
  return { area: { row, column, rows: ROWS - row, columns: COLUMNS - column } };
}

function wholeLines(address: string): Area | null {
  const match = /^\$?([A-Z]+|\d+):\$?([A-Z]+|\d+)$/i.exec(address);
  if (!match) return null;
  const [first, last] = [match[1]!, match[2]!];
  if (/\d/.test(first)) {
    const row = Number(first) - 1;
    return { row, rows: Number(last) - row, column: 0, columns: COLUMNS };
  }
  const column = columnIndex(first);
  return { row: 0, rows: ROWS, column, columns: columnIndex(last) - column + 1 };
}

/**
 * Reports changes of the named sheets' cells, but for those that this add-in made here.
 * @returns a function that stops.
 */
export async function watchSheets(
  api: OfficeApi,
  names: string[],
  listener: (change: CellsChanged) => void,
): Promise<() => Promise<void>> {
  const handlers = await api.Excel.run(AFTER_EDITING, async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    const present = sheets.filter((sheet) => !sheet.isNullObject);
    const added = present.map((sheet) => {
      const { name } = sheet;
      return sheet.onChanged.add(async (event) => {
        if (event.triggerSource === 'ThisLocalAddin') return;
        for (const area of changedAreas(event.address)) {
          listener({ sheet: name, ...changeOf(event, area) });
        }
      });
    });
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    // A handler can be removed only through the context it was added in.
    await api.Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
