import type { PlanRecords, Revision, Task } from './model';

/** The revisions of each record, in plan order, but for those declined; those of a repeat count for its first mention. */
export function revisionsByRecord(
  plan: Pick<PlanRecords, 'indicators' | 'revisions'>,
): Map<string, Revision[]> {
  const asked = plan.revisions.filter(({ decision }) => decision !== 'declined');
  const firsts = new Map(
    asked.length === 0 ? [] : plan.indicators.map(({ id, sameAs }) => [id, sameAs ?? id]),
  );
  const byRecord = new Map<string, Revision[]>();
  for (const revision of asked) {
    const record = firsts.get(revision.record) ?? revision.record;
    byRecord.set(record, [...(byRecord.get(record) ?? []), revision]);
  }
  return byRecord;
}

type Units = Pick<Task, 'lead' | 'support'>;

export const isAdopted = ({ decision }: Revision) => decision === 'adopted';

/**
 * The units of a record after its adopted revisions. Each revision says how the list should read; what it adds to and takes from
 * the draft's list is what it asks for, so that two units which each add one both get their way.
 */
export function revisedUnits(record: Units, revisions: readonly Revision[]): Units {
  const list = (key: keyof Units) =>
    revisions.filter(isAdopted).reduce((units, revision) => {
      const wanted = revision[key];
      if (wanted === undefined) return units;
      const kept = units.filter((unit) => !record[key].includes(unit) || wanted.includes(unit));
      return [...kept, ...wanted.filter((unit) => !kept.includes(unit))];
    }, record[key]);
  return { lead: list('lead'), support: list('support') };
}

/** A task with what its adopted revisions change. */
export function revisedTask(task: Task, revisions: readonly Revision[]): Task {
  return revisions.length === 0 ? task : { ...task, ...revisedUnits(task, revisions) };
}
