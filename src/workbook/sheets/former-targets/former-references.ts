import { absoluteReference } from '../../address';
import { FIRST_RECORD_ROW } from '../../sheet/record-sheet';
import type { SheetIdentity } from '../../sheet/sheet-identity';
import { formerColumn, type FormerColumn } from './former-columns';

/** 调整前目标 as other sheets know it. */
export const formerIdentity: SheetIdentity<'formerTargets'> = {
  key: 'formerTargets',
  names: { 'zh-CN': '调整前目标', en: 'Earlier targets' },
};

/** Where the rows of 调整前目标 stand. */
export interface FormerPlace {
  sheet: string;
  /** At least one. */
  rows: number;
}

const reference = ({ sheet, rows }: FormerPlace, key: FormerColumn): string =>
  absoluteReference(sheet, {
    row: FIRST_RECORD_ROW,
    column: formerColumn(key),
    rows,
    columns: 1,
  });

/** By what a row is found. */
export const formerKey = (id: string, quarter: number): string => `${id}|${quarter}`;

/**
 * What an indicator's former target gave where another one held in a quarter, else what a formula gives.
 * @param formula without "=", as is what is returned. @param of what stands in the id and the quarter: cells or names.
 */
export function orFormer(
  place: FormerPlace | null,
  key: FormerColumn,
  of: { id: string; quarter: string },
  formula: string,
): string {
  if (!place) return formula;
  const row = `MATCH(${of.id}&"|"&${of.quarter},${reference(place, 'key')},0)`;
  return `IFERROR(INDEX(${reference(place, key)},${row}),${formula})`;
}
