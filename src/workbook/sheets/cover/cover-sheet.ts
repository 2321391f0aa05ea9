import { defaultSettings } from '../../../tracking/track';
import type { PlanSheet } from '../../plan-sheets';
import { coverIdentity } from './cover-contents';
import { coverNames, layOutCover, updateCover } from './lay-out-cover';
import { reviewFacts, withReview } from './review-block';
import type { Plan } from '../../../plan/model';

/** 封面. It is found through its names, whatever the user called its sheet. */
export const coverSheet: PlanSheet<'cover'> = {
  ...coverIdentity,
  part: 'plan',
  fill: ({ plan, language, names, cover, kept, year, quarter, sheet }) => {
    const contents = {
      planId: plan.id,
      district: plan.district,
      planTitle: plan.title,
      settings: {
        ...(kept ?? defaultSettings),
        year,
        quarter: quarter ?? kept?.quarter ?? 1,
      },
    };
    const review = reviewFacts(plan, language);
    if (cover) {
      return withReview(updateCover(names, contents), names, review, language, cover);
    }
    const name = sheet(coverIdentity);
    const patches = [layOutCover(name, contents, language)];
    return withReview(patches, coverNames(name), review, language);
  },
};

/**
 * The year that a workbook is filled for: the one asked for, else the cover's where the plan covers it, else the plan's first.
 * @param kept the year on the cover; undefined for a new workbook.
 */
export function workbookYear(
  { years }: Pick<Plan, 'years'>,
  kept: number | undefined,
  wanted?: number,
): number {
  if (wanted !== undefined && years.includes(wanted)) return wanted;
  return kept !== undefined && years.includes(kept) ? kept : years[0]!;
}
