/** A mention without lead units agrees with one that has them: goals are often stated first without. */
export function leadsAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return [...a].sort().join('、') === [...b].sort().join('、');
}
