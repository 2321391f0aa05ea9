import { defaultSettings } from '../../../tracking/track';
import type { NameDescription, SheetPatch } from '../../description';
import type { PlanSheet } from '../../plan-sheets';
import type { Cells } from '../../sheet/sheet-identity';
import { textOf } from '../../sheet/table/locate-table';
import type { Quarter } from '../../../tracking/quarter';
import { changesLine, contentsResults, CONTENTS_COLUMN, withContents } from './contents-block';
import { coverIdentity, type LineName } from './cover-contents';
import type { Language } from '../../../language/language';
import { defaultCriterion } from '../../../quarter/ranking';
import {
  addedLine,
  coverNames,
  layOutCover,
  updateCover,
  valuesOf,
  type CoverContents,
} from './lay-out-cover';
import { nameOfLine } from './lost-names';
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
      const added = addedCoverLines(cover, contents, cells(coverIdentity), quarter, language);
      const listed = all.find(({ key }) => key === 'adjustments')!;
      const line = changesLine(cells(coverIdentity), listed, changes, language);
      const patches = updateCover(names, contents).map((patch) => {
        const lines = [
          ...(patch.name === cover.sheet ? added.map((each) => each.patch) : []),
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

/**
 * The lines that a cover lacks: the ranking on one of before, and those whose rows were deleted, in rows that are free. A quarter
 * that nobody chose stays blank.
 * @param cells of the cover from A1.
 */
export function addedCoverLines(
  cover: ReadCover,
  contents: CoverContents,
  cells: Cells,
  quarter: Quarter | null,
  language: Language,
): ReturnType<typeof addedLine>[] {
  const { sheet, roomForRanking, goneLines, unsettled } = cover;
  const end = unsettled?.row ?? cells.length;
  const free = freeRows(cells.slice(0, end)).filter((row) => row !== roomForRanking);
  const wanted = valuesOf(contents, language);
  const put = (key: LineName, row: number | null | undefined) => {
    if (row === null || row === undefined) return [];
    const values = key === 'quarter' ? [quarter] : wanted[key];
    return [addedLine(sheet, { key, row, values }, language)];
  };
  return [...put('ranking', roomForRanking), ...goneLines.flatMap((key, i) => put(key, free[i]))];
}

/** Rows between the parts of the cover that hold nothing left of its contents. */
function freeRows(cells: Cells): number[] {
  return cells.flatMap((_, row) => {
    const own = Array.from({ length: CONTENTS_COLUMN }, (__, column) => cells[row]?.[column]);
    return row > 0 && own.every((cell) => textOf(cell) === '') ? [row] : [];
  });
}

/** The names of lines that are there while their names are not. */
export const mendedNames = ({ sheet, lostNames }: ReadCover): NameDescription[] =>
  lostNames.map(({ name, row }) => nameOfLine(sheet, name, row));

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
