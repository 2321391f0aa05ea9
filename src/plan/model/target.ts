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
/** The same as the plan has it: of a range either end may decide. 降至 30—35 and 控制在 30—35 are met by 35 (`rangedown`). */
export type PlanAim = Aim | 'rangedown';

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
     * Which way the number is met, where the operator (`=`, `~`, `range`) leaves it open: from above (降至 35, 控制在 30—35); absent
     * where it is met from below (提高到 41). The other operators say it themselves.
     */
    direction: z.literal('down').optional(),
  })
  .strict()
  .superRefine((target, context) => {
    const problem =
      boundsProblem(target.op, target.low, target.high) ??
      (target.direction === undefined || isOpen(target.op) || target.op === 'range'
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

/** What a target aims at, as the plan has it. */
export const planAimOf = ({ op, direction }: Target): PlanAim =>
  direction === 'down' && (isOpen(op) || op === 'range') ? `${op}down` : op;

/** What a row of the ledger is judged by: of a range that is met from above its high end, as a ceiling. */
export function aimOf(target: Target): Aim {
  const aim = planAimOf(target);
  return aim === 'rangedown' ? '<=' : aim;
}

/** Of an aim its operator, and the direction where the operator does not tell it. */
export function partsOfAim(aim: PlanAim): { op: Operator; direction?: 'down' } {
  if (aim === 'rangedown') return { op: 'range', direction: 'down' };
  if (aim === '=down') return { op: '=', direction: 'down' };
  return aim === '~down' ? { op: '~', direction: 'down' } : { op: aim };
}

/** The bound that decides whether a target is met: high where it is a ceiling, else low. */
export const decidingBound = (target: Target): number | null =>
  aimOf(target) === '<=' ? target.high : target.low;

/** The other end of a range that is met from its low end; null of every other target. */
export const upperBound = (target: Target): number | null =>
  aimOf(target) === 'range' ? target.high : null;

/** Whether less is better: a ceiling, or a number to come down to. */
export const isLowerBetter = (aim: Aim | null): boolean =>
  aim === '<=' || aim === '=down' || aim === '~down';
