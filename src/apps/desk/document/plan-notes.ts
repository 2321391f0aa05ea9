import type { SheetModel, XlsxHost } from '../../../host/file';
import { locateTable, SEARCH_ROWS, textOf } from '../../../workbook/sheet/table/locate-table';
import { ledgerColumns } from '../../../workbook/sheets/ledger/ledger-columns';
import { planDataSheet, readPlanData } from '../../../workbook/sheets/plan-data/plan-data';
import { taskColumns } from '../../../workbook/sheets/tasks/task-columns';

/** What the plan says of a row, at the cell with its name. */
export interface PlanNote {
  section: string;
  quote: string;
}

interface Table {
  idColumn: number;
  nameColumn: number;
}

/** The sentences of the plan behind the rows of 指标台账 and 任务台账, from the plan that travels in the workbook. */
export class PlanNotes {
  private readonly notes = new Map<string, PlanNote>();
  private readonly tables = new Map<SheetModel, Table | null>();

  constructor(host: XlsxHost) {
    const names: readonly string[] = Object.values(planDataSheet.names);
    const sheet = host.workbook.sheets.find(({ name }) => names.includes(name));
    const plan = sheet ? readPlanData(sheet.cells.values()) : null;
    for (const { id, section, quote } of plan ? [...plan.indicators, ...plan.tasks] : []) {
      if (quote !== undefined && quote.trim() !== '') this.notes.set(id, { section, quote });
    }
  }

  /** Null for a cell that names no row, and where the plan came without its words. */
  at(sheet: SheetModel, row: number, column: number): PlanNote | null {
    if (this.notes.size === 0) return null;
    const table = this.tableOf(sheet);
    if (!table || column !== table.nameColumn) return null;
    return this.notes.get(textOf(sheet.valueAt(row, table.idColumn))) ?? null;
  }

  private tableOf(sheet: SheetModel): Table | null {
    const known = this.tables.get(sheet);
    if (known !== undefined) return known;
    const table = locate(sheet);
    this.tables.set(sheet, table);
    return table;
  }
}

function locate(sheet: SheetModel): Table | null {
  const head = sheet.cells.values().slice(0, SEARCH_ROWS);
  const ledger = locateTable(sheet.name, head, ledgerColumns, 'id');
  if (ledger) return { idColumn: ledger.columns.id, nameColumn: ledger.columns.name };
  const tasks = locateTable(sheet.name, head, taskColumns, 'id');
  return tasks && { idColumn: tasks.columns.id, nameColumn: tasks.columns.title };
}
