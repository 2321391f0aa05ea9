import { z } from 'zod';
import { checkEvidence, evidenceShape, text, unitName, units } from './parts';
import { targetSchema } from './target';

export const revisionDecisions = ['proposed', 'adopted', 'declined'] as const;
export type RevisionDecision = (typeof revisionDecisions)[number];

/** What a unit asked to change in a draft. The record keeps what the draft says; an adopted revision is filled. */
export const revisionSchema = z
  .object({
    id: text,
    /** Id of the indicator or task it is about. */
    record: text,
    target: targetSchema.optional(),
    lead: units.optional(),
    support: units.optional(),
    /** The unit that asks. */
    by: unitName,
    reason: text.optional(),
    section: text,
    ...evidenceShape,
    decision: z.enum(revisionDecisions),
  })
  .strict()
  .superRefine(checkEvidence)
  .superRefine(({ target, lead, support }, context) => {
    if (target !== undefined || lead !== undefined || support !== undefined) return;
    context.addIssue({ code: 'custom', message: 'changes nothing: give target, lead or support' });
  });

export type Revision = z.infer<typeof revisionSchema>;
