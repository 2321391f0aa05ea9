import { z } from 'zod';
import { conflictSchema } from './conflict';
import { text } from './parts';
import { indicatorSchema, taskSchema } from './records';
import { resultDecisions } from './result';
import { revisionSchema } from './revision';

/** What a rejected record had in the plan, so that it can be taken back as it was. */
const shape = {
  /** Id of the record of its kind that stood before it; absent where it was the first. */
  after: text.optional(),
  /** Revisions that were asked for it. */
  revisions: z.array(revisionSchema).optional(),
};

/** A record that a reviewer took out of the plan. It is filled into no workbook; nothing else of the plan names it. */
export const rejectionSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('indicator'),
      record: indicatorSchema,
      ...shape,
      /** Ids of the mentions that it repeated or contradicted. */
      mentions: z.array(text).optional(),
      /** The contradiction that it was part of. */
      conflict: conflictSchema.optional(),
      /** Results that were offered to it, and what was decided about them. */
      results: z
        .array(z.object({ id: text, decision: z.enum(resultDecisions) }).strict())
        .optional(),
    })
    .strict(),
  z.object({ kind: z.literal('task'), record: taskSchema, ...shape }).strict(),
]);

export type Rejection = z.infer<typeof rejectionSchema>;
