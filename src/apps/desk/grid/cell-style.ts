import type { CSSProperties } from 'react';
import type { CellFormat, CellValue } from '../../../workbook/description';

/** Fonts that replace a workbook's font where it is not installed. */
const FALLBACK_FONTS = "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const GRID_LINE = '#E1E1E1';
const BORDER = '#A6A6A6';
/** Of text without a size of its own, in points. */
export const DEFAULT_SIZE = 11;

/** A cell's appearance as CSS. Sheets are paper: white in every theme, as in Excel. @param scale of letters; 1 is their own size. */
export function cellStyle(format: CellFormat, value: CellValue, scale = 1): CSSProperties {
  const line = format.border ? BORDER : (format.fill ?? GRID_LINE);
  return {
    fontFamily: format.font ? `'${format.font}', ${FALLBACK_FONTS}` : FALLBACK_FONTS,
    fontSize: `${(((format.size ?? DEFAULT_SIZE) * 4) / 3) * scale}px`,
    fontWeight: format.bold ? 600 : 400,
    fontStyle: format.italic ? 'italic' : 'normal',
    color: format.color ?? '#000000',
    backgroundColor: format.fill,
    borderRight: `1px solid ${line}`,
    borderBottom: `1px solid ${line}`,
    justifyContent: horizontal(format, value),
    textAlign: format.align ?? (typeof value === 'number' ? 'right' : 'left'),
    alignItems: vertical(format),
    whiteSpace: format.wrap ? 'pre-wrap' : 'pre',
  };
}

/** Without an alignment of its own, text stands left, numbers right and truth values in the middle. */
function horizontal(format: CellFormat, value: CellValue): string {
  switch (format.align) {
    case 'left':
      return 'flex-start';
    case 'center':
      return 'center';
    case 'right':
      return 'flex-end';
    default:
      if (typeof value === 'number') return 'flex-end';
      return typeof value === 'boolean' ? 'center' : 'flex-start';
  }
}

function vertical({ verticalAlign }: CellFormat): string {
  if (verticalAlign === 'top') return 'flex-start';
  return verticalAlign === 'center' ? 'center' : 'flex-end';
}
