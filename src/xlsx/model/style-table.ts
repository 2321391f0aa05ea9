import type { CellFormat } from '../../workbook/description';

/** A style as cells use it. Cells share styles; `StyleTable` keeps each one once. */
export interface Style {
  /** What a cell with this style looks like. */
  readonly format: CellFormat;
  /** Index of the cell style in the opened file that this one starts from; 0 is every file's default. */
  readonly fileStyle: number;
  /** What was set on top of `fileStyle`; empty when the cell looks as in the file. */
  readonly changes: CellFormat;
}

export const DEFAULT_STYLE = 0;

const PROPERTIES: (keyof CellFormat)[] = [
  'font',
  'size',
  'bold',
  'italic',
  'color',
  'fill',
  'align',
  'verticalAlign',
  'wrap',
  'border',
  'numberFormat',
  'locked',
];

function keyOf(format: CellFormat): string {
  return JSON.stringify(PROPERTIES.map((property) => format[property] ?? null));
}

function merge(base: CellFormat, over: CellFormat): CellFormat {
  const merged: Record<string, unknown> = { ...base };
  for (const property of PROPERTIES) {
    if (over[property] !== undefined) merged[property] = over[property];
  }
  return merged;
}

/** What a cell looks like where a style says nothing. */
const DEFAULTS: CellFormat = {
  bold: false,
  italic: false,
  wrap: false,
  locked: true,
  numberFormat: 'General',
};

/** Whether a cell that looks like `base` already looks as `wanted` says. */
function satisfies(base: CellFormat, wanted: CellFormat): boolean {
  return PROPERTIES.every(
    (property) =>
      wanted[property] === undefined || (base[property] ?? DEFAULTS[property]) === wanted[property],
  );
}

/** All styles of a workbook, each once, addressed by a small number that cells hold. */
export class StyleTable {
  private readonly styles: Style[] = [{ format: {}, fileStyle: 0, changes: {} }];
  private readonly ids = new Map<string, number>();
  private readonly extensions = new Map<string, number>();
  private readonly unchanged = new Map<number, number>([[0, DEFAULT_STYLE]]);

  get(id: number): Style {
    return this.styles[id]!;
  }

  /** Declares style `fileStyle` of the opened file. */
  addFromFile(fileStyle: number, format: CellFormat): number {
    const id = this.intern({ format, fileStyle, changes: {} });
    this.unchanged.set(fileStyle, id);
    return id;
  }

  /** The style that results from setting `format` on a cell of style `id`. */
  extend(id: number, format: CellFormat): number {
    const key = `${id} ${keyOf(format)}`;
    const known = this.extensions.get(key);
    if (known !== undefined) return known;
    const extended = this.changed(this.get(id), format);
    this.extensions.set(key, extended);
    return extended;
  }

  private changed(base: Style, format: CellFormat): number {
    const changes = merge(base.changes, format);
    const original = this.unchanged.get(base.fileStyle)!;
    // Changed and changed back is unchanged: such a cell keeps the style it has in the file.
    if (satisfies(this.get(original).format, changes)) return original;
    return this.intern({ format: merge(base.format, format), fileStyle: base.fileStyle, changes });
  }

  private intern(style: Style): number {
    const key = `${style.fileStyle} ${keyOf(style.format)} ${keyOf(style.changes)}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.ids.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }
}
