import type { Language } from '../../../../language/language';
import {
  partsOfAim,
  planAimOf,
  type PlanAim,
  type Indicator,
  type Measure,
  type Milestone,
  type Task,
} from '../../../../plan/model';
import { joinUnits, splitUnits } from '../../../../plan/offices/office-list';
import type { IndicatorChange, TaskChange } from '../../../../plan/review';
import { milestoneLines, readMilestones } from '../../../../tracking/milestones';
import { numberText } from '../items/indicator-text';

/** An indicator as it stands in the form: texts, until they are saved. */
export interface IndicatorDraft {
  name: string;
  field: string;
  aim: PlanAim;
  low: string;
  high: string;
  unit: string;
  measure: Measure;
  period: string;
  baseline: string;
  lead: string;
  support: string;
}

/** What is wrong with a field. */
export type DraftProblem =
  'missing' | 'notANumber' | 'notAPeriod' | 'lowAboveHigh' | 'notUnits' | 'notMilestones';
export type DraftProblems = Partial<Record<keyof IndicatorDraft, DraftProblem>>;

export function draftOf({
  name,
  target,
  measure,
  period,
  ...record
}: Omit<Indicator, 'id'>): IndicatorDraft {
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : numberText(value);
  return {
    name,
    field: record.field ?? '',
    aim: planAimOf(target),
    low: shown(target.low),
    high: shown(target.high),
    unit: target.unit,
    measure,
    period,
    baseline: shown(record.baseline),
    lead: joinUnits(record.lead),
    support: joinUnits(record.support),
  };
}

/** Which of the two bounds an aim has. */
export const boundsOf = (aim: PlanAim) => ({
  low: aim !== '<=',
  high: aim === '<=' || aim === 'range' || aim === 'rangedown',
});

/**
 * Changing the aim keeps the number: "at least 20" becomes "at most 20". Both bounds of a range become one, and the
 * other way round the second one is left to fill in.
 */
export function withAim(draft: IndicatorDraft, aim: PlanAim): IndicatorDraft {
  const only = draft.low.trim() === '' ? draft.high : draft.low;
  const { low, high } = boundsOf(aim);
  // Either end of a range may decide: both stay.
  if (low && high && boundsOf(draft.aim).low && boundsOf(draft.aim).high) return { ...draft, aim };
  if (low && high) return { ...draft, aim, low: only };
  return { ...draft, aim, low: low ? only : '', high: high ? only : '' };
}

/** A number as people type it: full-width digits and spaces are fine, words and grouped thousands in doubt are not. */
function parseNumber(typed: string): number | null {
  const plain = typed.normalize('NFKC').trim();
  return /^[+-]?(\d+(\.\d+)?|\.\d+)$/.test(plain) ? Number(plain) : null;
}

const optionalText = (typed: string) => (typed.trim() === '' ? undefined : typed.trim());

/** A bracket that is never closed would swallow the units behind it. */
export function isOneUnit(name: string): boolean {
  return splitUnits(joinUnits([name, 'B'])).length === 2;
}

/** Reads the form. Only what differs from the record is a change. */
export function readDraft(
  record: Omit<Indicator, 'id'>,
  draft: IndicatorDraft,
): { change: IndicatorChange } | { problems: DraftProblems } {
  const problems: DraftProblems = {};
  const name = draft.name.trim();
  if (name === '') problems.name = 'missing';
  const bounds = boundsOf(draft.aim);
  const number = (field: 'low' | 'high', wanted: boolean): number | null => {
    if (!wanted) return null;
    const value = parseNumber(draft[field]);
    if (value === null) problems[field] = draft[field].trim() === '' ? 'missing' : 'notANumber';
    return value;
  };
  const low = number('low', bounds.low);
  const high = number('high', bounds.high);
  if (low !== null && high !== null && low > high) problems.high = 'lowAboveHigh';
  const period = draft.period
    .normalize('NFKC')
    .trim()
    .replace(/[–—~至]/, '-');
  if (!/^\d{4}(-\d{4})?$/.test(period)) problems.period = 'notAPeriod';
  const typedBaseline = draft.baseline.trim();
  const baseline = typedBaseline === '' ? undefined : (parseNumber(typedBaseline) ?? undefined);
  if (typedBaseline !== '' && baseline === undefined) problems.baseline = 'notANumber';
  const lead = splitUnits(draft.lead);
  const support = splitUnits(draft.support);
  if (!lead.every(isOneUnit)) problems.lead = 'notUnits';
  if (!support.every(isOneUnit)) problems.support = 'notUnits';
  if (Object.keys(problems).length > 0) return { problems };

  const { op, ...direction } = partsOfAim(draft.aim);
  const target = { op, low, high, unit: draft.unit.trim(), ...direction };
  const read = {
    name,
    field: optionalText(draft.field),
    measure: draft.measure,
    target,
    baseline,
    period,
    lead,
    support,
  };
  const changed = Object.entries(read).filter(
    ([field, value]) =>
      JSON.stringify(value) !== JSON.stringify(record[field as keyof typeof read]),
  );
  return { change: Object.fromEntries(changed) };
}

/** A work item as it stands in the form. */
export interface TaskDraft {
  title: string;
  field: string;
  lead: string;
  support: string;
  /** "二季度：主体封顶；四季度：竣工" */
  milestones: string;
}

export const taskDraftOf = (
  { title, field, lead, support, milestones = [] }: Task,
  language: Language,
): TaskDraft => ({
  title,
  field: field ?? '',
  lead: joinUnits(lead),
  support: joinUnits(support),
  milestones: milestoneLines(milestones, language).replace(/\n/g, between[language]),
});

const between = { 'zh-CN': '；', en: '; ' } as const;

/** Null where a part names no quarter. */
function milestonesTyped(typed: string): Milestone[] | null {
  const lines = typed
    .split(/[；;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = readMilestones(lines.join('\n'));
  return read?.length === lines.length ? read : null;
}

/** Reads the form. Only what differs from the record is a change. */
export function readTaskDraft(
  record: Task,
  draft: TaskDraft,
  language: Language,
): { change: TaskChange } | { problems: Partial<Record<keyof TaskDraft, DraftProblem>> } {
  const title = draft.title.trim();
  const lead = splitUnits(draft.lead);
  const support = splitUnits(draft.support);
  const problems: Partial<Record<keyof TaskDraft, DraftProblem>> = {};
  if (title === '') problems.title = 'missing';
  if (!lead.every(isOneUnit)) problems.lead = 'notUnits';
  if (!support.every(isOneUnit)) problems.support = 'notUnits';
  const milestones = milestonesTyped(draft.milestones);
  if (milestones === null) problems.milestones = 'notMilestones';
  if (Object.keys(problems).length > 0) return { problems };
  const isAsBefore = draft.milestones === taskDraftOf(record, language).milestones;
  const same = (a: readonly string[], b: readonly string[]) => joinUnits(a) === joinUnits(b);
  return {
    change: {
      ...(title === record.title ? {} : { title }),
      ...(optionalText(draft.field) === record.field ? {} : { field: optionalText(draft.field) }),
      ...(same(lead, record.lead) ? {} : { lead }),
      ...(same(support, record.support) ? {} : { support }),
      ...(isAsBefore ? {} : { milestones: milestones?.length ? milestones : undefined }),
    },
  };
}
