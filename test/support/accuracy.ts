import type { Indicator, Measure, Task } from '../../src/plan/model';

/** How a reading compares with what a careful reader found in the same document. */
export interface Accuracy {
  /** Targets in the truth, in the reading, and in both. */
  truth: number;
  read: number;
  matched: number;
  /** Of the matched ones: how many agree in number, unit of measure, operator, measure, period, place, responsible units. */
  number: number;
  unit: number;
  operator: number;
  measure: number;
  period: number;
  section: number;
  units: number;
  /** Of the matched ones whose text names a lead office: all of them, and those with just these leads. */
  led: number;
  leads: number;
  tasks: { truth: number; read: number; matched: number; units: number };
}

type Read = Omit<Indicator, 'id'>;
type ReadTask = Omit<Task, 'id'>;

/** A target in the truth. */
export interface Label extends Read {
  /** Measures a careful reader accepts as well. */
  otherMeasures?: readonly Measure[];
  /** Periods a careful reader accepts as well. */
  otherPeriods?: readonly string[];
  /** Neither required nor wrong. */
  borderline?: boolean;
}

export interface Labelled {
  indicators: readonly Label[];
  tasks: readonly ReadTask[];
}

const SAME_NUMBER = 0.25;
const OTHER_NUMBER = 0.6;

/**
 * A target matches one whose name is like it: a little where the number agrees, much where it does not. Each takes
 * part in one match, the most alike first, one of the same section before any other.
 */
export function accuracyOf(
  truth: Labelled,
  read: { indicators: readonly Read[]; tasks: readonly ReadTask[] },
): Accuracy {
  const found = matches(truth.indicators, read.indicators);
  const pairs = found.filter(([label]) => !label.borderline);
  const optional = found.length - pairs.length;
  const agreeing = (agree: (a: Label, b: Read) => boolean) =>
    pairs.filter(([a, b]) => agree(a, b)).length;
  const tasks = truth.tasks.flatMap((task) => {
    const found = read.tasks.find((other) => taskKey(other) === taskKey(task));
    return found ? [[task, found] as const] : [];
  });
  return {
    truth: truth.indicators.filter(({ borderline }) => !borderline).length,
    read: read.indicators.length - optional,
    matched: pairs.length,
    number: agreeing(sameNumber),
    unit: agreeing((a, b) => a.target.unit === b.target.unit),
    operator: agreeing((a, b) => a.target.op === b.target.op),
    measure: agreeing((a, b) => [a.measure, ...(a.otherMeasures ?? [])].includes(b.measure)),
    section: agreeing((a, b) => plain(a.section) === plain(b.section)),
    period: agreeing((a, b) => [a.period, ...(a.otherPeriods ?? [])].includes(b.period)),
    units: agreeing(sameUnits),
    led: agreeing((a) => a.lead.length > 0),
    leads: agreeing((a, b) => a.lead.length > 0 && sameNames(a.lead, b.lead)),
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
  truth: readonly Label[],
  read: readonly Read[],
): { missed: Label[]; added: Read[]; pairs: [Label, Read][] } {
  const pairs = matches(truth, read);
  return {
    missed: truth.filter((record) => !record.borderline && !pairs.some(([a]) => a === record)),
    added: read.filter((record) => !pairs.some(([, b]) => b === record)),
    pairs,
  };
}

function matches(truth: readonly Label[], read: readonly Read[]): [Label, Read][] {
  const candidates = truth.flatMap((a) =>
    read.map((b) => ({ a, b, same: sameNumber(a, b), likeness: likeness(a.name, b.name) })),
  );
  const score = ({ a, b, same, likeness: alike }: (typeof candidates)[number]) =>
    alike + (same ? 1 : 0) + (plain(a.section) === plain(b.section) ? 1 : 0);
  const taken = new Set<Read>();
  return candidates
    .filter(({ same, likeness: alike }) => alike >= (same ? SAME_NUMBER : OTHER_NUMBER))
    .sort((x, y) => score(y) - score(x))
    .flatMap(({ a, b }): [Label, Read][] => {
      if (taken.has(a) || taken.has(b)) return [];
      taken.add(a).add(b);
      return [[a, b]];
    });
}

const sameNumber = (a: Read, b: Read) =>
  a.target.low === b.target.low && a.target.high === b.target.high;
/** Full-width brackets are those of the text; the reader works on regular ones. */
const plain = (text: string) => text.normalize('NFKC');
const taskKey = (task: ReadTask) => plain(`${task.section}|${task.title}`);
const sorted = (names: readonly string[]) => [...names].map(plain).sort().join('、');

const sameNames = (a: readonly string[], b: readonly string[]) => sorted(a) === sorted(b);

function sameUnits(a: Pick<Read, 'lead' | 'support'>, b: Pick<Read, 'lead' | 'support'>): boolean {
  return sameNames(a.lead, b.lead) && sameNames(a.support, b.support);
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

/** How often what one pattern read is a target, with the right number, unit of measure and operator, and the right lead offices. */
export interface PatternCount {
  read: number;
  targets: number;
  right: number;
  led: number;
  leads: number;
}

/** Counts by the pattern that read each target; what is neither required nor wrong is left out. */
export function byPattern(
  truth: readonly Label[],
  read: readonly (Read & { pattern: string })[],
  counts: Map<string, PatternCount> = new Map(),
): Map<string, PatternCount> {
  const pairs = new Map(matches(truth, read).map(([label, record]) => [record, label]));
  for (const record of read) {
    const label = pairs.get(record);
    if (label?.borderline === true) continue;
    const count = counts.get(record.pattern) ?? { read: 0, targets: 0, right: 0, led: 0, leads: 0 };
    counts.set(record.pattern, count);
    count.read++;
    if (!label) continue;
    count.targets++;
    const { op, unit } = label.target;
    const same =
      sameNumber(label, record) && record.target.op === op && record.target.unit === unit;
    if (same) count.right++;
    if (label.lead.length > 0) count.led++;
    if (label.lead.length > 0 && sameNames(label.lead, record.lead)) count.leads++;
  }
  return counts;
}

/** From this confidence on the review does not ask to look twice. */
const SURE = 0.8;

/** Lead offices that were read wrongly: those of which the reading was sure, and all. */
export function wrongLeads(
  truth: readonly Label[],
  read: readonly (Read & { confidence: number })[],
): { sure: number; all: number } {
  const confidence = new Map<Read, number>(read.map((record) => [record, record.confidence]));
  const wrong = matches(truth, read).filter(
    ([label, record]) =>
      label.borderline !== true && record.lead.length > 0 && !sameNames(label.lead, record.lead),
  );
  const sure = wrong.filter(([, record]) => (confidence.get(record) ?? 0) >= SURE);
  return { sure: sure.length, all: wrong.length };
}

/** Counts of several documents together. */
export function total(all: readonly Accuracy[]): Accuracy {
  const sum = (count: (accuracy: Accuracy) => number) =>
    all.reduce((whole, accuracy) => whole + count(accuracy), 0);
  return {
    truth: sum((of) => of.truth),
    read: sum((of) => of.read),
    matched: sum((of) => of.matched),
    number: sum((of) => of.number),
    unit: sum((of) => of.unit),
    operator: sum((of) => of.operator),
    measure: sum((of) => of.measure),
    period: sum((of) => of.period),
    section: sum((of) => of.section),
    units: sum((of) => of.units),
    led: sum((of) => of.led),
    leads: sum((of) => of.leads),
    tasks: {
      truth: sum((of) => of.tasks.truth),
      read: sum((of) => of.tasks.read),
      matched: sum((of) => of.tasks.matched),
      units: sum((of) => of.tasks.units),
    },
  };
}
