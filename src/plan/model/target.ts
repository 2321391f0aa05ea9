import { z } from 'zod';
import { finite } from './parts';

/** How a target bounds the value: at least, more than, exactly, about, between, at most. */
export const operators = ['>=', '>', '=', '~', 'range', '<='] as const;
export type Operator = (typeof operators)[number];

/** Operators that leave open which way their number is met. */
const OPEN = ['=', '~'] as const;
type OpenOperator = (typeof OPEN)[number];
const isOpen = (op: Operator): op is OpenOperator => (OPEN as readonly Operator[]).includes(op);

/** Operator and direction as one, which is what a row of the ledger says: 降至 35 is `=down`, 降至 35 左右 is `~down`. */
export type Aim = Operator | `${OpenOperator}down`;

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
    /**
     * Which way the number is met, where the operator (`=`, `~`) leaves it open: from above (降至 35); absent where it is met from
     * below (提高到 41). The other operators say it themselves.
     */
    direction: z.literal('down').optional(),
  })
  .strict()
  .superRefine((target, context) => {
    const problem =
      boundsProblem(target.op, target.low, target.high) ??
      (target.direction === undefined || isOpen(target.op)
        ? null
        : `op ${target.op} says the direction itself: leave direction out`);
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

/** What a target aims at. */
export const aimOf = ({ op, direction }: Target): Aim =>
  direction === 'down' && isOpen(op) ? `${op}down` : op;

/** Of an aim its operator, and the direction where the operator does not tell it. */
export function partsOfAim(aim: Aim): { op: Operator; direction?: 'down' } {
  if (aim === '=down') return { op: '=', direction: 'down' };
  return aim === '~down' ? { op: '~', direction: 'down' } : { op: aim };
}

/** The bound that decides whether a target is met: high where it is a ceiling, else low. */
export const decidingBound = ({ op, low, high }: Target): number | null =>
  op === '<=' ? high : low;

/** Whether less is better: a ceiling, or a number to come down to. */
export const isLowerBetter = (aim: Aim | null): boolean =>
  aim === '<=' || aim === '=down' || aim === '~down';
