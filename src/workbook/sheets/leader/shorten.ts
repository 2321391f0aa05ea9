/** A text that has room for so many signs: its beginning, marked as such, where it is longer. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** The same as a formula. */
export const shortenedFormula = (text: string, most: number): string =>
  `IF(LEN(${text})>${most},LEFT(${text},${most - 1})&"…",${text}&"")`;
