/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** "B5", or "$B$5" when absolute. */
export function cellAddress(row: number, column: number, absolute = false): string {
  const dollar = absolute ? '$' : '';
  return `${dollar}${columnLetters(column)}${dollar}${row + 1}`;
}

/** "B5:D9", or "B5" for a single cell. */
export function areaAddress(area: Area, absolute = false): string {
  const first = cellAddress(area.row, area.column, absolute);
  if (area.rows === 1 && area.columns === 1) return first;
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1, absolute);
  return `${first}:${last}`;
}

/** What Excel reads as a cell, in either of its two ways to write one. */
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*)$/i;

/** Sheet name as a formula needs it: quoted whenever it is not a plain word. */
export function quoteSheet(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !LIKE_A_CELL.test(sheet)
    ? sheet
    : `'${sheet.replace(/'/g, "''")}'`;
}

/** "封面!$C$6:$C$9". */
export function absoluteReference(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaAddress(area, true)}`;
}

const AREA = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** Parses "B5" or "$B$5:$D$9"; null for anything else (whole columns, unions, names). */
export function parseArea(address: string): Area | null {
  const match = AREA.exec(address.trim());
  if (!match) return null;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1]!);
  const lastRow = match[4] === undefined ? row : Number(match[4]) - 1;
  const lastColumn = match[3] === undefined ? column : columnIndex(match[3]);
  if (row < 0 || lastRow < row || lastColumn < column) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Splits "'My sheet'!$B$5" into its sheet and area; null when it is not a reference to one area. */
export function parseReference(reference: string): { sheet: string; area: Area } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!=+\-*/^&<>(),;{}"%]+))!(.+)$/.exec(reference.trim());
  const area = match && parseArea(match[3]!);
  if (!match || !area) return null;
  return { sheet: match[1] !== undefined ? match[1].replace(/''/g, "'") : match[2]!, area };
}

export function areaContains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The common part of two areas, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function hull(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The smallest area that holds all of some cells; at least one is given. */
export const areaAround = (cells: readonly { row: number; column: number }[]): Area =>
  cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })).reduce(hull);
