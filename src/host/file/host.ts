import { type Area, areaAround } from '../../workbook/address';
import type { CellValue, WorkbookPatch } from '../../workbook/description';
import { ProductError } from '../../language/errors';
import type {
  CellAt,
  CellsChanged,
  Host,
  SelectSheets,
  SnapshotOptions,
  WorkbookSnapshot,
  WriteOptions,
  WriteReport,
} from '../port';
import { calculateSheets, lacksResults } from './formulas/calculate-formulas';
import { applyPatch } from './apply-patch';
import { checkClashes, checkPatch, refuseChanged, valueProblem } from './check-patch';
import { recalculate, settle } from './calculate';
import type { SheetModel } from '../../xlsx/model/sheet';
import type { CellEntry, SheetChange, WorkbookEdit } from './edits';
import type { SaveOptions, XlsxHostEvent, XlsxHostOptions } from './options';
import { snapshotWorkbook } from './snapshot';
import { Recorder, holdsOnlyValues } from './recorder';
import { fitRow } from './fit-row';
import { WorkbookModel } from '../../xlsx/model/workbook';
import { readCustomProperties } from '../../xlsx/package/custom-properties';
import { Package } from '../../xlsx/package/package';
import { readWorkbook } from '../../xlsx/read/read-workbook';
import { saveWorkbook } from '../../xlsx/write/save-workbook';

const APPLICATION = 'Indicator Ledger';

/** A workbook held in memory: read from .xlsx bytes or new, saved as .xlsx bytes. */
export class XlsxHost implements Host {
  readonly kind = 'xlsx';
  private lastSelected: { sheet: string; area: Area } | null = null;
  private readonly listeners = new Set<(event: XlsxHostEvent) => void>();
  private readonly watchers = new Set<(change: CellsChanged) => void>();
  private readonly editListeners = new Set<(edit: WorkbookEdit) => void>();
  private readonly writeListeners = new Set<(patch: WorkbookPatch) => Promise<void>>();

  private constructor(
    private readonly model: WorkbookModel,
    private readonly original: Package | null,
    private readonly options: XlsxHostOptions,
  ) {}

  /** A workbook without sheets; a write makes them. */
  static create(options: XlsxHostOptions): XlsxHost {
    return new XlsxHost(new WorkbookModel(), null, options);
  }

  /**
   * Opens a file. Whatever this host does not understand is not drawn, but stays in the file. Results are taken as they are
   * stored; where a program stored none for the users' own formulas, they are calculated.
   * @throws ProductError `notAWorkbook` or `encrypted`.
   */
  static async open(bytes: Uint8Array, options: XlsxHostOptions): Promise<XlsxHost> {
    const original = Package.open(bytes);
    const model = await readWorkbook(original);
    const host = new XlsxHost(model, original, options);
    const { formulaSheets = [] } = options;
    if (formulaSheets.some((name) => lacksResults(model.sheet(name)))) host.recalculate();
    return host;
  }

  /** The workbook as it is now, for drawing. Change it only through this host. */
  get workbook(): WorkbookModel {
    return this.model;
  }

  /** Texts by name that came with the file. */
  get properties(): Readonly<Record<string, string>> {
    return this.original ? readCustomProperties(this.original) : {};
  }

  /** What `goTo` selected last. */
  get selection(): { sheet: string; area: Area } | null {
    return this.lastSelected;
  }

  async snapshot(select: SelectSheets, options: SnapshotOptions = {}): Promise<WorkbookSnapshot> {
    return snapshotWorkbook(this.model, select, options, this.options.cheapRows);
  }

  async write(patch: WorkbookPatch, options: WriteOptions = {}): Promise<WriteReport> {
    checkPatch(patch);
    checkClashes(patch, this.model);
    for (const { name } of patch.sheets) this.refusePassword(this.model.sheet(name));
    for (const listener of [...this.writeListeners]) await listener(patch);
    // While it is half written nothing can be worked out.
    settle(this.model);
    refuseChanged(this.model, patch, options.standing);
    const recorder = holdsOnlyValues(patch, this.model) ? Recorder.of(patch, this.model) : null;
    try {
      await applyPatch(this.model, patch, options);
    } finally {
      this.recalculate();
      this.emit('changed');
      this.tell(
        recorder
          ? { kind: 'cells', changes: recorder.changes(), by: 'program' }
          : { kind: 'other' },
      );
    }
    return { missing: [] };
  }

  async selected(): Promise<CellAt | null> {
    if (!this.selection) return null;
    const { sheet, area } = this.selection;
    return { sheet, row: area.row, column: area.column };
  }

  async goTo(sheet: string, area: Area): Promise<void> {
    const { name } = this.model.requireSheet(sheet);
    this.model.activeSheet = name;
    this.lastSelected = { sheet: name, area };
    this.emit('selected');
  }

  async watch(
    sheets: string[],
    listener: (change: CellsChanged) => void,
  ): Promise<() => Promise<void>> {
    const watcher = (change: CellsChanged) => {
      if (sheets.includes(change.sheet)) listener(change);
    };
    this.watchers.add(watcher);
    return async () => {
      this.watchers.delete(watcher);
    };
  }

  /**
   * A user's edit of one cell: `null` empties it. Results of formulas follow at once.
   * @throws ProductError `refused` for a locked cell of a protected sheet, `sheetProtected` where there is a password.
   */
  edit(sheet: string, row: number, column: number, value: CellValue): void {
    this.paste(sheet, row, column, [[value]]);
  }

  /** A user's edit of several cells, from (row, column) on; nothing is changed when one of them is locked. */
  paste(sheet: string, row: number, column: number, values: CellValue[][]): void {
    const cells = values.flatMap((line, r) =>
      line.map((value, c) => ({ row: row + r, column: column + c, value })),
    );
    this.enterCells(sheet, cells);
  }

  /**
   * A user's edit of cells wherever they are on a sheet; nothing is changed when one of them is locked.
   * @throws ProductError `refused`, `sheetProtected`
   */
  enterCells(sheetName: string, cells: readonly CellEntry<CellValue>[]): void {
    const sheet = this.model.requireSheet(sheetName);
    if (cells.some((cell) => !sheet.isEditable(cell.row, cell.column))) {
      this.refusePassword(sheet);
      throw new ProductError('refused', { sheet: sheet.name, reason: 'locked' });
    }
    for (const cell of cells) {
      const reason = valueProblem(cell.value);
      if (reason) throw new ProductError('refused', { sheet: sheet.name, reason });
    }
    const recorder = new Recorder(this.model, [{ sheet: sheet.name, cells }]);
    for (const cell of cells) this.enter(sheet, cell.row, cell.column, cell.value);
    this.changed(recorder.changes(), 'user');
  }

  /**
   * Puts cells back to what they held on one side of changes. Sheets that are gone are left out; so are, with `onlyEntries`,
   * cells that are locked.
   */
  putBack(
    changes: readonly SheetChange[],
    side: 'before' | 'after',
    { onlyEntries = false }: { onlyEntries?: boolean } = {},
  ): void {
    const known = changes.flatMap(({ sheet: name, cells }) => {
      const sheet = this.model.sheet(name);
      if (!sheet) return [];
      const wanted = cells.filter(
        ({ row, column }) => !onlyEntries || sheet.isEditable(row, column),
      );
      return [{ sheet: name, cells: wanted }];
    });
    const recorder = new Recorder(this.model, known);
    for (const { sheet, cells } of known) {
      const grid = this.model.requireSheet(sheet).cells;
      for (const cell of cells) grid.setContents(cell.row, cell.column, cell[side]);
    }
    this.changed(recorder.changes(), 'undo');
  }

  /**
   * A user's width for a column, in characters of the default font.
   * @throws ProductError `refused` where the sheet's protection keeps its columns as they are.
   */
  resizeColumn(sheetName: string, column: number, width: number): void {
    const sheet = this.model.requireSheet(sheetName);
    if (sheet.hasPassword || sheet.protection?.allowFormatColumns === false) {
      throw new ProductError('refused', { sheet: sheet.name, reason: 'locked' });
    }
    sheet.columnWidths.set(column, width);
    sheet.changedWidths.add(column);
    this.emit('changed');
    this.tell({ kind: 'other' });
  }

  /** Calls `listener` after the workbook changed in any way, or the selection moved; returns how to stop. */
  subscribe(listener: (event: XlsxHostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * The workbook as a file, with the stored results of our formulas; equal workbooks saved at one time are equal files.
   * @throws ProductError `refused` where the file would not open.
   */
  async save({ title, time = new Date(), custom }: SaveOptions = {}): Promise<Uint8Array> {
    const properties = {
      application: APPLICATION,
      created: time,
      ...(title && { title }),
      ...(custom && { custom }),
    };
    return saveWorkbook(this.original, this.model, properties);
  }

  /** Calls `listener` with everything that is done to the workbook; returns how to stop. */
  onEdit(listener: (edit: WorkbookEdit) => void): () => void {
    this.editListeners.add(listener);
    return () => this.editListeners.delete(listener);
  }

  /** Waits for `listener` before a program's patch is written, as it is accepted; returns how to stop. */
  beforeWrite(listener: (patch: WorkbookPatch) => Promise<void>): () => void {
    this.writeListeners.add(listener);
    return () => this.writeListeners.delete(listener);
  }

  /** After cells changed by hand: results follow, and whoever watches is told. */
  private changed(changes: SheetChange[], by: 'user' | 'undo'): void {
    this.recalculate();
    for (const { sheet, cells } of changes) {
      if (cells.length === 0) continue;
      const area = areaAround(cells);
      for (const watcher of [...this.watchers]) watcher({ sheet, area });
    }
    this.emit('changed');
    this.tell({ kind: 'cells', changes, by });
  }

  private tell(edit: WorkbookEdit): void {
    for (const listener of [...this.editListeners]) listener(edit);
  }

  private enter(sheet: SheetModel, row: number, column: number, value: CellValue): void {
    const isFormula = typeof value === 'string' && value.startsWith('=') && value.length > 1;
    if (isFormula && this.formulaSheets.includes(sheet.name)) {
      sheet.cells.setFormula(row, column, { text: value, perRow: false });
    } else {
      sheet.cells.setValue(row, column, value);
    }
    fitRow(sheet, row, column);
  }

  private recalculate(): void {
    recalculate(this.model, this.options.calculate);
    calculateSheets(this.model, this.formulaSheets);
  }

  private get formulaSheets(): readonly string[] {
    return this.options.formulaSheets ?? [];
  }

  private refusePassword(sheet: SheetModel | null): void {
    if (sheet?.hasPassword) throw new ProductError('sheetProtected', { sheet: sheet.name });
  }

  private emit(event: XlsxHostEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
