import type { CellFormat } from './description';
import type { Status } from '../tracking/status';

/** Fonts that every Chinese Windows and WPS has; LibreOffice replaces them by an installed CJK font. */
const FONT = '微软雅黑';

/** 五号: what forms and tables of offices are set in. */
export const TEXT_SIZE = 10.5;

export const base: CellFormat = { font: FONT, size: TEXT_SIZE, verticalAlign: 'center' };

export const title: CellFormat = { ...base, size: 16, bold: true, color: '#0F3D66', align: 'left' };

/** As large as the text beside it, so that it is read wherever that is; grey tells it apart. */
export const note: CellFormat = { ...base, color: '#595959' };

export const heading: CellFormat = {
  ...base,
  bold: true,
  color: '#FFFFFF',
  fill: '#1F4E79',
  align: 'center',
  wrap: true,
  border: 'thin',
};

export const cell: CellFormat = { ...base, border: 'thin' };

/** Cells that units fill in: open when the sheet is protected, and shaded so that one sees them. */
export const entry: CellFormat = { ...cell, fill: '#FFF9E5', locked: false };

export const total: CellFormat = { ...cell, bold: true, fill: '#EAF1F8' };

/** Narrow: the ledger is wide, and every character counts on A4; printers leave less than that at the sides blank. */
export const margins = { sides: 0.25, ends: 0.5 };

/** Readable on their fills (contrast above 4.5) and told apart without colour by their text. */
export const statusColors: Record<Status, { color: string; fill: string }> = {
  met: { color: '#0B5A2B', fill: '#D5EFDF' },
  onSchedule: { color: '#0B4F8A', fill: '#D9E9F8' },
  nearSchedule: { color: '#7A4B00', fill: '#FFEBC2' },
  behind: { color: '#9C0A16', fill: '#FCDADD' },
  notReported: { color: '#4A4A4A', fill: '#E4E4E4' },
  notAssessed: { color: '#5F5F5F', fill: '#F4F4F4' },
};

/** Colours of other charts: what was reached, what the schedule asks for, what lies behind it. */
export const chartColors = { actual: '#2E75B6', due: '#C55A11' } as const;

/** Up to so many categories, charts write their values; more would run into each other. */
export const FEW_VALUES = 12;

/**
 * Series colours of status charts: seen on white (contrast above 3), and told apart beside each other by the colour-blind and in
 * grey print too.
 */
export const statusSeriesColors: Record<Status, string> = {
  met: '#1BA35B',
  onSchedule: '#1D5BD0',
  nearSchedule: '#B58A12',
  behind: '#700808',
  notReported: '#5D5D5D',
  notAssessed: '#939393',
};
