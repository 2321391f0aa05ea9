/** Strings and quoted sheet names: nothing in them is part of the formula. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** A column of a table, but for the cell of its own row, or its heading. */
const COLUMN = /[\p{L}\p{N}_.]\[(?!\[?[@#])/u;
/** Cells from one to another: "O4:O20", "$O:$O". */
const RANGE = /\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*(?![\p{L}\p{N}_])/u;

/**
 * Whether a formula compares whole columns or ranges outside of any function, so that it has a result for every row: its cell
 * shows one of them, and the others go unseen.
 */
export function hasManyResults(formula: string): boolean {
  const outside = outsideFunctions(formula.replace(QUOTED, ''));
  return COLUMN.test(outside) || RANGE.test(outside);
}

/** A formula without its functions and their arguments; brackets that only group stay. */
function outsideFunctions(formula: string): string {
  const open: boolean[] = [];
  let rest = '';
  for (const character of formula) {
    const isInside = open.includes(true);
    if (character === '(') open.push(isInside || /[\p{L}\p{N}_.]$/u.test(rest));
    else if (character === ')') open.pop();
    else if (!isInside) rest += character;
  }
  return rest;
}
