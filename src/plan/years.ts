/** The years a plan covers, for people: "2024", "2018–2020", or "2018、2020" where years are left out between. */
export function yearSpan(years: readonly number[]): string {
  const [first] = years;
  const last = years[years.length - 1];
  const isRun = years.every((year, i) => year === first! + i);
  return isRun && years.length > 1 ? `${first}–${last}` : years.join('、');
}

/** The last year of a period: 2025 of "2021-2025". */
export const periodEnd = (period: string): number => Number(period.slice(-4));

/** Whether a period runs over several years: "2021-2025". */
export const isSpan = (period: string): boolean => period.includes('-');
