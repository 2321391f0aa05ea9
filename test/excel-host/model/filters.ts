import type { CellValue } from '../../../src/workbook/description';
import { invalidArgument, notFound } from '../protocol';
import { Collection } from './collection';
import type { Range } from './range';
import type { Table } from './tables';

/** The columns of a table, through which it is filtered. */
export class TableColumnCollection extends Collection<TableColumn> {
  static readonly type = 'TableColumnCollection';
  constructor(private readonly table: Table) {
    super();
  }
  override items(): TableColumn[] {
    return Array.from(
      { length: this.table.area.columns },
      (_, i) => new TableColumn(this.table, i),
    );
  }
}

class TableColumn {
  static readonly type = 'TableColumn';
  readonly filter: Filter;
  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    this.filter = new Filter(table, index);
  }
  get id(): number {
    return this.index + 1;
  }
  getRange(): Range {
    return this.table.getRange().getColumn(this.index);
  }
  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }
  getDataBodyRange(): Range {
    return this.table.getDataBodyRange().getColumn(this.index);
  }
  get name(): string {
    const { row, column } = this.table.area;
    return String(this.table.worksheet.data.peek(row, column + this.index)?.value ?? '');
  }
}

/** As Excel gives it: every key, most of them null. */
interface Criteria {
  filterOn: string;
  values?: CellValue[] | null;
}

class Filter {
  static readonly type = 'Filter';
  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {}

  get criteria(): Record<string, unknown> | null {
    const values = this.table.filters.get(this.index);
    if (!values) return null;
    return { filterOn: 'Values', values, color: null, criterion1: null, dynamicCriteria: null };
  }
  /** By values alone. A key that is null is refused, as Excel refuses what it hands out itself. */
  apply(criteria: Criteria): void {
    this.table.worksheet.data.guard('filter');
    if (this.table.worksheet.workbook.habits.refusesFilters) throw invalidArgument('criteria');
    if (Object.values(criteria).includes(null)) throw invalidArgument('criteria');
    if (criteria.filterOn !== 'Values' || !criteria.values) throw invalidArgument('values');
    if (this.index >= this.table.area.columns) throw notFound();
    this.table.filters.set(this.index, criteria.values);
    this.table.hideFiltered();
  }
}
