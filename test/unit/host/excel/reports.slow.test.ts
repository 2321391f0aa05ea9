import { ExcelHost } from '../../../../src/host/excel';
import { XlsxHost } from '../../../../src/host/file';
import { fillWorkbook } from '../../../../src/usecases/fill-workbook';
import { writeReports } from '../../../../src/usecases/write-reports';
import { calculateLedger } from '../../../../src/workbook/calculate';
import { startExcel } from '../../../excel-host';
import { largePlan } from '../../../support/large-plan';

/** Without the sheet that a new workbook of Excel has. */
const ours = (sheets: { name: string }[]) =>
  sheets.map(({ name }) => name).filter((name) => name !== 'Sheet1');

const options = { language: 'zh-CN' } as const;

test.each([12, 350])(
  'the report of %d indicators takes the same few syncs, written first or again',
  async (count) => {
    const excel = startExcel();
    const host = new ExcelHost(excel);
    await fillWorkbook(host, largePlan(count), options);
    for (let time = 0; time < 2; time++) {
      excel.transport.syncs.splice(0);
      const { missing } = await writeReports(host, { scores: true });
      expect(missing).toEqual([]);
      expect(excel.transport.syncs.length).toBeLessThanOrEqual(7);
      for (const { bytes } of excel.transport.syncs) expect(bytes).toBeLessThan(4_000_000);
    }
  },
);

test('both hosts write the same sheets in the same order, and the same formulas', async () => {
  const inExcel = new ExcelHost(startExcel());
  const inFile = XlsxHost.create({ calculate: calculateLedger });
  const formulas = await Promise.all(
    [inExcel, inFile].map(async (host) => {
      await fillWorkbook(host, largePlan(5), options);
      await writeReports(host, { scores: true });
      const { sheets, cells } = await host.snapshot((all) => ours(all), {
        formulas: true,
      });
      return {
        sheets: ours(sheets),
        cells: cells.map(({ sheet, formulas: found }) => [sheet, found]),
      };
    }),
  );
  expect(formulas[0]!.sheets).toEqual(formulas[1]!.sheets);
  expect(formulas[0]!.cells).toEqual(formulas[1]!.cells);
});
