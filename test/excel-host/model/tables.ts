import { parseArea, parseReference, type Area } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/description';
import { ApiError, alreadyExists, invalidArgument, notFound } from '../protocol';
import { intersect } from './areas';
import { Collection } from './collection';
import { TableColumnCollection } from './filters';
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
    const range = place instanceof Range ? place : this.parse(place);
    if (!hasHeaders) throw invalidArgument('the in-memory Excel makes tables with headings only');
    range.data.guard('tables');
    const table = new Table(this.workbook, range);
    checkArea(table, range);
    const headings = range.getRow(0).values[0]!;
    if (headings.some((text) => typeof text !== 'string' || text === '')) {
      throw invalidArgument('headings must be texts');
    }
    if (new Set(headings).size !== headings.length) throw invalidArgument('headings must differ');
    range.worksheet.tables.list.push(table);
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
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument(`table name ${name}`);
    this.title = name;
  }
  getRange(): Range {
    return new Range(this.sheet, this.area);
  }
  resize(range: Range | string): void {
    this.sheet.data.guard('tables');
    const area = range instanceof Range ? range.area : parseArea(range);
    if (!area || area.rows < 2 || area.row !== this.area.row || !intersect(area, this.area)) {
      throw invalidArgument('a table keeps its heading row and overlaps its old area');
    }
    checkArea(this, new Range(this.sheet, area));
    this.area = area;
    this.nameEmptyHeadings();
  }
  /** Over cells that were written beside it; left alone where something else is in the way. */
  grow(area: Area): void {
    const others = this.sheet.tables.list.filter((table) => table !== this);
    const blocked = [...others.map((table) => table.area), ...this.sheet.data.merges];
    if (blocked.some((each) => intersect(each, area))) return;
    this.area = area;
    this.nameEmptyHeadings();
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
  /** Excel gives headings to columns that have none. */
  private nameEmptyHeadings(): void {
    this.getRange()
      .getRow(0)
      .each((row, column, _i, j) => {
        const cell = this.sheet.data.cell(row, column);
        if (cell.value === null) cell.value = `列${j + 1}`;
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
    new Range(worksheet, { ...area, row: below, rows: values.length }).values = values;
    return null;
  }
}
