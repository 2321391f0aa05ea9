import type { Bar } from './bar-rows';

/** A piece of a row as the library lays them out: one after the other, each moved by one more gap. */
export interface Segment {
  /** Share of the row's width, 0 to 1. */
  length: number;
  /** Null for a piece without a bar. */
  bar: Bar | null;
}

/**
 * Pieces that put every bar exactly where it begins, and end it where it ends; where the next one begins right there, a gap
 * before. Their lengths sum to 1, as the library demands; the last is empty and may reach beyond the row.
 * @param gap that the library leaves between pieces, and what of a bar is seen at least: a share of the row's width.
 */
export function segmentsOf(bars: readonly Bar[], gap: number): Segment[] {
  const segments: Segment[] = [];
  let used = 0;
  // Where the library puts the next piece.
  let start = 0;
  const put = (length: number, bar: Bar | null) => {
    segments.push({ length, bar });
    used += length;
    start += length + gap;
  };
  bars.forEach((bar, i) => {
    if (bar.to <= bar.from) return;
    if (bar.from - start > gap) put(bar.from - start - gap, null);
    const next = bars[i + 1];
    const touches = next !== undefined && next.from - bar.to < gap;
    put(Math.max(gap, bar.to - bar.from - (touches ? gap : 0)), bar);
  });
  put(Math.max(0, 1 - used), null);
  return segments;
}
