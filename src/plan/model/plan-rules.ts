import type { Conflict } from './conflict';
import type { OptionalEvidence } from './parts';
import type { Indicator, Task } from './records';
import type { Rejection } from './rejection';
import type { Result } from './result';
import type { Revision } from './revision';

/** What the records of a plan must have in common; more than one record's own schema can say. */
interface Records {
  source?: { text: string } | undefined;
  indicators: Indicator[];
  tasks: Task[];
  conflicts: Conflict[];
  results: Result[];
  revisions: Revision[];
  rejected?: Rejection[] | undefined;
}

interface Problem {
  message: string;
  path: (string | number)[];
}

/** Every problem between the records of a plan, with where it stands. */
export function checkPlan(plan: Records): Problem[] {
  return [
    ...idProblems(plan),
    ...repeatProblems(plan),
    ...conflictProblems(plan),
    ...referenceProblems(plan),
    ...quoteProblems(plan),
  ];
}

const lists = ['indicators', 'tasks', 'results', 'revisions'] as const;

function idProblems(plan: Records): Problem[] {
  const seen = new Set<string>();
  const problem = (id: string, path: Problem['path']): Problem[] => {
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [{ message: `id ${id} stands twice`, path }] : [];
  };
  return [
    ...lists.flatMap((list) => plan[list].flatMap(({ id }, i) => problem(id, [list, i, 'id']))),
    ...(plan.rejected ?? []).flatMap(({ record }, i) =>
      problem(record.id, ['rejected', i, 'record', 'id']),
    ),
  ];
}

function repeatProblems({ indicators }: Records): Problem[] {
  const seen = new Set<string>();
  const repeats = new Set<string>();
  return indicators.flatMap(({ id, sameAs }, i): Problem[] => {
    const known = sameAs === undefined || seen.has(sameAs);
    const chained = sameAs !== undefined && repeats.has(sameAs);
    seen.add(id);
    if (sameAs !== undefined) repeats.add(id);
    const path = ['indicators', i, 'sameAs'];
    if (!known) return [{ message: `sameAs ${sameAs} names no earlier indicator`, path }];
    if (!chained) return [];
    return [{ message: `${sameAs} is a repeat itself; name the first mention`, path }];
  });
}

/** A conflict names first mentions in plan order, each indicator is in one conflict, and what is kept is one of them. */
function conflictProblems({ indicators, conflicts }: Records): Problem[] {
  const order = new Map(indicators.map(({ id, sameAs }, i) => [id, { i, sameAs }]));
  const taken = new Set<string>();
  return conflicts.flatMap((conflict, c) => {
    const problems: Problem[] = [];
    let last = -1;
    conflict.indicators.forEach((id, k) => {
      const path = ['conflicts', c, 'indicators', k];
      const record = order.get(id);
      if (!record) problems.push({ message: `${id} names no indicator`, path });
      else if (record.sameAs !== undefined) {
        problems.push({ message: `${id} is a repeat; name the first mention`, path });
      } else if (taken.has(id)) problems.push({ message: `${id} is in a conflict already`, path });
      else if (record.i < last) problems.push({ message: `${id} is out of plan order`, path });
      taken.add(id);
      last = Math.max(last, record?.i ?? -1);
    });
    const kept = conflict.settled?.keep ?? [];
    kept.forEach((id, k) => {
      const path = ['conflicts', c, 'settled', 'keep', k];
      if (!conflict.indicators.includes(id)) {
        problems.push({ message: `${id} is not in this conflict`, path });
      } else if (kept.indexOf(id) < k) problems.push({ message: `${id} is kept twice`, path });
    });
    return problems;
  });
}

function referenceProblems({ indicators, tasks, results, revisions }: Records): Problem[] {
  const indicatorIds = new Set(indicators.map(({ id }) => id));
  const records = new Set([...indicatorIds, ...tasks.map(({ id }) => id)]);
  return [
    ...results.flatMap(({ indicator }, i): Problem[] =>
      indicator === undefined || indicatorIds.has(indicator)
        ? []
        : [{ message: `${indicator} names no indicator`, path: ['results', i, 'indicator'] }],
    ),
    ...revisions.flatMap(({ record, target }, i): Problem[] => {
      const path = ['revisions', i, 'record'];
      if (!records.has(record)) return [{ message: `${record} names no record`, path }];
      if (target === undefined || indicatorIds.has(record)) return [];
      return [{ message: `${record} is a task and has no target`, path }];
    }),
  ];
}

/** A quote stands where it says it does, when the source is there to look it up. */
function quoteProblems(plan: Records): Problem[] {
  const { source } = plan;
  if (source === undefined) return [];
  const problem = ({ quote, start, end }: OptionalEvidence, path: Problem['path']): Problem[] =>
    quote === undefined || start === undefined || source.text.slice(start, end) === quote
      ? []
      : [{ message: 'the quote does not stand there in the source', path }];
  return [
    ...lists.flatMap((list) =>
      (plan[list] as OptionalEvidence[]).flatMap((record, i) =>
        problem(record, [list, i, 'quote']),
      ),
    ),
    ...(plan.rejected ?? []).flatMap(({ record }, i) =>
      problem(record, ['rejected', i, 'record', 'quote']),
    ),
  ];
}
