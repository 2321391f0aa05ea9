/**
 * What MATCH has to be given to find exactly the text of a cell: it takes `~`, `*` and `?` for signs of its own. Texts of more
 * than 255 characters are found by no spreadsheet.
 */
export function literalLookup(cell: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}
