import type { SheetModel } from '../../../host/file';
import type { Area } from '../../../workbook/address';
import type { CellValue } from '../../../workbook/description';
import { cellText } from './cell-text';
import { parseEntry } from './entry';
import type { CellPlace } from './movement';

/** An area as spreadsheets put it on the clipboard: tabs between columns, a line for each row. */
export function copyText(sheet: SheetModel, area: Area): string {
  const lines: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells: string[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      const { numberFormat } = sheet.formatAt(row, column);
      cells.push(cellText(sheet.valueAt(row, column), numberFormat));
    }
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}

/** Pasted text as values from a cell on, each read as if it had been typed there. */
export function pastedValues(sheet: SheetModel, at: CellPlace, text: string): CellValue[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line, r) =>
      line
        .split('\t')
        .map((typed, c) =>
          parseEntry(typed, sheet.formatAt(at.row + r, at.column + c).numberFormat),
        ),
    );
}
