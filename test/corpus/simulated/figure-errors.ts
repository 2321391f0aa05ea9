import { isCountUnit } from '../../../src/measures/whole-units';
import type { Indicator } from '../../../src/plan/model';
import type { Severity } from '../../../src/check/findings/finding';
import type { CellValue } from '../../../src/workbook/description';
import type { Random } from './random';

/** An indicator's row as reported, and what an error makes of its figures. */
export interface Row {
  indicator: Indicator;
  year: number;
  quarter: number;
  /** Right figures up to the reporting quarter. */
  figures: readonly number[];
}

/** A slip of one office in one figure. */
export interface FigureError {
  name: string;
  /** What must be said at the cell: nothing milder, nothing graver. */
  severity: Severity;
  /** What stands in the cell of the reporting quarter instead; null where nobody would make this slip here. */
  wrong(row: Row, random: Random): CellValue;
}

/** The thirtieth of September, as a spreadsheet counts days. */
const dayOf = (year: number): number =>
  Math.round((Date.UTC(year, 8, 30) - Date.UTC(1899, 11, 30)) / 86_400_000);
const now = ({ figures }: Row): number => figures[figures.length - 1]!;
const before = ({ figures }: Row): number | null => figures[figures.length - 2] ?? null;
const adds = ({ indicator: { measure } }: Row): boolean =>
  measure === 'total' || measure === 'increment' || measure === 'completion';
const goal = ({ indicator: { target } }: Row): number => target.low ?? target.high ?? 0;
const unitOf = ({ indicator: { target } }: Row): string => target.unit;
const percent = (row: Row): boolean => unitOf(row) === '%';
const ceiling = ({ indicator: { target } }: Row): boolean => target.op === '<=';
const tidy = (value: number): number => Number(value.toPrecision(12));

const times =
  (factor: number, fits: (row: Row) => boolean = () => true) =>
  (row: Row): CellValue =>
    now(row) > 0 && fits(row) ? tidy(now(row) * factor) : null;

const large = (row: Row): boolean => goal(row) >= 100 && !percent(row);
const amount = (row: Row): boolean => !percent(row) && !isCountUnit(unitOf(row)) && goal(row) > 0;
const isGrowth = ({ indicator: { measure } }: Row): boolean => measure === 'growth';
const isShare = (row: Row): boolean =>
  percent(row) && row.indicator.measure === 'level' && !ceiling(row);

const isNamedShare = (row: Row): boolean =>
  isShare(row) && /率$|占比|比重|比例|覆盖/.test(row.indicator.name);

const wide = (text: string): string =>
  text.replace(/[0-9.]/g, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0));

export const figureErrors: readonly FigureError[] = [
  { name: 'nothing', severity: 'mandatory', wrong: () => '' },
  { name: 'unit behind', severity: 'mandatory', wrong: (row) => `${now(row)}${unitOf(row)}` },
  { name: 'full width', severity: 'mandatory', wrong: (row) => wide(String(now(row))) },
  {
    name: 'thousands',
    severity: 'mandatory',
    wrong: (row) => (now(row) >= 1000 ? now(row).toLocaleString('en-US') : null),
  },
  { name: 'about', severity: 'mandatory', wrong: (row) => `约${now(row)}` },
  { name: 'dash', severity: 'mandatory', wrong: () => '—' },
  { name: 'same as above', severity: 'mandatory', wrong: () => '同上' },
  {
    name: 'in full stops',
    severity: 'mandatory',
    wrong: (row) => (Number.isInteger(now(row)) ? null : String(now(row)).replace('.', '。')),
  },
  { name: 'times 10000', severity: 'verify', wrong: times(1e4, amount) },
  { name: 'times 1e8', severity: 'verify', wrong: times(1e8, amount) },
  { name: 'times 1000', severity: 'verify', wrong: times(1e3, amount) },
  {
    name: 'times 100',
    severity: 'verify',
    wrong: times(100, (row) => amount(row) || (percent(row) && !isShare(row))),
  },
  { name: 'share times 100', severity: 'mandatory', wrong: times(100, (row) => isNamedShare(row)) },
  {
    name: 'a digit too many',
    severity: 'verify',
    wrong: times(10, (row) => adds(row) && large(row)),
  },
  {
    name: 'by 10000',
    severity: 'verify',
    wrong: (row) => (amount(row) && now(row) > 0 && !ceiling(row) ? tidy(now(row) / 1e4) : null),
  },
  {
    name: 'share as fraction',
    severity: 'verify',
    wrong: times(0.01, (row) => isShare(row) && now(row) > 5),
  },
  {
    name: 'growth as fraction',
    severity: 'verify',
    wrong: times(0.01, (row) => isGrowth(row) && now(row) >= 2),
  },
  {
    name: 'index',
    severity: 'verify',
    wrong: (row) => (isGrowth(row) ? tidy(now(row) + 100) : null),
  },
  {
    name: 'sign lost in growth',
    severity: 'verify',
    wrong: (row) => (isGrowth(row) && before(row) !== null && now(row) > 4.5 ? -now(row) : null),
  },
  {
    name: 'negative count',
    severity: 'mandatory',
    wrong: (row) =>
      row.indicator.measure === 'completion' && isCountUnit(unitOf(row)) && now(row) > 0
        ? -now(row)
        : null,
  },
  {
    name: 'negative level',
    severity: 'mandatory',
    wrong: (row) => (row.indicator.measure === 'level' && now(row) > 0 ? -now(row) : null),
  },
  {
    name: 'half of one',
    severity: 'mandatory',
    wrong: (row) =>
      isCountUnit(unitOf(row)) && Number.isInteger(goal(row)) ? now(row) + 0.5 : null,
  },
  {
    name: 'above all',
    severity: 'mandatory',
    wrong: (row, random) =>
      isNamedShare(row) ? tidy(100 + Math.round(random.between(1, 9))) : null,
  },
  {
    name: 'own quarter',
    severity: 'verify',
    wrong: (row) => {
      const last = before(row);
      if (!adds(row) || last === null) return null;
      const own = tidy(now(row) - last);
      return own > 0 && own < last && goal(row) >= 20 ? own : null;
    },
  },
  {
    name: 'last quarter again',
    severity: 'verify',
    wrong: (row) => {
      const last = before(row);
      if (!adds(row) || last === null || last <= 0 || ceiling(row)) return null;
      return last < goal(row) && now(row) - last > goal(row) * 0.1 && goal(row) >= 20 ? last : null;
    },
  },
  {
    name: 'the target',
    severity: 'verify',
    wrong: (row) => {
      const last = before(row) ?? 0;
      if (!adds(row) || row.quarter > 2 || goal(row) < 20 || ceiling(row)) return null;
      return last < goal(row) * 0.5 && now(row) !== goal(row) ? goal(row) : null;
    },
  },
  {
    name: 'fell',
    severity: 'verify',
    wrong: (row, random) => {
      const last = before(row);
      if (!adds(row) || last === null || last < 20) return null;
      return Math.floor(last * random.between(0.6, 0.9));
    },
  },
  {
    name: 'stock by half too much',
    severity: 'verify',
    wrong: (row, random) => {
      const stock = row.indicator.measure === 'level' && isCountUnit(unitOf(row)) && !ceiling(row);
      if (!stock || before(row) === null || now(row) < 50) return null;
      return Math.round(now(row) * random.between(1.4, 1.6));
    },
  },
  {
    name: 'three times the year',
    severity: 'verify',
    wrong: (row) => (adds(row) && goal(row) >= 20 ? Math.round(goal(row) * 3.4) : null),
  },
  {
    name: 'date',
    severity: 'verify',
    wrong: (row) => (goal(row) < 1800 ? dayOf(row.year) : null),
  },
];
