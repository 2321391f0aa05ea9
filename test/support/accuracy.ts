import type { Indicator, Plan, Task } from '../../src/plan/model';

/** How a reading compares with what a careful reader found in the same document. */
export interface Accuracy {
  /** Targets in the truth, in the reading, and in both. */
  truth: number;
  read: number;
  matched: number;
  /** Of the matched ones: how many agree in number, unit of measure, operator, measure, period, responsible units. */
  number: number;
  unit: number;
  operator: number;
  measure: number;
  period: number;
  units: number;
  tasks: { truth: number; read: number; matched: number; units: number };
}

type Read = Omit<Indicator, 'id'>;
type ReadTask = Omit<Task, 'id'>;

const SAME_NUMBER = 0.25;
const OTHER_NUMBER = 0.6;

/**
 * A target matches one of the same section whose name is like it: a little where the number agrees, much where it does
 * not. Each takes part in one match, the most alike first.
 */
export function accuracyOf(
  truth: Pick<Plan, 'indicators' | 'tasks'>,
  read: { indicators: readonly Read[]; tasks: readonly ReadTask[] },
): Accuracy {
  const pairs = matches(truth.indicators, read.indicators);
  const agreeing = (agree: (a: Read, b: Read) => boolean) =>
    pairs.filter(([a, b]) => agree(a, b)).length;
  const tasks = truth.tasks.flatMap((task) => {
    const found = read.tasks.find((other) => taskKey(other) === taskKey(task));
    return found ? [[task, found] as const] : [];
  });
  return {
    truth: truth.indicators.length,
    read: read.indicators.length,
    matched: pairs.length,
    number: agreeing(sameNumber),
    unit: agreeing((a, b) => a.target.unit === b.target.unit),
    operator: agreeing((a, b) => a.target.op === b.target.op),
    measure: agreeing((a, b) => a.measure === b.measure),
    period: agreeing((a, b) => a.period === b.period),
    units: agreeing(sameUnits),
    tasks: {
      truth: truth.tasks.length,
      read: read.tasks.length,
      matched: tasks.length,
      units: tasks.filter(([a, b]) => sameUnits(a, b)).length,
    },
  };
}

/** What the truth has and the reading misses, and what only the reading has. */
export function differences(
  truth: readonly Read[],
  read: readonly Read[],
): { missed: Read[]; added: Read[]; pairs: [Read, Read][] } {
  const pairs = matches(truth, read);
  return {
    missed: truth.filter((record) => !pairs.some(([a]) => a === record)),
    added: read.filter((record) => !pairs.some(([, b]) => b === record)),
    pairs,
  };
}

function matches(truth: readonly Read[], read: readonly Read[]): [Read, Read][] {
  const candidates = truth.flatMap((a) =>
    read
      .filter((b) => b.section === a.section)
      .map((b) => ({ a, b, same: sameNumber(a, b), likeness: likeness(a.name, b.name) })),
  );
  const score = ({ same, likeness: alike }: { same: boolean; likeness: number }) =>
    alike + (same ? 1 : 0);
  const taken = new Set<Read>();
  return candidates
    .filter(({ same, likeness: alike }) => alike >= (same ? SAME_NUMBER : OTHER_NUMBER))
    .sort((x, y) => score(y) - score(x))
    .flatMap(({ a, b }): [Read, Read][] => {
      if (taken.has(a) || taken.has(b)) return [];
      taken.add(a).add(b);
      return [[a, b]];
    });
}

const sameNumber = (a: Read, b: Read) =>
  a.target.low === b.target.low && a.target.high === b.target.high;
const taskKey = (task: ReadTask) => `${task.section}|${task.title}`;
const sorted = (names: readonly string[]) => [...names].sort().join('、');

function sameUnits(a: Pick<Read, 'lead' | 'support'>, b: Pick<Read, 'lead' | 'support'>): boolean {
  return sorted(a.lead) === sorted(b.lead) && sorted(a.support) === sorted(b.support);
}

/** Share of the characters that both names have, of the longer one's. */
function likeness(a: string, b: string): number {
  const left = [...b];
  const common = [...a].filter((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return common.length / Math.max(a.length, b.length);
}
