import { areaAddress, type Area } from '../../../workbook/address';
import type { CellFormat, FormatBlock } from '../../../workbook/description';

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center' } as const;
const BORDER_COLOR = '#BFBFBF';

/**
 * Applies a format to its area; properties left out stay as they are.
 * @param fills whether one value may be given for a range, at the cost of one; the typings know arrays only.
 */
export function writeFormat(
  sheet: Excel.Worksheet,
  { at, format }: FormatBlock,
  fills: boolean,
): void {
  const range = sheet.getRange(areaAddress(at));
  const { numberFormat } = format;
  if (numberFormat !== undefined) {
    const each = () => Array<string>(at.columns).fill(numberFormat);
    range.numberFormat = fills ? (numberFormat as never) : Array.from({ length: at.rows }, each);
  }
  writeFont(range, format);
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.align !== undefined) range.format.horizontalAlignment = horizontal[format.align];
  if (format.verticalAlign !== undefined) {
    range.format.verticalAlignment = vertical[format.verticalAlign];
  }
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.border !== undefined) writeBorders(range, at);
  if (format.locked !== undefined) range.format.protection.locked = format.locked;
}

function writeFont(range: Excel.Range, format: CellFormat): void {
  const { font } = range.format;
  if (format.font !== undefined) font.name = format.font;
  if (format.size !== undefined) font.size = format.size;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.color !== undefined) font.color = format.color;
}

function writeBorders(range: Excel.Range, area: Area): void {
  const sides: Excel.BorderIndex[] | string[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  // Excel refuses inner borders where there is nothing inside.
  if (area.rows > 1) sides.push('InsideHorizontal');
  if (area.columns > 1) sides.push('InsideVertical');
  for (const side of sides) {
    const border = range.format.borders.getItem(side as Excel.BorderIndex);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = BORDER_COLOR;
  }
}
