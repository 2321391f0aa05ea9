/**
 * The share of Student's distribution below `t`, by its finite series (Abramowitz and Stegun 26.7.3, 26.7.4).
 * @param freedom whole, 1 or more.
 */
export function shareBelow(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const [sine, square] = [Math.sin(angle), Math.cos(angle) ** 2];
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = 0;
  for (let power = isOdd ? 1 : 0; power <= freedom - 2; power += 2) {
    sum += term;
    term *= (square * (power + 1)) / (power + 2);
  }
  const within = isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
  return (1 + within) / 2;
}

/** How far from the middle 80 % of it reach to either side: 1.28 of a normal distribution, more where there is less to go by. */
export function widthOf80(freedom: number): number {
  let [low, high] = [0, 10];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (shareBelow(middle, freedom) < 0.9) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
