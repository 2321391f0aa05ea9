import { relate } from '../conflicts/relate';
import { withIds } from '../identity';
import { PLAN_VERSION, type Indicator, type Plan, type Task } from '../model';
import { readFacts, yearOfHeadings } from './document';
import { gapsOf } from './gaps';
import { readStructure, type Passage, type PlacedTask } from './passages';
import type { TargetMention } from './mention';
import { sourceOf, type SourceDocument } from './source';
import { readTargets } from './targets';
import { normalise, type NormalisedText } from './text';

/** Where a record was read: the words themselves, and their place in the source text. */
export interface Evidence {
  quote: string;
  /** Offsets in the source, as `source.slice(start, end)` takes them. */
  start: number;
  end: number;
}

export type ReadIndicator = Omit<Indicator, 'reason'> &
  Evidence & {
    /** 0 to 1. */
    confidence: number;
    /** Why the confidence is low; words for people belong to the user interface. */
    reason?: TargetMention['reason'];
    reviewed: false;
  };

export type ReadTask = Task & Evidence & { reviewed: false };

/** A plan as it was read, before anybody has reviewed it: the plan's shape, and null for what the document does not say. */
export interface Reading extends Omit<Plan, 'title' | 'district'> {
  title: string | null;
  district: string | null;
  indicators: ReadIndicator[];
  tasks: ReadTask[];
}

/**
 * Reads a plan document: its numeric targets and its work items, each with the units that answer for it and with the
 * words it was read from.
 * @param options.year the plan's year, where it is known; else the document is asked.
 */
export function readPlan(
  document: SourceDocument | string,
  options: { year?: number } = {},
): Reading {
  const { text: source } = sourceOf(document);
  const normalised = normalise(source);
  const facts = readFacts(normalised.text);
  const year = options.year ?? facts.year;
  const { passages, tasks } = readStructure(normalised.text, year, gapsOf(source, normalised));
  const evidence = evidenceOf(source, normalised);
  const mentions = passages.flatMap((passage) => indicatorsOf(passage, year, evidence));
  const records = withIds(
    mentions,
    tasks.map((task) => taskOf(task, evidence)),
  );
  return {
    version: PLAN_VERSION,
    id: `plan-${year}`,
    title: facts.title,
    district: facts.district,
    years: [year],
    ...relate(records.indicators),
    tasks: records.tasks,
    results: [],
    revisions: [],
  };
}

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

function indicatorsOf(passage: Passage, year: number, locate: Locate): Omit<ReadIndicator, 'id'>[] {
  const { section, text, at, lead, support } = passage;
  if (!holdsTargets(passage)) return [];
  const context = { year: yearOfHeadings(section.headings, year) };
  return stretches(text).flatMap((from) =>
    readTargets(text.slice(from.start, from.end), context).map(
      ({ start, end, period, ...mention }) => ({
        section: section.path,
        ...mention,
        period: period ?? String(context.year),
        lead: [...lead],
        support: [...support],
        ...locate(at, from.start + start, from.start + end),
        reviewed: false,
      }),
    ),
  );
}

/** No sentence is as long; reading one as a whole takes more than linear time. */
const LONGEST_STRETCH = 4000;

/** Cuts what is longer after a full stop or a comma. Where there is none, it is no prose and holds no targets. */
function stretches(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length;) {
    const rest = text.slice(start, start + LONGEST_STRETCH);
    const last = start + rest.length === text.length;
    const stop = rest.lastIndexOf('。');
    const cut = stop >= 0 ? stop : Math.max(rest.lastIndexOf(';'), rest.lastIndexOf(','));
    const end = last ? text.length : start + (cut >= 0 ? cut + 1 : rest.length);
    if ((last && start === 0) || cut >= 0) found.push({ start, end });
    start = end;
  }
  return found;
}

function taskOf(
  { section, title, lead, support, words }: PlacedTask,
  locate: Locate,
): Omit<ReadTask, 'id'> {
  const from = Math.max(0, words.text.indexOf(title));
  const place = locate(words.at, from, Math.min(words.text.length, from + title.length));
  return {
    section: section.path,
    title,
    lead: [...lead],
    support: [...support],
    ...place,
    reviewed: false,
  };
}
