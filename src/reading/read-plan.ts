import { relate } from '../plan/conflicts/relate';
import { namedMeasure, planIdOf, withIds, withNamedIds } from '../plan/identity';
import { PLAN_VERSION, type Indicator, type Plan, type Task } from '../plan/model';
import { readFacts, yearOfHeadings } from './document/document';
import { gapsOf } from './text/gaps';
import { declarationsOf } from './offices/declarations';
import { answering } from './offices/shares';
import { fieldOf } from './structure/field';
import { readStructure, type Passage, type PlacedTask } from './structure/passages';
import { withDirection } from './prose/direction';
import { doubts, judged, type TargetMention } from './prose/mention';
import { milestonesOf, withMilestones } from './prose/milestones';
import { firstYear, quarterOfTitle, spanOfHead, type Horizon } from './prose/periods';
import type { Pattern } from './patterns';
import { sourceOf, type SourceDocument } from './source';
import type { Section } from './structure/sections';
import { offerBaselines, resultsOf } from './results/results';
import { readRevisions } from './revisions/read-revisions';
import { stretches } from './text/stretches';
import { recordsOfTables } from './tables/table-records';
import { readTables, yearOfTables } from './tables/document-tables';
import { readTargets } from './prose/targets';
import { normalise, type NormalisedText } from './text/text';
import { asWritten } from './prose/written';

/** Where a record was read: the words themselves, and their place in the source text. */
export interface Evidence {
  quote: string;
  /** Offsets in the source, as `source.slice(start, end)` takes them. */
  start: number;
  end: number;
}

export type ReadIndicator = Omit<Indicator, 'reason' | 'pattern'> &
  Evidence & {
    pattern: Pattern;
    /** 0 to 1. */
    confidence: number;
    /** Why the confidence is low; words for people belong to the user interface. */
    reason?: TargetMention['reason'];
    reviewed: false;
  };

export type ReadTask = Task & Evidence & { reviewed: false };

/**
 * A plan as it was read, before anybody has reviewed it: the plan's shape, and null for what the document does not say. Where
 * it names no year, `years` is empty and a period that follows the plan's year is "": who reads it must give the year.
 */
export interface Reading extends Omit<Plan, 'title' | 'district'> {
  title: string | null;
  district: string | null;
  indicators: ReadIndicator[];
  tasks: ReadTask[];
  /** Where tables stand whose cells could not be taken apart; absent where there are none. */
  unreadTables?: { start: number; end: number }[];
}

/** What takes time in reading a plan, in this order. */
export type ReadingStage = 'structure' | 'targets';

export interface ReadingOptions {
  /** The plan's year, where it is known; else the document is asked. */
  year?: number;
  /** Called when a stage begins. */
  onStage?: (stage: ReadingStage) => void;
}

/**
 * Reads a plan document: its numeric targets and its work items, each with the units that answer for it and with the
 * words it was read from.
 */
export function readPlan(document: SourceDocument | string, options: ReadingOptions = {}): Reading {
  options.onStage?.('structure');
  const given = sourceOf(document);
  const source = given.text;
  const whole = normalise(source);
  const facts = readFacts(whole.text);
  const titled = /20\d\d/.test(facts.title ?? '');
  const known = options.year ?? (titled ? null : yearOfTables(given)) ?? facts.year;
  // Before every year that a plan may name: nothing it tells is past
  const year = known ?? NO_YEAR;
  const { firstLeads } = declarationsOf(whole.text);
  const span = spanOfHead(facts.title, whole.text);
  const quarter = quarterOfTitle(facts.title);
  const horizon = { year, span, ...(quarter === undefined ? {} : { quarter }) };
  const context = { year, firstYear: firstYear(horizon), span, firstLeads };
  const { tables, prose, unread } = readTables(given, context);
  const normalised = prose === source ? whole : normalise(prose);
  const { passages, tasks } = readStructure(
    normalised.text,
    context.firstYear,
    gapsOf(source, normalised),
  );
  const evidence = evidenceOf(source, normalised);
  options.onStage?.('targets');
  const tabled = recordsOfTables(tables, passages, normalised.offsetOf, source, year);
  const works = tasks.filter((task) => !onlyHeadsTable(task, tabled.sections));
  const mentions: Omit<ReadIndicator, 'id'>[] = [];
  const told: ReturnType<typeof resultsOf> = [];
  for (const passage of passages) {
    const found = indicatorsOf(passage, horizon, evidence);
    mentions.push(
      ...found.map((mention) => (isInside(mention, unread) ? doubted(mention) : mention)),
    );
    told.push(...resultsOf(passage, context.firstYear, evidence));
  }
  const records = withIds(
    inOrder(dueInQuarter([...mentions, ...tabled.indicators], quarter))
      .map(withDirection)
      .map(withoutGuess),
    inOrder([...works.map((task) => taskOf(task, year, evidence)), ...tabled.tasks]),
  );
  const related = relate(records.indicators);
  const results = withNamedIds('R', told, ({ section, name, measure, unit, period }) => [
    section,
    name,
    namedMeasure({ measure, target: { unit } }),
    period,
  ]);
  return {
    version: PLAN_VERSION,
    id: planIdOf(facts.district, known ?? undefined),
    title: facts.title,
    district: facts.district,
    years: known === null ? [] : [known],
    ...(unread.length > 0 ? { unreadTables: [...unread] } : {}),
    ...related,
    tasks: records.tasks,
    results: offerBaselines(results, related.indicators),
    revisions: readRevisions(source, { indicators: related.indicators, tasks: records.tasks }),
  };
}

/** 一、评价指标 and nothing more above a table: the work is in the table's rows. */
const onlyHeadsTable = ({ section, lead, support }: PlacedTask, withTables: Set<Section>) =>
  withTables.has(section) &&
  lead.length + support.length === 0 &&
  section.heading !== null &&
  section.paragraphs.every(({ text }) => text === section.heading);

const isInside = ({ start }: Evidence, spans: readonly { start: number; end: number }[]) =>
  spans.some((span) => span.start <= start && start < span.end);
/** What was read of a table that was not taken apart. */
const doubted = <R extends { confidence: number }>(record: R): R => ({
  ...record,
  ...judged(['unreadTable']),
});

const NO_YEAR = 2000;

/** The year is unknown, and so is a period that only follows it. */
const withoutGuess = <R extends { period: string }>(record: R): R =>
  record.period === String(NO_YEAR) ? { ...record, period: '' } : record;

/** What a plan for one quarter asks for is due by its end. */
const dueInQuarter = <R extends { dueBy?: number | undefined }>(
  records: R[],
  quarter: number | undefined,
): R[] =>
  quarter === undefined || quarter === 4
    ? records
    : records.map((record) => ({ ...record, dueBy: record.dueBy ?? quarter }));

/** In the order of the document; what was read from one place stays as it was read. */
const inOrder = <R extends Evidence>(records: R[]) => records.sort((a, b) => a.start - b.start);

/** Reviews tell results; arrangements for the work itself (meetings, working groups) are no targets of the plan. */
function holdsTargets({ section, isTask }: Passage): boolean {
  if (section.role === 'review' || section.role === 'appendix') return false;
  return section.role !== 'organisation' || isTask;
}

type Locate = (at: readonly number[], start: number, end: number) => Evidence;

function evidenceOf(source: string, { offsetOf }: NormalisedText): Locate {
  return (at, start, end) => {
    const from = offsetOf(at[start] ?? at[0] ?? 0);
    const to = end > start ? offsetOf(at[end - 1] ?? 0) + 1 : from;
    return { quote: source.slice(from, to), start: from, end: to };
  };
}

function indicatorsOf(
  passage: Passage,
  plan: Horizon,
  locate: Locate,
): Omit<ReadIndicator, 'id'>[] {
  const { section, text, at, dueBy, unread, of } = passage;
  // "由A、B分别负责" behind several sentences deals them out in a way that nobody can tell
  const severalSentences = /。./.test(text);
  const shares = (passage.shares ?? []).filter(
    (share) => !(severalSentences && typeof share.of === 'number'),
  );
  if (!holdsTargets(passage)) return [];
  const field = fieldOf(section.headings, plan.year);
  const year = yearOfHeadings(section.headings, 0);
  const horizon = year === 0 ? plan : { ...plan, year, endsAt: true };
  return stretches(text).flatMap((from) =>
    readTargets(text.slice(from.start, from.end), horizon).map(
      ({ start, end, period, target, ...mention }, index, { length: count }) => {
        const place = locate(at, from.start + start, from.start + end);
        const words = `${mention.name} ${text.slice(from.start + start, from.start + end)}`;
        const isOther = of !== undefined && text.includes(of.words) && !words.includes(of.words);
        const { lead, support } = isOther ? of.others : passage;
        const answer = { name: mention.name, words, at: index, count };
        return {
          section: section.path,
          ...(field === undefined ? {} : { field }),
          ...(dueBy === undefined ? {} : { dueBy }),
          ...mention,
          ...(unread === true && mention.confidence > doubts.unreadOffices
            ? judged(['unreadOffices'])
            : {}),
          target: { ...target, unit: asWritten(target.unit, place.quote) },
          period: period ?? wholePeriod(horizon, mention.measure),
          lead: answering(lead, shares, answer),
          support: answering(support, shares, answer),
          ...place,
          reviewed: false,
        };
      },
    ),
  );
}

/** In a plan that is read at its end, what adds up fills all its years; anything else is reached then. */
function wholePeriod({ year, span, endsAt }: Horizon, measure: ReadIndicator['measure']): string {
  const addsUp = measure === 'increment' || measure === 'completion';
  const wholeSpan = addsUp && endsAt !== true && span?.endsWith(String(year)) === true;
  return wholeSpan ? span : String(year);
}

function taskOf(
  { section, title, lead, support, words, told }: PlacedTask,
  year: number,
  locate: Locate,
): Omit<ReadTask, 'id'> {
  const from = Math.max(0, words.text.indexOf(title));
  const place = locate(words.at, from, Math.min(words.text.length, from + title.length));
  const field = fieldOf(section.headings, year);
  return {
    section: section.path,
    ...(field === undefined ? {} : { field }),
    title,
    lead: [...lead],
    support: [...support],
    ...withMilestones(milestonesOf(told, year)),
    ...place,
    reviewed: false,
  };
}
