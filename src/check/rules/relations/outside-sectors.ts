import { quarters } from '../../../tracking/quarter';
import { quarterColumns } from '../../../workbook/sheets/ledger/ledger-columns';
import { isNumber, isPercent } from '../../entries/figures';
import { figureOf, quarterName } from '../../findings/wording';
import type { Rule } from '../../rule';

/** Names of the growth of all sectors together, and of each of them, as the index has them. */
const WHOLE = new Set(['地区生产总值', 'GDP', '生产总值', '地区生产总值GDP']);
const SECTORS = ['第一产业增加值', '第二产业增加值', '第三产业增加值'];
/** Points for rounding and for revisions between the sectors. */
const POINTS = 1;

/** The growth of the whole lies between that of its sectors: outside of all three one of the four is wrong. */
export const outsideSectors: Rule = {
  id: 'outside-sectors',
  group: 'relations',
  severity: 'verify',
  explanation: 'required',
  title: { 'zh-CN': '总量增速在各产业之外', en: 'Growth outside its sectors' },
  yieldsTo: ['percent-scale', 'index-entered', 'jump', 'growth-turned'],
  message: {
    'zh-CN':
      '{quarter}“{name}”为 {value}%，而三次产业增加值增速在 {low}% 到 {high}% 之间，总量不应在其外。请核对这四项。',
    en: '{name} of {value}% for {quarter} lies outside its three sectors, which grew by {low}% to {high}%. Check the four.',
  },
  check({ row, index }) {
    if (row.measure !== 'growth' || !WHOLE.has(index.baseName(row))) return [];
    const sectors = SECTORS.flatMap((name) => index.about(name, 'growth') ?? []);
    if (!isPercent(row.unit)) return [];
    return quarters.flatMap((quarter) => {
      const value = row.actuals[quarter];
      const parts = sectors.map(({ actuals }) => actuals[quarter]).filter(isNumber);
      if (!isNumber(value) || parts.length < SECTORS.length) return [];
      const low = Math.min(...parts);
      const high = Math.max(...parts);
      if (value >= low - POINTS && value <= high + POINTS) return [];
      const column = quarterColumns[quarter];
      return [
        {
          column,
          quarter,
          values: { quarter: quarterName(quarter), name: row.name, value, low, high },
          evidence: [
            figureOf(row.name, quarter, value, '%'),
            ...sectors.map((each, i) => figureOf(each.name, quarter, parts[i]!, '%')),
          ],
          others: sectors.map((each) => ({ row: each.row, column })),
        },
      ];
    });
  },
};
