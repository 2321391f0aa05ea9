import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { XlsxHost } from '../../../src/host/file';
import type { CellValue } from '../../../src/workbook/description';
import { verifyTrail } from '../../../src/usecases/collection/verify-trail';
import { setQuarter } from '../../../src/usecases/set-quarter';
import {
  calculateAllWithLibreOffice,
  sameValue,
  saveAllWithLibreOffice,
} from '../../support/libreoffice';
import {
  ledgerCell,
  ledgerColumn,
  numbered,
  numberedTask,
  planOf,
  taskCell,
} from '../usecases/workbooks';
import { collectAndApply, ENTRY, EXPLANATION, fillIn, issued, issueOf, type Typed } from './round';

const plan = planOf(
  Array.from({ length: 9 }, (_, n) =>
    numbered(n, {
      lead: [['甲局', '乙局', '丙局'][n % 3]!],
      ...(n === 4 && {
        measure: 'growth',
        target: { op: '>=', low: 6.5, high: null, unit: '%' },
      }),
      ...(n === 5 && { measure: 'level', target: { op: '<=', low: null, high: 35, unit: '' } }),
    }),
  ),
  Array.from({ length: 3 }, (_, n) => numberedTask(n, { lead: [['甲局', '乙局', '丙局'][n]!] })),
);

/** What each indicator's office enters, worked out beforehand. */
const truth = [3.25, 0, 1e-7, 123456789.5, -0.5, 34.999999, 7, 12345678901, 0.3];

/** Rows of the table in reverse order, two lower and with a blank row between any two; sheets under other names. */
async function disturbed(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await XlsxHost.open(bytes, { calculate: () => [] });
  for (const sheet of host.workbook.sheets) {
    const values = sheet.cells.values().map((line) => [...line]);
    const heading = values.findIndex((line) => line.includes('编号'));
    if (heading < 0) continue;
    sheet.protection = null;
    const columns = Math.max(...values.map((line) => line.length));
    const rows = values.slice(heading + 1).reverse();
    const all: CellValue[][] = [[], [], values[heading]!, ...rows.flatMap((line) => [[], line])];
    all.forEach((line, r) => {
      for (let c = 0; c < columns; c++) sheet.cells.setValue(heading + r, c, line[c] ?? null);
    });
  }
  const parts = unzipSync(await host.save());
  const xml = strFromU8(parts['xl/workbook.xml']!);
  parts['xl/workbook.xml'] = strToU8(
    xml.replace('name="指标填报"', 'name="表一（改名）"').replace('name="任务填报"', 'name="二"'),
  );
  return zipSync(parts);
}

test('filled in, saved by LibreOffice, rows turned round, blank rows between, sheets renamed: what was meant comes back exactly', async () => {
  const { master, files } = await issued(plan);
  await setQuarter(master, 2);
  const offices = [...files.keys()];
  expect(offices).toEqual(['甲局', '乙局', '丙局']);
  const entered = await Promise.all(
    offices.map((office, o) => {
      const typed = truth.flatMap((value, n): Typed[] =>
        n % 3 === o ? [['指标填报', Math.floor(n / 3), ENTRY, value]] : [],
      );
      return fillIn(files.get(office)!, [
        ...typed,
        ['指标填报', 2, EXPLANATION, `两行\n“${office}”<&>`],
        ['任务填报', 0, '二季度状态（填报）', '推进中'],
        ['任务填报', 0, '二季度进展（填报）', '=不是公式'],
      ]);
    }),
  );
  const saved = await saveAllWithLibreOffice(entered);
  const returned = await Promise.all(saved.map(disturbed));
  const { files: results, totals } = await collectAndApply(
    master,
    returned.map((bytes, i) => ({ file: `${i}.xlsx`, bytes })),
  );
  expect(results.map(({ verdict, office }) => [verdict, office])).toEqual(
    offices.map((office) => ['taken', office]),
  );
  expect(totals).toMatchObject({ entries: 24, taken: 18, same: 6, conflict: 0, refused: 0 });
  expect(truth.map((_, n) => ledgerCell(master, n, 'q2'))).toEqual(truth);
  expect(ledgerCell(master, 7, 'explanation')).toBe('二季度：两行\n“乙局”<&>');
  expect([taskCell(master, 2, 'status2'), taskCell(master, 2, 'progress2')]).toEqual([
    '推进中',
    '=不是公式',
  ]);
  expect(await verifyTrail(master)).toMatchObject({ problems: [], differences: [] });

  // The office's own formulas give what the ledger's give.
  const calculated = await calculateAllWithLibreOffice(entered);
  calculated.forEach((sheets, o) => {
    const rows = sheets.get('指标填报')!;
    const heading = rows.findIndex((line) => line.includes(ENTRY));
    for (let r = 0; r < 3; r++) {
      for (const [key, title] of [
        ['due', '序时目标'],
        ['variance', '差额'],
        ['completion', '完成率'],
        ['status', '状态'],
      ] as const) {
        const shown = rows[heading + 1 + r]![rows[heading]!.indexOf(title)]!;
        const own = ledgerCell(master, r * 3 + o, key);
        expect([key, r, o, shown, own, sameValue(own, shown)]).toEqual([
          key,
          r,
          o,
          shown,
          own,
          true,
        ]);
      }
    }
  });
}, 240_000);

test('an office sees what is wrong before it sends, in a program without the add-in', async () => {
  const at = (low: number, unit: string) => ({ op: '>=' as const, low, high: null, unit });
  const [lead, money] = [['甲局'], at(100, '万元')];
  const rows: [indicator: Parameters<typeof numbered>[1], entry: CellValue, hint: string][] = [
    [{ target: at(10, '家') }, 6.5, '应为整数'],
    [{ target: at(20, '家') }, null, '请填报'],
    [{ measure: 'level', target: at(60, '%') }, -5, '不能为负数'],
    [{ target: money }, 20, '小于上季累计，请核对'],
    [{ target: money }, 31, '滞后，请写情况说明'],
    [{ target: money }, 31, ''],
    [{ measure: 'growth', target: at(6.5, '%') }, '6.5%左右', '请只填数字'],
    [{ measure: 'level', target: at(-500, '万元') }, -300, ''],
    [{ measure: 'completion', target: at(10, '天') }, 5.5, ''],
  ];
  const { master } = await issued(
    planOf(rows.map(([indicator], n) => numbered(n, { lead, ...indicator }))),
  );
  for (const n of [3, 4, 5]) master.edit('指标台账', 3 + n, ledgerColumn('q1'), 30);
  const files = await issueOf(master);
  const typed = rows.flatMap(([, entry], n): Typed[] =>
    entry === null ? [] : [['指标填报', n, ENTRY, entry]],
  );
  const filledIn = await fillIn(files.get('甲局')!, [
    ...typed,
    ['指标填报', 5, EXPLANATION, '用地批复推迟到七月，已倒排工期'],
  ]);
  const [sheets] = await calculateAllWithLibreOffice([filledIn]);
  const lines = sheets!.get('指标填报')!;
  const heading = lines.findIndex((line) => line.includes('校验提示'));
  const column = lines[heading]!.indexOf('校验提示');
  expect(rows.map((_, n) => lines[heading + 1 + n]![column])).toEqual(
    rows.map(([, , hint]) => hint),
  );
  const guide = sheets!.get('填报说明')!;
  expect(guide.find((line) => line.includes('有校验提示'))).toContain('6');
}, 240_000);
