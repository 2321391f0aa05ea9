import { withNamedIds } from '../../plan/identity';
import {
  aimOf,
  isLowerBetter,
  type Indicator,
  type Revision,
  type Target,
  type Task,
} from '../../plan/model';
import { aimedAt, between } from '../prose/target-of';
import { canonicalUnit } from '../../plan/offices/aliases';
import { findAmounts, type Amount } from '../prose/amounts';
import { feedbackEntries, type FeedbackEntry } from './entries';
import { requestsOf, type ItemReference, type Request } from './requests';

type Draft = Omit<Revision, 'id'>;

interface Records {
  indicators: readonly Indicator[];
  tasks: readonly Task[];
}

/** The records as requests ask for them: targets by their number, tasks with their titles in plain words. */
interface Known {
  byValue: ReadonlyMap<number | null, readonly Indicator[]>;
  tasks: readonly { task: Task; title: string }[];
}

function knownOf({ indicators, tasks }: Records): Known {
  const byValue = new Map<number | null, Indicator[]>();
  for (const indicator of indicators) {
    if (indicator.sameAs !== undefined) continue;
    const value = indicator.target.low ?? indicator.target.high;
    const alike = byValue.get(value);
    if (alike) alike.push(indicator);
    else byValue.set(value, [indicator]);
  }
  return { byValue, tasks: tasks.map((task) => ({ task, title: plain(task.title) })) };
}

const plain = (text: string) => text.replace(/[\s“”"]/g, '');

/** Where feedback stands in a document. */
const SECTION = '附';

/**
 * Reads what units ask to change in a draft, from the table or list of their feedback. A request that fits no record, or
 * more than one, is left out: nothing is guessed.
 */
export function readRevisions(source: string, records: Records): Revision[] {
  const entries = feedbackEntries(source);
  if (entries.length === 0) return [];
  const known = knownOf(records);
  const drafts = entries.flatMap((entry) => draftsOf(entry, known, source));
  return withNamedIds('V', drafts, ({ record, by, target, lead }) => [
    record,
    by,
    target ? 'target' : lead ? 'lead' : 'support',
  ]);
}

function draftsOf(entry: FeedbackEntry, known: Known, source: string): Draft[] {
  const { by, status, answer } = entry;
  return requestsOf(entry.opinion).flatMap((request): Draft[] => {
    const change =
      request.kind === 'value' ? valueChange(request, known) : unitChange(request, known);
    if (!change) return [];
    const start = entry.offsets[request.start]!;
    const end = entry.offsets[request.end - 1]! + 1;
    return [
      {
        ...change,
        by,
        ...(answer ? { reason: answer } : {}),
        section: SECTION,
        quote: source.slice(start, end),
        start,
        end,
        decision: status === 'open' ? 'proposed' : status,
      },
    ];
  });
}

type Change = Pick<Draft, 'record' | 'target' | 'lead' | 'support'>;

function valueChange(
  { from, to }: Extract<Request, { kind: 'value' }>,
  { byValue }: Known,
): Change | null {
  const [before] = findAmounts(from).slice(-1);
  const [after, another] = findAmounts(to);
  if (!before || !after || another) return null;
  const alike = byValue.get(before.low) ?? [];
  const fitting = alike.filter(({ target }) => hasAmount(target, before));
  const named = fitting.filter((indicator) => isNamed(indicator, from));
  const [indicator, other] = named.length > 0 ? named : fitting;
  if (!indicator || other) return null;
  return { record: indicator.id, target: changed(indicator.target, after) };
}

const hasAmount = ({ low, high, unit }: Target, amount: Amount) =>
  (amount.unit === '' || unit === amount.unit) &&
  (amount.high === null
    ? (low ?? high) === amount.low
    : low === amount.low && high === amount.high);

/** Whether the words hold the name, or the words of the quote around the number. */
function isNamed({ name, quote = '' }: Indicator, words: string): boolean {
  return (
    plain(words).includes(plain(name)) || plain(quote).includes(plain(words).replace(/^将/, ''))
  );
}

/** The target with another amount; its direction stays unless the new words say another. */
function changed(target: Target, amount: Amount): Target {
  const unit = amount.unit === '' ? target.unit : amount.unit;
  if (amount.high !== null) {
    return between({ low: amount.low, high: amount.high }, unit, amount.operator ?? aimOf(target));
  }
  const op = amount.operator ?? (target.op === 'range' ? '=' : target.op);
  const isOpen = op === '=' || op === '~';
  return aimedAt(amount.low, unit, isOpen && isLowerBetter(aimOf(target)) ? `${op}down` : op);
}

function unitChange(
  { items, list, add, remove }: Extract<Request, { kind: 'units' }>,
  { tasks }: Known,
): Change | null {
  const task = items.map((item) => taskFor(item, tasks)).find((found) => found !== null);
  if (!task) return null;
  const away = new Set(remove.map((unit) => canonicalUnit(unit)));
  const kept = task[list].filter((unit) => !away.has(canonicalUnit(unit)));
  if (kept.length === task[list].length && remove.length > 0) return null;
  const known = new Set(kept.map((unit) => canonicalUnit(unit)));
  const added = add.filter((unit) => !known.has(canonicalUnit(unit)));
  return { record: task.id, [list]: [...kept, ...added] };
}

/** A task by its title, else by its number; null when none or several fit. */
function taskFor({ number, title }: ItemReference, tasks: Known['tasks']): Task | null {
  const only = (found: Known['tasks']) => (found.length === 1 ? found[0]!.task : null);
  if (title !== null) {
    const words = plain(title.replace(/[。….、,]+$/, ''));
    const fits = tasks.filter((one) => one.title.startsWith(words) || words.startsWith(one.title));
    if (fits.length > 0) return only(fits);
  }
  return number === null
    ? null
    : only(tasks.filter(({ task }) => task.section.split('·').at(-1) === String(number)));
}
