import type { ConflictKind, Indicator, Plan, Revision, Settlement, Task } from './model';
import { inUnit } from '../measures/scale';
import { isAdopted, revisedTask, revisedUnits, revisionsByRecord } from './revise';
import { unifyUnits } from './offices/aliases';

/** A row of the ledger, and what whoever reads it must know. */
export interface PlanRow {
  /** What the row is filled with. Its id is the row's, and stays whatever is decided. */
  indicator: Indicator;
  /** Set where other rows contradict this one and nobody has decided. */
  unsettled?: { kind: ConflictKind; others: Indicator[] };
  /** Set where this row was chosen before other mentions. */
  settled?: { settlement: Settlement; others: Indicator[] };
  /** The record as the plan has it, before any revision. */
  draft: Indicator;
  /** Revisions asked for it, adopted and proposed. */
  revisions: Revision[];
}

/**
 * The rows to track, each thing once. This is the one place that decides:
 * - A repeat (`sameAs`) has no row. Where the first mention names no units, a repeat lends its own: goals are often stated
 *   without units and repeated in a work item with them.
 * - Mentions that contradict each other have a row each until that is settled; then what was kept has one. The first of
 *   the kept takes the row of the first mention, so that choosing otherwise later moves no row and no entry.
 * - What an adopted revision changes is filled as it asks.
 * - Each office has one of the names the plan writes it with, so that it is counted once.
 */
export function planRows(plan: Plan): PlanRow[] {
  return rowsOf(unifyUnits(plan));
}

function rowsOf(plan: Plan): PlanRow[] {
  const groups = mentionGroups(plan);
  const asked = revisionsByRecord(plan);
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const conflicts = new Map(
    plan.conflicts.flatMap((conflict) => conflict.indicators.map((id) => [id, conflict] as const)),
  );
  /** The first mention with the units of its repeats, and as revised. */
  const told = (id: string): Indicator => {
    const record = withUnits(byId.get(id)!, groups.get(id) ?? []);
    return revised(record, asked.get(id) ?? []);
  };
  const rowOf = (id: string): PlanRow => {
    const indicator = told(id);
    return { indicator, draft: byId.get(id)!, revisions: asked.get(id) ?? [] };
  };
  return plan.indicators.flatMap(({ id, sameAs }): PlanRow[] => {
    if (sameAs !== undefined) return [];
    const conflict = conflicts.get(id);
    if (!conflict) return [rowOf(id)];
    const others = (but: string) => conflict.indicators.filter((one) => one !== but).map(told);
    if (!conflict.settled) {
      return [{ ...rowOf(id), unsettled: { kind: conflict.kind, others: others(id) } }];
    }
    const settlement = conflict.settled;
    const kept = conflict.indicators.filter((one) => settlement.keep.includes(one));
    if (kept.length === conflict.indicators.length) return [rowOf(id)];
    const isFirst = id === conflict.indicators[0];
    const chosen = isFirst ? kept[0]! : id;
    if (!isFirst && (!kept.includes(id) || id === kept[0])) return [];
    const row = rowOf(chosen);
    const dropped = conflict.indicators.filter((one) => !kept.includes(one)).map(told);
    const filled = isFirst ? completed(row.indicator, dropped) : row.indicator;
    return [{ ...row, indicator: { ...filled, id }, settled: { settlement, others: dropped } }];
  });
}

/** The indicators to track, each once, as they are filled. */
export function distinctIndicators(plan: Plan): Indicator[] {
  return planRows(plan).map(({ indicator }) => indicator);
}

/** The tasks to track, as they are filled: with what adopted revisions change. */
export function distinctTasks(plan: Plan): Task[] {
  return tasksOf(unifyUnits(plan));
}

/** Both at once, for who compares a whole workbook with its plan. */
export function distinctRecords(plan: Plan): { indicators: Indicator[]; tasks: Task[] } {
  const unified = unifyUnits(plan);
  const indicators = rowsOf(unified).map(({ indicator }) => indicator);
  return { indicators, tasks: tasksOf(unified) };
}

function tasksOf(plan: Plan): Task[] {
  const asked = revisionsByRecord(plan);
  return plan.tasks.map((task) => revisedTask(task, asked.get(task.id) ?? []));
}

function mentionGroups(plan: Plan): Map<string, Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of plan.indicators) {
    if (indicator.sameAs === undefined) continue;
    const group = groups.get(indicator.sameAs);
    if (group) group.push(indicator);
    else groups.set(indicator.sameAs, [indicator]);
  }
  return groups;
}

const isNamed = ({ lead, support }: Indicator) => lead.length + support.length > 0;

function withUnits(indicator: Indicator, repeats: readonly Indicator[]): Indicator {
  const named = [indicator, ...repeats].find(isNamed);
  if (!named || named === indicator) return indicator;
  return { ...indicator, lead: named.lead, support: named.support };
}

/** What was chosen takes units and baseline from the mentions that gave way, where it has none itself. */
function completed(chosen: Indicator, dropped: readonly Indicator[]): Indicator {
  const indicator = withUnits(chosen, dropped);
  if (indicator.baseline !== undefined) return indicator;
  for (const { baseline, target } of dropped) {
    const value =
      baseline === undefined ? null : inUnit(baseline, target.unit, indicator.target.unit);
    if (value !== null) return { ...indicator, baseline: value };
  }
  return indicator;
}

function revised(indicator: Indicator, asked: readonly Revision[]): Indicator {
  const revisions = asked.filter(isAdopted);
  if (revisions.length === 0) return indicator;
  const { lead, support } = revisedUnits(indicator, revisions);
  const target = revisions.reduce((last, revision) => revision.target ?? last, indicator.target);
  const { baseline, ...rest } = indicator;
  const next = { ...rest, target, lead, support };
  const value =
    baseline === undefined ? null : inUnit(baseline, indicator.target.unit, target.unit);
  return value === null ? next : { ...next, baseline: value };
}
