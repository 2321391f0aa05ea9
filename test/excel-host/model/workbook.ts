import { EventType } from '../events';
import { strictHabits } from '../habits';
import { areaContains, columnLetters } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/description';
import { ApiError, accessDenied, alreadyExists } from '../protocol';
import { Chart } from './charts';
import { Collection } from './collection';
import { growTables } from './entering';
import type { LinesMoved } from '../../support/references';
import { moveLines } from './moving-lines';
import { NamedItemCollection } from './names';
import type { Range } from './range';
import type { Cell } from './sheet-data';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { Worksheet } from './worksheet';

/** What Excel answers to methods and properties while another workbook has the focus: Microsoft's troubleshooting page lists them. */
const needsFront = new Map([
  ['Chart.activate', 'GeneralException'],
  ['Range.select', 'GeneralException'],
  ['Table.clearFilters', 'GeneralException'],
  ['Workbook.getActiveCell', 'InvalidSelection'],
  ['Workbook.getSelectedRange', 'InvalidSelection'],
  ['Workbook.getSelectedRanges', 'InvalidSelection'],
  ['Worksheet.activate', 'GeneralException'],
  ['Worksheet.delete', 'InvalidSelection'],
  ['WorksheetCollection.add', 'GeneralException'],
  ['WorksheetFreezePanes.freezeAt', 'GeneralException'],
  ['WorksheetFreezePanes.freezeColumns', 'GeneralException'],
  ['WorksheetFreezePanes.freezeRows', 'GeneralException'],
  ['WorksheetFreezePanes.getLocationOrNullObject', 'GeneralException'],
  ['WorksheetFreezePanes.unfreeze', 'GeneralException'],
]);

/** Who changed cells: this add-in, the person at the keyboard, or a co-author elsewhere. */
export type Author = 'ThisLocalAddin' | 'user' | 'coAuthor';

export class Workbook {
  static readonly type = 'Workbook';
  readonly name = 'Book1';
  readonly worksheets = new WorksheetCollection(this);
  readonly tables = new TableCollection(this);
  readonly names = new NamedItemCollection(this);
  readonly settings = new SettingCollection();
  readonly application = new Application();
  readonly protection = new WorkbookProtection(this);
  active: Worksheet;
  selection: Range | null = null;
  /** The structure is protected with a password: no sheet may come, go or move. */
  structureProtected = false;
  /** Another workbook has the focus where false. */
  isInFront = true;
  readonly habits = strictHabits();
  /** Formulas that were written in the request that is being answered. */
  readonly uncalculated = new Set<Cell>();
  onEvent: (type: number, sheetId: string, args: unknown) => void = () => {};
  private lastNumber = 0;

  constructor() {
    this.active = this.worksheets.add('Sheet1');
  }

  nextNumber(): number {
    return ++this.lastNumber;
  }
  getSelectedRange(): Range {
    return this.selection ?? this.active.getCell(0, 0);
  }
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }
  select(range: Range): void {
    this.active = range.worksheet;
    this.selection = range;
  }
  /** What Excel does only in the workbook that has the focus. */
  guardCall(className: string, method: string): void {
    const code = this.isInFront ? undefined : needsFront.get(`${className}.${method}`);
    if (code) throw new ApiError(code, 'There was an internal error.', 500);
  }
  /** No chart of a protected sheet, nor a part of one, may be changed. */
  guardChange(objects: readonly object[]): void {
    for (const object of objects)
      if (object instanceof Chart) object.worksheet.data.guard('charts');
  }
  refuseStructureChange(): void {
    if (this.structureProtected) throw accessDenied('The workbook is protected.');
  }
  /** What a person enters in one cell, here or as a co-author; locked cells refuse. Text stays text. */
  enterAs(author: Author, sheet: string, row: number, column: number, value: CellValue): void {
    const cell = this.worksheets.item(sheet).getRangeByIndexes(row, column, 1, 1);
    const { area, data } = cell;
    data.guardContents(area);
    Object.assign(data.cell(row, column), { value, formula: undefined, quoted: undefined });
    growTables(cell);
    const isChoice = data.validations.some(
      ({ areas, rule }) => rule.list && areas.some((each) => areaContains(each, row, column)),
    );
    if (this.habits.raisesChoices || !isChoice) this.cellsChanged(cell, author);
  }
  /** What a person does with whole rows or columns of a sheet that lets them: see `moveLines`. */
  moveLinesAs(author: Author, moved: LinesMoved): void {
    const { sheet, axis, at, by } = moved;
    const worksheet = this.worksheets.item(sheet);
    worksheet.data.guard(axis);
    moveLines(this, moved);
    const last = at + Math.abs(by) - 1;
    const name = (line: number) => (axis === 'rows' ? String(line + 1) : columnLetters(line));
    const change = `${axis === 'rows' ? 'Row' : 'Column'}${by > 0 ? 'Inserted' : 'Deleted'}`;
    this.changed(worksheet, author, change, `${name(at)}:${name(last)}`);
  }
  cellsChanged(range: Range, author: Author): void {
    this.changed(range.worksheet, author, 'RangeEdited', range.localAddress);
  }
  private changed(
    { id: worksheetId }: Worksheet,
    author: Author,
    changeType: string,
    address: string,
  ) {
    this.onEvent(EventType.WorksheetChanged, worksheetId, {
      ...{ changeType, worksheetId, address },
      source: author === 'coAuthor' ? 'Remote' : 'Local',
      triggerSource: author === 'ThisLocalAddin' ? author : 'Unknown',
    });
  }
}

export class WorksheetCollection extends Collection<Worksheet> {
  static readonly type = 'WorksheetCollection';
  constructor(private readonly workbook: Workbook) {
    super();
  }
  add(name?: string): Worksheet {
    this.workbook.refuseStructureChange();
    const title = name ?? `Sheet${this.list.length + 1}`;
    this.refuseDuplicate(title);
    const sheet = new Worksheet(this.workbook, title);
    this.list.push(sheet);
    return sheet;
  }
  getActiveWorksheet(): Worksheet {
    return this.workbook.active;
  }
  refuseDuplicate(name: string, self?: Worksheet): void {
    const taken = this.list.some(
      (each) => each !== self && each.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw alreadyExists();
  }
}

/** Of its structure. */
class WorkbookProtection {
  static readonly type = 'WorkbookProtection';
  constructor(private readonly workbook: Workbook) {}
  get protected(): boolean {
    return this.workbook.structureProtected;
  }
}

class Application {
  static readonly type = 'Application';
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}
