import { readSourcesBehind } from '../../../src/usecases/collection/write-sources';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { writeReports } from '../../../src/usecases/write-reports';
import { enter, smallPlan } from '../usecases/workbooks';
import { collectAndApply, ENTRY, fillIn, hashOf, issued } from './round';

async function reported() {
  const { master, files } = await issued(smallPlan());
  const bytes = await fillIn(files.get('甲局')!, [['指标填报', 0, ENTRY, 7.25]]);
  await collectAndApply(master, [{ file: '甲局.xlsx', bytes }]);
  await setQuarter(master, 2);
  return { master, bytes };
}

type Master = Awaited<ReturnType<typeof reported>>['master'];

/** Cells of a row that holds a text, on any sheet but some; where there is none the test fails. */
function rowsWith(master: Master, text: string, sheet: RegExp) {
  return master.workbook.sheets
    .filter(({ name }) => sheet.test(name))
    .flatMap(({ name, cells }) =>
      cells.values().flatMap((line, row) => (line.includes(text) ? [{ sheet: name, row }] : [])),
    );
}

const go = (master: Master, at: { sheet: string; row: number; column: number }) =>
  master.goTo(at.sheet, { ...at, rows: 1, columns: 1 });

test('from a cell of the ledger: the return, its cell and hash, the plan and its sentence in one step', async () => {
  const { master, bytes } = await reported();
  const ledger = master.workbook.sheet('指标台账')!;
  const values = ledger.cells.values();
  const row = values.findIndex((line) => line.includes(7.25));
  await go(master, { sheet: '指标台账', row, column: values[row]!.indexOf(7.25) });
  const [way, ...others] = await readSourcesBehind(master);
  expect(others).toEqual([]);
  expect(way).toMatchObject({
    ...{ name: '指标0', quarter: 2, figure: 7.25, office: '甲局' },
    ...{ file: '甲局.xlsx', sha256: hashOf(bytes), plan: 'mou-2024' },
  });
  expect(String(way!.fileCell)).toMatch(/^指标填报![A-Z]+\d+$/);
});

test('from a cell of a report: the figure of the reporting quarter that its row is about', async () => {
  const { master } = await reported();
  enter(master, 0, 'q1', 3);
  await writeReports(master);
  const rows = rowsWith(master, '指标0', /^(?!指标台账|任务台账|方案|报送|序时).*$/);
  expect(rows.length).toBeGreaterThan(0);
  for (const at of rows) {
    await go(master, { ...at, column: 9 });
    expect(await readSourcesBehind(master)).toMatchObject([
      { name: '指标0', quarter: 2, figure: 7.25, file: '甲局.xlsx' },
    ]);
  }
});

test('a figure that nobody sent names what is missing, and a title has no way', async () => {
  const { master } = await reported();
  enter(master, 1, 'q2', 4);
  const [at] = rowsWith(master, '指标1', /^指标台账$/);
  await go(master, { ...at!, column: 2 });
  const [way] = await readSourcesBehind(master);
  expect(way).toMatchObject({ name: '指标1', figure: 4, file: null });
  expect(way!.missing).toContain('没有报送文件');
  await go(master, { sheet: '指标台账', row: 0, column: 0 });
  expect(await readSourcesBehind(master)).toEqual([]);
});
