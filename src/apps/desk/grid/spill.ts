import type { SheetModel } from '../../../host/file';
import type { CellFormat, CellValue } from '../../../workbook/description';
import { DEFAULT_SIZE } from './cell-style';
import type { Geometry } from './geometry';
import type { MergeIndex } from './merge-index';
import { textWidth } from './text-width';

/** A character of the default font's width, in points of its size: enough for any font. */
const CHARACTER = 0.65;

export interface Spill {
  sheet: SheetModel;
  geometry: Geometry;
  merges: MergeIndex;
  row: number;
  column: number;
  value: CellValue;
  format: CellFormat;
}

/**
 * How wide the text of a cell may be drawn, in pixels: over empty cells on its right as in a spreadsheet, up to the next one that
 * holds something; null for a cell whose text stays inside.
 */
export function spillWidth(cell: Spill): number | null {
  const { sheet, geometry, merges, row, column, value, format } = cell;
  if (typeof value !== 'string' || format.wrap || merges.at(row, column)) return null;
  if (format.align !== undefined && format.align !== 'left') return null;
  const size = (((format.size ?? DEFAULT_SIZE) * 4) / 3) * geometry.scale;
  const needed = textWidth(value) * size * CHARACTER;
  let width = geometry.widths[column]!;
  let end = column + 1;
  while (
    width < needed &&
    end < geometry.columns &&
    sheet.valueAt(row, end) === null &&
    !merges.at(row, end)
  ) {
    width += geometry.widths[end]!;
    end++;
  }
  return end > column + 1 ? width : null;
}
