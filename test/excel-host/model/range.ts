import { areaAddress, areaContains, columnLetters, type Area } from '../../../src/workbook/address';
import { ApiError, invalidArgument } from '../protocol';
import { bounding, intersect } from './areas';
import { ConditionalFormatCollection } from './conditional-formats';
import { enterInto, refuseHidden, refuseOneForAll } from './entering';
import { moveLines } from './moving-lines';
import { checkedFormat } from './number-format';
import { RangeFormat } from './range-format';
import { COLUMNS, ROWS, type Cell, type SheetData } from './sheet-data';
import { RangeSort } from './sort';
import { DataValidation } from './validation';
import type { Worksheet } from './worksheet';

/** More cells than this at once is a mistake in code under test, not a use. */
const TOO_MANY = 2_000_000;

/** Whether part of an area, and not all of it, is in another. */
function isCut(area: Area, by: Area): boolean {
  const common = intersect(area, by);
  return common !== null && areaAddress(common) !== areaAddress(area);
}

/** One rectangle of cells. */
export class Range {
  static readonly type: string = 'Range';
  referenceId: string | undefined;

  constructor(
    readonly worksheet: Worksheet,
    readonly area: Area,
  ) {
    const { row, column, rows, columns } = area;
    if (
      row < 0 ||
      column < 0 ||
      rows < 1 ||
      columns < 1 ||
      row + rows > ROWS ||
      column + columns > COLUMNS
    ) {
      throw invalidArgument('the range is outside the sheet');
    }
  }

  get data(): SheetData {
    return this.worksheet.data;
  }
  get rowIndex() {
    return this.area.row;
  }
  get columnIndex() {
    return this.area.column;
  }
  get rowCount() {
    return this.area.rows;
  }
  get columnCount() {
    return this.area.columns;
  }
  get cellCount() {
    return this.rowCount * this.columnCount;
  }
  get localAddress(): string {
    const { row, column, rows, columns } = this.area;
    if (rows === ROWS) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
    if (columns === COLUMNS) return `${row + 1}:${row + rows}`;
    return areaAddress(this.area);
  }
  get address(): string {
    const { name } = this.worksheet;
    const quoted = /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
    return `${quoted}!${this.localAddress}`;
  }

  get format() {
    return new RangeFormat(this);
  }
  get conditionalFormats() {
    return new ConditionalFormatCollection(this);
  }
  get dataValidation() {
    return new DataValidation(this);
  }
  get sort() {
    return new RangeSort(this);
  }

  get values(): unknown[][] {
    return this.read((cell) => cell?.value ?? '');
  }
  set values(input: unknown) {
    enterInto(this, input);
  }
  get formulas(): unknown[][] {
    return this.read((cell) => cell?.formula ?? cell?.value ?? '');
  }
  set formulas(input: unknown) {
    enterInto(this, input);
  }
  get numberFormat(): unknown[][] {
    return this.read((cell) => cell?.look.numberFormat ?? 'General');
  }
  set numberFormat(input: unknown) {
    this.data.guard('number format', 'allowFormatCells');
    // An array of one is one for all: Microsoft's samples give it so.
    const isOne =
      Array.isArray(input) && input.length === 1 && (input[0] as unknown[]).length === 1;
    const given: unknown = isOne ? (input[0] as unknown[])[0] : input;
    if (!isOne) refuseOneForAll(this, given);
    this.put(given, (cell, value) => (cell.look.numberFormat = checkedFormat(String(value))));
  }
  get columnHidden(): boolean {
    return this.data.hiddenColumns.has(this.columnIndex);
  }
  set columnHidden(hidden: boolean) {
    this.data.guard('hide columns', 'allowFormatColumns');
    for (let i = 0; i < this.columnCount; i++) {
      if (hidden) this.data.hiddenColumns.add(this.columnIndex + i);
      else this.data.hiddenColumns.delete(this.columnIndex + i);
    }
  }
  /** Null where some rows are hidden and some are not. */
  get rowHidden(): boolean | null {
    const { rows, row } = this.area;
    const hidden = [...this.data.hiddenRows, ...this.data.filteredRows].filter(
      (each) => each >= row && each < row + rows,
    );
    const count = new Set(hidden).size;
    return count === 0 ? false : count === rows || null;
  }
  set rowHidden(hidden: boolean) {
    this.data.guard('hide rows', 'allowFormatRows');
    for (let i = 0; i < this.rowCount; i++) {
      if (hidden) this.data.hiddenRows.add(this.rowIndex + i);
      else this.data.hiddenRows.delete(this.rowIndex + i);
    }
  }

  clear(applyTo = 'All'): void {
    this.data.guardContents(this.area);
    refuseHidden(this);
    if (this.data.merges.some((merge) => isCut(merge, this.area)))
      throw new ApiError('InvalidOperation', 'Part of a merged cell cannot be cleared.');
    for (const [row, column, cell] of this.data.entries()) {
      if (this.data.isRowHidden(row) || !areaContains(this.area, row, column)) continue;
      if (applyTo === 'All' || applyTo === 'Contents') {
        cell.value = null;
        delete cell.formula;
        delete cell.quoted;
      }
      if (applyTo === 'All' || applyTo === 'Formats') cell.look = {};
    }
    this.data.changed(this.area);
  }

  /** Whole rows or columns; what is below or right of them moves up. */
  delete(): void {
    const { row, column, rows, columns } = this.area;
    const { workbook, name: sheet, data } = this.worksheet;
    data.guard('delete');
    if (columns === COLUMNS) moveLines(workbook, { sheet, axis: 'rows', at: row, by: -rows });
    else if (rows === ROWS)
      moveLines(workbook, { sheet, axis: 'columns', at: column, by: -columns });
    else throw new ApiError('NotImplemented', 'part of the rows', 501);
  }
  merge(across = false): void {
    this.data.guard('merge');
    if (across) {
      for (let row = 0; row < this.rowCount; row++) this.getRow(row).merge();
      return;
    }
    if (this.data.tableAreas().some((table) => intersect(table, this.area))) {
      throw new ApiError('InvalidOperation', 'Cells of a table cannot be merged.');
    }
    this.unmerge();
    this.data.merges.push(this.area);
    this.each((row, column) => {
      const cell = this.data.peek(row, column);
      if (cell && this.data.isCovered(row, column))
        Object.assign(cell, { value: null, formula: undefined });
    });
  }
  unmerge(): void {
    this.data.guard('unmerge');
    this.data.merges = this.data.merges.filter((merge) => !intersect(merge, this.area));
  }
  select(): void {
    this.worksheet.workbook.select(this);
  }

  getCell(row: number, column: number) {
    return this.part({
      row: this.rowIndex + row,
      column: this.columnIndex + column,
      rows: 1,
      columns: 1,
    });
  }
  getRow(row: number) {
    return this.part({ ...this.area, row: this.rowIndex + row, rows: 1 });
  }
  getColumn(column: number) {
    return this.part({ ...this.area, column: this.columnIndex + column, columns: 1 });
  }
  getOffsetRange(rows: number, columns: number) {
    const { row, column, ...size } = this.area;
    return this.part({ ...size, row: row + rows, column: column + columns });
  }
  /** Its first cell where nothing of it is used. */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    let used: Area | null = null;
    for (const [row, column, cell] of this.data.entries()) {
      if (!areaContains(this.area, row, column)) continue;
      const filled = cell.value !== null || cell.formula !== undefined;
      if (!filled && (valuesOnly || Object.keys(cell.look).length === 0)) continue;
      const own = { row, column, rows: 1, columns: 1 };
      used = used ? bounding(used, own) : own;
    }
    return used && this.part(used);
  }
  getLastRow() {
    return this.getRow(this.rowCount - 1);
  }
  getLastColumn() {
    return this.getColumn(this.columnCount - 1);
  }
  getLastCell() {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }
  getResizedRange(rows: number, columns: number) {
    const { area } = this;
    return this.part({ ...area, rows: area.rows + rows, columns: area.columns + columns });
  }
  getBoundingRect(other: Range) {
    return this.part(bounding(this.area, other.area));
  }
  getIntersectionOrNullObject(other: Range): Range | null {
    const common = intersect(this.area, other.area);
    return common && this.part(common);
  }
  /** Called by the client before it sends a large block in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) {
      throw invalidArgument(`${rows} × ${columns} values for ${this.localAddress}`);
    }
  }

  /** Visits every place of the range. */
  each(visit: (row: number, column: number, i: number, j: number) => void): void {
    if (this.rowCount * this.columnCount > TOO_MANY) throw invalidArgument('too many cells');
    for (let i = 0; i < this.rowCount; i++) {
      for (let j = 0; j < this.columnCount; j++)
        visit(this.rowIndex + i, this.columnIndex + j, i, j);
    }
  }

  private part(area: Area): Range {
    return new Range(this.worksheet, area);
  }

  private read<T>(pick: (cell: Cell | undefined) => T): T[][] {
    const rows: T[][] = [];
    this.each((row, column, i) => (rows[i] ??= []).push(pick(this.data.peek(row, column))));
    return rows;
  }

  /** A single value goes to every cell; an array must have the shape of the range; null leaves a cell. */
  put(input: unknown, set: (cell: Cell, value: unknown, i: number, j: number) => void): void {
    if (Array.isArray(input)) {
      this._ValidateArraySize(input.length, Array.isArray(input[0]) ? input[0].length : 0);
      if (input.some((row: unknown[]) => row.length !== this.columnCount))
        throw invalidArgument('ragged array');
    }
    this.each((row, column, i, j) => {
      const value = Array.isArray(input) ? (input as unknown[][])[i]![j] : input;
      if (value === null || value === undefined || this.data.isCovered(row, column)) return;
      set(this.data.cell(row, column), value, i, j);
    });
  }
}
