import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { summariseQuarter } from '../../../src/usecases/summarise-quarter';
import type { CellValue } from '../../../src/workbook/description';
import { ledgerColumns } from '../../../src/workbook/sheets/ledger/ledger-columns';
import {
  phasingColumns,
  type PhasingColumn,
} from '../../../src/workbook/sheets/phasing/phasing-columns';
import { XlsxHost } from '../../../src/host/file';
import { calculateLedger } from '../../../src/workbook/calculate';
import { enter, filled, ledgerCell, numbered, planOf, smallPlan } from './workbooks';

const column = (key: PhasingColumn) => phasingColumns.findIndex((spec) => spec.key === key);
const type = (host: XlsxHost, n: number, key: PhasingColumn, value: CellValue) =>
  host.edit('序时设置', 3 + n, column(key), value);
const shown = (host: XlsxHost, n: number, key: PhasingColumn) =>
  host.workbook.sheet('序时设置')!.valueAt(3 + n, column(key));

test('a custom curve decides what is due, and the ledger shows which one', async () => {
  const host = await filled(smallPlan(2)); // targets 10 and 20
  await setQuarter(host, 2);
  expect([ledgerCell(host, 1, 'due'), ledgerCell(host, 1, 'curve')]).toEqual([10, '匀速']);
  type(host, 1, 'kind', '自定义');
  [0.1, 0.3, 0.6, 1].forEach((share, i) => type(host, 1, `own${(i + 1) as 1}`, share));
  expect(ledgerCell(host, 1, 'due')).toBe(6); // 20 × 30 %
  expect(ledgerCell(host, 1, 'phase')).toBe(0.3);
  expect(ledgerCell(host, 1, 'curve')).toBe('自定义');
  expect(ledgerCell(host, 0, 'due')).toBe(5);
  enter(host, 1, 'q2', 6);
  expect(ledgerCell(host, 1, 'status')).toBe('达到序时');
  const { total } = await summariseQuarter(host);
  expect(total.counts.onSchedule).toBe(1);
});

test('a curve that is not valid is not used: the sheet and the ledger say so', async () => {
  const host = await filled(smallPlan(1));
  await setQuarter(host, 2);
  type(host, 0, 'kind', '上年进度');
  [2, 1, 3, 4].forEach((figure, i) => type(host, 0, `last${(i + 1) as 1}`, figure));
  expect(shown(host, 0, 'check')).toBe('应从 0 起逐季不降');
  expect(ledgerCell(host, 0, 'curve')).toBe('设置有误，按匀速');
  expect(ledgerCell(host, 0, 'due')).toBe(5);
  type(host, 0, 'last2', 3);
  expect(shown(host, 0, 'check')).toBe('有效');
  expect(ledgerCell(host, 0, 'due')).toBe(7); // 3 of 4, in whole ones
});

test('growth and rates of reduction are due whole, and say so', async () => {
  const target = { op: '>=', low: 3, high: null, unit: '%' } as const;
  const host = await filled(
    planOf([
      numbered(0, { measure: 'growth', target }),
      numbered(1, { measure: 'reduction', target }),
      numbered(2, { measure: 'reduction', target: { ...target, unit: '吨' } }),
    ]),
  );
  const lines = ([0, 1, 2] as const).map((n) => [shown(host, n, 'spread'), shown(host, n, 'used')]);
  expect(lines).toEqual([
    ['全额', '全额'],
    ['全额', '全额'],
    ['逐季累计', '匀速'],
  ]);
  expect(ledgerCell(host, 0, 'phase')).toBe(1);
  // A curve that shares it out is refused, one that says from when is used.
  type(host, 0, 'kind', '自定义');
  [0.2, 0.4, 0.6, 1].forEach((share, i) => type(host, 0, `own${(i + 1) as 1}`, share));
  expect(shown(host, 0, 'check')).toMatch(/^各季都应达全年目标/);
  expect(ledgerCell(host, 0, 'status')).toBe('未报');
  [0, 1, 1, 1].forEach((share, i) => type(host, 0, `own${(i + 1) as 1}`, share));
  expect([shown(host, 0, 'check'), ledgerCell(host, 0, 'status')]).toEqual(['有效', '本季不考核']);
});

test("the plan's date is followed until somebody chooses otherwise", async () => {
  const host = await filled(planOf([numbered(0, { dueBy: 2 })]));
  expect([shown(host, 0, 'dueBy'), ledgerCell(host, 0, 'curve')]).toEqual([2, '按方案时限']);
  expect(ledgerCell(host, 0, 'status')).toBe('本季不考核');
  await setQuarter(host, 2);
  expect(ledgerCell(host, 0, 'due')).toBe(10);
  type(host, 0, 'kind', '匀速');
  expect(ledgerCell(host, 0, 'due')).toBe(5);
});

test('what was typed survives a refill, and saving', async () => {
  const host = await filled(smallPlan(2));
  type(host, 1, 'kind', '自定义');
  [0.1, 0.3, 0.6, 1].forEach((share, i) => type(host, 1, `own${(i + 1) as 1}`, share));
  const report = await fillWorkbook(host, planOf([numbered(5), numbered(1)]), {
    language: 'zh-CN',
  });
  expect(report.entriesKept).toBe(5);
  const again = await XlsxHost.open(await host.save(), { calculate: calculateLedger });
  await setQuarter(again, 3);
  expect([ledgerCell(again, 1, 'due'), ledgerCell(again, 1, 'curve')]).toEqual([12, '自定义']);
});

/** A workbook as an earlier version left it: without the sheet of curves and the ledger's columns about them. */
async function olderWorkbook(): Promise<XlsxHost> {
  const host = await filled(smallPlan(2));
  enter(host, 0, 'q1', 3);
  const later = ledgerColumns.flatMap((spec, i) => (spec.addedLater ? [i] : []));
  const model = host.workbook;
  const ledger = model.sheet('指标台账')!;
  for (const at of later) ledger.cells.clear({ row: 2, column: at, rows: 3, columns: 1 });
  const [table] = ledger.tables;
  ledger.tables = [{ name: table!.name, area: { ...table!.area, columns: later[0]! } }];
  model.sheets.splice(
    model.sheets.findIndex(({ name }) => name === '序时设置'),
    1,
  );
  return host;
}

test('an older workbook is read as it is, and a refill adds what it lacks', async () => {
  const host = await olderWorkbook();
  expect((await summariseQuarter(host)).total.reported).toBe(1);
  const report = await fillWorkbook(host, smallPlan(2), { language: 'zh-CN' });
  expect(report).toMatchObject({ refilled: true, entriesKept: 1, added: [], gone: [] });
  expect(ledgerCell(host, 0, 'q1')).toBe(3);
  expect(ledgerCell(host, 0, 'phase')).toBe(0.25);
  expect(ledgerCell(host, 0, 'due')).toBe(2);
  const ledger = host.workbook.sheet('指标台账')!;
  expect(ledger.tables[0]!.area.columns).toBe(ledgerColumns.length);
  expect(ledger.formatAt(3, ledgerColumns.length - 1)).toMatchObject({ align: 'right' });
  expect(shown(host, 1, 'id')).toBe('I-1');
});

test("an older workbook with the user's notes beside the table keeps them, and curves still count", async () => {
  const host = await olderWorkbook();
  const beside = ledgerColumns.length - 2;
  host.workbook.sheet('指标台账')!.cells.setValue(4, beside, '我的备注');
  await fillWorkbook(host, smallPlan(2), { language: 'zh-CN' });
  const ledger = host.workbook.sheet('指标台账')!;
  expect(ledger.valueAt(4, beside)).toBe('我的备注');
  expect(ledger.tables[0]!.area.columns).toBe(beside);
  type(host, 0, 'kind', '自定义');
  [0.1, 0.3, 0.6, 1].forEach((share, i) => type(host, 0, `own${(i + 1) as 1}`, share));
  expect(ledgerCell(host, 0, 'due')).toBe(1);
});
