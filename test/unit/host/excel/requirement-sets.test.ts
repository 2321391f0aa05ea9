import { ExcelHost } from '../../../../src/host/excel';
import { dumpExcel } from '../../../contract/dump-excel';
import { startExcel } from '../../../excel-host';
import { everyFeature } from './patch';

async function writtenWith(version: string) {
  const excel = startExcel({ apiSets: { ExcelApi: version } });
  const report = await new ExcelHost(excel).write(everyFeature(5));
  return { report, dump: dumpExcel(excel.workbook) };
}

test('Excel 2019 (1.7): all but validation, page layout and the axis format is written, and said', async () => {
  const { report, dump } = await writtenWith('1.7');
  const { dump: full } = await writtenWith('1.17');
  expect(report).toEqual({ missing: ['dataValidation', 'pageLayout'] });
  const [cover, ledger] = full.sheets;
  const [chart] = ledger!.charts;
  expect(dump).toEqual({
    ...full,
    sheets: [
      cover,
      { ...ledger, validations: [], page: null, charts: [{ ...chart, valueFormat: 'General' }] },
    ],
  });
});

test.each([
  ['1.7', []],
  ['1.8', ['O']],
])(
  'columns that a chart draws from are hidden only where it can draw them so: %s',
  async (version, hidden) => {
    const excel = startExcel({ apiSets: { ExcelApi: version } });
    const { sheets, ...patch } = everyFeature(5);
    const [cover, ledger] = sheets;
    const charts = ledger!.charts!.map((chart) => ({ ...chart, drawsHidden: true as const }));
    await new ExcelHost(excel).write({ ...patch, sheets: [cover!, { ...ledger!, charts }] });
    const sheet = dumpExcel(excel.workbook).sheets[1]!;
    expect(sheet.hiddenColumns).toEqual(hidden);
  },
);

test.each(['1.14', '1.17'])('Excel with ExcelApi %s misses nothing', async (version) => {
  const { report, dump } = await writtenWith(version);
  expect(report).toEqual({ missing: [] });
  expect(dump.sheets[1]!.page).not.toBeNull();
  expect(dump.sheets[1]!.validations).toHaveLength(1);
});

describe('tables on Excel without Table.resize (1.12)', () => {
  const rewritten = async (before: number, after: number) => {
    const excel = startExcel({ apiSets: { ExcelApi: '1.12' } });
    const host = new ExcelHost(excel);
    await host.write(everyFeature(before));
    const table = excel.workbook.tables.item('台账表');
    const report = await host.write(everyFeature(after));
    const [, ledger] = dumpExcel(excel.workbook).sheets;
    return { report, ledger: ledger!, same: excel.workbook.tables.item('台账表') === table };
  };

  test('a longer table grows by rows and stays the same table', async () => {
    const { report, ledger, same } = await rewritten(3, 5);
    expect(report).toEqual({ missing: [] });
    expect(ledger.tables).toEqual([{ name: '台账表', area: 'A3:P8' }]);
    expect(same).toBe(true);
  });

  test('a shorter one is made anew, which is said', async () => {
    const { report, ledger, same } = await rewritten(5, 3);
    expect(report).toEqual({ missing: ['tableResize'] });
    expect(ledger.tables).toEqual([{ name: '台账表', area: 'A3:P6' }]);
    expect(same).toBe(false);
  });
});
