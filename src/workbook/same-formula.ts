/** Tells one formula from others, however a program wrote it out; `row` is counted from 0. */
export type IsSameFormula = (formula: string, row: number) => boolean;

/**
 * Compares formulas with a template without building the text expected in every row.
 * @param template `{r}` stands for the row number
 */
export function formulaMatcher(template: string): IsSameFormula {
  const exact = template.split('{r}');
  const loose = plain(template).split('{R}');
  return (formula, row) =>
    consistsOf(formula, exact, String(row + 1)) ||
    consistsOf(plain(formula), loose, String(row + 1));
}

/** True when a text is the parts with `between` between them. */
function consistsOf(text: string, parts: readonly string[], between: string): boolean {
  let at = 0;
  for (const [i, part] of parts.entries()) {
    if (i > 0) {
      if (!text.startsWith(between, at)) return false;
      at += between.length;
    }
    if (!text.startsWith(part, at)) return false;
    at += part.length;
  }
  return at === text.length;
}

/** Programs differ in capitals, blanks, dollar signs and prefixes of newer functions. */
function plain(formula: string): string {
  return formula.toUpperCase().replace(/\s|_XLFN\.|\$/g, '');
}
