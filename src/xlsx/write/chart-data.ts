import type { CellValue } from '../../workbook/description';
import { escapeContent } from '../package/xml-text';

/** The texts a chart shows, stored in it; empty cells are left out. */
export function stringsXml(values: CellValue[]): string {
  return `<c:strCache>${points(values, (value) => escapeContent(String(value)))}</c:strCache>`;
}

/** The numbers a chart shows, stored in it; anything else is left out. */
export function numbersXml(values: CellValue[]): string {
  const numbers = values.map((value) => (typeof value === 'number' ? value : null));
  return `<c:numCache><c:formatCode>General</c:formatCode>${points(numbers, String)}</c:numCache>`;
}

function points<T>(values: (T | null)[], textOf: (value: T) => string): string {
  const stored = values.map((value, i) =>
    value === null ? '' : `<c:pt idx="${i}"><c:v>${textOf(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${stored.join('')}`;
}
