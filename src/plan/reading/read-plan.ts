import { withIds } from '../identity';
import type { Indicator, Task } from '../model';
import { readFacts, yearOfHeadings } from './document';
import { readStructure, type Passage, type PlacedTask } from './passages';
import { markRepeats } from './repeats';
import { readTargets } from './targets';
import { normalise, type NormalisedText } from './text';

/** Where a record was read: the words themselves, and their place in the source text. */
export interface Evidence {
  quote: string;
  /** Offsets in the source, as `source.slice(start, end)` takes them. */
  start: number;
  end: number;
}

export interface ReadIndicator extends Indicator, Evidence {
  /** 0 to 1. */
  confidence: number;
  /** Why the confidence is low. */
  reason?: string;
}

export interface ReadTask extends Task, Evidence {}

/** A plan as it was read, before anybody has reviewed it. */
export interface Reading {
  title: string | null;
  district: string | null;
  year: number;
  indicators: ReadIndicator[];
  tasks: ReadTask[];
}

/**
 * Reads a plan document: its numeric targets and its work items, each with the units that answer for it and with the
 * words it was read from.
 * @param options.year the plan's year, where it is known; else the document is asked.
 */
export function readPlan(source: string, options: { year?: number } = {}): Reading {
  const normalised = normalise(source);
  const facts = readFacts(normalised.text);
  const year = options.year ?? facts.year;
  const { passages, tasks } = readStructure(normalised.text, year);
  const evidence = evidenceOf(source, normalised);
  const mentions = passages.flatMap((passage) => indicatorsOf(passage, year, evidence));
  const records = withIds(
    mentions,
    tasks.map((task) => taskOf(task, evidence)),
  );
  return { ...facts, year, indicators: markRepeats(records.indicators), tasks: records.tasks };
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
  return readTargets(text, context).map(({ start, end, period, ...mention }) => ({
    section: section.path,
    ...mention,
    period: period ?? String(context.year),
    lead: [...lead],
    support: [...support],
    ...locate(at, start, end),
  }));
}

function taskOf(
  { section, title, lead, support, words }: PlacedTask,
  locate: Locate,
): Omit<ReadTask, 'id'> {
  const from = Math.max(0, words.text.indexOf(title));
  const place = locate(words.at, from, Math.min(words.text.length, from + title.length));
  return { section: section.path, title, lead: [...lead], support: [...support], ...place };
}
