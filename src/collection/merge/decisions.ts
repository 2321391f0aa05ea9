import { z } from 'zod';
import type { CellValue } from '../../workbook/description';
import { fields, type EntryPlace } from '../entry';

/** What a person decided about an entry that could not be settled. */
const decisionSchema = z
  .object({
    id: z.string().min(1),
    quarter: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    field: z.enum(fields),
    /** Whose entry is meant; every office's when left out. */
    office: z.string().optional(),
    /** SHA-256 of the file that is meant; every file's when left out. */
    file: z.string().optional(),
    /** `new` takes what was returned, `old` keeps the ledger's, and `value` enters another. */
    choose: z.union([
      z.literal('new'),
      z.literal('old'),
      z
        .object({ value: z.union([z.string(), z.number().refine(Number.isFinite), z.null()]) })
        .strict(),
    ]),
    note: z.string().optional(),
  })
  .strict();

export const decisionsSchema = z
  .object({
    /** Who decided; goes into the trail. */
    by: z.string().default(''),
    decisions: z.array(decisionSchema).default([]),
  })
  .strict();

export type Decision = z.infer<typeof decisionSchema>;
export type Decisions = z.infer<typeof decisionsSchema>;

export const noDecisions: Decisions = { by: '', decisions: [] };

/** The decision about an entry; the last of several. */
export function decisionOn(
  { decisions }: Decisions,
  { id, quarter, field, office, sha256 }: EntryPlace & { office: string; sha256: string },
): Decision | undefined {
  return decisions
    .filter(
      (each) =>
        each.id === id &&
        each.field === field &&
        each.quarter === quarter &&
        (each.office === undefined || each.office === office) &&
        (each.file === undefined || each.file === sha256),
    )
    .pop();
}

export type Choice = 'new' | 'old' | { value: CellValue };
