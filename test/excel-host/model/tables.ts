import { parseArea, parseReference, type Area } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/description';
import { movedSpan, type LinesMoved } from '../../support/references';
import { ApiError, alreadyExists, invalidArgument, notFound } from '../protocol';
import { intersect } from './areas';
import { fillRows } from './calculated-columns';
import { Collection } from './collection';
import { TableColumnCollection } from './filters';
import { isAllowedName } from './names';
import { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** Tables of one sheet, or of the workbook when no sheet is given. */
export class TableCollection extends Collection<Table> {
  static readonly type = 'TableCollection';
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet?: Worksheet,
  ) {
    super();
  }

  override items(): Table[] {
    return this.sheet
      ? this.list
      : this.workbook.worksheets.list.flatMap((each) => each.tables.list);
  }
  add(place: Range | string, hasHeaders: boolean): Table {
    const given = place instanceof Range ? place : this.parse(place);
    // A heading alone gets a row for data.
    const range = given.rowCount === 1 ? given.getResizedRange(1, 0) : given;
    if (!hasHeaders) throw invalidArgument('the in-memory Excel makes tables with headings only');
    range.data.guard('tables');
    const table = new Table(this.workbook, range);
    checkArea(table, range);
    range.worksheet.tables.list.push(table);
    table.nameHeadings();
    return table;
  }

  private parse(address: string): Range {
    const full = parseReference(address);
    const area = full?.area ?? parseArea(address);
    const sheet = full ? this.workbook.worksheets.item(full.sheet) : this.sheet;
    if (!area || !sheet) throw invalidArgument(address);
    return new Range(sheet, area);
  }
}

function checkArea(table: Table, range: Range): void {
  const clash = range.worksheet.tables.list.some(
    (other) => other !== table && intersect(other.area, range.area),
  );
  if (clash) throw new ApiError('InvalidOperation', 'A table cannot overlap another table.');
  if (range.data.merges.some((merge) => intersect(merge, range.area))) {
    throw new ApiError('InvalidOperation', 'A table cannot hold merged cells.');
  }
}

export class Table {
  static readonly type = 'Table';
  readonly id: string;
  readonly rows: TableRowCollection;
  readonly columns = new TableColumnCollection(this);
  /** Values that are shown, by column. */
  readonly filters = new Map<number, CellValue[]>();
  style = 'TableStyleMedium2';
  showBandedRows = true;
  area: Area;
  private title: string;

  constructor(
    private readonly workbook: Workbook,
    range: Range,
  ) {
    this.id = String(workbook.nextNumber());
    this.title = `Table${this.id}`;
    this.area = range.area;
    this.sheet = range.worksheet;
    this.rows = new TableRowCollection(this);
  }
  private readonly sheet: Worksheet;

  get worksheet(): Worksheet {
    return this.sheet;
  }
  get name(): string {
    return this.title;
  }
  set name(name: string) {
    this.sheet.data.guard('tables');
    const same = (other: { name: string }) => other.name.toLowerCase() === name.toLowerCase();
    const tables = this.workbook.tables.items().filter((each) => each !== this);
    if (tables.some(same) || this.workbook.names.items().some(same)) throw alreadyExists();
    if (!isAllowedName(name)) throw invalidArgument(`table name ${name}`);
    this.title = name;
  }
  getRange(): Range {
    return new Range(this.sheet, this.area);
  }
  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }
  getDataBodyRange(): Range {
    const { row, rows, ...columns } = this.area;
    return new Range(this.sheet, { ...columns, row: row + 1, rows: rows - 1 });
  }
  resize(range: Range | string): void {
    this.sheet.data.guard('tables');
    const area = range instanceof Range ? range.area : parseArea(range);
    if (!area || area.rows < 2 || area.row !== this.area.row || !intersect(area, this.area)) {
      throw invalidArgument('a table keeps its heading row and overlaps its old area');
    }
    checkArea(this, new Range(this.sheet, area));
    this.take(area);
  }
  /** Over cells that were written beside it; left alone where something else is in the way. */
  grow(area: Area): void {
    const others = this.sheet.tables.list.filter((table) => table !== this);
    const blocked = [...others.map((table) => table.area), ...this.sheet.data.merges];
    if (blocked.some((each) => intersect(each, area))) return;
    this.take(area);
  }
  private take(area: Area): void {
    const rows = this.area.rows;
    this.area = area;
    this.nameHeadings();
    fillRows(this, area.row + rows, area.rows - rows);
  }
  convertToRange(): Range {
    this.delete();
    return this.getRange();
  }
  delete(): void {
    this.sheet.data.guard('tables');
    this.sheet.tables.remove(this);
  }
  clearFilters(): void {
    this.sheet.data.guard('filter');
    this.filters.clear();
    this.hideFiltered();
  }
  /** A filter goes with its column, or moves with it. */
  moveFilters({ axis, at, by }: LinesMoved): void {
    if (axis === 'rows') return this.hideFiltered();
    const first = this.area.column;
    const moved = [...this.filters].flatMap(([i, values]) => {
      const span = movedSpan(first + i, first + i, at, by);
      return span ? [[span[0] - first, values] as const] : [];
    });
    this.filters.clear();
    for (const [i, values] of moved) this.filters.set(i, values);
  }
  /** Hides the rows that a filter does not show, and shows the others. */
  hideFiltered(): void {
    const { data } = this.sheet;
    const { row: top, column, rows } = this.area;
    for (let row = top + 1; row < top + rows; row++) {
      const hidden = [...this.filters].some(
        ([i, values]) => !values.includes(data.peek(row, column + i)?.value ?? ''),
      );
      if (hidden) data.filteredRows.add(row);
      else data.filteredRows.delete(row);
    }
  }
  /** Headings are texts, each its own: Excel gives one to columns that have none, and numbers those that are alike. */
  nameHeadings(): void {
    const seen = new Set<string>();
    this.getHeaderRowRange().each((row, column, _i, j) => {
      const cell = this.sheet.data.cell(row, column);
      const wanted = cell.value === null ? `列${j + 1}` : String(cell.value);
      let heading = wanted;
      for (let n = 2; seen.has(heading.toLowerCase()); n++) heading = `${wanted}${n}`;
      seen.add(heading.toLowerCase());
      Object.assign(cell, { value: heading, formula: undefined });
    });
  }
}

class TableRowCollection extends Collection<object> {
  static readonly type = 'TableRowCollection';
  constructor(private readonly table: Table) {
    super();
  }
  override items(): object[] {
    throw notFound();
  }
  override get count(): number {
    return this.table.area.rows - 1;
  }
  /** Adds rows at the end, moving the cells below the table down. */
  add(index: number | undefined, values: unknown[][]): null {
    const { area, worksheet } = this.table;
    if (index !== undefined) throw new ApiError('NotImplemented', 'rows in the middle', 501);
    worksheet.data.guard('table rows');
    const below = area.row + area.rows;
    worksheet.shiftDown({ ...area, row: below }, values.length);
    this.table.area = { ...area, rows: area.rows + values.length };
    fillRows(this.table, below, values.length);
    new Range(worksheet, { ...area, row: below, rows: values.length }).values = values;
    return null;
  }
}
