import { columnLetters } from '../../workbook/address';

/** "C:E". */
export function columnsAddress(column: number, columns: number): string {
  return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
}

/** "3:5". */
export function rowsAddress(row: number, rows: number): string {
  return `${row + 1}:${row + rows}`;
}
