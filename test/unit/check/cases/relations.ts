import type { Measure } from '../../../../src/plan/model';
import type { CellValue } from '../../../../src/workbook/description';
import type { Case } from './case';

const TRADE = {
  row: 9,
  name: '外贸进出口额',
  measure: 'level',
  unit: '亿元',
  baseline: 100,
} as const;

/** The growth of 外贸进出口额 beside its amount, at the end of the year: 20%, and 106 on 100, where nothing else is said. */
const trade = ({
  rate = 20,
  amount = 106,
  baseline = 100,
  measure = 'growth',
  unit = '%',
}: {
  rate?: number;
  amount?: CellValue;
  baseline?: number;
  measure?: Measure;
  unit?: string;
} = {}): Pick<Case, 'row' | 'others' | 'q'> => ({
  row: { name: '外贸进出口额增长', measure, unit },
  others: [{ ...TRADE, baseline, q: [null, null, null, amount] }],
  q: [null, null, null, rate],
});

/** GDP growth in row 3 and its sectors in rows 0 to 2, in the fourth quarter. */
const gdp = (value: number) => ({
  row: { name: '地区生产总值增长', measure: 'growth' as const, unit: '%', target: 6 },
  q: [null, null, null, value],
  others: [4, 6.5, 6.1].map((each, i) => ({
    row: i,
    name: `第${'一二三'[i]!}产业增加值增速`,
    measure: 'growth' as const,
    unit: '%',
    q: [null, null, null, each],
  })),
});

const twins = (own: CellValue[], other: CellValue[], row = 1, name = '到位资金') => ({
  row: { target: 400 },
  quarter: 2 as const,
  q: own,
  others: [{ row, name, target: 400, q: other }],
});

/** Worked examples of the rules of relations. */
export const relationsCases: Record<string, Case[]> = {
  // 106 on 100 is 6%; two points are allowed.
  'growth-mismatch': [
    ...(
      [
        [8.000001, ['q4']],
        [8, []],
        [4, []],
        [3.999999, ['q4']],
      ] as const
    ).map(([rate, finds]): Case => ({
      is: `${rate}%`,
      ...trade({ rate }),
      finds: [...finds],
      edge: true,
    })),
    {
      is: 'a rate far off, at both cells',
      ...trade({ amount: 1.06, baseline: 1 }),
      finds: ['q4'],
      says: [
        '全年增速填 20%，按“外贸进出口额”的 1.06亿元 和基期 1亿元 推算为 6%。请核对；口径不同的请说明。',
      ],
      shows: [
        '外贸进出口额增长（四季度累计）: 20% | 推算增速: 6% | 外贸进出口额（四季度累计）: 1.06亿元 | 基期值: 1亿元',
      ],
      compares: ['9 q4'],
    },
    {
      is: 'before the year is over',
      ...trade(),
      others: [{ ...TRADE, q: [26, 50, 80] }],
      q: [6, 6, 6],
      finds: [],
    },
    { is: 'a baseline of nothing', ...trade({ baseline: 0 }), finds: [] },
    {
      is: 'a share of the same name',
      row: { name: '覆盖增长', measure: 'growth', unit: '%' },
      others: [{ ...TRADE, name: '覆盖', unit: '%', q: [null, null, null, 106] }],
      q: [null, null, null, 20],
      finds: [],
    },
    { is: 'text', ...trade({ amount: '106' }), finds: [] },
    { is: 'growth in another unit', ...trade({ unit: '倍' }), finds: [] },
    { is: 'no growth', ...trade({ measure: 'reduction' }), finds: [] },
    {
      is: 'no level',
      row: { name: '外贸增长', measure: 'growth', unit: '%' },
      q: [1, 1, 1, 20],
      finds: [],
    },
  ],
  'outside-sectors': [
    {
      is: 'above all three',
      ...gdp(7.6),
      finds: ['q4'],
      edge: true,
      says: [
        '四季度“地区生产总值增长”为 7.6%，而三次产业增加值增速在 4% 到 6.5% 之间，总量不应在其外。请核对这四项。',
      ],
      compares: ['0 q4', '1 q4', '2 q4'],
    },
    { is: 'a point above', ...gdp(7.5), finds: [], edge: true },
    { is: 'below all three', ...gdp(2.9), finds: ['q4'] },
    { is: 'a point below', ...gdp(3), finds: [] },
    { is: 'a sector that is no row', ...gdp(9), others: gdp(9).others.slice(1), finds: [] },
    {
      is: 'a sector without a figure',
      ...gdp(9),
      others: gdp(9).others.map((each, i) => (i === 1 ? { ...each, q: [] } : each)),
      finds: [],
    },
    { is: 'no figure', ...gdp(9), q: [], finds: [] },
    {
      is: 'another indicator',
      ...gdp(9),
      row: { ...gdp(9).row, name: '工业增加值增长' },
      finds: [],
    },
    { is: 'a level', ...gdp(9), row: { ...gdp(9).row, measure: 'level' }, finds: [] },
    { is: 'an index', ...gdp(9), row: { ...gdp(9).row, unit: '倍' }, finds: [] },
  ],
  'figures-of-another-row': [
    {
      is: 'two quarters alike',
      ...twins([100, 120], [100, 120]),
      finds: ['q2'],
      edge: true,
      compares: ['1 q2'],
      says: ['二季度累计 120家，与第 2 行“到位资金”两个季度的数值完全相同。请核对是否填错了行。'],
    },
    { is: 'smaller', ...twins([99, 120], [99, 120]), finds: [], edge: true },
    { is: 'smaller now', ...twins([120, 99], [120, 99]), finds: [] },
    { is: 'just not smaller', ...twins([120, 100], [120, 100]), finds: ['q2'] },
    { is: 'one quarter', ...twins([100, 120], [101, 120]), finds: [] },
    { is: 'the other quarter', ...twins([100, 120], [100, 121]), finds: [] },
    { is: 'unchanged', ...twins([120, 120], [120, 120]), finds: [] },
    { is: 'one figure', ...twins([null, 120], [null, 120]), finds: [] },
    { is: 'none', ...twins([], []), finds: [] },
    { is: 'not of the reporting quarter', ...twins([100, 120], [100, 120]), quarter: 3, finds: [] },
    { is: 'the first of the two', ...twins([100, 120], [100, 120], 9), finds: [] },
    { is: 'one indicator in two rows', ...twins([100, 120], [100, 120], 1, '新增企业'), finds: [] },
  ],
  'rows-disagree': [
    ...(
      [
        ['a hundred times apart: found by itself', 50, 0.5, []],
        ['a hundredth of it', 0.5, 50, []],
        ['of a small one too', 0.002, 0.2, []],
        ['just not so far apart', 99.5, 1, ['q1']],
        ['not so far apart', 49, 0.5, ['q1']],
        ['nor the other way round', 0.5, 49, ['q1']],
        ['nothing and something', 0, 5, ['q1']],
        ['something and nothing', 5, 0, []],
        ['of unlike signs', -0.001, 5, ['q1']],
      ] as [string, number, number, string[]][]
    ).map(([is, here, first, finds]) => ({
      is,
      row: { row: 5, measure: 'total' as const, unit: '亿元' },
      others: [{ row: 4, measure: 'total' as const, unit: '亿元', q: [first] }],
      q: [here],
      finds,
    })),
    {
      is: 'the second row says so',
      row: { row: 9 },
      others: [{ row: 4, q: [5, 6] }],
      q: [5, 7],
      finds: ['q2'],
      says: ['“新增企业”二季度在本行为 7家，在第 5 行为 6家。请核对并统一；口径不同的请说明。'],
      compares: ['4 q2'],
    },
    ...(
      [
        ['the first of three is wrong: not the second', 5, 5, [4, 450], [6, 5], []],
        ['the first of three is wrong: not the third', 6, 5, [4, 450], [5, 5], []],
        ['the first of three is wrong', 4, 450, [5, 5], [6, 5], ['q1']],
        ['the third of three is wrong', 6, 450, [4, 5], [5, 5], ['q1']],
        ['all three differ', 6, 4, [4, 5], [5, 6], ['q1']],
        ['all three differ: not the first', 4, 4, [5, 5], [6, 6], []],
        ['one of three has none', 6, 4, [4, 5], [5, null], ['q1']],
        ['the first of three has none: nobody knows', 6, 4, [4, null], [5, 5], []],
      ] as [string, number, number, [number, number], [number, number], string[]][]
    ).map(([is, at, here, ...rest]) => {
      const finds = rest[2];
      return {
        is,
        row: { row: at },
        others: ([rest[0], rest[1]] as const).map(([row, value]) => ({ row, q: [value] })),
        q: [here],
        finds,
      };
    }),
    {
      is: 'the first does not',
      row: { row: 4 },
      others: [{ row: 9, q: [5, 6] }],
      q: [5, 7],
      finds: [],
    },
    {
      is: 'the same figures',
      row: { row: 9 },
      others: [{ row: 4, q: [5, 6] }],
      q: [5, 6],
      finds: [],
      edge: true,
    },
    {
      is: 'the last digit',
      row: { row: 9 },
      others: [{ row: 4, q: [5, 6] }],
      q: [5, 6.000001],
      finds: ['q2'],
      edge: true,
    },
    {
      is: 'brackets and blanks aside',
      row: { row: 9, name: '新增 企业' },
      others: [{ row: 4, q: [6] }],
      q: [7],
      finds: ['q1'],
    },
    {
      is: 'another unit',
      row: { row: 9, unit: '人' },
      others: [{ row: 4, q: [6] }],
      q: [7],
      finds: [],
    },
    {
      is: 'another word for the unit',
      row: { row: 9, unit: '户' },
      others: [{ row: 4, q: [6] }],
      q: [7],
      finds: ['q1'],
    },
    {
      is: 'another measure',
      row: { row: 9, measure: 'level' },
      others: [{ row: 4, q: [6] }],
      q: [7],
      finds: [],
    },
    {
      is: 'another period',
      row: { row: 9, period: '2025' },
      others: [{ row: 4, q: [6] }],
      q: [7],
      finds: [],
    },
    {
      is: 'text and blanks',
      row: { row: 9 },
      others: [{ row: 4, q: ['6', 6] }],
      q: [7],
      finds: [],
    },
    {
      is: 'text in the second',
      row: { row: 9 },
      others: [{ row: 4, q: [6] }],
      q: ['7'],
      finds: [],
    },
  ],
};
