import { z } from 'zod';
import { isDay, finite, period, text, units } from './parts';
import { baselineFromSchema, milestoneSchema } from './records';
import { measures, targetSchema } from './target';

export const adjustmentKinds = ['correction', 'adjustment'] as const;
/** Whether the ledger had it wrong from the beginning, or the plan itself was changed inside the year. */
export type AdjustmentKind = (typeof adjustmentKinds)[number];

/** What a row of the ledger is filled with, as it stood before or after a change. */
const filledSchema = z
  .object({
    /** Of an indicator; a task has neither measure, target nor period. */
    measure: z.enum(measures).optional(),
    target: targetSchema.optional(),
    period: period.optional(),
    /** The one that the row had, stated or carried over, in the unit of this target. */
    baseline: finite.optional(),
    /** As in an indicator; ledgers of before did not record baselines that were carried over. */
    baselineFrom: baselineFromSchema.optional(),
    dueBy: z.number().int().min(1).max(4).optional(),
    section: text,
    field: text.optional(),
    name: text,
    lead: units,
    support: units,
    /** Of a task. */
    milestones: z.array(milestoneSchema).optional(),
  })
  .strict()
  .refine(
    ({ measure, target, period: of }) =>
      (measure === undefined) === (target === undefined) &&
      (measure === undefined) === (of === undefined),
    'measure, target and period stand together',
  );

/** A row of a filled ledger that a later fill changed, added or marked as gone. */
export const adjustmentSchema = z
  .object({
    /** Id of the row. */
    record: text,
    kind: z.enum(adjustmentKinds),
    /** The day on which the ledger was filled: "2024-03-01". */
    on: z.string().refine(isDay, 'must be a day: 2024-03-01'),
    /** The quarter from which a change of the plan holds; a correction holds from the first. */
    from: z.number().int().min(1).max(4).optional(),
    /** The document or decision that the change rests on. */
    basis: text.optional(),
    /** Absent for a row that was added. */
    before: filledSchema.optional(),
    /** Absent for a row that left the plan. */
    after: filledSchema.optional(),
  })
  .strict()
  .refine(({ before, after }) => before !== undefined || after !== undefined, 'changes nothing');

export type FilledRecord = z.infer<typeof filledSchema>;
export type Adjustment = z.infer<typeof adjustmentSchema>;
