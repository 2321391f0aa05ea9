import type { CellFormat } from '../../workbook/description';
import { type Attributes, flag, parseXml } from '../package/parse-xml';
import type { Package } from '../package/package';
import { type ColorReader, colorReader } from './colors';
import { BUILT_IN_FORMATS } from './number-formats';

export interface FileStyles {
  /** By the number that cells have. */
  cells: CellFormat[];
  /** By the number that conditional formats have. */
  differences: CellFormat[];
}

type Mutable = { -readonly [K in keyof CellFormat]: CellFormat[K] };

/** Reads the formats that cells refer to. */
export function readStyles(parts: Package, path: string, themePath: string): FileStyles {
  const xml = parts.text(path);
  if (xml === undefined) return { cells: [{}], differences: [] };
  const theme = parts.text(themePath) ?? '';
  if (last?.xml === xml && last.theme === theme) return last.styles;
  const reader = new StyleReader(colorReader(parts, themePath));
  parseXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    close: () => reader.close(),
  });
  const styles = { cells: reader.cells, differences: reader.differences };
  last = { xml, theme, styles };
  return styles;
}

/** Many workbooks in a row that one program saved have the same styles. */
let last: { xml: string; theme: string; styles: FileStyles } | undefined;

class StyleReader {
  readonly cells: CellFormat[] = [];
  readonly differences: CellFormat[] = [];
  private readonly lists: Record<string, Mutable[]> = { fonts: [], fills: [], borders: [] };
  private readonly numberFormats = new Map<number, string>();
  private readonly path: string[] = [];
  /** The format that elements inside the present one describe. */
  private current: Mutable = {};
  private patternIsSolid = false;
  private sides = 0;

  constructor(private readonly color: ColorReader) {}

  open(name: string, attributes: Attributes): void {
    const parent = this.path[this.path.length - 1] ?? '';
    const inDifference = this.path.includes('dxf');
    this.path.push(name);
    if (name === 'dxf') this.differences.push((this.current = {}));
    else if (name === 'numFmt' && inDifference) this.current.numberFormat = attributes.formatCode;
    else if (name === 'numFmt') this.addNumberFormat(attributes);
    else if (parent === 'cellXfs' && name === 'xf') this.cells.push(this.cellFormat(attributes));
    else if (!inDifference && this.lists[parent]) {
      this.lists[parent].push((this.current = {}));
    } else this.property(name, parent, attributes, inDifference);
  }

  close(): void {
    this.path.pop();
  }

  private addNumberFormat({ numFmtId, formatCode }: Attributes): void {
    this.numberFormats.set(Number(numFmtId), formatCode ?? '');
  }

  private cellFormat(attributes: Attributes): CellFormat {
    const { fontId, fillId, borderId, numFmtId } = attributes;
    const id = Number(numFmtId ?? 0);
    const numberFormat = this.numberFormats.get(id) ?? BUILT_IN_FORMATS[id];
    this.current = {
      ...this.lists.fonts![Number(fontId ?? 0)],
      ...this.lists.fills![Number(fillId ?? 0)],
      ...this.lists.borders![Number(borderId ?? 0)],
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
    return this.current;
  }

  private property(name: string, parent: string, attributes: Attributes, inDxf: boolean): void {
    const format = this.current;
    if (parent === 'font') this.fontProperty(name, attributes);
    else if (name === 'patternFill') {
      // Conditional formats leave out that a fill is solid.
      this.patternIsSolid =
        attributes.patternType === 'solid' || (inDxf && !attributes.patternType);
    } else if (name === (inDxf ? 'bgColor' : 'fgColor') && this.patternIsSolid) {
      const fill = this.color(attributes);
      if (fill) format.fill = fill;
    } else if (parent === 'border') this.borderSide(name, attributes);
    else if (name === 'alignment') this.alignment(attributes);
    else if (name === 'protection' && !flag(attributes.locked, true)) format.locked = false;
  }

  private fontProperty(name: string, attributes: Attributes): void {
    const format = this.current;
    if (name === 'name') format.font = attributes.val;
    else if (name === 'sz') format.size = Number(attributes.val);
    else if (name === 'b' && flag(attributes.val, true)) format.bold = true;
    else if (name === 'i' && flag(attributes.val, true)) format.italic = true;
    else if (name === 'color') {
      const color = this.color(attributes);
      if (color) format.color = color;
    }
  }

  /** Only a cell with a line on every side counts as bordered. */
  private borderSide(name: string, { style }: Attributes): void {
    if (name === 'left') this.sides = 0;
    if (style !== undefined && style !== 'none') this.sides += 1;
    if (name === 'bottom' && this.sides === 4) this.current.border = 'thin';
  }

  private alignment({ horizontal, vertical, wrapText }: Attributes): void {
    const format = this.current;
    if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') {
      format.align = horizontal;
    }
    if (vertical === 'top' || vertical === 'center') format.verticalAlign = vertical;
    if (flag(wrapText)) format.wrap = true;
  }
}
