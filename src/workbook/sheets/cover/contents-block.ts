import { format, type Language, type Localised } from '../../../language/language';
import type { Area } from '../../address';
import { quoteSheet } from '../../address';
import type { SheetPatch, SheetResults } from '../../description';
import * as styles from '../../styles';
import type { Cells } from '../../sheet/sheet-identity';
import { textOf } from '../../sheet/table/locate-table';
import { textLiteral } from '../../../tracking/text-literal';

/** A sheet that a ledger may have, by what it is called or shall be. */
export interface ListedSheet {
  key: string;
  name: string;
}

const heading: Localised = { 'zh-CN': '目录', en: 'Contents' };
const notMade: Localised = { 'zh-CN': '（未生成）', en: ' (not made)' };

/** What each sheet is for, in the order in which they are listed. */
const about: Readonly<Record<string, Localised>> = {
  ledger: {
    'zh-CN': '填报各季度累计数，看差额和状态',
    en: 'Figures by quarter, variance, status',
  },
  tasks: { 'zh-CN': '填报任务状态和进展', en: 'Status and progress of tasks' },
  leader: { 'zh-CN': '一页看本季，供领导参阅', en: 'The quarter on one page' },
  office: { 'zh-CN': '任选一个单位，看它的指标', en: 'The indicators of one office' },
  officeLists: { 'zh-CN': '每个单位一页的指标清单', en: 'A list and page for each office' },
  results: { 'zh-CN': '打印、报送用的指标表', en: 'The ledger for print' },
  summary: { 'zh-CN': '各牵头单位的状态', en: 'Status by lead office' },
  breakdown: {
    'zh-CN': '各领域、各状态，与上季比较',
    en: 'By field, status and last quarter',
  },
  ranking: { 'zh-CN': '牵头单位排名', en: 'Lead offices ranked' },
  completion: { 'zh-CN': '各单位完成率与序时', en: 'Completion by office' },
  trend: { 'zh-CN': '每项指标的四个季度', en: 'Four quarters of every indicator' },
  unfinished: { 'zh-CN': '未达序时的指标及原因', en: 'What is short of schedule, and why' },
  taskSummary: { 'zh-CN': '各单位任务的状态', en: 'Tasks by office and status' },
  forecast: { 'zh-CN': '年末预计和达标可能', en: 'The year end, and the chance' },
  indicator: { 'zh-CN': '任选一项看走势', en: 'One indicator by choice' },
  scoring: { 'zh-CN': '各指标权重和得分', en: 'Weights and scores' },
  officeScores: { 'zh-CN': '各单位得分', en: 'Scores by office' },
  findings: { 'zh-CN': '校验发现的问题和说明', en: 'Findings and their explanations' },
  phasing: { 'zh-CN': '各指标的序时进度', en: 'What is due by quarter' },
  roster: { 'zh-CN': '单位及联系人', en: 'Offices and whom to ask' },
  board: { 'zh-CN': '谁已报送', en: 'Who has reported' },
  settings: { 'zh-CN': '校验阈值、节假日', en: 'Thresholds and holidays' },
  adjustments: { 'zh-CN': '填好以后的更正、方案调整', en: 'Corrections, changes of the plan' },
};
const changed: Localised = {
  'zh-CN': '更正、调整 {count} 处，最近 {on}',
  en: '{count} {count|change|changes}, last {on}',
};
const isChanged: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /^更正、调整 \d+ 处/,
  en: /^\d+ changes?, last /,
};

/** In characters: of the links, and of what is said beside them. */
const WIDTHS: Readonly<Record<Language, readonly [link: number, about: number]>> = {
  'zh-CN': [24, 32],
  en: [26, 38],
};

/** Right of the cover's own columns. */
export const CONTENTS_COLUMN = 9;
const COLUMN = CONTENTS_COLUMN;
const HEADING_ROW = 2;

const at = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

/**
 * Links to every sheet, with what it is for; one that is not there says so, and becomes a link when it is made.
 * @param changes the day of each change made after the first fill, oldest first.
 */
export function withContents(
  patch: SheetPatch,
  sheets: readonly ListedSheet[],
  changes: readonly { on: string }[],
  language: Language,
): SheetPatch {
  const listed = listedOf(sheets);
  const told = changesText(changes, language);
  const rows = at(HEADING_ROW + 1, COLUMN, listed.length, 2);
  const links = { ...rows, columns: 1 };
  return {
    ...patch,
    values: [
      ...patch.values!,
      { at: at(HEADING_ROW, COLUMN), values: [[heading[language]]] },
      {
        at: { ...links, column: COLUMN + 1 },
        values: listed.map(({ key }) => [
          (key === 'adjustments' ? told : null) ?? about[key]![language],
        ]),
      },
    ],
    formulas: listed.map(({ name }, i) => ({
      at: at(HEADING_ROW + 1 + i, COLUMN),
      template: linkFormula(name, language),
    })),
    formats: [
      ...patch.formats!,
      {
        at: at(HEADING_ROW, COLUMN),
        format: { ...styles.base, bold: true, size: 12, color: '#0F3D66' },
      },
      { at: rows, format: styles.cell },
      { at: links, format: { color: '#0B4F8A', bold: true } },
    ],
    columnWidths: [
      ...patch.columnWidths!,
      { column: COLUMN - 1, columns: 1, width: 2 },
      ...WIDTHS[language].map((width, i) => ({ column: COLUMN + i, columns: 1, width })),
    ],
  };
}

/**
 * What the cover says of changes made after the first fill, beside the link to their sheet; a cover of before gets the line where
 * the cells below its contents are free. Null where there is nothing to say or no place for it.
 * @param cells of the cover from A1. @param changes the day of each, oldest first.
 */
export function changesLine(
  cells: Cells,
  sheet: ListedSheet,
  changes: readonly { on: string }[],
  language: Language,
): Pick<Required<SheetPatch>, 'values' | 'formulas' | 'formats'> | null {
  const text = changesText(changes, language);
  const hasContents = Object.values(heading).includes(textOf(cells[HEADING_ROW]?.[COLUMN]));
  if (text === null || !hasContents) return null;
  let row = HEADING_ROW + 1;
  while (!isBlankAt(cells, row) && !isOfChanges(cells, row, language)) row++;
  const link = at(row, COLUMN);
  return {
    values: [{ at: { ...link, column: COLUMN + 1 }, values: [[text]] }],
    formulas: [{ at: link, template: linkFormula(sheet.name, language) }],
    formats: [
      { at: { ...link, columns: 2 }, format: styles.cell },
      { at: link, format: { color: '#0B4F8A', bold: true } },
    ],
  };
}

/** Null where nothing was changed. */
function changesText(changes: readonly { on: string }[], language: Language): string | null {
  const last = changes[changes.length - 1];
  return last ? format(changed[language], { count: changes.length, on: last.on }) : null;
}

/** By what stands beside the link: the link itself may not be worked out yet. */
function isOfChanges(cells: Cells, row: number, language: Language): boolean {
  const beside = textOf(cells[row]?.[COLUMN + 1]);
  return beside === about.adjustments![language] || isChanged[language].test(beside);
}

const isBlankAt = (cells: Cells, row: number) =>
  [COLUMN, COLUMN + 1].every((column) => textOf(cells[row]?.[column]) === '');

/** What the links show. @param isThere tells of a sheet's name. */
export function contentsResults(
  cover: string,
  sheets: readonly ListedSheet[],
  isThere: (name: string) => boolean,
  language: Language,
): SheetResults[] {
  return listedOf(sheets).map(({ name }, i) => ({
    sheet: cover,
    at: at(HEADING_ROW + 1 + i, COLUMN),
    values: [[isThere(name) ? name : `${name}${notMade[language]}`]],
    formula: linkFormula(name, language),
  }));
}

const listedOf = (sheets: readonly ListedSheet[]) =>
  Object.keys(about).flatMap((key) => sheets.find((sheet) => sheet.key === key) ?? []);

function linkFormula(name: string, language: Language): string {
  const first = `${quoteSheet(name)}!A1`;
  return `=IF(ISREF(INDIRECT(${textLiteral(first)})),HYPERLINK(${textLiteral(`#${first}`)},${textLiteral(name)}),${textLiteral(`${name}${notMade[language]}`)})`;
}
