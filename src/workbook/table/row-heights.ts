import type { CellValue, SheetPatch } from '../description';
import type { ColumnSpec } from './column';
import { textOf } from './locate-table';

const LINE_HEIGHT = 14;
const PADDING = 8;
const MIN_HEIGHT = 24;

/** Columns a text takes: a Chinese character or full-width mark takes two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! > 0x2e7f ? 2 : 1;
  return width;
}

/** Height in points at which every wrapped text of a record is seen whole. */
export function recordHeight<K extends string>(
  record: Partial<Record<K, CellValue>>,
  specs: readonly ColumnSpec<K>[],
): number {
  const lines = specs
    .filter((spec) => spec.format?.wrap)
    // One character of every line is lost to the cell's padding and to breaking between characters.
    .map((spec) => Math.ceil(textWidth(textOf(record[spec.key])) / (spec.width - 2)));
  return Math.max(MIN_HEIGHT, Math.max(1, ...lines) * LINE_HEIGHT + PADDING);
}

/** Heights of consecutive rows, neighbours of the same height together. */
export function rowHeights(
  firstRow: number,
  heights: readonly number[],
): NonNullable<SheetPatch['rowHeights']> {
  const blocks: NonNullable<SheetPatch['rowHeights']> = [];
  heights.forEach((height, i) => {
    const last = blocks[blocks.length - 1];
    if (last?.height === height) last.rows++;
    else blocks.push({ row: firstRow + i, rows: 1, height });
  });
  return blocks;
}
