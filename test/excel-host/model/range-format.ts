import { areaContains } from '../../../src/workbook/address';
import { accessDenied, invalidArgument } from '../protocol';
import { colour } from './colours';
import type { Range } from './range';
import { RangeBorderCollection } from './range-borders';
import type { Look } from './sheet-data';

/** The value all cells share, or null when they differ, as Excel answers. */
function shared<K extends keyof Look>(range: Range, key: K, otherwise: unknown): unknown {
  const seen = new Set<unknown>();
  let known = 0;
  for (const [row, column, cell] of range.data.entries()) {
    if (!areaContains(range.area, row, column)) continue;
    known += 1;
    seen.add(cell.look[key] ?? otherwise);
  }
  if (known < range.cellCount) seen.add(otherwise);
  return seen.size === 1 ? [...seen][0] : null;
}

function setLook<K extends keyof Look>(range: Range, key: K, value: Look[K]): void {
  range.data.guard('format', 'allowFormatCells');
  range.each((row, column) => (range.data.cell(row, column).look[key] = value));
}

function oneOf(value: string, allowed: string[]): string {
  if (!allowed.includes(value)) throw invalidArgument(`${value} is none of ${allowed.join(', ')}`);
  return value;
}

export class RangeFormat {
  static readonly type = 'RangeFormat';
  constructor(private readonly range: Range) {}

  get fill() {
    return new RangeFill(this.range);
  }
  get font() {
    return new RangeFont(this.range);
  }
  get borders() {
    return new RangeBorderCollection(this.range);
  }
  get protection() {
    return new FormatProtection(this.range);
  }
  get horizontalAlignment() {
    return shared(this.range, 'horizontal', 'General');
  }
  set horizontalAlignment(value: unknown) {
    setLook(this.range, 'horizontal', oneOf(String(value), ['General', 'Left', 'Center', 'Right']));
  }
  get verticalAlignment() {
    return shared(this.range, 'vertical', 'Bottom');
  }
  set verticalAlignment(value: unknown) {
    setLook(this.range, 'vertical', oneOf(String(value), ['Top', 'Center', 'Bottom']));
  }
  get wrapText() {
    return shared(this.range, 'wrap', false);
  }
  set wrapText(value: unknown) {
    setLook(this.range, 'wrap', value === true);
  }
  /** In points. */
  get columnWidth(): number | null {
    const seen = new Set<number>();
    for (let i = 0; i < this.range.columnCount; i++) {
      seen.add(this.range.data.columnWidths.get(this.range.columnIndex + i) ?? 48);
    }
    return seen.size === 1 ? [...seen][0]! : null;
  }
  set columnWidth(points: number | null) {
    this.range.data.guard('column width', 'allowFormatColumns');
    if (points === null || points < 0 || points > 1344) throw invalidArgument('column width');
    for (let i = 0; i < this.range.columnCount; i++) {
      this.range.data.columnWidths.set(this.range.columnIndex + i, points);
    }
  }
  /** As wide as its longest text, roughly: what is measured with fonts is no concern here. */
  autofitColumns(): void {
    this.range.data.guard('column width', 'allowFormatColumns');
    const widths = new Map<number, number>();
    for (const [row, column, { value }] of this.range.data.entries()) {
      if (!areaContains(this.range.area, row, column)) continue;
      widths.set(column, Math.max(widths.get(column) ?? 0, String(value ?? '').length));
    }
    for (const [column, length] of widths) this.range.data.columnWidths.set(column, 5 * length + 5);
  }
  /** From then on the height is Excel's own and follows the texts. */
  autofitRows(): void {
    this.range.data.guard('row height', 'allowFormatRows');
    for (let i = 0; i < this.range.rowCount; i++) {
      this.range.data.rowHeights.delete(this.range.rowIndex + i);
    }
  }
  /** In points. */
  get rowHeight(): number | null {
    return this.range.data.rowHeights.get(this.range.rowIndex) ?? 15;
  }
  set rowHeight(points: number | null) {
    this.range.data.guard('row height', 'allowFormatRows');
    if (points === null || points < 0 || points > 409.5) throw invalidArgument('row height');
    for (let i = 0; i < this.range.rowCount; i++) {
      this.range.data.rowHeights.set(this.range.rowIndex + i, points);
    }
  }
}

class RangeFill {
  static readonly type = 'RangeFill';
  constructor(private readonly range: Range) {}
  get color() {
    return shared(this.range, 'fill', '#FFFFFF');
  }
  set color(value: unknown) {
    setLook(this.range, 'fill', colour(String(value)));
  }
  clear(): void {
    setLook(this.range, 'fill', undefined);
  }
}

class RangeFont {
  static readonly type = 'RangeFont';
  constructor(private readonly range: Range) {}
  get name() {
    return shared(this.range, 'font', 'Calibri');
  }
  set name(value: unknown) {
    setLook(this.range, 'font', String(value));
  }
  get size() {
    return shared(this.range, 'size', 11);
  }
  set size(value: unknown) {
    setLook(this.range, 'size', Number(value));
  }
  get bold() {
    return shared(this.range, 'bold', false);
  }
  set bold(value: unknown) {
    setLook(this.range, 'bold', value === true);
  }
  get italic() {
    return shared(this.range, 'italic', false);
  }
  set italic(value: unknown) {
    setLook(this.range, 'italic', value === true);
  }
  get color() {
    return shared(this.range, 'color', '#000000');
  }
  set color(value: unknown) {
    setLook(this.range, 'color', colour(String(value)));
  }
}

class FormatProtection {
  static readonly type = 'FormatProtection';
  constructor(private readonly range: Range) {}
  get locked() {
    return !shared(this.range, 'unlocked', false);
  }
  set locked(value: unknown) {
    if (this.range.data.protection) throw accessDenied('The worksheet is protected: locking.');
    setLook(this.range, 'unlocked', value !== true);
  }
}
