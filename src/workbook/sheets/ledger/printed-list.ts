import type { Language, Localised } from '../../../language/language';
import { statuses } from '../../../tracking/status';
import type { Area } from '../../address';
import type { ConditionalFormatDescription } from '../../description';
import { FIRST_ROW } from '../../sheet/blocks';
import { FIGURE, SIGNED } from '../../sheet/figure-formats';
import { statusFormats } from '../../sheet/status-formats';
import { figureLooks } from './figure-looks';
import type { LedgerColumn } from './ledger-columns';
import type { WideColumn } from './ledger-list';

const figure = { align: 'right', numberFormat: FIGURE } as const;
const centred = { align: 'center', wrap: true } as const;
/** Heads the column of differences: a list is known by it. */
export const printedVariance: Localised = { 'zh-CN': '较序时差额', en: 'Variance' };
const figureKeys = ['target', 'actual', 'due', 'variance', 'completion'] as const;

/**
 * What a printed list says of each indicator, as wide as an A4 page takes at a size that is read on paper.
 * @param nameWidth of the names, in characters.
 */
export const printedColumns = (nameWidth: number): readonly WideColumn[] => [
  { key: 'name', width: nameWidth, format: { wrap: true } },
  { key: 'unit', width: 9, format: centred },
  { key: 'operator', width: 9, format: centred },
  { key: 'target', width: 10, format: figure },
  { key: 'actual', width: 10, format: figure },
  { key: 'due', width: 10, format: figure },
  {
    key: 'variance',
    heading: printedVariance,
    width: 13,
    format: { ...figure, numberFormat: SIGNED },
  },
  { key: 'completion', width: 11, format: { ...figure, numberFormat: '0.0%' } },
  { key: 'status', width: 12, format: centred },
];

/** The looks of its statuses and figures. @param columnOf a key's place in the sheet. @param rows of the list, groups' names too. */
export function printedLooks(
  columnOf: (key: LedgerColumn) => number,
  rows: number,
  language: Language,
): ConditionalFormatDescription[] {
  if (rows === 0) return [];
  const columnAt = (key: LedgerColumn): Area => ({
    row: FIRST_ROW,
    column: columnOf(key),
    rows,
    columns: 1,
  });
  return [
    ...statusFormats(columnAt('status'), statuses, language),
    ...figureLooks(figureKeys, columnAt, language),
  ];
}
