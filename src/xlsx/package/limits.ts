import { ProductError } from '../../language/errors';
import type { UnsafeFileReason } from '../../language/error-texts/unsafe-files';

const MEGABYTE = 1024 * 1024;

/**
 * What a file may ask of the machine before it is believed. Honest files stay far below: the largest of real workbooks
 * have 141 parts, 40 MB unpacked, text packed 400:1 (where it is short) and 20 levels.
 */
export const limits = {
  entries: 20_000,
  /** Of all parts that are read, unpacked. */
  unpackedMegabytes: 256,
  /** Unpacked bytes per packed byte; asked of parts over `ratioFrom` only, since short text of one word packs tightly. */
  ratio: 250,
  ratioFrom: 16 * MEGABYTE,
  depth: 400,
  elements: 10_000_000,
  /** Places of a sheet's grid from column A to the last cell of each row. */
  cells: 20_000_000,
  /** Validations and conditional formats of a sheet, each as often as it has areas. */
  rules: 1_000_000,
  rows: 1_048_576,
  columns: 16_384,
  /** Different cell formats of a workbook: Excel opens no more. */
  styles: 65_490,
} as const;

/** The error of a file that is not read for its own sake; texts: language/error-texts/unsafe-files.ts. */
export function unsafeFile(
  reason: UnsafeFileReason,
  details: Readonly<Record<string, string | number>> = {},
): ProductError {
  const texts = Object.entries(details).map(([name, value]) => [name, String(value)]);
  return new ProductError('unsafeFile', { reason, ...Object.fromEntries(texts) });
}

/** Counts the elements of one XML part as they open and close. */
export class XmlGuard {
  private depth = 0;
  private elements = 0;

  constructor(private readonly most: { depth: number; elements: number } = limits) {}

  /** @throws ProductError unsafeFile: depth, elements */
  open(): void {
    this.depth += 1;
    this.elements += 1;
    const { depth, elements } = this.most;
    if (this.depth > depth) throw unsafeFile('depth', { most: depth });
    if (this.elements > elements) throw unsafeFile('elements', { most: elements });
  }

  close(): void {
    this.depth -= 1;
  }
}

/** Counts the cells of one sheet as they are read; rows and columns count from 0. */
export class SheetGuard {
  private cells = 0;
  private rules = 0;
  private row = -1;
  private width = 0;

  constructor(private readonly sheet: string) {}

  /** @throws ProductError unsafeFile: elements */
  addRules(count: number): void {
    this.rules += count;
    if (this.rules > limits.rules) throw unsafeFile('elements', { most: limits.rules });
  }

  /** @throws ProductError unsafeFile: address */
  checkRow(row: number): void {
    if (Number.isInteger(row) && row >= 0 && row < limits.rows) return;
    throw unsafeFile('address', { sheet: this.sheet, address: String(row + 1) });
  }

  /** @throws ProductError unsafeFile: address, cells */
  checkCell(row: number, column: number): void {
    this.checkRow(row);
    if (column < 0 || column >= limits.columns) {
      throw unsafeFile('address', { sheet: this.sheet, address: `R${row + 1}C${column + 1}` });
    }
    if (row !== this.row) {
      this.row = row;
      this.width = 0;
    }
    if (column < this.width) return;
    this.cells += column + 1 - this.width;
    this.width = column + 1;
    if (this.cells <= limits.cells) return;
    throw unsafeFile('cells', { sheet: this.sheet, most: limits.cells });
  }
}
