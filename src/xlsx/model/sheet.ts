import { type Area, areaContains } from '../../workbook/address';
import type {
  CellFormat,
  CellValue,
  ChartDescription,
  ConditionalFormatDescription,
  NumberLook,
  PageDescription,
  ProtectionDescription,
  TableDescription,
  ValidationDescription,
} from '../../workbook/description';
import { looksOther } from '../../workbook/number-look';
import { CellGrid } from './cell-grid';
import { StyleGrid } from './style-grid';
import type { StyleTable } from './style-table';

/** A feature that is in the opened file already, and so is not written again. */
export type Kept<T> = T & { readonly fromFile?: true };

/** A table or chart of the file that covers other cells since a patch said so; the rest of it stays the user's. */
export type Moved<T> = Kept<T> & { readonly moved?: true };

/** Settings of a sheet that were set since the file was opened. */
export type ChangedSetting = 'freeze' | 'protection' | 'page' | 'printArea';

/** One sheet: its cells and the features in effect. Rows and columns count from 0. */
export class SheetModel {
  private readonly grid = new CellGrid();
  private pending: (() => void) | null = null;
  readonly styles: StyleGrid;
  visible = true;
  /** False for a sheet that is a chart, a dialog or a macro. */
  hasCells = true;
  tabColor: string | undefined;
  merges: Kept<Area>[] = [];
  /** Widths in characters of the default font. */
  readonly columnWidths = new Map<number, number>();
  /** Heights in points. */
  readonly rowHeights = new Map<number, number>();
  /** Rows that grow with their texts. */
  readonly growingRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  freeze: { rows: number; columns: number } = { rows: 0, columns: 0 };
  tables: Moved<TableDescription>[] = [];
  validations: Kept<ValidationDescription>[] = [];
  conditionalFormats: Kept<ConditionalFormatDescription>[] = [];
  protection: ProtectionDescription | null = null;
  /** Protected with a password: the sheet cannot be written. */
  hasPassword = false;
  page: PageDescription | null = null;
  /** As it is to be written; one of the file is not read. */
  printArea: Area | null = null;
  charts: Moved<ChartDescription>[] = [];
  /** Names of charts in the file that are not of our kinds, so not drawn. */
  readonly otherCharts = new Set<string>();

  readonly changedWidths = new Set<number>();
  readonly changedHeights = new Set<number>();
  readonly changedHidden = new Set<number>();
  readonly changedSettings = new Set<ChangedSetting>();

  /** @param isNew made since the file was opened. */
  constructor(
    readonly name: string,
    styles: StyleTable,
    readonly isNew: boolean,
  ) {
    this.styles = new StyleGrid(styles);
  }

  /** With the results of their formulas. */
  get cells(): CellGrid {
    if (this.pending) this.takePending()?.();
    return this.grid;
  }

  /** Leaves the results of formulas to be stored when the cells are next asked for, in the place of what was left before. */
  defer(store: () => void): void {
    this.pending = store;
  }

  /** What was left to be stored, which now is not; null where nothing was. */
  takePending(): (() => void) | null {
    const { pending } = this;
    this.pending = null;
    return pending;
  }

  valueAt(row: number, column: number): CellValue {
    return this.cells.valueAt(row, column);
  }

  /** The cell's own format, without conditional formats. */
  formatAt(row: number, column: number): CellFormat {
    return this.styles.formatAt(row, column);
  }

  /** The cell's format with the conditional formats its value calls for. */
  appearanceAt(row: number, column: number): CellFormat {
    const format = this.formatAt(row, column);
    const value = this.valueAt(row, column);
    const rules = this.conditionalFormats.filter(({ at }) => areaContains(at, row, column));
    const coloured = rules.find((rule) => 'text' in rule && value === rule.text);
    const look = rules.find(
      (rule) =>
        'where' in rule &&
        looksOther(
          rule.where,
          value,
          this.valueAt(rule.where.row ?? row, rule.where.column),
          this.chosenIn(rule.where),
        ),
    );
    if (!coloured && !look) return format;
    return {
      ...format,
      ...(coloured && 'format' in coloured && coloured.format),
      ...(look && 'where' in look && { numberFormat: look.numberFormat }),
    };
  }

  private chosenIn({ large }: NumberLook['where']): CellValue {
    return large ? this.valueAt(large.chosen.row, large.chosen.column) : null;
  }

  /** The bar that is drawn behind a cell's number, and how much of the cell it takes; null where there is none. */
  barAt(row: number, column: number): { color: string; share: number } | null {
    const value = this.valueAt(row, column);
    if (typeof value !== 'number' || value <= 0) return null;
    for (const rule of this.conditionalFormats) {
      if (!('bar' in rule) || !areaContains(rule.at, row, column)) continue;
      const { color, full } = rule.bar;
      return { color, share: Math.min(1, value / full) };
    }
    return null;
  }

  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((area) => areaContains(area, row, column)) ?? null;
  }

  validationAt(row: number, column: number): ValidationDescription | null {
    return this.validations.find(({ at }) => areaContains(at, row, column)) ?? null;
  }

  /** Whether the user may type in a cell. */
  isEditable(row: number, column: number): boolean {
    const guarded = this.protection !== null || this.hasPassword;
    return !guarded || this.formatAt(row, column).locked === false;
  }
}
