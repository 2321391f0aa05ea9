import { XlsxHost } from '../../src/host/file';
import { checkWorkbook } from '../../src/usecases/check-workbook';
import { describeOfficeBook } from '../../src/usecases/describe-ledger';
import { explainFinding } from '../../src/usecases/explain-finding';
import { cellAddress } from '../../src/workbook/address';
import { EXPLANATION, ENTRY, fillIn, issued } from '../unit/collection/round';
import { smallPlan } from '../unit/usecases/workbooks';
import { hosts } from './hosts';

const WHY = '受连续阴雨影响，三个项目推迟开工';

/** What an office sees on the sheets of its workbook, with three figures of which the last is behind. */
async function sheetsOfOffice() {
  const { files } = await issued(smallPlan(5, 1));
  const [bytes] = files.values();
  const filled = await fillIn(bytes!, [
    ['指标填报', 0, ENTRY, '5家'],
    ['指标填报', 1, ENTRY, 10],
    ['指标填报', 2, ENTRY, 8],
  ]);
  const host = await XlsxHost.open(filled, { calculate: () => [] });
  return host.workbook.sheets.map(({ name, cells }) => {
    const values = cells.values();
    const columns = Math.max(...values.map((line) => line.length));
    return {
      name,
      values: [
        {
          at: { row: 0, column: 0, rows: values.length, columns },
          values: values.map((line) => Array.from({ length: columns }, (_, i) => line[i] ?? null)),
        },
      ],
    };
  });
}

test.each(hosts.map((each) => [each.name, each] as const))(
  'the workbook of an office is known, checked and explained in %s',
  async (_, { create }) => {
    const { host, dump } = await create();
    const sheets = await sheetsOfOffice();
    await host.write({ sheets, names: [] });
    expect(await describeOfficeBook(host)).toMatchObject({
      office: '甲局',
      quarter: 2,
      indicators: 3,
    });
    const report = await checkWorkbook(host);
    expect(report.findings.map(({ rule, row }) => `${rule} ${row + 1}`)).toEqual(
      expect.arrayContaining(['not-a-number 4', 'explanation-missing 6']),
    );
    const missing = report.findings.find(({ rule }) => rule === 'explanation-missing')!;
    await explainFinding(host, report, missing, WHY);
    const { cells } = (await dump()).sheets.find(({ name }) => name === '指标填报')!;
    const [part] = sheets.find(({ name }) => name === '指标填报')!.values;
    const column = part!.values[2]!.indexOf(EXPLANATION);
    expect(cells[cellAddress(5, column)]).toBe(WHY);
  },
);
