import type { CellValue } from '../../../../src/workbook/description';
import type { Case } from './case';

const level = { name: '企业', measure: 'level' as const, unit: '户' };

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

/** Worked examples of the rules of what is part of what, and of stocks beside their flows. */
export const wholesCases: Record<string, Case[]> = {
  'part-above-whole': [
    {
      is: 'a whole of nothing',
      row: { ...level, row: 3, name: '实有企业' },
      others: [{ ...level, row: 9, name: '实有经营主体', q: [0] }],
      q: [11],
      finds: ['q1'],
      edge: true,
    },
    {
      is: 'a whole a little below nothing',
      row: { ...level, row: 3, name: '实有企业' },
      others: [{ ...level, row: 9, name: '实有经营主体', q: [-0.5] }],
      q: [11],
      finds: [],
      edge: true,
    },
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
      is: 'a whole below nothing is wrong by itself',
      row: { ...level, row: 3, name: '实有企业' },
      others: [{ ...level, row: 9, name: '实有经营主体', q: [-12] }],
      q: [11],
      finds: [],
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
};
