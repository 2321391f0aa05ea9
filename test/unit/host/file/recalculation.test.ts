import { XlsxHost } from '../../../../src/host/file';
import { fillWorkbook } from '../../../../src/usecases/fill-workbook';
import { setQuarter } from '../../../../src/usecases/set-quarter';
import { writeReports } from '../../../../src/usecases/write-reports';
import type { CellValue } from '../../../../src/workbook/description';
import { calculateLedger } from '../../../../src/workbook/calculate';
import { phasingColumns } from '../../../../src/workbook/sheets/phasing/phasing-columns';
import { scoringColumn } from '../../../../src/workbook/sheets/scoring/scoring-columns';
import { fc } from '../../../support/property';
import { FIRST_ROW, ledgerColumn, overwrite, smallPlan } from '../../usecases/workbooks';

const ROWS = 8;
const options = { calculate: calculateLedger };

const phasingColumn = (key: string) => phasingColumns.findIndex((spec) => spec.key === key);
const cells = [
  ...(['q1', 'q2', 'q3', 'target', 'lead', 'unit', 'baseline', 'operator', 'name'] as const).map(
    (key) => ({ sheet: '指标台账', column: ledgerColumn(key) }),
  ),
  ...['kind', 'own1', 'own2', 'last1', 'last4'].map((key) => ({
    sheet: '序时设置',
    column: phasingColumn(key),
  })),
  ...(['weight', 'veto'] as const).map((key) => ({
    sheet: '考核评分',
    column: scoringColumn(key),
  })),
];

const edit = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      cell: fc.constantFrom(...cells),
      row: fc.nat(ROWS - 1),
      value: fc.constantFrom<CellValue>(
        0,
        3,
        12.5,
        -1,
        100,
        null,
        '甲局',
        '甲局、乙局',
        '是',
        '≤',
        '自定义',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ quarter: fc.constantFrom(1, 2, 3, 4) }) },
  // What is looked at is worked out then, the rest later.
  { weight: 3, arbitrary: fc.record({ look: fc.nat(20) }) },
);

const contents = ({ workbook }: XlsxHost) =>
  workbook.sheets.map(({ name, cells: grid }) => ({
    name,
    rows: grid.values().map((row) => row.map((value) => value ?? null)),
  }));

test('after any edits every result is what working it all out anew gives', async () => {
  expect(cells.every(({ column }) => column >= 0)).toBe(true);
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      const host = XlsxHost.create(options);
      await fillWorkbook(host, smallPlan(ROWS, 2), { language: 'zh-CN' });
      await setQuarter(host, 2);
      await writeReports(host, { scores: true });
      for (const one of edits) {
        if ('look' in one)
          host.workbook.sheets[one.look % host.workbook.sheets.length]!.valueAt(0, 0);
        else if ('quarter' in one) await setQuarter(host, one.quarter as 1);
        else overwrite(host, one.cell.sheet, FIRST_ROW + one.row, one.cell.column, one.value);
      }
      // Another host has rows of its own, of which nothing is known.
      const fresh = await XlsxHost.open(await host.save(), options);
      await fresh.write({ sheets: [], names: [] });
      expect(contents(fresh)).toEqual(contents(host));
    }),
    { numRuns: Number(process.env.RUNS ?? 4) },
  );
});

test('a report whose ledger can no longer be read keeps what the last figures that could be gave', async () => {
  const entered = async (look: boolean) => {
    const host = XlsxHost.create(options);
    await fillWorkbook(host, smallPlan(ROWS, 2), { language: 'zh-CN' });
    await writeReports(host);
    overwrite(host, '指标台账', FIRST_ROW, ledgerColumn('q1'), 7);
    if (look) contents(host);
    overwrite(host, '指标台账', FIRST_ROW - 1, ledgerColumn('q1'), '改了的标题');
    overwrite(host, '指标台账', FIRST_ROW, ledgerColumn('q1'), 9);
    return contents(host);
  };
  expect(await entered(false)).toEqual(await entered(true));
});
