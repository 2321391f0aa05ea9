/** The years a plan covers, for people: "2024", "2018–2020", or "2018、2020" where years are left out between. */
export function yearSpan(years: readonly number[]): string {
  const [first] = years;
  const last = years[years.length - 1];
  const isRun = years.every((year, i) => year === first! + i);
  return isRun && years.length > 1 ? `${first}–${last}` : years.join('、');
}
