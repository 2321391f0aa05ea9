import { checkEdit, type EditCheck } from '../../../src/usecases/check-edit';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { watchEntries } from '../../../src/usecases/watch-entries';
import { emptyWorkbook, enter, enterTask, filled, overwrite, smallPlan } from './workbooks';

const rulesOf = (report: { findings: readonly { rule: string }[] }) =>
  report.findings.map(({ rule }) => rule);

describe('checkWorkbook', () => {
  test('checks every row and writes nothing', async () => {
    const host = await filled(smallPlan(3, 0));
    enter(host, 0, 'q1', 5);
    enter(host, 1, 'q1', '五家');
    const events: string[] = [];
    host.subscribe((event) => events.push(event));
    const report = await checkWorkbook(host);
    expect(report).toMatchObject({
      planId: 'mou-2024',
      district: '某区',
      quarter: 1,
      indicators: 3,
    });
    // In the order of the sheet: I-1 in row 5, I-2 in row 6; 一季度累计 is column M.
    expect(report.findings.map(({ rule, row, column }) => [rule, row, column])).toEqual([
      ['not-a-number', 4, 4],
      ['not-reported', 5, 4],
    ]);
    expect(events).toEqual([]);
  });

  test('severe findings come first, whatever their row', async () => {
    const host = await filled(smallPlan(2, 0));
    enter(host, 0, 'q1', -1); // verify
    enter(host, 1, 'q1', 0.5); // mandatory
    const report = await checkWorkbook(host);
    expect(report.findings.map(({ severity }) => severity)).toEqual(['mandatory', 'verify']);
    expect(rulesOf(report)).toEqual(['fractional-count', 'net-decrease']);
  });

  test('finds a target changed by hand from the plan that the workbook carries', async () => {
    const host = await filled(smallPlan(1, 0));
    enter(host, 0, 'q1', 5);
    overwrite(host, '指标台账', 3, 3, 5);
    const { findings } = await checkWorkbook(host);
    expect(rulesOf({ findings })).toEqual(['target-changed']);
    expect(findings[0]!.message['zh-CN']).toContain('“目标值”现为 5，方案为 10');
  });

  test('needs a ledger', async () => {
    await expect(checkWorkbook(emptyWorkbook())).rejects.toMatchObject({ code: 'noLedger' });
  });

  test('names a ledger sheet that is missing', async () => {
    const host = await filled(smallPlan(1, 0));
    const { sheets } = host.workbook;
    sheets.splice(
      sheets.findIndex(({ name }) => name === '指标台账'),
      1,
    );
    await expect(checkWorkbook(host)).rejects.toMatchObject({
      code: 'damagedSheet',
      details: { sheet: '指标台账' },
    });
  });
});

describe('watchEntries', () => {
  /** Checks run beside the edit: lets them finish. */
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

  async function watched() {
    const host = await filled(smallPlan(3, 0));
    const checks: EditCheck[] = [];
    const errors: unknown[] = [];
    const stop = await watchEntries(
      host,
      (check) => checks.push(check),
      (error) => errors.push(error),
    );
    return { host, checks, errors, stop };
  }

  test('an entry is checked at once, and only its row', async () => {
    const { host, checks, errors } = await watched();
    enter(host, 1, 'q1', -2);
    await settle();
    expect(errors).toEqual([]);
    expect(checks).toHaveLength(1);
    expect(checks[0]!.rows).toEqual([{ indicatorId: 'I-1', indicatorName: '指标1' }]);
    expect(rulesOf(checks[0]!)).toEqual(['net-decrease']);
  });

  test('a good entry is reported without findings', async () => {
    const { host, checks } = await watched();
    enter(host, 1, 'q1', 5);
    await settle();
    expect(checks).toEqual([
      { rows: [{ indicatorId: 'I-1', indicatorName: '指标1' }], findings: [] },
    ]);
  });

  test('a paste over several rows is checked as a whole', async () => {
    const { host, checks } = await watched();
    host.paste('指标台账', 3, 4, [[1.5], [2], ['三']]);
    await settle();
    expect(checks).toHaveLength(1);
    expect(checks[0]!.rows.map(({ indicatorId }) => indicatorId)).toEqual(['I-0', 'I-1', 'I-2']);
    expect(rulesOf(checks[0]!)).toEqual([
      'fractional-count',
      'not-a-number',
      'explanation-missing',
      'behind-schedule',
    ]);
  });

  test('an explanation answers the rule that asked for it', async () => {
    const { host, checks } = await watched();
    enter(host, 1, 'q1', 1);
    await settle();
    expect(rulesOf(checks[0]!)).toContain('explanation-missing');
    enter(host, 1, 'explanation', '两家企业推迟到二季度投产');
    await settle();
    expect(checks).toHaveLength(2);
    expect(rulesOf(checks[1]!)).not.toContain('explanation-missing');
  });

  test('a task is checked when its status is entered', async () => {
    const host = await filled(smallPlan(1, 2));
    const checks: EditCheck[] = [];
    await watchEntries(
      host,
      (check) => checks.push(check),
      (error) => checks.push(error as never),
    );
    enterTask(host, 1, 'status1', '已完成');
    await settle();
    expect(checks).toHaveLength(1);
    expect(checks[0]!.rows).toEqual([{ indicatorId: 'T-1', indicatorName: '任务1' }]);
    expect(rulesOf(checks[0]!)).toEqual(['completed-without-text']);
  });

  test('changes that come while a check runs are checked together after it', async () => {
    const { host, checks, errors } = await watched();
    enter(host, 0, 'q1', -1);
    // What one event brings is checked at once; the next ones come when the check is under way.
    await Promise.resolve();
    enter(host, 1, 'q1', -2);
    enter(host, 2, 'q1', -3);
    await settle();
    await settle();
    expect(errors).toEqual([]);
    expect(checks.map(({ rows }) => rows.map(({ indicatorId }) => indicatorId))).toEqual([
      ['I-0'],
      ['I-1', 'I-2'],
    ]);
  });

  test('other columns, other rows and other sheets are none of its business', async () => {
    const { host, checks } = await watched();
    overwrite(host, '指标台账', 4, 3, '丁局'); // the column left of 一季度累计
    overwrite(host, '指标台账', 30, 4, 5);
    overwrite(host, '指标台账', 2, 4, '一季度累计');
    host.edit('封面', 5, 2, 2);
    await settle();
    expect(checks).toEqual([]);
  });

  test('stops when told', async () => {
    const { host, checks, stop } = await watched();
    await stop();
    enter(host, 1, 'q1', -2);
    await settle();
    expect(checks).toEqual([]);
  });

  test('a check that fails is told and watching goes on', async () => {
    const { host, checks, errors } = await watched();
    const cover = host.workbook.sheet('封面')!;
    overwrite(host, '封面', 7, 2, 99);
    enter(host, 1, 'q1', -2);
    await settle();
    expect(errors).toEqual([expect.objectContaining({ code: 'newerVersion' })]);
    expect(cover.valueAt(7, 2)).toBe(99);
    overwrite(host, '封面', 7, 2, 1);
    enter(host, 1, 'q1', -3);
    await settle();
    expect(checks).toHaveLength(1);
  });
});

describe('checkEdit', () => {
  const area = { row: 3, column: 4, rows: 1, columns: 1 };

  test('null for another sheet, and for a workbook without a ledger', async () => {
    const host = await filled(smallPlan(1, 0));
    expect(await checkEdit(host, { sheet: '任务台账', area })).toBeNull();
    expect(await checkEdit(host, { sheet: '指标台账', area })).not.toBeNull();
    expect(await checkEdit(emptyWorkbook(), { sheet: '指标台账', area })).toBeNull();
  });

  test.each([
    [3, 1, false],
    [3, 2, true],
    [4, 1, true],
    [7, 1, true],
    // Computed cells: somebody may type over a formula.
    [8, 1, true],
    [13, 1, true],
    [14, 1, false],
    [0, 28, true],
  ])('a change from column %d, %d wide, touches entries: %p', async (column, columns, expected) => {
    const host = await filled(smallPlan(1, 0));
    const check = await checkEdit(host, { sheet: '指标台账', area: { ...area, column, columns } });
    expect(check !== null).toBe(expected);
  });

  test('a value over a formula is found, and a formula in an entry cell', async () => {
    const host = await filled(smallPlan(1, 0));
    enter(host, 0, 'q1', 5);
    overwrite(host, '指标台账', 3, 9, 99);
    host.workbook.sheet('指标台账')!.cells.setFormula(3, 4, { text: '=2+3', perRow: false });
    const check = await checkEdit(host, { sheet: '指标台账', area: { ...area, columns: 6 } });
    expect(rulesOf(check!)).toEqual(
      expect.arrayContaining(['formula-changed', 'formula-in-entry']),
    );
  });

  test('the thresholds of 校验设置 count', async () => {
    const host = await filled(smallPlan(1, 0));
    const settings = host.workbook.sheet('校验设置')!.cells;
    enter(host, 0, 'q1', 10 * 1.3);
    const found = async () => rulesOf((await checkEdit(host, { sheet: '指标台账', area }))!);
    expect(await found()).not.toContain('far-above-target');
    settings.setValue(7, 2, 1.2);
    expect(await found()).toContain('far-above-target');
  });
});

test('an earlier quarter is checked as it was: what was filled later is left out', async () => {
  const host = await filled(smallPlan(1, 1));
  enter(host, 0, 'q1', 3);
  enterTask(host, 0, 'status1', '推进中');
  enterTask(host, 0, 'progress1', '征求意见两轮');
  const before = await checkWorkbook(host, { quarter: 1 });
  enter(host, 0, 'q2', 2);
  enterTask(host, 0, 'status2', '差不多');
  enterTask(host, 0, 'progress2', '征求意见两轮');
  const { findings } = await checkWorkbook(host, { quarter: 1 });
  expect(findings).toEqual(before.findings);
  const now = await checkWorkbook(host, { quarter: 2 });
  expect(now.findings.map(({ rule }) => rule)).toContain('cumulative-fell');
});
