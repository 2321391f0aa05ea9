import { z } from 'zod';
import { checkEvidence, evidenceShape, finite, period, text } from './parts';
import { measures, operators } from './target';

export const resultDecisions = ['proposed', 'accepted', 'declined'] as const;
export type ResultDecision = (typeof resultDecisions)[number];

/** What a document tells of an earlier period: "国家级高新技术企业增至621家". */
export const resultSchema = z
  .object({
    id: text,
    section: text,
    name: text,
    measure: z.enum(measures),
    value: finite,
    /** How the text bounds the value (超600家); absent where it is exact. */
    op: z.enum(operators).optional(),
    /** As the text writes it. */
    unit: z.string().trim(),
    period,
    ...evidenceShape,
    /** The indicator that it is offered to as a baseline. */
    indicator: text.optional(),
    /** Stands where `indicator` stands. An accepted result is that indicator's baseline. */
    decision: z.enum(resultDecisions).optional(),
  })
  .strict()
  .superRefine(checkEvidence)
  .superRefine(({ indicator, decision }, context) => {
    if ((indicator === undefined) === (decision === undefined)) return;
    const message = 'indicator and decision belong together: give both or none';
    context.addIssue({ code: 'custom', message });
  });

export type Result = z.infer<typeof resultSchema>;
