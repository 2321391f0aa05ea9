import { XlsxHost } from '../../../src/host/file';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { loadForCheck } from '../../../src/usecases/load-ledger';
import { calculateLedger } from '../../../src/workbook/calculate';
import { trackLedger } from '../../../src/workbook/sheets/ledger/track-ledger';
import { sharesAround } from '../../../src/collection/return/office-phasing';
import { LEDGER } from '../../corpus/good-workbook';
import { columnOf, rowOf, seedPlan, simulate } from '../../corpus/simulated/workbook';
import { describeLedger, describeOfficeBook } from '../../../src/usecases/describe-ledger';
import { explainFinding } from '../../../src/usecases/explain-finding';
import { writeFindings } from '../../../src/usecases/write-findings';
import { collectAndApply, fillIn, issued, issueOf } from '../collection/round';
import { smallPlan } from './workbooks';

const open = (bytes: Uint8Array) => XlsxHost.open(bytes, { calculate: calculateLedger });
const SHEET = '指标填报';
const ENTRY = '二季度累计（填报）';
const REASON = '情况说明（填报）';

/** The workbook of the first of two offices, with three indicators of five and a task, as it was filled in. */
async function checked(...typed: Parameters<typeof fillIn>[1]) {
  const { files } = await issued(smallPlan(5, 1));
  const [bytes] = files.values();
  return checkWorkbook(await open(await fillIn(bytes!, typed)));
}

const placesOf = ({ findings }: Awaited<ReturnType<typeof checked>>) =>
  findings.map(({ rule, sheet, row }) => `${rule} ${sheet} ${row + 1}`);

test('an office’s own workbook is checked by the rules about its rows', async () => {
  const report = await checked(
    [SHEET, 0, ENTRY, '5家'],
    [SHEET, 1, ENTRY, 12.5],
    [SHEET, 2, ENTRY, 8],
    ['任务填报', 0, '二季度状态（填报）', '已完成'],
    ['任务填报', 0, '二季度进展（填报）', '预计明年6月完工'],
  );
  expect(report).toMatchObject({ office: '甲局', planId: 'mou-2024', quarter: 2, indicators: 3 });
  expect(report.district).toBe('某区');
  expect(placesOf(report)).toEqual([
    'not-a-number 指标填报 4',
    'fractional-count 指标填报 5',
    'explanation-missing 指标填报 6',
    'task-text-contradicts 任务填报 4',
    'behind-schedule 指标填报 6',
  ]);
  expect(report.findings.map(({ leadUnits }) => leadUnits)).toEqual(
    placesOf(report).map(() => ['甲局']),
  );
  expect(report.findings[0]!.fix).toMatchObject({ value: 5, cell: { sheet: SHEET, row: 3 } });
});

test('what is right is asked nothing: no rule about the ledger, its cover and its earlier quarters', async () => {
  const report = await checked(
    [SHEET, 0, ENTRY, 5],
    [SHEET, 1, ENTRY, 10],
    [SHEET, 2, ENTRY, 8],
    [SHEET, 2, REASON, '受连续阴雨影响，三个项目推迟开工'],
    ['任务填报', 0, '二季度状态（填报）', '推进中'],
    ['任务填报', 0, '二季度进展（填报）', '完成地质勘察和施工图设计'],
  );
  expect(placesOf(report)).toEqual(['behind-schedule 指标填报 6']);
});

test('another quarter is not asked for: an office has one', async () => {
  const { files } = await issued(smallPlan(1, 0));
  const [bytes] = files.values();
  const report = await checkWorkbook(await open(bytes!), { quarter: 4 });
  expect(report.quarter).toBe(2);
});

test('an office is judged as in the ledger, by its curves and by the settings of its cover', async () => {
  const { host } = await simulate(seedPlan('heshan-2024'), 3, 5, 0.2);
  host.edit('封面', 10, 4, 0.6);
  host.edit('封面', 11, 2, 0.2);
  host.edit('封面', 12, 2, 0.5);
  host.edit('序时设置', rowOf(6), 3, '自定义');
  [0, 0.1, 0.3, 1].forEach((share, i) => host.edit('序时设置', rowOf(6), 4 + i, share));
  expect(host.workbook.requireSheet(LEDGER).valueAt(rowOf(6), columnOf('phase'))).toBe(0.3);
  const ledger = new Map(trackLedger(await loadForCheck(host)).map((row) => [row.id, row]));
  let rows = 0;
  for (const bytes of (await issueOf(host, { quarter: 3 })).values()) {
    for (const { id, tracking } of trackLedger(await loadForCheck(await open(bytes)))) {
      const { due, status, variance } = ledger.get(id)!.tracking;
      expect({ id, ...tracking }).toMatchObject({ id, due, status, variance });
      rows++;
    }
  }
  expect(rows).toBeGreaterThan(100);
});

test('shares of other quarters follow the usual course around the one that is known', () => {
  const even = [0.25, 0.5, 0.75, 1] as const;
  expect(sharesAround(0.3, 3, even)).toEqual([0.09999999999999999, 0.19999999999999998, 0.3, 1]);
  expect(sharesAround(0.6, 2, even)).toEqual([0.3, 0.6, 0.8, 1]);
  expect(sharesAround(0, 2, even)).toEqual([0, 0, 1, 1]);
  expect(sharesAround(1, 1, even)).toEqual([1, 1, 1, 1]);
});

/** The workbook of the first of two offices, opened, with what was typed. */
async function opened(...typed: Parameters<typeof fillIn>[1]) {
  const { master, files } = await issued(smallPlan(5, 1));
  const [[office, bytes]] = [...files] as [[string, Uint8Array]];
  return { master, office, host: await open(await fillIn(bytes, typed)) };
}

const findingOf = (report: Awaited<ReturnType<typeof checkWorkbook>>, rule: string) =>
  report.findings.find((each) => each.rule === rule)!;
const WHY = '受连续阴雨影响，三个项目推迟开工';

test('what an office was sent is told of, and of a ledger or another workbook nothing', async () => {
  const { master, host } = await opened();
  expect(await describeLedger(host)).toBeNull();
  expect(await describeOfficeBook(host)).toEqual({
    ...{ office: '甲局', district: '某区', year: 2024, quarter: 2, language: 'zh-CN' },
    ...{ indicators: 3, tasks: 1, sheets: ['指标填报', '任务填报'] },
  });
  expect(await describeOfficeBook(master)).toBeNull();
});

test('an office explains in its row, and what it says is collected with the figure', async () => {
  const { master, office, host } = await opened(
    [SHEET, 0, ENTRY, 5],
    [SHEET, 1, ENTRY, 10],
    [SHEET, 2, ENTRY, 8],
    ['任务填报', 0, '二季度状态（填报）', '推进中'],
    ['任务填报', 0, '二季度进展（填报）', '完成地质勘察和施工图设计'],
  );
  const before = await checkWorkbook(host);
  const missing = findingOf(before, 'explanation-missing');
  expect(await explainFinding(host, before, missing, '正常推进')).toBe('saysNothing');
  expect(await explainFinding(host, before, missing, WHY)).toMatchObject({
    explanation: 'given',
    explanationText: WHY,
  });
  expect(placesOf(await checkWorkbook(host))).toEqual(['behind-schedule 指标填报 6']);
  const preview = await collectAndApply(master, [{ file: '甲局.xlsx', bytes: await host.save() }]);
  expect(preview.applied.written).toContainEqual(
    expect.objectContaining({ field: 'explanation', after: `二季度：${WHY}` }),
  );
  expect(preview.applied.written).toHaveLength(6);
  const ledger = (await loadForCheck(master)).ledger!;
  const { explanation, q2, id } = ledger.columns;
  const row = ledger.values.find((line) => line[id] === missing.indicatorId)!;
  expect([row[q2], String(row[explanation])]).toEqual([8, expect.stringContaining(WHY)]);
  expect(office).toBe('甲局');
});

test('behind what an office says already it says more; a text that was found is replaced, and nothing else is', async () => {
  const typed = [SHEET, 2, ENTRY, 8] as const;
  const { host } = await opened([...typed], [SHEET, 2, REASON, '按计划推进']);
  const report = await checkWorkbook(host);
  await explainFinding(host, report, findingOf(report, 'explanation-filler'), WHY);
  const text = () => {
    const values = host.workbook.sheet(SHEET)!.cells.values();
    return values[5]![values[2]!.indexOf(REASON)];
  };
  expect(text()).toBe(WHY);
  host.edit(SHEET, 5, host.workbook.sheet(SHEET)!.cells.values()[2]!.indexOf(ENTRY), 800);
  const again = await checkWorkbook(host);
  const far = findingOf(again, 'far-above-target');
  const said = await explainFinding(host, again, far, '含上年结转');
  expect(text()).toBe(`${WHY}；含上年结转`);
  // What is taken back is what was shown as said; what was not is left.
  await explainFinding(host, again, far, '');
  expect(text()).toBe(`${WHY}；含上年结转`);
  await explainFinding(host, again, said as typeof far, '含上年结转2家');
  expect(text()).toBe('含上年结转2家');
});

test('what is found of a task is mended there, and findings are not written into what goes back', async () => {
  const { host } = await opened(
    ['任务填报', 0, '二季度状态（填报）', '已完成'],
    ['任务填报', 0, '二季度进展（填报）', '预计明年6月完工'],
  );
  const report = await checkWorkbook(host);
  const before = await host.save();
  const task = findingOf(report, 'task-text-contradicts');
  await expect(explainFinding(host, report, task, WHY)).rejects.toMatchObject({
    code: 'notExplainedByOffice',
  });
  await expect(writeFindings(host, report)).rejects.toMatchObject({ code: 'noFindingsForOffice' });
  expect(await host.save()).toEqual(before);
});
