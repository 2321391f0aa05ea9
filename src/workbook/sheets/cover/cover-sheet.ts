import { defaultSettings } from '../../../tracking/track';
import type { SheetPatch } from '../../description';
import type { PlanSheet } from '../../plan-sheets';
import { changesLine, contentsResults, withContents } from './contents-block';
import { coverIdentity } from './cover-contents';
import type { Language } from '../../../language/language';
import { defaultCriterion } from '../../../quarter/ranking';
import {
  addedLine,
  coverNames,
  layOutCover,
  updateCover,
  type CoverContents,
} from './lay-out-cover';
import type { ReadCover } from './read-cover';
import { reviewFacts, withReview } from './review-block';
import type { Plan } from '../../../plan/model';

/** 封面. It is found through its names, whatever the user called its sheet. */
export const coverSheet: PlanSheet<'cover'> = {
  ...coverIdentity,
  part: 'plan',
  fill: ({ plan, language, names, cover, kept, year, quarter, sheet, all, cells }) => {
    const contents = {
      planId: plan.id,
      district: plan.district,
      planTitle: plan.title,
      settings: {
        ...(kept ?? defaultSettings),
        year,
        quarter: quarter ?? kept?.quarter ?? 1,
      },
      criterion: cover?.criterion ?? defaultCriterion,
    };
    const review = reviewFacts(plan, language);
    const { adjustments: changes = [] } = plan;
    if (cover) {
      const added = addedCoverLine(cover, contents, language);
      const listed = all.find(({ key }) => key === 'adjustments')!;
      const line = changesLine(cells(coverIdentity), listed, changes, language);
      const patches = updateCover(names, contents).map((patch) => {
        const lines = [
          ...(added && patch.name === added.patch.name ? [added.patch] : []),
          ...(line && patch.name === cover.sheet ? [{ name: patch.name, ...line }] : []),
        ];
        return lines.reduce(withLine, patch);
      });
      return withReview(patches, names, review, language, cover);
    }
    const name = sheet(coverIdentity);
    const patches = [withContents(layOutCover(name, contents, language), all, changes, language)];
    return withReview(patches, coverNames(name), review, language);
  },
  calculate: ({ all, hasSheet, language }, sheet) =>
    contentsResults(sheet, all, hasSheet, language),
};

const withLine = (patch: SheetPatch, line: SheetPatch): SheetPatch => ({
  ...patch,
  values: [...(patch.values ?? []), ...(line.values ?? [])],
  formulas: [...(patch.formulas ?? []), ...(line.formulas ?? [])],
  formats: [...(patch.formats ?? []), ...(line.formats ?? [])],
  validations: [...(patch.validations ?? []), ...(line.validations ?? [])],
});

/** The line that a cover of before lacks; null where it is there, or there is no room. */
export function addedCoverLine(
  cover: ReadCover,
  contents: CoverContents,
  language: Language,
): ReturnType<typeof addedLine> | null {
  if (cover.roomForRanking === null) return null;
  return addedLine(cover.sheet, cover.roomForRanking, contents, language);
}

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
