import { makeFile } from '../../../src/host/file/make-file';
import { undoCollection } from '../../../src/usecases/collection/apply-collection';
import { closeQuarter } from '../../../src/usecases/collection/close-quarter';
import { decideAgain, mergeAgain } from '../../../src/usecases/collection/collect-returns';
import { issueWorkbooks } from '../../../src/usecases/collection/issue-workbooks';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { dispositions } from '../../../src/collection/reasons';
import { verifyTrail } from '../../../src/usecases/collection/verify-trail';
import {
  enter,
  filled,
  ledgerCell,
  numbered,
  numberedTask,
  planOf,
  smallPlan,
  taskCell,
} from '../usecases/workbooks';
import {
  collect,
  collectAndApply,
  copyOf,
  ENTRY,
  EXPLANATION,
  fillIn,
  hashOf,
  issued,
  issueOf,
  NOW,
} from './round';

const INDICATORS = '指标填报';
const TASKS = '任务填报';

/** 甲局 leads indicators 0 and 1, 乙局 indicators 1 and 2; 甲局 leads both tasks. */
const plan = smallPlan();

test('each office gets its own rows, those of two lead offices both', async () => {
  const { files } = await issued(plan);
  expect([...files.keys()]).toEqual(['甲局', '乙局']);
  const preview = await collect((await issued(plan)).master, [
    { file: 'a.xlsx', bytes: files.get('甲局')! },
    { file: 'b.xlsx', bytes: files.get('乙局')! },
  ]);
  const ids = (office: string) => [
    ...new Set(preview.entries.filter((entry) => entry.office === office).map(({ id }) => id)),
  ];
  expect(ids('甲局')).toEqual(['I-0', 'I-1', 'T-0', 'T-1']);
  expect(ids('乙局')).toEqual(['I-1', 'I-2']);
});

test('figures, explanations and tasks come back as they were entered, and the trail tells of each', async () => {
  const { master, files } = await issued(plan);
  const bytes = await fillIn(files.get('甲局')!, [
    [INDICATORS, 0, ENTRY, 7.25],
    [INDICATORS, 1, ENTRY, 0],
    [INDICATORS, 0, EXPLANATION, '=雨季停工'],
    [TASKS, 1, '二季度状态（填报）', '推进中'],
    [TASKS, 1, '二季度进展（填报）', '已开工'],
  ]);
  const {
    files: results,
    totals,
    applied,
  } = await collectAndApply(master, [{ file: 'a.xlsx', bytes }]);
  expect(results).toEqual([
    {
      ...{ file: 'a.xlsx', sha256: hashOf(bytes), office: '甲局', quarter: 2, issue: 1 },
      ...{ verdict: 'taken', reason: '' },
    },
  ]);
  expect(totals).toMatchObject({
    files: 1,
    entries: 8,
    taken: 5,
    same: 3,
    conflict: 0,
    refused: 0,
  });
  expect(applied.written).toHaveLength(5);
  expect([ledgerCell(master, 0, 'q2'), ledgerCell(master, 1, 'q2')]).toEqual([7.25, 0]);
  expect(ledgerCell(master, 0, 'explanation')).toBe('二季度：=雨季停工');
  expect(master.workbook.sheet('指标台账')!.cells.isFormula(3, 21)).toBe(false);
  expect([taskCell(master, 1, 'status2'), taskCell(master, 1, 'progress2')]).toEqual([
    '推进中',
    '已开工',
  ]);
  const report = await verifyTrail(master);
  // Two issued, one received, five taken.
  expect(report).toEqual({ lines: 8, problems: [], differences: [] });
});

test('collected again, nothing changes and nothing is added', async () => {
  const { master, files } = await issued(plan);
  const bytes = await fillIn(files.get('甲局')!, [[INDICATORS, 0, ENTRY, 7]]);
  await collectAndApply(master, [{ file: 'a.xlsx', bytes }]);
  const before = await master.save({ time: NOW });
  const again = await collectAndApply(master, [{ file: 'renamed.xlsx', bytes }]);
  expect(again.files[0]!.verdict).toBe('duplicate');
  expect(again.applied).toEqual({ written: [], recorded: 0 });
  expect(Buffer.from(await master.save({ time: NOW })).equals(Buffer.from(before))).toBe(true);
});

test('the same file twice in one go is one return and one duplicate', async () => {
  const { master, files } = await issued(plan);
  const bytes = await fillIn(files.get('甲局')!, [[INDICATORS, 0, ENTRY, 7]]);
  const { files: results, totals } = await collectAndApply(master, [
    { file: 'a.xlsx', bytes },
    { file: 'b.xlsx', bytes },
  ]);
  expect(results.map(({ verdict }) => verdict)).toEqual(['taken', 'duplicate']);
  expect(totals).toMatchObject({ entries: 16, taken: 1, same: 15 });
});

test('two offices that report differently need a decision; equal figures are taken once', async () => {
  const { master, files } = await issued(plan);
  const one = await fillIn(files.get('甲局')!, [[INDICATORS, 1, ENTRY, 5]]);
  const other = await fillIn(files.get('乙局')!, [
    [INDICATORS, 0, ENTRY, 6],
    [INDICATORS, 1, ENTRY, 9],
  ]);
  const both = [
    { file: 'a.xlsx', bytes: one },
    { file: 'b.xlsx', bytes: other },
  ];
  const first = await copyOf(master);
  const { entries } = await collectAndApply(first, both);
  const conflicts = entries.filter(({ disposition }) => disposition === 'conflict');
  expect(
    conflicts.map(({ office, id, new: value, reason }) => [office, id, value, reason]),
  ).toEqual(
    expect.arrayContaining([
      ['甲局', 'I-1', 5, 'offices'],
      ['乙局', 'I-1', 6, 'offices'],
    ]),
  );
  expect([ledgerCell(first, 1, 'q2'), ledgerCell(first, 2, 'q2')]).toEqual([null, 9]);

  const decisions = {
    by: '张三',
    decisions: [
      {
        id: 'I-1',
        quarter: 2 as const,
        field: 'actual' as const,
        office: '乙局',
        choose: 'new' as const,
      },
      {
        id: 'I-1',
        quarter: 2 as const,
        field: 'actual' as const,
        office: '甲局',
        choose: 'old' as const,
      },
    ],
  };
  // From where it was left, and from the beginning.
  for (const host of [first, await copyOf(master)]) {
    const { totals } = await collectAndApply(host, both, decisions);
    expect(totals.conflict).toBe(0);
    expect(ledgerCell(host, 1, 'q2')).toBe(6);
    expect(await verifyTrail(host)).toMatchObject({ problems: [], differences: [] });
  }
});

test('a later return of the same office takes the place of the earlier one, in either order', async () => {
  const { master, files } = await issued(plan);
  const saved = (value: number, time: string) => withSavedTime(files.get('甲局')!, value, time);
  const early = { file: 'early.xlsx', bytes: await saved(5, '2024-07-06T08:00:00Z') };
  const late = { file: 'late.xlsx', bytes: await saved(8, '2024-07-07T08:00:00Z') };
  for (const order of [[[early, late]], [[late, early]], [[early], [late]], [[late], [early]]]) {
    const host = await copyOf(master);
    for (const batch of order) await collectAndApply(host, batch);
    expect(ledgerCell(host, 0, 'q2')).toBe(8);
    expect((await verifyTrail(host)).differences).toEqual([]);
  }
  const { files: results } = await collectAndApply(await copyOf(master), [early, late]);
  expect(results.map(({ verdict }) => verdict)).toEqual(['older', 'taken']);
});

async function withSavedTime(bytes: Uint8Array, value: number, time: string): Promise<Uint8Array> {
  const { Package } = await import('../../../src/xlsx/package/package');
  const parts = Package.open(await fillIn(bytes, [[INDICATORS, 0, ENTRY, value]]));
  const core = parts.text('docProps/core.xml')!;
  parts.set('docProps/core.xml', core.replace(/(modified[^>]*>)[^<]*/, `$1${time}`));
  return parts.write();
}

test('what was changed in the ledger since it was sent out is never written over', async () => {
  const { master, files } = await issued(plan);
  const bytes = await fillIn(files.get('甲局')!, [[INDICATORS, 0, ENTRY, 7]]);
  enter(master, 0, 'q2', 4);
  const { entries } = await collectAndApply(master, [{ file: 'a.xlsx', bytes }]);
  expect(entries.find(({ id, field }) => id === 'I-0' && field === 'actual')).toMatchObject({
    ...{ old: 4, new: 7, disposition: 'conflict', reason: 'masterChanged' },
  });
  expect(ledgerCell(master, 0, 'q2')).toBe(4);
  // The ledger's own entry is in the trail as well.
  expect((await verifyTrail(master)).differences).toEqual([]);
});

test('what stood there when it was sent out and was cleared is a question', async () => {
  const master = (await issued(plan)).master;
  enter(master, 0, 'q2', 4);
  const files = await issueOf(master);
  const bytes = await fillIn(files.get('甲局')!, [[INDICATORS, 0, ENTRY, null]]);
  const { entries } = await collectAndApply(master, [{ file: 'a.xlsx', bytes }]);
  expect(entries.filter(({ disposition }) => disposition === 'conflict')).toMatchObject([
    { id: 'I-0', old: 4, new: null, reason: 'cleared' },
  ]);
  expect(ledgerCell(master, 0, 'q2')).toBe(4);
});

test.each([
  ['2000万', 'conflict', 'notANumber'],
  ['12.5', 'conflict', 'textNumber'],
  ['1,234', 'conflict', 'notANumber'],
  [true, 'conflict', 'notANumber'],
  ['#N/A', 'refused', 'errorValue'],
] as const)(
  '%p where a figure belongs is %s, and the ledger stays',
  async (value, disposition, reason) => {
    const { master, files } = await issued(plan);
    const bytes = await fillIn(files.get('甲局')!, [[INDICATORS, 0, ENTRY, value]]);
    const { entries, totals } = await collectAndApply(master, [{ file: 'a.xlsx', bytes }]);
    expect(entries.find(({ id, field }) => id === 'I-0' && field === 'actual')).toMatchObject({
      ...{ new: value, disposition, reason },
    });
    expect(dispositions.reduce((sum, each) => sum + totals[each], 0)).toBe(totals.entries);
    expect(ledgerCell(master, 0, 'q2')).toBeNull();
  },
);

test('a person may enter another value for what is no number, which the trail keeps beside what came', async () => {
  const { master, files } = await issued(plan);
  const bytes = await fillIn(files.get('甲局')!, [[INDICATORS, 0, ENTRY, '2000万']]);
  const decision = { id: 'I-0', quarter: 2 as const, field: 'actual' as const };
  const taking = { by: '', decisions: [{ ...decision, choose: 'new' as const }] };
  const asked = await collectAndApply(await copyOf(master), [{ file: 'a.xlsx', bytes }], taking);
  expect(asked.totals.conflict).toBe(1);
  const giving = { by: '张三', decisions: [{ ...decision, choose: { value: 0.2 } }] };
  const { totals } = await collectAndApply(master, [{ file: 'a.xlsx', bytes }], giving);
  expect(totals).toMatchObject({ conflict: 0, refused: 1 });
  expect(ledgerCell(master, 0, 'q2')).toBe(0.2);
  expect(await verifyTrail(master)).toMatchObject({ problems: [], differences: [] });
});

test('a row that the plan changed since is asked about, the others are taken', async () => {
  const { master, files } = await issued(plan);
  const bytes = await fillIn(files.get('甲局')!, [
    [INDICATORS, 0, ENTRY, 7],
    [INDICATORS, 1, ENTRY, 8],
  ]);
  const changed = numbered(0, { target: { op: '>=', low: 12, high: null, unit: '家' } });
  const next = planOf([changed, ...plan.indicators.slice(1)], plan.tasks);
  await fillWorkbook(master, next, { language: 'zh-CN' });
  const { entries } = await collectAndApply(master, [{ file: 'a.xlsx', bytes }]);
  const actual = (id: string) => entries.find((each) => each.id === id && each.field === 'actual');
  expect(actual('I-0')).toMatchObject({ disposition: 'conflict', reason: 'planChanged' });
  expect(actual('I-1')).toMatchObject({ disposition: 'taken' });
});

test('an older issue, another issue, another year and another district each have their verdict', async () => {
  const { master, files } = await issued(plan);
  const old = await fillIn(files.get('甲局')!, [[INDICATORS, 0, ENTRY, 7]]);
  await issueOf(master);
  const other = await issued(planOf([numbered(0)], [numberedTask(0)], 2025));
  const elsewhere = await issued({ ...planOf([numbered(0)]), district: '另区', id: 'ling-2024' });
  const unknown = await issued(plan);
  await issueOf(unknown.master);
  await issueOf(unknown.master);
  const third = await issueOf(unknown.master);
  const { files: results, totals } = await collectAndApply(master, [
    { file: 'old', bytes: old },
    { file: 'year', bytes: other.files.get('甲局')! },
    { file: 'district', bytes: elsewhere.files.get('甲局')! },
    { file: 'issue', bytes: third.get('甲局')! },
  ]);
  expect(results.map(({ verdict }) => verdict)).toEqual([
    'older',
    'otherLedger',
    'otherLedger',
    'otherIssue',
  ]);
  expect(totals.taken).toBe(0);
  expect(ledgerCell(master, 0, 'q2')).toBeNull();
});

test('a number that another program saved with 15 digits is the one that was sent out', async () => {
  const { master } = await issued(plan);
  enter(master, 0, 'q2', 0.1 + 0.2);
  const files = await issueOf(master);
  const bytes = await fillIn(files.get('甲局')!, [[INDICATORS, 0, ENTRY, 0.3]]);
  const { totals } = await collectAndApply(master, [{ file: 'a.xlsx', bytes }]);
  expect(totals).toMatchObject({ taken: 0, conflict: 0 });
  expect(ledgerCell(master, 0, 'q2')).toBe(0.1 + 0.2);
});

test('what was put back may be collected again', async () => {
  const { master, files } = await issued(plan);
  const bytes = await fillIn(files.get('甲局')!, [[INDICATORS, 0, ENTRY, 7]]);
  const { applied } = await collectAndApply(master, [{ file: 'a.xlsx', bytes }]);
  await undoCollection(master, applied.written, NOW);
  expect(ledgerCell(master, 0, 'q2')).toBeNull();
  expect(await verifyTrail(master)).toMatchObject({ problems: [], differences: [] });
  await collectAndApply(master, [{ file: 'a.xlsx', bytes }]);
  expect(ledgerCell(master, 0, 'q2')).toBe(7);
  expect(await verifyTrail(master)).toMatchObject({ problems: [], differences: [] });
});

test('putting back leaves what was changed since, and finds rows that moved', async () => {
  const { master, files } = await issued(plan);
  const bytes = await fillIn(files.get('甲局')!, [
    [INDICATORS, 0, ENTRY, 7],
    [INDICATORS, 1, ENTRY, 8],
  ]);
  const { applied } = await collectAndApply(master, [{ file: 'a.xlsx', bytes }]);
  enter(master, 1, 'q2', 9);
  expect(await undoCollection(master, applied.written, NOW)).toEqual({ restored: 1, kept: 1 });
  expect([ledgerCell(master, 0, 'q2'), ledgerCell(master, 1, 'q2')]).toEqual([null, 9]);
  expect(await verifyTrail(master)).toMatchObject({ problems: [], differences: [] });
});

test('what was shown is merged anew when the ledger was changed meanwhile', async () => {
  const { master, files } = await issued(plan);
  const bytes = await fillIn(files.get('甲局')!, [[INDICATORS, 0, ENTRY, 7]]);
  const shown = await collect(master, [
    { file: 'a.xlsx', bytes },
    { file: 'again.xlsx', bytes },
  ]);
  expect(shown.totals).toMatchObject({ taken: 1, conflict: 0 });
  expect(await mergeAgain(master, shown)).toMatchObject({ differs: false });
  enter(master, 0, 'q2', 5);
  const { preview, differs } = await mergeAgain(master, shown);
  expect(differs).toBe(true);
  expect(preview.totals).toMatchObject({ taken: 0, conflict: 1 });
  expect(preview.files.map(({ verdict }) => verdict)).toEqual(['needsDecision', 'duplicate']);
  const choose = { id: 'I-0', quarter: 2, field: 'actual', choose: 'new' } as const;
  const decided = decideAgain(preview, { by: '张三', decisions: [choose] });
  expect(decided.totals).toMatchObject({ taken: 1, conflict: 0 });
  expect(decided.totals.entries).toBe(shown.totals.entries);
});

test('a closed quarter changes by decision only', async () => {
  const { master, files } = await issued(plan);
  const bytes = await fillIn(files.get('甲局')!, [[INDICATORS, 0, ENTRY, 7]]);
  await closeQuarter(master, 2, '张三', NOW);
  const late = await collectAndApply(master, [{ file: 'a.xlsx', bytes }]);
  expect(late.totals).toMatchObject({ taken: 0, refused: 1 });
  expect(ledgerCell(master, 0, 'q2')).toBeNull();
});

test('a group stands for its members, who are listed on the roster', async () => {
  const indicators = [
    numbered(0, { lead: ['各镇街'] }),
    numbered(1, { lead: ['青山镇'] }),
    numbered(2, { lead: ['相关镇街'] }),
    numbered(3, { lead: ['湖滨街道'], support: [] }),
  ];
  const master = await filled(planOf(indicators));
  const issue = await issueWorkbooks(master, makeFile, { quarter: 2, time: NOW });
  expect(issue.files.map(({ office, indicators: count }) => [office, count])).toEqual([
    ['青山镇', 2],
    ['湖滨街道', 2],
  ]);
  expect(issue.unassigned).toEqual([{ id: 'I-2', name: '指标2', groups: ['相关镇街'] }]);
  await issue.record();
  // The statistician says who is meant; a refill keeps it.
  const sheet = master.workbook.sheet('单位名册')!;
  const row = sheet.cells.values().findIndex((line) => line[0] === '相关镇街');
  master.edit('单位名册', row, 4, '青山镇');
  await fillWorkbook(master, planOf(indicators), { language: 'zh-CN' });
  const next = await issueWorkbooks(master, makeFile, { quarter: 2, time: NOW });
  expect([next.issue, next.unassigned]).toEqual([2, []]);
  expect(next.files.map(({ office, indicators: count }) => [office, count])).toEqual([
    ['青山镇', 3],
    ['湖滨街道', 2],
  ]);
});
