import type { WorkbookReader, WorkbookSnapshot } from '../../port';

/** A workbook of which nothing is left but its cells. */
export function readerOf(snapshot: WorkbookSnapshot): WorkbookReader {
  return {
    snapshot: async (select) => {
      const wanted = new Set(select(snapshot.sheets, snapshot.names));
      return { ...snapshot, cells: snapshot.cells.filter(({ sheet }) => wanted.has(sheet)) };
    },
  };
}
