import type { Case } from './case';

const level = { name: '企业', measure: 'level' as const, unit: '户' };

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
      is: 'enterprises above business entities, whatever the order',
      row: { ...level, row: 3, name: '实有企业' },
      others: [{ ...level, row: 9, name: '实有经营主体', q: [10] }],
      q: [11],
      finds: ['q1'],
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
      is: 'less than was there and came',
      row: { ...level, name: '高新技术企业数', baseline: 100 },
      others: [{ row: 9, name: '新增高新技术企业', unit: '户', q: [10, 20] }],
      q: [109, 120],
      finds: ['q1'],
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
        [8.1, ['q4']],
        [8, []],
        [4, []],
        [3.9, ['q4']],
      ] as const
    ).map(([rate, finds]): Case => ({
      is: `${rate}%`,
      row: { name: '外贸进出口额增长', measure: 'growth', unit: '%' },
      others: [
        {
          row: 9,
          name: '外贸进出口额',
          measure: 'level',
          unit: '亿元',
          baseline: 100,
          q: [null, null, null, 106],
        },
      ],
      q: [null, null, null, rate],
      finds: [...finds],
    })),
    {
      is: 'before the year is over',
      row: { name: '外贸进出口额增长', measure: 'growth', unit: '%' },
      others: [
        {
          row: 9,
          name: '外贸进出口额',
          measure: 'level',
          unit: '亿元',
          baseline: 100,
          q: [26, 50, 80],
        },
      ],
      q: [6, 6, 6],
      finds: [],
    },
    {
      is: 'a baseline of nothing',
      row: { name: '外贸进出口额增长', measure: 'growth', unit: '%' },
      others: [
        {
          row: 9,
          name: '外贸进出口额',
          measure: 'level',
          unit: '亿元',
          baseline: 0,
          q: [null, null, null, 106],
        },
      ],
      q: [null, null, null, 20],
      finds: [],
    },
    {
      is: 'a share of the same name',
      row: { name: '覆盖增长', measure: 'growth', unit: '%' },
      others: [
        {
          row: 9,
          name: '覆盖',
          measure: 'level',
          unit: '%',
          baseline: 50,
          q: [null, null, null, 60],
        },
      ],
      q: [null, null, null, 5],
      finds: [],
    },
    {
      is: 'text',
      row: { name: '外贸进出口额增长', measure: 'growth', unit: '%' },
      others: [
        {
          row: 9,
          name: '外贸进出口额',
          measure: 'level',
          unit: '亿元',
          baseline: 100,
          q: [null, null, null, '106'],
        },
      ],
      q: [null, null, null, 20],
      finds: [],
    },
    {
      is: 'growth in another unit',
      row: { name: '外贸进出口额增长', measure: 'growth', unit: '倍' },
      others: [
        {
          row: 9,
          name: '外贸进出口额',
          measure: 'level',
          unit: '亿元',
          baseline: 100,
          q: [null, null, null, 106],
        },
      ],
      q: [null, null, null, 20],
      finds: [],
    },
    {
      is: 'no growth',
      row: { name: '外贸进出口额增长', measure: 'reduction', unit: '%' },
      others: [
        {
          row: 9,
          name: '外贸进出口额',
          measure: 'level',
          unit: '亿元',
          baseline: 100,
          q: [null, null, null, 106],
        },
      ],
      q: [null, null, null, 20],
      finds: [],
    },
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
    },
    {
      is: 'the first does not',
      row: { row: 4 },
      others: [{ row: 9, q: [5, 6] }],
      q: [5, 7],
      finds: [],
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
