import type { Language, Localised } from '../../../language/language';
import { isQuarter } from '../../../tracking/quarter';
import {
  criteria,
  criterionTerms,
  defaultCriterion,
  type Criterion,
} from '../../../quarter/ranking';
import { defaultSettings, type TrackingSettings } from '../../../tracking/track';
import type { CellValue, NameDescription } from '../../description';
import { definedNames, type DefinedName } from '../../defined-names';
import { textOf } from '../../sheet/table/locate-table';
import { coverLines, LABEL, languageOfCover, YEARS, type LineName } from './cover-contents';

import type { CoverContents } from './lay-out-cover';
import { restoreNames, type LostName } from './lost-names';
import { readSettlementRows, unsettledCell, type SettlementRows } from './review-block';

/** A cell of the cover that holds nothing usable. */
export interface CoverProblem {
  name: LineName;
  row: number;
  column: number;
  found: CellValue;
  /** The whole line was deleted. */
  isGone?: true;
  /** What a check takes instead. */
  used: number | string | Localised;
}

export interface ReadCover extends CoverContents {
  sheet: string;
  /** Null when the cover was renamed: the other sheets tell. */
  language: Language | null;
  /** 0 when a fill was cut short: the version is written last. */
  version: number;
  /** Settings that cannot be used, with what counts instead. */
  problems: CoverProblem[];
  /** First cell of every line that has its name. */
  places: Partial<Record<LineName, { row: number; column: number }>>;
  /** Lines whose names are gone or lead elsewhere, found by their labels. */
  lostNames: LostName[];
  /** Lines whose rows were deleted; a fill puts them back. */
  goneLines: LineName[];
  /** Row below the settings that is free for the line of the ranking; null where it is there, or there is no room. */
  roomForRanking: number | null;
  /** How many contradictions of the plan are not settled, and where the cover says so; null on one that does not. */
  unsettled: { sheet: string; row: number; column: number; value: number } | null;
  /** The list of settlements; null on a cover that has none. */
  settlements: SettlementRows | null;
}

/**
 * Reads the cover through its names; a line whose name is gone is found by its label.
 * @param read a sheet's cells from A1.
 * @param knownId of the plan as another sheet has it, for a cover whose own was emptied.
 * @returns null when the workbook has no plan's id: it is not a ledger.
 */
export function readCover(
  given: readonly NameDescription[],
  read: (sheet: string) => CellValue[][] | null,
  knownId = () => '',
): ReadCover | null {
  const { names, lost, gone } = restoreNames(given, read);
  const cells = (key: DefinedName): CellValue[] => {
    const place = names.find((name) => name.name === definedNames[key]);
    const values = place && read(place.sheet);
    if (!values) return [];
    const { row, column, columns } = place.area;
    return Array.from({ length: columns }, (_, i) => values[row]?.[column + i] ?? null);
  };
  const idName = names.find((name) => name.name === definedNames.planId);
  if (!idName || read(idName.sheet) === null) return null;
  const planId = textOf(cells('planId')[0]) || knownId();
  if (planId === '') return null;
  const { sheet } = idName;
  // Without its line the version is not known: a fill brings it up from the first.
  const version = gone.includes('formatVersion') ? 1 : numberOr(cells('formatVersion')[0], 0);
  const settings = readSettings(cells, version > 0);
  return {
    sheet,
    places: placesOf(names),
    problems: version > 0 ? problemsOf(names, cells, settings, planId, gone) : [],
    lostNames: version > 0 ? lost : [],
    goneLines: gone,
    language: languageOfCover(sheet),
    version,
    planId,
    district: textOf(cells('district')[0]),
    planTitle: textOf(cells('planTitle')[0]),
    settings,
    criterion: criterionOf(cells('ranking')[0]),
    roomForRanking: roomForRanking(names, read),
    unsettled: readUnsettled(names, read),
    settlements: readSettlements(names, read),
  };
}

/** What is none of the words falls back to the default, as in the formulas. */
function criterionOf(typed: CellValue | undefined): Criterion {
  return criterionCalled(textOf(typed ?? null)) ?? defaultCriterion;
}

const criterionCalled = (word: string): Criterion | undefined =>
  criteria.find((each) => Object.values(criterionTerms[each]).includes(word));

const isCriterion = (word: string): boolean => criterionCalled(word) !== undefined;

function roomForRanking(
  names: readonly NameDescription[],
  read: (sheet: string) => CellValue[][] | null,
): number | null {
  if (names.some(({ name }) => name === definedNames.ranking)) return null;
  const last = names.find(({ name }) => name === definedNames.nearShare);
  const cells = last && read(last.sheet);
  if (!cells) return null;
  const row = last.area.row + 1;
  return (cells[row] ?? []).every((cell) => textOf(cell) === '') ? row : null;
}

function placesOf(names: readonly NameDescription[]): ReadCover['places'] {
  const lines = coverLines.flatMap(({ name }) => {
    const place = names.find((each) => each.name === definedNames[name]);
    return place ? [[name, { row: place.area.row, column: place.area.column }] as const] : [];
  });
  return Object.fromEntries(lines);
}

function readUnsettled(
  names: readonly NameDescription[],
  read: (sheet: string) => CellValue[][] | null,
): ReadCover['unsettled'] {
  const place = names.find(({ name }) => name === definedNames.review);
  if (!place) return null;
  const { row, column } = unsettledCell(place.area);
  const value = read(place.sheet)?.[row]?.[column] ?? null;
  return { sheet: place.sheet, row, column, value: numberOr(value, 0) };
}

function readSettlements(
  names: readonly NameDescription[],
  read: (sheet: string) => CellValue[][] | null,
): SettlementRows | null {
  const place = names.find(({ name }) => name === definedNames.review);
  const values = place && read(place.sheet);
  return values ? readSettlementRows(values, place.area) : null;
}

/**
 * A share that is blank counts as 0, as in the formulas; in a fill that was cut short it is not written yet. One that is not a number, or a quarter that is none, falls back to
 * the default: formulas show an error there.
 */
function readSettings(
  cells: (key: DefinedName) => CellValue[],
  isComplete: boolean,
): TrackingSettings {
  const shareOr = (value: CellValue | undefined, otherwise: number) =>
    value === null && isComplete ? 0 : numberOr(value, otherwise);
  const quarter = cells('quarter')[0];
  const phasing = cells('phasing');
  const [q1, q2, q3, q4] = defaultSettings.phasing.map((share, i) => shareOr(phasing[i], share));
  return {
    year: numberOr(cells('year')[0], 0),
    quarter: isQuarter(quarter) ? quarter : 1,
    phasing: [q1!, q2!, q3!, q4!],
    tolerance: shareOr(cells('tolerance')[0], defaultSettings.tolerance),
    nearShare: shareOr(cells('nearShare')[0], defaultSettings.nearShare),
  };
}

const SHARES = ['phasing', 'tolerance', 'nearShare'] as const;

/** Cells that formulas show an error for or that leave every indicator out, and shares that are blank or lead nowhere. */
function problemsOf(
  names: readonly NameDescription[],
  cells: (key: DefinedName) => CellValue[],
  settings: TrackingSettings,
  planId: string,
  gone: readonly LineName[],
): CoverProblem[] {
  const usedOf = (name: LineName, i: number): CoverProblem['used'] => {
    if (name === 'planId') return planId;
    if (name === 'ranking') return criterionTerms[defaultCriterion];
    if (name === 'phasing') return defaultSettings.phasing[i]!;
    if (name === 'tolerance' || name === 'nearShare') return defaultSettings[name];
    return settings[name as 'year' | 'quarter'];
  };
  return (['planId', 'year', 'quarter', ...SHARES, 'ranking'] as const).flatMap((name) => {
    const place = names.find((each) => each.name === definedNames[name]);
    if (gone.includes(name))
      return [{ name, row: 0, column: LABEL, found: null, isGone: true, used: usedOf(name, 0) }];
    const all = cells(name);
    return all.flatMap((found, i): CoverProblem[] => {
      if (isUsable(name, found, all[i - 1] ?? null, i)) return [];
      const { row, column } = place!.area;
      return [{ name, row, column: column + i, found, used: usedOf(name, i) }];
    });
  });
}

/** Phasing rises from quarter to quarter, and all is due at the end of the year. */
function isUsable(name: LineName, found: CellValue, before: CellValue, i: number): boolean {
  if (name === 'planId') return textOf(found) !== '';
  if (name === 'ranking') return textOf(found) === '' || isCriterion(textOf(found));
  if (name === 'quarter') return isQuarter(found);
  if (name === 'year') return isYear(found);
  if (typeof found !== 'number' || found < 0 || found > 1) return false;
  if (name !== 'phasing') return true;
  const falls = typeof before === 'number' && before <= 1 && found < before;
  return !falls && (i < 3 || found === 1);
}

/** Whether a cell holds a year that a plan may be of. */
export const isYear = (found: unknown): boolean =>
  typeof found === 'number' && Number.isInteger(found) && found >= YEARS.min && found <= YEARS.max;

function numberOr(value: CellValue | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
