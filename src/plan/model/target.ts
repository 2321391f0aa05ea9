import { z } from 'zod';
import { finite } from './parts';

/** How a target bounds the value: at least, more than, exactly, about, between, at most. */
export const operators = ['>=', '>', '=', '~', 'range', '<='] as const;
export type Operator = (typeof operators)[number];

/** What an actual is; decides due, variance and completion (see `tracking/`). */
export const measures = [
  'growth',
  'level',
  'total',
  'increment',
  'completion',
  'change_pp',
  'reduction',
] as const;
export type Measure = (typeof measures)[number];

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

export type Target = z.infer<typeof targetSchema>;
