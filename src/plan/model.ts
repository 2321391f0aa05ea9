import { z } from 'zod';
import { joinUnits, splitUnits } from './units';

/** How a target bounds the value: at least, more than, exactly, about, between, at most. */
export const operators = ['>=', '>', '=', '~', 'range', '<='] as const;
export type Operator = (typeof operators)[number];

/** What an actual is; decides due, variance and completion (see `tracking/`). */
export const measures = [
  'growth',
  'level',
  'increment',
  'completion',
  'change_pp',
  'reduction',
] as const;
export type Measure = (typeof measures)[number];

/** The version of the plan format this build reads and writes. */
export const PLAN_VERSION = 1;

const finite = z.number().refine(Number.isFinite, 'must be finite');
const text = z.string().trim().min(1);
/** A cell holds several units: each name must come out of it as it went in, or a unit's counts go wrong. */
const unitName = text.superRefine((name, context) => {
  if (name === '') return;
  const [first, second, ...others] = splitUnits(joinUnits([name, 'B']));
  if (first === name && second === 'B' && others.length === 0) return;
  const message = `"${name}" is not one unit's name: give units as separate entries`;
  context.addIssue({ code: 'custom', message });
});
const units = z.array(unitName);

export const targetSchema = z
  .object({
    op: z.enum(operators),
    low: finite.nullable(),
    high: finite.nullable(),
    /** As the plan writes it, 万 and 亿 kept: "万亩", "%", "元/月·人". */
    unit: z.string().trim(),
  })
  .strict()
  .superRefine((target, context) => {
    const problem = boundsProblem(target.op, target.low, target.high);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  });

/** `>=`, `>`, `=` and `~` keep their number in `low`, `<=` in `high`, `range` in both. */
function boundsProblem(op: Operator, low: number | null, high: number | null): string | null {
  const needsLow = op !== '<=';
  const needsHigh = op === '<=' || op === 'range';
  if (needsLow !== (low !== null))
    return `op ${op}: low must ${needsLow ? 'be a number' : 'be null'}`;
  if (needsHigh !== (high !== null)) {
    return `op ${op}: high must ${needsHigh ? 'be a number' : 'be null'}`;
  }
  if (op === 'range' && low! > high!) return 'range: low must not exceed high';
  return null;
}

export const indicatorSchema = z
  .object({
    id: text,
    /** Path of the place in the document, parts joined by "·": "附件1·二·(一)·1". */
    section: text,
    /** Field of work the indicator belongs to, as the plan heads it. */
    field: text.optional(),
    name: text,
    measure: z.enum(measures),
    target: targetSchema,
    /** Last period's value, in the target's unit. */
    baseline: finite.optional(),
    /** "2024", or a span "2016-2020". */
    period: z.string().regex(/^\d{4}(-\d{4})?$/, 'must be a year or a span of years'),
    lead: units,
    support: units,
    note: text.optional(),
    /** Id of the first mention of this target, where the plan repeats it unchanged. */
    sameAs: text.optional(),
  })
  .strict();

export const taskSchema = z
  .object({
    id: text,
    section: text,
    field: text.optional(),
    title: text,
    lead: units,
    support: units,
  })
  .strict();

const planShape = z
  .object({
    version: z.literal(PLAN_VERSION),
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
    district: text,
    title: text,
    years: z.array(z.number().int().min(1949).max(2199)).min(1),
    indicators: z.array(indicatorSchema),
    tasks: z.array(taskSchema),
  })
  .strict();

/** One issued document for one district and period. Ids are unique; `sameAs` names an earlier indicator that is no repeat. */
export const planSchema = planShape.superRefine((plan, context) => {
  const seen = new Set<string>();
  const repeats = new Set<string>();
  const report = (message: string, path: (string | number)[]) =>
    context.addIssue({ code: 'custom', message, path });
  plan.indicators.forEach((indicator, i) => {
    if (seen.has(indicator.id)) report(`id ${indicator.id} stands twice`, ['indicators', i, 'id']);
    if (indicator.sameAs !== undefined && !seen.has(indicator.sameAs)) {
      report(`sameAs ${indicator.sameAs} names no earlier indicator`, ['indicators', i, 'sameAs']);
    }
    if (indicator.sameAs !== undefined && repeats.has(indicator.sameAs)) {
      const message = `${indicator.sameAs} is a repeat itself; name the first mention`;
      report(message, ['indicators', i, 'sameAs']);
    }
    if (indicator.sameAs !== undefined) repeats.add(indicator.id);
    seen.add(indicator.id);
  });
  plan.tasks.forEach((task, i) => {
    if (seen.has(task.id)) report(`id ${task.id} stands twice`, ['tasks', i, 'id']);
    seen.add(task.id);
  });
});

export type Target = z.infer<typeof targetSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Task = z.infer<typeof taskSchema>;
export type Plan = z.infer<typeof planSchema>;
