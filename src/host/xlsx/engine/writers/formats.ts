import type { Style } from 'excelize-wasm';
import { cellAddress } from '../../../../workbook/address';
import type { CellFormat } from '../../../../workbook/description';
import { checked } from '../call';
import type { SheetChanges, StyleChange } from '../fileChanges';
import type { EngineFile } from '../load';

const BORDER_COLOR = 'BFBFBF';
const SIDES = ['left', 'right', 'top', 'bottom'];

/** Declares the styles in the file; returns the engine's number for each of ours. */
export function declareStyles(file: EngineFile, styles: StyleChange[]): Map<number, number> {
  return new Map(
    styles.map(({ id, fileStyle, changes }) => {
      const base = fileStyle === 0 ? {} : checked(file.GetStyle(fileStyle), 'GetStyle').style;
      return [id, checked(file.NewStyle(overlay(base, changes)), 'NewStyle').style];
    }),
  );
}

/** Sets styles, one call a rectangle of equal style. */
export function writeFormats(
  file: EngineFile,
  sheet: SheetChanges,
  styles: Map<number, number>,
): void {
  for (const { at, style } of sheet.styles) {
    const first = cellAddress(at.row, at.column);
    const last = cellAddress(at.row + at.rows - 1, at.column + at.columns - 1);
    checked(file.SetCellStyle(sheet.name, first, last, styles.get(style)!), 'SetCellStyle');
  }
}

/** "#RRGGBB" as the engine wants it. */
export function engineColor(color: string): string {
  return color.replace('#', '').toUpperCase();
}

function overlay(base: Style, format: CellFormat): Style {
  const style: Style = { ...base };
  const font = fontOf(format);
  if (font) {
    style.Font = { ...base.Font, ...font };
    // The engine prefers a theme colour to a plain one.
    if (format.color) delete style.Font.ColorTheme;
  }
  if (format.fill) {
    style.Fill = { Type: 'pattern', Pattern: 1, Color: [engineColor(format.fill)] };
  }
  if (format.border) {
    style.Border = SIDES.map((Type) => ({ Type, Style: 1, Color: BORDER_COLOR }));
  }
  const alignment = given({
    Horizontal: format.align,
    Vertical: format.verticalAlign,
    WrapText: format.wrap,
  });
  if (alignment) style.Alignment = { ...base.Alignment, ...alignment };
  if (format.locked !== undefined) {
    style.Protection = { ...base.Protection, Locked: format.locked };
  }
  if (format.numberFormat !== undefined) {
    style.NumFmt = 0;
    delete style.DecimalPlaces;
    if (format.numberFormat === 'General') delete style.CustomNumFmt;
    else style.CustomNumFmt = format.numberFormat;
  }
  return style;
}

function fontOf(format: CellFormat): Style['Font'] | null {
  return given({
    Family: format.font,
    Size: format.size,
    Bold: format.bold,
    Italic: format.italic,
    ...(format.color ? { Color: engineColor(format.color), ColorIndexed: 0, ColorTint: 0 } : {}),
  });
}

/** Only the properties that have a value; null when none has. */
function given<T extends object>(properties: T): Partial<T> | null {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as Partial<T>) : null;
}
