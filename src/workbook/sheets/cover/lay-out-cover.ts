import { format, type Language } from '../../../language/language';
import { criteria, criterionTerms, type Criterion } from '../../../quarter/ranking';
import type { TrackingSettings } from '../../../tracking/track';
import type { Area } from '../../address';
import type { CellFormat, CellValue, NameDescription, SheetPatch } from '../../description';
import { definedNames } from '../../defined-names';
import * as styles from '../../styles';
import { rowHeights, textHeight } from '../../sheet/row-heights';
import {
  coverTexts,
  identityLines,
  settingLines,
  LABEL,
  VALUE,
  YEARS,
  type CoverLine,
  type LineName,
} from './cover-contents';
import { nameOfLine } from './lost-names';

export interface CoverContents {
  planId: string;
  district: string;
  planTitle: string;
  settings: TrackingSettings;
  /** By what lead offices are ranked. */
  criterion: Criterion;
}

/** Left to right, in characters: a gap, labels, values, the other three shares, room for what is said beside them. */
const [GAP, LABELS, VALUES, SHARES, HINTS] = [2, 28, 28, 8, 14];
/** Width of the merged cells of a step. */
const STEPS_WIDTH = LABELS + VALUES + 3 * SHARES + 2 * HINTS;
const FIRST_LINE = 2;
const SETTINGS_HEADING = FIRST_LINE + identityLines.length + 1;
const STEPS_HEADING = SETTINGS_HEADING + 1 + settingLines.length + 1;
const STEPS = coverTexts.steps['zh-CN'].length;
const REVIEW_HEADING = STEPS_HEADING + 1 + STEPS + 1;

const at = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

const REVIEW_PLACE = { row: REVIEW_HEADING, column: LABEL };

/** Lines with the row each stands in on a new cover. */
const lines: { line: CoverLine; row: number }[] = [
  ...identityLines.map((line, i) => ({ line, row: FIRST_LINE + i })),
  ...settingLines.map((line, i) => ({ line, row: SETTINGS_HEADING + 1 + i })),
];

const rowOf = (name: LineName) => lines.find(({ line }) => line.name === name)!.row;

const protection = { allowFilter: false, allowSort: false, allowFormatColumns: true };

const open: readonly LineName[] = [
  'year',
  'quarter',
  'phasing',
  'tolerance',
  'nearShare',
  'ranking',
];
const share: CellFormat = { numberFormat: '0%', align: 'center' };
const valueFormats: Partial<Record<LineName, CellFormat>> = {
  year: { align: 'center' },
  phasing: share,
  tolerance: share,
  nearShare: share,
  ranking: { align: 'center' },
};

const quarterFormat = (language: Language): CellFormat => ({
  align: 'center',
  bold: true,
  size: 12,
  numberFormat: coverTexts.quarterFormat[language],
});

const valueFormat = (name: LineName, language: Language): CellFormat => ({
  ...(open.includes(name) ? styles.entry : styles.cell),
  align: 'left',
  ...valueFormats[name],
  ...(name === 'quarter' ? quarterFormat(language) : {}),
});

export function valuesOf(
  contents: CoverContents,
  language: Language,
): Record<LineName, CellValue[]> {
  const { settings } = contents;
  return {
    planId: [contents.planId],
    // Blank until the whole workbook is written: see `coverSeal`.
    formatVersion: [null],
    district: [contents.district],
    planTitle: [contents.planTitle],
    year: [settings.year],
    quarter: [settings.quarter],
    phasing: [...settings.phasing],
    tolerance: [settings.tolerance],
    nearShare: [settings.nearShare],
    ranking: [criterionTerms[contents.criterion][language]],
  };
}

/** The cover as a new sheet. */
export function layOutCover(
  sheet: string,
  contents: CoverContents,
  language: Language,
): SheetPatch {
  const text = <T>(texts: Record<Language, T>): T => texts[language];
  const values = valuesOf(contents, language);
  const steps = text<readonly string[]>(coverTexts.steps);
  const stepRows = at(STEPS_HEADING + 1, LABEL, steps.length, 1);
  return {
    name: sheet,
    tabColor: '#1F4E79',
    values: [
      // First, so that a write cut short right after it is recognised as ours.
      { at: at(rowOf('planId'), VALUE), values: [values.planId] },
      {
        at: at(0, LABEL),
        values: [[format(text(coverTexts.title), { district: contents.district })]],
      },
      ...lines.flatMap(({ line, row }) => [
        { at: at(row, LABEL), values: [[text(line.label)]] },
        { at: at(row, VALUE, 1, line.cells), values: [values[line.name]] },
        ...(line.hint ? [{ at: at(row, VALUE + line.cells), values: [[text(line.hint)]] }] : []),
      ]),
      { at: at(SETTINGS_HEADING, LABEL), values: [[text(coverTexts.settings)]] },
      { at: at(STEPS_HEADING, LABEL), values: [[text(coverTexts.howTo)]] },
      { at: stepRows, values: steps.map((step) => [step]) },
    ],
    formats: [
      { at: at(0, 0, STEPS_HEADING + 1 + steps.length, 9), format: styles.base },
      { at: at(0, LABEL), format: { ...styles.title, size: 20 } },
      ...[SETTINGS_HEADING, STEPS_HEADING].map((row) => ({
        at: at(row, LABEL),
        format: { ...styles.base, bold: true, size: 12, color: '#0F3D66' },
      })),
      ...lines.flatMap(({ line, row }) => [
        { at: at(row, LABEL), format: { ...styles.cell, bold: true, fill: '#EAF1F8' } },
        {
          at: at(row, VALUE, 1, line.cells),
          format: valueFormat(line.name, language),
        },
        ...(line.hint ? [{ at: at(row, VALUE + line.cells), format: styles.note }] : []),
      ]),
      { at: stepRows, format: { ...styles.base, wrap: true, verticalAlign: 'top' } },
    ],
    merges: steps.map((_, i) => at(STEPS_HEADING + 1 + i, LABEL, 1, 7)),
    columnWidths: [
      { column: 0, columns: 1, width: GAP },
      { column: LABEL, columns: 1, width: LABELS },
      { column: VALUE, columns: 1, width: VALUES },
      { column: VALUE + 1, columns: 3, width: SHARES },
      { column: VALUE + 4, columns: 2, width: HINTS },
    ],
    rowHeights: [
      { row: 0, rows: 1, height: 40 },
      { row: FIRST_LINE, rows: STEPS_HEADING - FIRST_LINE + 1, height: 21 },
      ...rowHeights(
        STEPS_HEADING + 1,
        steps.map((step) => textHeight(step, STEPS_WIDTH)),
        { grow: false },
      ),
    ],
    validations: lines
      .filter(({ line }) => open.includes(line.name))
      .map(({ line, row }) => ({
        at: at(row, VALUE, 1, line.cells),
        style: 'stop' as const,
        ...validationOf(line.name, language),
        ...(line.name === 'quarter' && { prompt: coverTexts.quarterPrompt[language] }),
      })),
    protection,
    page: { orientation: 'landscape', paper: 'A4', margins: styles.margins },
  };
}

function validationOf(name: LineName, language: Language) {
  if (name === 'quarter') {
    return {
      rule: { type: 'list' as const, values: ['1', '2', '3', '4'] },
      title: coverTexts.quarterTitle[language],
      message: coverTexts.quarterMessage[language],
    };
  }
  if (name === 'year') {
    return {
      rule: { type: 'whole' as const, ...YEARS },
      title: coverTexts.yearTitle[language],
      message: coverTexts.yearMessage[language],
    };
  }
  if (name === 'ranking') {
    const values = criteria.map((criterion) => criterionTerms[criterion][language]);
    return {
      rule: { type: 'list' as const, values },
      title: coverTexts.rankingTitle[language],
      message: coverTexts.rankingMessage[language],
    };
  }
  return {
    rule: { type: 'decimal' as const, min: 0, max: 1 },
    title: coverTexts.shareTitle[language],
    message: coverTexts.shareMessage[language],
  };
}

/** The names of a new cover's cells. */
export function coverNames(sheet: string): NameDescription[] {
  return [
    ...lines.map(({ line, row }) => ({
      name: definedNames[line.name],
      sheet,
      area: at(row, VALUE, 1, line.cells),
    })),
    {
      name: definedNames.review,
      sheet,
      area: at(REVIEW_PLACE.row, REVIEW_PLACE.column),
    },
  ];
}

/**
 * Puts the plan's identity, the year and the quarter under the cover's names, wherever the user moved them. The settings
 * of the arithmetic are the user's, formulas among them, and stay as they are.
 */
export function updateCover(
  names: readonly NameDescription[],
  contents: Omit<CoverContents, 'criterion'>,
): SheetPatch[] {
  const { planId, district, planTitle, settings } = contents;
  const values: Partial<Record<LineName, CellValue[]>> = {
    planId: [planId],
    // Blank until the whole workbook is written: see `coverSeal`.
    formatVersion: [null],
    district: [district],
    planTitle: [planTitle],
    year: [settings.year],
    quarter: [settings.quarter],
  };
  const bySheet = new Map<string, SheetPatch>();
  for (const { name: key } of identityLines) {
    const place = names.find((name) => name.name === definedNames[key]);
    if (!place) continue;
    const patch = bySheet.get(place.sheet) ?? { name: place.sheet, values: [], protection };
    patch.values!.push({ at: place.area, values: [values[key]!] });
    bySheet.set(place.sheet, patch);
  }
  return [...bySheet.values()];
}

/** A line to be put on a cover that has none of the kind: what it is, in which row, and what it holds. */
export interface LineToAdd {
  key: LineName;
  row: number;
  values: CellValue[];
}

/** A line that a cover of before lacks, or that was deleted. @returns what to write, and its name. */
export function addedLine(
  sheet: string,
  { key, row, values }: LineToAdd,
  language: Language,
): { patch: SheetPatch; name: NameDescription } {
  const { line } = lines.find((each) => each.line.name === key)!;
  const name = nameOfLine(sheet, key, row);
  const { area } = name;
  const hint = at(row, VALUE + line.cells);
  const validation = { at: area, style: 'stop' as const, ...validationOf(key, language) };
  return {
    patch: {
      name: sheet,
      values: [
        { at: at(row, LABEL), values: [[line.label[language]]] },
        { at: area, values: [values] },
        ...(line.hint ? [{ at: hint, values: [[line.hint[language]]] }] : []),
      ],
      formats: [
        { at: at(row, LABEL), format: { ...styles.cell, bold: true, fill: '#EAF1F8' } },
        { at: area, format: valueFormat(key, language) },
        ...(line.hint ? [{ at: hint, format: styles.note }] : []),
      ],
      ...(open.includes(key) && { validations: [validation] }),
      protection,
    },
    name,
  };
}
