import type { Language } from '../../../language/language';
import { unitWords } from '../../../measures/units';
import { cellAddress, quoteSheet, type Area } from '../../address';
import type { ConditionalFormatDescription, NumberLook, SheetPatch } from '../../description';
import type { Report } from '../../sheet/blocks';
import type { Cells } from '../../sheet/sheet-identity';
import { textOf } from '../../sheet/table/locate-table';
import { entry, note } from '../../styles';
import type { TableLayout } from '../../sheet/table/column';
import type { LedgerColumn } from './ledger-columns';
import type { LedgerPlace } from './ledger-references';

/** Whether large figures are shown in full, or in 万 and 亿: what the cell says that the user chooses in. */
export const largeFigureTexts = {
  label: { 'zh-CN': '大数显示：', en: 'Large figures:' },
  inFull: { 'zh-CN': '原数', en: 'in full' },
  scaled: { 'zh-CN': '万、亿', en: '万 and 亿' },
  title: { 'zh-CN': '大数显示', en: 'Large figures' },
  message: { 'zh-CN': '请从列表中选择。', en: 'Choose one from the list.' },
  prompt: {
    'zh-CN':
      '选“万、亿”：计量单位为元、人、户、亩等的数，满一万的显示为万，满一亿的显示为亿。只改显示，数值不变。',
    en: 'Choose 万 and 亿: figures in 元, 人, 户, 亩 and the like are shown in ten thousands from 10,000, in hundred millions from 100,000,000. What the cells hold stays.',
  },
} as const;

const TEN_THOUSAND = 1e4;
const HUNDRED_MILLION = 1e8;
/** More than any figure. */
const ENDLESS = 1e16;

/** Units without a scale of their own, of which large figures are reported; in 万元 and 亿元 they never are. */
const measured = [
  '元',
  '美元',
  '亩',
  '亩次',
  '平方米',
  '立方米',
  '吨',
  '公斤',
  '斤',
  '千瓦时',
  '人次',
];
const unscaled = [
  ...measured,
  ...unitWords.flatMap(({ word, whole }) => (whole && word !== '天' ? [word] : [])),
];

/**
 * Number formats know thousands and millions alone: a point written between the digits makes tens of thousands of thousands,
 * and hundreds of millions of millions.
 */
const formats = [
  { from: TEN_THOUSAND, below: HUNDRED_MILLION, shown: '0\\.0,"万"' },
  { from: HUNDRED_MILLION, below: ENDLESS, shown: '0\\.00,,"亿"' },
];

type Layout = TableLayout<LedgerColumn>;

/** In the row of the title, where 完成率 stands: it moves with what it stands above. */
const switchOf = ({ headingRow, columns }: Pick<Layout, 'headingRow' | 'columns'>) => ({
  row: headingRow - 2,
  column: columns.completion,
});

/** Figures of an area in 万 and 亿 while that is chosen. @param isSigned differences. */
export function largeFigureLooks(
  at: Area,
  layout: Layout,
  { language, isSigned }: { language: Language; isSigned: boolean },
): ConditionalFormatDescription[] {
  const chosen = { ...switchOf(layout), text: largeFigureTexts.scaled[language] };
  return looksOf(at, layout.columns.unit, chosen, isSigned);
}

/** @param unit column of the units. @param chosen the cell of the sheet that says it, and what it says then. */
const looksOf = (
  at: Area,
  unit: number,
  chosen: { row: number; column: number; text: string },
  isSigned: boolean,
): NumberLook[] =>
  formats.map(({ from, below, shown }) => ({
    at,
    where: {
      column: unit,
      texts: unscaled,
      isWhole: false,
      large: { from, below, chosen },
    },
    numberFormat: isSigned ? `+${shown};[Red]-${shown}` : shown,
  }));

/**
 * A report whose figures are shown as large ones are in the ledger: a hidden cell beside its title repeats what is chosen there,
 * since looks of a sheet ask for cells of their own sheet alone. A ledger of before has nothing to choose.
 * @param cells of the sheet of the ledger.
 */
export function withLargeFigures(
  report: Report,
  { ledger, language }: { ledger: LedgerPlace; language: Language },
  cells: Cells,
): Report {
  const { row, column } = switchOf(ledger);
  const text = textOf(cells[row]?.[column]);
  const isChosen = text === largeFigureTexts.scaled[language];
  if (!isChosen && text !== largeFigureTexts.inFull[language]) return report;
  const at = { row: 0, column: report.visible + 1 };
  const chosen = { ...at, text: largeFigureTexts.scaled[language] };
  const looks = report.conditionalFormats.flatMap((each) =>
    'where' in each && each.where.isWhole
      ? looksOf(each.at, each.where.column, chosen, each.numberFormat.startsWith('+'))
      : [],
  );
  if (looks.length === 0) return report;
  const template = `=${quoteSheet(ledger.sheet)}!${cellAddress(row, column, true)}`;
  return {
    ...report,
    cells: [...report.cells, { ...at, template, value: text, format: note }],
    conditionalFormats: [...looks, ...report.conditionalFormats],
  };
}

/**
 * Whether a ledger of before has room for the cell: its title beside it, and nothing where it is to stand.
 * @param cells of the sheet as they stand.
 */
export function lacksSwitch(layout: Layout, cells: Cells): boolean {
  const { row, column } = switchOf(layout);
  const at = (each: number) => textOf(cells[row]?.[each]);
  return row >= 0 && column > 1 && at(0) !== '' && at(column - 1) === '' && at(column) === '';
}

/** The cell that is chosen in. */
export function largeFigureSwitch(
  layout: Layout,
  language: Language,
): Required<Pick<SheetPatch, 'values' | 'formats' | 'validations'>> & {
  beside(merges: readonly Area[]): Area[];
} {
  const { row, column } = switchOf(layout);
  const at = { row, column, rows: 1, columns: 1 };
  const label = { ...at, column: column - 1 };
  const text = (key: keyof typeof largeFigureTexts) => largeFigureTexts[key][language];
  return {
    // The title ends before it: of merged cells only the first shows what it holds.
    beside: (merges) =>
      merges.map((each) => (each.row === row ? { ...each, columns: label.column } : each)),
    values: [
      { at: label, values: [[text('label')]] },
      { at, values: [[text('inFull')]] },
    ],
    formats: [
      { at: label, format: { ...note, align: 'right', bold: false } },
      { at, format: { ...entry, bold: false, align: 'center' } },
    ],
    validations: [
      {
        at,
        rule: { type: 'list', values: [text('inFull'), text('scaled')] },
        style: 'stop',
        title: text('title'),
        message: text('message'),
        prompt: text('prompt'),
      },
    ],
  };
}
