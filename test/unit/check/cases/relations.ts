import type { Measure } from '../../../../src/plan/model';
import type { CellValue } from '../../../../src/workbook/description';
import type { Case } from './case';

const level = { name: '企业', measure: 'level' as const, unit: '户' };

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

const stockAndFlow = (stock: CellValue[], flow: CellValue[], unit = '家') => ({
  row: { name: '企业', measure: 'level' as const, target: 200 },
  q: stock,
  others: [{ row: 9, name: '新增企业', unit, q: flow }],
});

const partOf = (name: string, whole: number | null = 12) => ({
  row: { name: '改造老旧小区' },
  q: [null, null, null, 13],
  others: [{ row: 9, name, q: [null, null, null, whole] }],
});

const twins = (own: CellValue[], other: CellValue[], row = 1, name = '到位资金') => ({
  row: { target: 400 },
  quarter: 2 as const,
  q: own,
  others: [{ row, name, target: 400, q: other }],
});

/** Worked examples of the rules of relations. */
export const relationsCases: Record<string, Case[]> = {
  'part-above-whole': [
    {
      is: '其中 above the row above',
      row: { ...level, row: 5, name: '其中：工业企业' },
      others: [{ ...level, row: 4, name: '规上企业', q: [10, 10] }],
      q: [11, 10],
      finds: ['q1'],
    },
    {
      is: 'as much as its whole',
      row: { ...level, row: 3, name: '实有企业' },
      others: [{ ...level, row: 9, name: '实有经营主体', q: [10] }],
      q: [10],
      finds: [],
      edge: true,
    },
    {
      is: 'enterprises above business entities, whatever the order',
      row: { ...level, row: 3, name: '实有企业' },
      others: [{ ...level, row: 9, name: '实有经营主体', q: [10] }],
      q: [11],
      finds: ['q1'],
      edge: true,
    },
    {
      is: 'a row between',
      row: { ...level, row: 6, name: '其中：工业企业' },
      others: [
        { ...level, row: 4, name: '规上企业', q: [10] },
        { ...level, row: 5, name: '其中：服务业企业', q: [1] },
      ],
      q: [11],
      finds: ['q1'],
    },
    {
      is: 'another unit',
      row: { ...level, row: 5, name: '其中：产值', unit: '亿元' },
      others: [{ ...level, row: 4, name: '规上企业', q: [10] }],
      q: [11],
      finds: [],
    },
    {
      is: 'another measure',
      row: { ...level, row: 5, name: '其中：新增', measure: 'increment' },
      others: [{ ...level, row: 4, name: '规上企业', q: [10] }],
      q: [11],
      finds: [],
    },
    {
      is: 'growth rates do not add up',
      row: { row: 5, name: '其中：工业', measure: 'growth', unit: '亿元' },
      others: [{ row: 4, name: '增加值', measure: 'growth', unit: '亿元', q: [5] }],
      q: [6],
      finds: [],
    },
    {
      is: 'nor do shares',
      row: { ...level, row: 5, name: '其中：城区', unit: '%' },
      others: [{ ...level, row: 4, name: '覆盖率', unit: '%', q: [90] }],
      q: [95],
      finds: [],
    },
    {
      is: 'no measure',
      row: { ...level, row: 5, name: '其中：城区', measure: null },
      others: [{ ...level, row: 4, name: '覆盖', measure: null, q: [90] }],
      q: [95],
      finds: [],
    },
    { is: 'no whole', row: { ...level, name: '其中：工业' }, q: [95], finds: [] },
    {
      is: 'text on either side',
      row: { ...level, row: 5, name: '其中：工业企业' },
      others: [{ ...level, row: 4, name: '规上企业', q: ['9', 9] }],
      q: [11, '11'],
      finds: [],
    },
  ],
  'stock-below-flow': [
    {
      is: 'as much as was there and came',
      row: { ...level, name: '高新技术企业数', baseline: 100 },
      others: [{ row: 9, name: '新增高新技术企业', unit: '户', q: [10] }],
      q: [110],
      finds: [],
      edge: true,
    },
    {
      is: 'less than was there and came',
      row: { ...level, name: '高新技术企业数', baseline: 100 },
      others: [{ row: 9, name: '新增高新技术企业', unit: '户', q: [10, 20] }],
      q: [109, 120],
      finds: ['q1'],
      edge: true,
    },
    {
      is: 'another unit',
      row: { ...level, name: '高新技术企业数', baseline: 100 },
      others: [{ row: 9, name: '新增高新技术企业', unit: '家', q: [10] }],
      q: [109],
      finds: [],
    },
    {
      is: 'no baseline',
      row: { ...level, name: '高新技术企业数' },
      others: [{ row: 9, name: '新增高新技术企业', unit: '户', q: [10] }],
      q: [9],
      finds: [],
    },
    {
      is: 'an increment is no stock',
      row: { name: '高新技术企业数', unit: '户', baseline: 100 },
      others: [{ row: 9, name: '新增高新技术企业', unit: '户', q: [10] }],
      q: [9],
      finds: [],
    },
    { is: 'no increment', row: { ...level, baseline: 100 }, q: [9], finds: [] },
    {
      is: 'text on either side',
      row: { ...level, name: '高新技术企业数', baseline: 100 },
      others: [{ row: 9, name: '新增高新技术企业', unit: '户', q: ['10', 10] }],
      q: [9, '9'],
      finds: [],
    },
  ],
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
  'stock-above-flow': [
    {
      is: 'more than twice what came',
      ...stockAndFlow([100, 125], [3, 15]),
      finds: ['q2'],
      edge: true,
      compares: ['9 q2'],
      says: ['二季度末为 125家，比一季度增加 25，而“新增企业”本季只新增 12。请核对这两项。'],
    },
    { is: 'twice', ...stockAndFlow([100, 124], [3, 15]), finds: [], edge: true },
    { is: 'ten more', ...stockAndFlow([100, 113], [3, 6]), finds: ['q2'] },
    { is: 'nine more', ...stockAndFlow([100, 112], [3, 6]), finds: [] },
    { is: 'in the third quarter', ...stockAndFlow([100, 101, 190], [3, 6, 9]), finds: ['q3'] },
    { is: 'a quarter left out', ...stockAndFlow([100, null, 190], [3, 6, 9]), finds: [] },
    { is: 'another unit', ...stockAndFlow([100, 190], [3, 6], '人'), finds: [] },
    {
      is: 'no row of increases',
      row: { name: '企业', measure: 'level' },
      q: [100, 190],
      finds: [],
    },
    {
      is: 'no level',
      row: { name: '企业', measure: 'completion' },
      q: [100, 190],
      others: stockAndFlow([], [3, 6]).others,
      finds: [],
    },
  ],
  'part-by-name': [
    {
      is: 'more than the whole',
      ...partOf('改造小区'),
      finds: ['q4'],
      edge: true,
      compares: ['9 q4'],
      says: [
        '四季度“改造老旧小区”为 13家，大于“改造小区”的 12家；从名称看前者是后者的一部分。请核对这两项。',
      ],
    },
    { is: 'as many', ...partOf('改造小区', 13), finds: [], edge: true },
    { is: 'no figure of the whole', ...partOf('改造小区', null), finds: [] },
    { is: 'no figure', ...partOf('改造小区'), q: [], finds: [] },
    { is: 'another name', ...partOf('改造学校'), finds: [] },
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
    {
      is: 'the second row says so',
      row: { row: 9 },
      others: [{ row: 4, q: [5, 6] }],
      q: [5, 7],
      finds: ['q2'],
      says: ['“新增企业”二季度在本行为 7家，在第 5 行为 6家。请核对并统一；口径不同的请说明。'],
      compares: ['4 q2'],
    },
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
