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
      row: { row: 9, unit: '户' },
      others: [{ row: 4, q: [6] }],
      q: [7],
      finds: [],
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
