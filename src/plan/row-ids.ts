import type { Plan } from './model';

/** The row that a mention's figures stand in; another id than its own for repeats and for what gave way to another. */
export function rowIdOf(plan: Plan): (id: string) => string {
  const rows = new Map<string, string>();
  for (const { indicators, settled } of plan.conflicts) {
    if (!settled) continue;
    const kept = indicators.filter((id) => settled.keep.includes(id));
    for (const id of indicators) {
      if (!kept.includes(id) || id === kept[0]) rows.set(id, indicators[0]!);
    }
  }
  const firsts = new Map(plan.indicators.map(({ id, sameAs }) => [id, sameAs ?? id]));
  return (id) => {
    const first = firsts.get(id) ?? id;
    return rows.get(first) ?? first;
  };
}

/** How many rows `planRows` has, without working out what stands in them. */
export function rowCount(plan: Plan): number {
  const rowOf = rowIdOf(plan);
  return new Set(plan.indicators.map(({ id }) => rowOf(id))).size;
}
