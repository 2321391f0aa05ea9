import { XlsxHost } from '../../../src/host/xlsx';
import { compareDistricts } from '../../../src/usecases/compare-districts';
import { enter, filled, numbered, planOf } from './workbooks';

/** 高新技术企业: targets 20 家, actual as given; the second indicator only where it is named. */
async function ledger(district: string, actual: number | null, other?: string, year = 2024) {
  const first = numbered(1, { name: '新增高新技术企业' });
  const more = other === undefined ? [] : [numbered(2, { name: other })];
  const host = await filled({ ...planOf([first, ...more], [], year), district });
  if (actual !== null) enter(host, 0, 'q2', actual);
  return { name: `${district}.xlsx`, host };
}
const outWorkbook = () => XlsxHost.create({ calculate: () => [], formulaSheets: ['区县对比'] });

test('one indicator of four districts: rank with ties, difference to the mean, and the source of each figure', async () => {
  const ledgers = [
    await ledger('东区', 12, '仅东区有'),
    await ledger('西区', 6),
    await ledger('南区', 12),
    await ledger('北区', null),
  ];
  const out = outWorkbook();
  const options = { quarter: 2, language: 'zh-CN' } as const;
  expect(await compareDistricts(ledgers, out, options)).toEqual({ compared: 1, alone: 1 });
  const sheet = out.workbook.sheet('区县对比')!;
  const rows = [3, 4, 5, 6].map((row) =>
    [3, 4, 5, 7, 8, 9, 10, 11].map((column) => sheet.valueAt(row, column)),
  );
  // Half of 20 is due. The mean of 12, 6 and 12 is 10.
  expect(rows).toEqual([
    ['东区', 20, 12, 0.6, '达到序时', 1, 2, '东区.xlsx 指标台账!N4'],
    ['西区', 20, 6, 0.3, '滞后', 3, -4, '西区.xlsx 指标台账!N4'],
    ['南区', 20, 12, 0.6, '达到序时', 1, 2, '南区.xlsx 指标台账!N4'],
    ['北区', 20, null, null, '未报', '', '', '北区.xlsx 指标台账!N4'],
  ]);
  const alone = out.workbook.sheet('未能对比')!;
  expect([0, 3, 5].map((column) => alone.valueAt(3, column))).toEqual([
    '仅东区有',
    '东区',
    '其他台账没有对应指标',
  ]);
});

test('ledgers of different years are refused', async () => {
  const ledgers = [await ledger('东区', 1), await ledger('西区', 1, undefined, 2025)];
  const options = { quarter: 2, language: 'en' } as const;
  await expect(compareDistricts(ledgers, outWorkbook(), options)).rejects.toMatchObject({
    code: 'otherYear',
    details: { file: '西区.xlsx', found: '2025', wanted: '2024' },
  });
});
