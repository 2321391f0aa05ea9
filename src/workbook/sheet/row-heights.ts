import type { CellValue, SheetPatch } from '../description';
import type { ColumnSpec } from './table/column';
import { textOf } from './table/locate-table';

const LINE_HEIGHT = 15;
const PADDING = 8;
const MIN_HEIGHT = 24;
/** No row of a spreadsheet is higher; what a text has beyond is read in the formula bar. */
const MAX_HEIGHT = 409;

/** Columns a text takes: a Chinese character or full-width mark takes two, other letters a little less than a digit on average. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! > 0x2e7f ? 2 : 0.9;
  return width;
}

/** Height in points at which a wrapped text is seen whole in a column this many characters wide, as far as rows go. */
export function textHeight(text: string, width: number): number {
  // Two characters of every line are lost to padding and to breaking between characters.
  const lines = Math.max(1, Math.ceil(textWidth(text) / (width - 2)));
  return Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, lines * LINE_HEIGHT + PADDING));
}

/** Height in points at which every wrapped text of a record is seen whole. */
export function recordHeight<K extends string>(
  record: Partial<Record<K, CellValue>>,
  specs: readonly ColumnSpec<K>[],
): number {
  const wrapped = specs.filter((spec) => spec.format?.wrap);
  const heights = wrapped.map((spec) => textHeight(textOf(record[spec.key]), spec.width));
  return Math.max(MIN_HEIGHT, ...heights);
}

/**
 * Heights of consecutive rows, neighbours of the same height together.
 * @param grow whether they follow their texts; merged cells do not.
 */
export function rowHeights(
  firstRow: number,
  heights: readonly number[],
  { grow = true } = {},
): NonNullable<SheetPatch['rowHeights']> {
  const blocks: NonNullable<SheetPatch['rowHeights']> = [];
  heights.forEach((height, i) => {
    const last = blocks[blocks.length - 1];
    if (last?.height === height) last.rows++;
    else blocks.push({ row: firstRow + i, rows: 1, height, ...(grow && { grows: true as const }) });
  });
  return blocks;
}
