import { z } from 'zod';
import { isDay, text } from './parts';

/** In what mentions of one thing differ; where they differ in several, the first of these. */
export const conflictKinds = ['value', 'operator', 'unit', 'lead', 'measure'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

export const settlementSchema = z
  .object({
    /** Ids of the mentions that are filled: one is chosen, or all because they are different things. */
    keep: z.array(text).min(1),
    /** The day it was decided: "2024-03-01". */
    on: z.string().refine(isDay, 'must be a day: 2024-03-01').optional(),
    note: text.optional(),
  })
  .strict();

/** One thing stated several times in a plan, and not alike. */
export const conflictSchema = z
  .object({
    kind: z.enum(conflictKinds),
    /** Ids of the mentions, in plan order; a repeat (`sameAs`) stands for itself through its first mention. */
    indicators: z.array(text).min(2),
    /** What a person decided; absent while nobody has. */
    settled: settlementSchema.optional(),
  })
  .strict();

export type Settlement = z.infer<typeof settlementSchema>;
export type Conflict = z.infer<typeof conflictSchema>;
