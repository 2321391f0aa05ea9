import { parseArea } from '../../workbook/address';
import type { CellValue } from '../../workbook/description';
import type { Formula } from '../model/cell-grid';
import type { SheetModel } from '../model/sheet';
import { type Attributes, flag } from '../package/parse-xml';
import type { SheetGuard } from '../package/limits';
import { decodeCellText } from '../package/xml-text';
import { shiftFormula } from './shift-formula';
import type { SheetContext } from './context';

interface SharedFormula {
  row: number;
  column: number;
  text: string;
}

const written = (text: string): Formula | null =>
  text === '' ? null : { text: `=${text}`, perRow: false };

/** A formula that a cell shares with another, made when somebody asks: filled down, a long one would take all memory. */
class Shifted implements Formula {
  readonly perRow = false;

  constructor(
    private readonly first: SharedFormula,
    private readonly rows: number,
    private readonly columns: number,
  ) {}

  get text(): string {
    return `=${shiftFormula(this.first.text, this.rows, this.columns)}`;
  }
}

/** Reads rows and cells as the parser comes across them. */
export class CellReader {
  private row = -1;
  private column = -1;
  private type = '';
  private formula: Attributes | null = null;
  private formulaText = '';
  /** A part of a cell's own text that is struck out. */
  private struck = false;
  private value: string | null = null;
  private collecting: 'formula' | 'value' | null = null;
  private readonly shared = new Map<string, SharedFormula>();
  private readonly sharedCells = new Map<string, { row: number; column: number }[]>();

  constructor(
    private readonly sheet: SheetModel,
    private readonly context: SheetContext,
    private readonly guard: SheetGuard,
  ) {}

  /** @returns whether the element belongs to the cells. */
  open(name: string, attributes: Attributes): boolean {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (this.column < 0) return false;
    else if (name === 'f') {
      this.formula = attributes;
      this.collecting = 'formula';
    } else if (name === 'strike') this.struck = flag(attributes.val, true);
    else if (name === 'r') this.struck = false;
    else if (name === 'v' || (name === 't' && !this.struck)) {
      this.value ??= '';
      this.collecting = 'value';
    } else if (name === 'rPh') this.collecting = null;
    return true;
  }

  text(text: string): void {
    if (this.collecting === 'formula') this.formulaText += text;
    else if (this.collecting === 'value') this.value += text;
  }

  close(name: string): void {
    if (name === 'f' || name === 'v' || name === 't') this.collecting = null;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.column = -1;
  }

  /** Tells the model which cells share a formula, because changing their first one changes the others. */
  finish(): void {
    for (const [id, { row, column }] of this.shared) {
      this.sheet.cells.loadSharedGroup({ row, column }, this.sharedCells.get(id) ?? []);
    }
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    this.column = -1;
    const { sheet, context } = this;
    this.guard.checkRow(this.row);
    if (attributes.ht !== undefined) {
      sheet.rowHeights.set(this.row, Number(attributes.ht));
      if (!flag(attributes.customHeight)) sheet.growingRows.add(this.row);
    }
    if (flag(attributes.hidden)) sheet.hiddenRows.add(this.row);
    const style = context.styles[Number(attributes.s ?? 0)];
    if (flag(attributes.customFormat) && style !== undefined) {
      sheet.styles.loadRow(this.row, style);
    }
  }

  private openCell(attributes: Attributes): void {
    const at = attributes.r === undefined ? null : parseArea(attributes.r);
    this.column = at?.column ?? this.column + 1;
    this.row = at?.row ?? Math.max(this.row, 0);
    this.guard.checkCell(this.row, this.column);
    this.type = attributes.t ?? 'n';
    this.struck = false;
    this.formula = null;
    this.formulaText = '';
    this.value = null;
    const style = this.context.styles[Number(attributes.s ?? 0)];
    if (style !== undefined) this.sheet.styles.loadCell(this.row, this.column, style);
  }

  private closeCell(): void {
    const formula = this.formula && this.formulaOf(this.formula);
    const value = this.valueOf();
    if (formula) this.sheet.cells.load(this.row, this.column, value, formula);
    else if (value !== null) this.sheet.cells.load(this.row, this.column, value);
  }

  private formulaOf({ t, si }: Attributes): Formula | null {
    if (t !== 'shared' || si === undefined) return written(this.formulaText);
    const { row, column } = this;
    if (this.formulaText !== '') this.shared.set(si, { row, column, text: this.formulaText });
    const cells = this.sharedCells.get(si);
    if (cells) cells.push({ row, column });
    else this.sharedCells.set(si, [{ row, column }]);
    const first = this.shared.get(si);
    return first ? new Shifted(first, row - first.row, column - first.column) : null;
  }

  private valueOf(): CellValue {
    const { value, type } = this;
    if (value === null) return null;
    if (type === 'str' || type === 'inlineStr') return decodeCellText(value);
    // Libraries write formulas with an empty result, of whatever type.
    if (value.trim() === '') return null;
    if (type === 's') return this.context.strings[Number(value)] ?? null;
    if (type === 'b') return value === '1';
    if (type === 'e' || type === 'd') return value;
    const number = Number(value);
    // What no spreadsheet writes stays to be seen.
    return Number.isFinite(number) ? number : value;
  }
}
