import type { CellValue } from '../../../workbook/description';
import { formatNumber } from './number-format';

/** What a cell shows. */
export function cellText(value: CellValue, numberFormat: string | undefined): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatNumber(value, numberFormat);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

/** What stands in the editor: the value itself; a share as the percentage that the cell shows. */
export function editText(value: CellValue, numberFormat: string | undefined): string {
  if (typeof value === 'number' && isPercent(numberFormat)) {
    return `${Number((value * 100).toPrecision(12))}%`;
  }
  return cellText(value, undefined);
}

export function isPercent(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && numberFormat.replace(/"[^"]*"/g, '').includes('%');
}
