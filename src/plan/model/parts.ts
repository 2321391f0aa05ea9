import { z } from 'zod';
import { joinUnits, splitUnits } from '../offices/office-list';

export const finite = z.number().refine(Number.isFinite, 'must be finite');
export const text = z.string().trim().min(1);

/** A cell holds several units: each name must come out of it as it went in, or a unit's counts go wrong. */
export const unitName = text.superRefine((name, context) => {
  if (name === '') return;
  const [first, second, ...others] = splitUnits(joinUnits([name, 'B']));
  if (first === name && second === 'B' && others.length === 0) return;
  const message = `"${name}" is not one unit's name: give units as separate entries`;
  context.addIssue({ code: 'custom', message });
});
export const units = z.array(unitName);

/** "2024", or a span "2016-2020". */
export const period = z.string().regex(/^\d{4}(-\d{4})?$/, 'must be a year or a span of years');

/** Whether a text is a day of the calendar: "2024-03-01". */
export const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day;

/**
 * Where a record was read: the words themselves, and their place in the source text, as `text.slice(start, end)` takes
 * it. Words that somebody copied by hand have no place; a place without its words is none.
 */
export const evidenceShape = {
  quote: z.string().optional(),
  start: z.number().int().min(0).optional(),
  end: z.number().int().min(0).optional(),
};

export interface OptionalEvidence {
  quote?: string | undefined;
  start?: number | undefined;
  end?: number | undefined;
}

/** Adds the problem of a record whose quote and place do not fit together. */
export function checkEvidence(
  { quote, start, end }: OptionalEvidence,
  context: z.RefinementCtx,
): void {
  if (start === undefined && end === undefined) return;
  const message =
    quote === undefined || start === undefined || end === undefined
      ? 'start and end stand together, and only with the quote'
      : end - start !== quote.length
        ? 'end − start must be the length of the quote'
        : null;
  if (message !== null) context.addIssue({ code: 'custom', message });
}
