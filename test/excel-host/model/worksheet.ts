import { columnIndex, parseArea, type Area } from '../../../src/workbook/address';
import { ApiError, invalidArgument } from '../protocol';
import { ChartCollection } from './charts';
import { guid } from './collection';
import { NamedItemCollection } from './names';
import { PageBreakCollection, PageLayout, WorksheetFreezePanes } from './layout';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { forgetSheet, rewriteReferences } from './rewriting';
import { COLUMNS, ROWS, SheetData } from './sheet-data';
import { TableCollection } from './tables';
import type { Workbook } from './workbook';

export class Worksheet {
  static readonly type = 'Worksheet';
  readonly id: string;
  readonly data = new SheetData();
  readonly tables: TableCollection;
  readonly charts: ChartCollection;
  readonly names: NamedItemCollection;
  readonly protection: WorksheetProtection;
  readonly freezePanes = new WorksheetFreezePanes(this);
  readonly pageLayout: PageLayout;
  readonly horizontalPageBreaks = new PageBreakCollection();
  private shown = 'Visible';
  private colour = '';
  private title: string;

  constructor(
    readonly workbook: Workbook,
    name: string,
  ) {
    this.title = checkedName(name);
    this.id = guid(workbook.nextNumber());
    this.tables = new TableCollection(workbook, this);
    this.names = new NamedItemCollection(workbook);
    this.charts = new ChartCollection(this);
    this.protection = new WorksheetProtection(this.data, workbook.habits);
    this.pageLayout = new PageLayout(this);
    this.connect();
  }

  /** Lets the cells know of what lies on them; of a copy, of its own. */
  connect(): void {
    this.data.tableAreas = () => this.tables.list.map((table) => table.area);
    this.data.changed = (area) =>
      this.workbook.cellsChanged(new Range(this, area), 'ThisLocalAddin');
  }

  get name(): string {
    return this.title;
  }
  set name(name: string) {
    this.workbook.refuseStructureChange();
    this.workbook.worksheets.refuseDuplicate(name, this);
    const [before, to] = [this.title, checkedName(name)];
    rewriteReferences(this.workbook, { kind: 'sheetRenamed', sheet: before, to });
    this.title = to;
  }
  get tabColor(): string {
    return this.colour;
  }
  set tabColor(color: string) {
    this.workbook.refuseStructureChange();
    this.colour = color;
  }
  get position(): number {
    return this.workbook.worksheets.list.indexOf(this);
  }
  set position(position: number) {
    const { list } = this.workbook.worksheets;
    if (position < 0 || position >= list.length) throw invalidArgument('position');
    this.workbook.refuseStructureChange();
    list.splice(this.position, 1);
    list.splice(position, 0, this);
  }
  get visibility(): string {
    return this.shown;
  }
  set visibility(visibility: string) {
    this.workbook.refuseStructureChange();
    const others = this.workbook.worksheets.list.filter((each) => each !== this);
    if (visibility !== 'Visible' && !others.some((each) => each.visibility === 'Visible')) {
      throw new ApiError('InvalidOperation', 'A workbook shows at least one sheet.');
    }
    this.shown = visibility;
  }

  getRange(address?: string): Range {
    if (address === undefined)
      return new Range(this, { row: 0, column: 0, rows: ROWS, columns: COLUMNS });
    const area = parseArea(address) ?? wholeLines(address);
    if (!area) throw invalidArgument(address);
    return new Range(this, area);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, { row, column, rows, columns });
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRange(valuesOnly = false): Range {
    return this.getRange().getUsedRange(valuesOnly);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    return this.getRange().getUsedRangeOrNullObject(valuesOnly);
  }
  delete(): void {
    const { worksheets, active } = this.workbook;
    this.workbook.refuseStructureChange();
    if (worksheets.list.length === 1) throw new ApiError('InvalidOperation', 'The last sheet.');
    worksheets.remove(this);
    forgetSheet(this.workbook, this);
    if (active === this) this.workbook.active = worksheets.list[0]!;
  }
  activate(): void {
    if (this.shown !== 'Visible') throw new ApiError('InvalidOperation', 'The sheet is hidden.');
    this.workbook.active = this;
  }

  /** Moves the cells from the top of `area` downwards by `rows`; used when table rows are added. */
  shiftDown(area: Area, rows: number): void {
    const moved = [...this.data.entries()]
      .filter(
        ([row, column]) =>
          row >= area.row && column >= area.column && column < area.column + area.columns,
      )
      .sort(([a], [b]) => b - a);
    for (const [row, column, cell] of moved) {
      this.data.cells.delete(row * COLUMNS + column);
      this.data.cells.set((row + rows) * COLUMNS + column, cell);
    }
  }
}

/** "History" is Excel's own sheet of changes. */
function checkedName(name: string): string {
  const isMalformed = !name || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
  if (isMalformed || /^history$/i.test(name)) {
    throw invalidArgument(`sheet name ${name}`);
  }
  return name;
}

/** "B:D" or "3:5". */
function wholeLines(address: string): Area | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  if (columns) {
    const first = columnIndex(columns[1]!);
    return { row: 0, rows: ROWS, column: first, columns: columnIndex(columns[2]!) - first + 1 };
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (!rows) return null;
  const first = Number(rows[1]) - 1;
  return { row: first, rows: Number(rows[2]) - first, column: 0, columns: COLUMNS };
}
