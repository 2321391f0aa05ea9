import { z } from 'zod';
import { adjustmentSchema } from './adjustment';
import { conflictSchema } from './conflict';
import { text } from './parts';
import { checkPlan } from './plan-rules';
import { indicatorSchema, taskSchema } from './records';
import { rejectionSchema } from './rejection';
import { resultSchema } from './result';
import { revisionSchema } from './revision';

/** The version of the plan format that this build writes; it reads the first as well, which had no totals and no dates. */
export const PLAN_VERSION = 2;

const planShape = z
  .object({
    version: z.union([z.literal(1), z.literal(PLAN_VERSION)]),
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
    district: text,
    title: text,
    years: z.array(z.number().int().min(1949).max(2199)).min(1),
    /** The document that was read, so that a review can be taken up again; it does not go into a workbook. */
    source: z
      .object({
        name: text,
        text: z.string(),
        /** Pages that are pictures, from 1: nothing of them is in the text. */
        unreadPages: z.array(z.number().int().min(1)).optional(),
        /** Where in the text tables stand whose cells could not be taken apart. */
        unreadTables: z
          .array(z.object({ start: z.number().int().min(0), end: z.number().int() }).strict())
          .optional(),
      })
      .strict()
      .optional(),
    indicators: z.array(indicatorSchema),
    tasks: z.array(taskSchema),
    conflicts: z.array(conflictSchema).default([]),
    results: z.array(resultSchema).default([]),
    revisions: z.array(revisionSchema).default([]),
    /** What a reviewer took out, to be taken back: oldest first. */
    rejected: z.array(rejectionSchema).optional(),
    /** What later fills changed in a ledger: oldest first, only ever added to. */
    adjustments: z.array(adjustmentSchema).optional(),
  })
  .strict();

/**
 * One issued document for one district and period. Ids are unique; `sameAs` names an earlier indicator that is no
 * repeat; conflicts, results and revisions name records that exist.
 */
export const planSchema = planShape.superRefine((plan, context) => {
  for (const { message, path } of checkPlan(plan)) {
    context.addIssue({ code: 'custom', message, path });
  }
});

export type Plan = z.infer<typeof planShape>;

/** What a plan holds, apart from what the document is called: also a reading that nobody has reviewed has it. */
export type PlanRecords = Pick<
  Plan,
  'indicators' | 'tasks' | 'conflicts' | 'results' | 'revisions' | 'rejected'
>;
