import { z } from 'zod';
import { checkEvidence, evidenceShape, finite, period, text, units } from './parts';
import { measures, targetSchema } from './target';

const reviewShape = {
  /** False until a person has looked at the record; a plan written by hand does not say. */
  reviewed: z.boolean().optional(),
};

/**
 * Set where the baseline is no statement of the plan but was carried over: a year's ledger, the cell in it, and what the
 * plan states, where the carried figure was put before it.
 */
export const baselineFromSchema = z
  .object({ year: z.number().int(), cell: text, stated: finite.optional() })
  .strict();

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
    baselineFrom: baselineFromSchema.optional(),
    period,
    /** The quarter by whose end the plan wants the target reached (6月底前: 2); absent where that is the year's end. */
    dueBy: z.number().int().min(1).max(4).optional(),
    lead: units,
    support: units,
    note: text.optional(),
    /** Id of the first mention of this target, where the plan repeats it unchanged. */
    sameAs: text.optional(),
    ...evidenceShape,
    /** 0 to 1: how sure the reader is. */
    confidence: finite.min(0).max(1).optional(),
    /** Why the confidence is low, as a key; words for people belong to the user interface. */
    reason: text.optional(),
    /** How it was read, as a key. */
    pattern: text.optional(),
    ...reviewShape,
  })
  .strict()
  .superRefine(checkEvidence);

/** A dated step of a task: 6月底前完成主体工程. */
export const milestoneSchema = z
  .object({
    /** The quarter by whose end it is to be reached. */
    dueBy: z.number().int().min(1).max(4),
    text,
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
    /** In the order of the document; absent where the plan names no date. */
    milestones: z.array(milestoneSchema).optional(),
    ...evidenceShape,
    ...reviewShape,
  })
  .strict()
  .superRefine(checkEvidence);

export type Indicator = z.infer<typeof indicatorSchema>;
export type Task = z.infer<typeof taskSchema>;
export type Milestone = z.infer<typeof milestoneSchema>;
