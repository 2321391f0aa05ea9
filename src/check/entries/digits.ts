/** A figure that is told with so many decimals at most is one that people tell. */
const USUAL = 3;
/** From so many on a number that is exact to its last two digits may be a telephone's, or whatever else is known by a number. */
const LONG = 1e6;

/** Digits behind the decimal point, up to twelve significant ones. */
export function decimalsOf(value: number): number {
  const text = String(Number(value.toPrecision(12)));
  const exponent = /e-(\d+)$/.exec(text);
  const decimals = /\.(\d+)/.exec(text)?.[1]!.length ?? 0;
  return decimals + Number(exponent?.[1] ?? 0);
}

/** How many digits tell a number, without the noughts before and behind: 2 of 0.93, 2 of 9300. */
export const tellingDigits = (value: number): number =>
  Number(value.toPrecision(12)).toExponential().replace(/e.*$/, '').replace(/\D/g, '').length;

/** Whether a figure is more exact than people tell it, and than those beside it are. */
export const isTooExact = (value: number, known: readonly number[]): boolean =>
  decimalsOf(value) > Math.max(USUAL, ...known.map(decimalsOf));

/** Whether a number is as long and as exact as a telephone's: what was entered in a smaller unit of measure ends in noughts. */
export const mayBeTelephone = (value: number): boolean =>
  value >= LONG && Number.isInteger(value) && value % 100 !== 0;
