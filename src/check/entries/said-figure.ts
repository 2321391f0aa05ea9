import type { LedgerRow } from '../../tracking/ledger-row';
import { quarters } from '../../tracking/quarter';
import { readEntry } from './read-entry';
import { isPercent } from './figures';

const DIGITS = '(\\d+(?:,\\d{3})*(?:\\.\\d+)?)';
/** The sum so far, or the growth, as texts tell it. */
const TOLD = new RegExp(
  `(?:累计|共|已|仅|只)(?:实际)?(?:完成|新增|达到?|实现)(?:数)?(?:为)?\\s*${DIGITS}\\s*([\\p{L}%]{0,6})`,
  'gu',
);
const GROWTH = new RegExp(`同比(增长|上升|下降|减少)(?:了)?\\s*${DIGITS}\\s*%`, 'g');

/**
 * The figure that a text gives for the row, in the row's unit: 截至6月底累计完成 12 户, 同比下降 3.2%.
 * @returns null where it gives none, or several, or one of the figures that were reported in any quarter.
 */
export function saidFigure(text: string, row: LedgerRow): number | null {
  const told =
    row.measure === 'growth' && isPercent(row.unit)
      ? [...text.matchAll(GROWTH)].map(([, word, digits]) => signed(word!, digits!))
      : [...text.matchAll(TOLD)].flatMap(([, digits, unit]) => amountOf(digits!, unit!, row.unit));
  const [said] = told;
  if (said === undefined || told.length > 1) return null;
  return quarters.some((quarter) => row.actuals[quarter] === said) ? null : said;
}

const signed = (word: string, digits: string): number =>
  Number(digits) * (/[升长]/.test(word) ? 1 : -1);

/** Without its unit a number may be of anything. */
function amountOf(digits: string, behind: string, unit: string): number[] {
  if (!behind.startsWith(unit)) return [];
  return [readEntry(digits, unit) ?? []].flat();
}
