import type { OddCell, ReadReturned, ReturnedSheet } from '../port';
import type { SheetModel } from '../../xlsx/model/sheet';
import { readCustomProperties, savedAt } from '../../xlsx/package/custom-properties';
import { Package } from '../../xlsx/package/package';
import { readWorkbook } from '../../xlsx/read/read-workbook';

/** Reads a file that came back: its cells, which of them are formulas or have a number format, and what it says of itself. */
export const readReturned: ReadReturned = async (bytes) => {
  const parts = Package.open(bytes);
  const model = await readWorkbook(parts, { contentsOnly: true });
  return {
    sheets: model.sheets.filter(({ hasCells }) => hasCells).map(contentsOf),
    properties: readCustomProperties(parts),
    savedAt: savedAt(parts),
  };
};

/** A merged area of more cells than this is a banner and no entry. */
const MOST_MERGED = 10_000;

function contentsOf(sheet: SheetModel): ReturnedSheet {
  const values = sheet.cells.values();
  const odd: Record<string, OddCell> = {};
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      const isFormula = sheet.cells.isFormula(row, column);
      if (value === null && !isFormula) return;
      const format = sheet.formatAt(row, column).numberFormat;
      const isPlain = format === undefined || /^general$/i.test(format);
      if (!isFormula && isPlain) return;
      odd[`${row},${column}`] = { ...(isFormula && { isFormula }), ...(!isPlain && { format }) };
    }),
  );
  for (const { row, column, rows, columns } of sheet.merges) {
    if (rows * columns > MOST_MERGED) continue;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        odd[`${r},${c}`] = { ...odd[`${r},${c}`], merged: true };
      }
    }
  }
  return { name: sheet.name, values, odd };
}
