import type { Indicator, PlanRecords, Task } from '../model';
import { withoutUndefined } from '../without';
import { regroup, relatives } from './regroup';

/** What a person may change of an indicator; `undefined` takes an optional part away. */
export type IndicatorChange = Partial<
  Pick<
    Indicator,
    | 'name'
    | 'field'
    | 'measure'
    | 'target'
    | 'baseline'
    | 'period'
    | 'dueBy'
    | 'lead'
    | 'support'
    | 'note'
  >
>;

/** What a person may change of a task. */
export type TaskChange = Partial<Pick<Task, 'title' | 'field' | 'lead' | 'support' | 'milestones'>>;

/**
 * Changes an indicator; it counts as reviewed. Its id stays, and with it its row. Mentions that repeated or contradicted
 * it are compared again: one that now says the same becomes a repeat, one that no longer does, a conflict.
 */
export function editIndicator<P extends PlanRecords>(
  plan: P,
  id: string,
  change: IndicatorChange,
): P {
  const mentions = relatives(plan, id);
  const indicators = plan.indicators.map((indicator) =>
    indicator.id === id ? edited(indicator, change) : indicator,
  );
  const changed = { ...plan, indicators };
  return mentions.length > 1 && changesFacts(change) ? regroup(changed, mentions) : changed;
}

/** Changes a task; it counts as reviewed. Its id stays, and with it its row. */
export function editTask<P extends PlanRecords>(plan: P, id: string, change: TaskChange): P {
  const tasks = plan.tasks.map((task) => (task.id === id ? edited(task, change) : task));
  return { ...plan, tasks };
}

const changesFacts = (change: IndicatorChange) =>
  (['measure', 'target', 'period', 'lead'] as const).some((key) => key in change);

const edited = <R extends Indicator | Task>(record: R, change: object): R =>
  withoutUndefined({ ...record, ...change, reviewed: true });
