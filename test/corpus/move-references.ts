import { columnIndex, columnLetters } from '../../src/workbook/address';

/** Rows or columns that move: those from `from` on, counted from 1, by so many. */
export interface Move {
  from: number;
  by: number;
  columns: boolean;
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_(.])|[\p{L}_\[][\p{L}\p{N}_.]*`,
  'gu',
);

/** A formula standing on one sheet after rows or columns of another moved. */
export function moveReferences(formula: string, on: string, moved: string, move: Move): string {
  return formula.replace(TOKEN, (all: string, sheet?: string, reference?: string) => {
    if (reference === undefined) return all;
    const name = sheet === undefined ? on : sheet.slice(0, -1).replace(/^'|'$/g, '');
    if (name !== moved) return all;
    return (sheet ?? '') + reference.replace(/(\$?)([A-Z]+)(?:(\$?)(\d+))?/g, moveOne);
  });

  function moveOne(_: string, fixed: string, letters: string, fixedRow?: string, row?: string) {
    const at = (n: number) => (n >= move.from ? n + move.by : n);
    const column = move.columns ? columnLetters(at(columnIndex(letters) + 1) - 1) : letters;
    const line = row === undefined ? '' : move.columns ? row : String(at(Number(row)));
    return `${fixed}${column}${fixedRow ?? ''}${line}`;
  }
}
