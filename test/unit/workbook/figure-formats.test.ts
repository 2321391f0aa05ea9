import { XlsxHost } from '../../../src/host/file';
import { formatNumber } from '../../../src/apps/desk/grid/number-format';
import { differenceWidth, figureWidth } from '../../../src/workbook/sheet/figure-formats';
import {
  enter,
  filled,
  FIRST_ROW,
  ledgerColumn,
  numbered,
  overwrite,
  planOf,
} from '../usecases/workbooks';

const target = (unit: string, low: number) => ({ op: '>=', low, high: null, unit }) as const;

/** What a cell of the ledger shows, after the workbook was saved and opened again. */
async function shown() {
  const made = await filled(
    planOf([
      numbered(0, { target: target('家', 12000) }),
      numbered(1, { target: target('亿元', 50) }),
      numbered(2, { target: target('%', 6.5), measure: 'growth' }),
    ]),
  );
  [13000.5, 37.125, 6.25].forEach((value, n) => enter(made, n, 'q1', value));
  const host = await XlsxHost.open(await made.save(), { calculate: () => [] });
  const sheet = host.workbook.sheet('指标台账')!;
  return (n: number, key: Parameters<typeof ledgerColumn>[0]) => {
    const [row, column] = [FIRST_ROW + n, ledgerColumn(key)];
    const { numberFormat } = sheet.appearanceAt(row, column);
    return formatNumber(Number(sheet.valueAt(row, column)), numberFormat);
  };
}

test('by unit: whole counts without decimals, what was reported with all of its own, rates in points', async () => {
  const cell = await shown();
  expect([cell(0, 'target'), cell(0, 'actual')]).toEqual(['12,000', '13,000.5']);
  expect([cell(1, 'target'), cell(1, 'actual')]).toEqual(['50.0', '37.125']);
  // 25 % of 12,000 and of 50 are due, all of 6.5 %
  expect([0, 1, 2].map((n) => cell(n, 'variance'))).toEqual([
    '+10,000.5',
    '+24.625',
    '-0.25百分点',
  ]);
  // As entered
  expect(cell(0, 'q1')).toBe('13,000.5');
});

test('completion has a bar, full at the target', async () => {
  const host = await filled(planOf([numbered(0, { target: target('家', 100) }), numbered(1)]));
  enter(host, 0, 'q1', 40);
  const sheet = host.workbook.sheet('指标台账')!;
  const bar = (n: number) => sheet.barAt(FIRST_ROW + n, ledgerColumn('completion'))?.share;
  expect([bar(0), bar(1)]).toEqual([0.4, undefined]);
  enter(host, 0, 'q1', 150);
  expect(bar(0)).toBe(1);
});

test('columns are as wide as their figures', () => {
  expect(figureWidth([12, null, 1234567.25], 9)).toBe('1,234,567.25'.length + 2);
  expect(figureWidth([12], 9)).toBe(9);
});

test('a range shows both its ends, whole or not, beside a target of one figure; another end in its row ends that', async () => {
  const of = (n: number, low: number, high: number | null, unit: string) =>
    numbered(n, { target: { op: high === null ? '>=' : 'range', low, high, unit } });
  const host = await filled(
    planOf([of(0, 1000, 1200, '家'), of(1, 5.5, 6, '%'), of(2, 1200, null, '家')]),
  );
  const sheet = host.workbook.sheet('指标台账')!;
  const target = (n: number) => {
    const at = [FIRST_ROW + n, ledgerColumn('target')] as const;
    return formatNumber(Number(sheet.valueAt(...at)), sheet.appearanceAt(...at).numberFormat);
  };
  expect([0, 1, 2].map(target)).toEqual(['1,000～1,200', '5.5～6', '1,200']);
  overwrite(host, '指标台账', FIRST_ROW, ledgerColumn('upper'), 1300);
  expect(target(0)).toBe('1,000');
});

test('a difference of rates has room for its sign and the word behind it', () => {
  // "-0.125" and three characters of two columns each, and two around them
  expect(differenceWidth([[-0.125, '%']], 10, 'zh-CN')).toBe(6 + 6 + 2);
  expect(differenceWidth([[1234, '户']], 5, 'zh-CN')).toBe(6 + 2);
  expect(differenceWidth([], 13, 'en')).toBe(13);
});
