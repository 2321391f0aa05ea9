/** So many times apart, one of two figures is wrong by itself. */
const FAR = 100;

/** Whether two figures of one indicator are so far apart that one of them is wrong by itself, and found there. */
export function isOfAnotherScale(one: number, other: number): boolean {
  const ratio = one / other;
  return ratio >= FAR || (ratio > 0 && ratio <= 1 / FAR);
}
