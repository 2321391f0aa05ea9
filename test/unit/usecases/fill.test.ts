import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import type { WriteProgress } from '../../../src/host/port';
import { dump, emptyWorkbook, enter, filled, ledgerCell, smallPlan, taskCell } from './workbooks';

const options = { language: 'zh-CN' } as const;
const sheetsOf = (host: ReturnType<typeof emptyWorkbook>) =>
  host.workbook.sheets.map(({ name, visible }) => (visible ? name : `(${name})`));

test('an empty workbook gets every sheet, a row for every record, and the first quarter', async () => {
  const host = emptyWorkbook();
  const report = await fillWorkbook(host, smallPlan(), options);
  expect(report).toEqual({
    refilled: false,
    indicators: 4,
    tasks: 2,
    added: [],
    changed: [],
    gone: [],
    unreviewed: 0,
    unsettled: 0,
    entriesKept: 0,
    missing: [],
  });
  expect(sheetsOf(host)).toEqual([
    '封面',
    '指标台账',
    '任务台账',
    '季度汇总',
    '校验结果',
    '序时设置',
    '校验设置',
    '审核公式',
    '(方案数据)',
  ]);
  expect(host.workbook.activeSheet).toBe('封面');
  const column = (key: 'id' | 'target' | 'lead' | 'status') =>
    [0, 1, 2, 3].map((n) => ledgerCell(host, n, key));
  expect(column('id')).toEqual(['I-0', 'I-1', 'I-2', 'I-3']);
  expect(column('target')).toEqual([10, 20, 30, 40]);
  expect(column('lead')).toEqual(['甲局', '甲局、乙局', '乙局', null]);
  expect(column('status')).toEqual(['未报', '未报', '未报', '未报']);
  expect(taskCell(host, 1, 'title')).toBe('任务1');
  // 10 × 25 %
  expect(ledgerCell(host, 0, 'due')).toBe(2);
});

test('in English when asked', async () => {
  const host = await filled(smallPlan(), 'en');
  expect(sheetsOf(host)).toEqual([
    'Cover',
    'Ledger',
    'Tasks',
    'Summary',
    'Findings',
    'Phasing',
    'Validation settings',
    'Own rules',
    '(Plan data)',
  ]);
  expect(host.workbook.sheet('Ledger')!.valueAt(3, 17)).toBe('Increment');
});

test('with the quarter asked for', async () => {
  const host = emptyWorkbook();
  await fillWorkbook(host, smallPlan(), { ...options, quarter: 3 });
  expect(ledgerCell(host, 0, 'due')).toBe(7); // 10 × 75 %, in whole ones
});

test('entry cells are open, the others locked', async () => {
  const host = await filled(smallPlan());
  for (const key of ['q1', 'q2', 'q3', 'q4', 'explanation'] as const) enter(host, 3, key, 1);
  for (const key of ['id', 'target', 'baseline', 'status', 'mark'] as const) {
    expect(() => enter(host, 3, key, 1)).toThrow(expect.objectContaining({ code: 'refused' }));
  }
});

test('progress is told sheet by sheet', async () => {
  const progress: WriteProgress[] = [];
  await fillWorkbook(emptyWorkbook(), smallPlan(), {
    ...options,
    onProgress: (step) => progress.push(step),
  });
  expect(progress.map(({ done, total }) => `${done}/${total}`)).toEqual([
    '1/9',
    '2/9',
    '3/9',
    '4/9',
    '5/9',
    '6/9',
    '7/9',
    '8/9',
    '9/9',
  ]);
  expect(progress[1]!.sheet).toBe('指标台账');
});

test('a plan without tasks, and one without indicators, can be filled', async () => {
  const noTasks = await filled(smallPlan(2, 0));
  expect(ledgerCell(noTasks, 1, 'id')).toBe('I-1');
  const noIndicators = emptyWorkbook();
  const report = await fillWorkbook(noIndicators, smallPlan(0, 2), options);
  expect(report).toMatchObject({ indicators: 0, tasks: 2 });
  expect(taskCell(noIndicators, 1, 'id')).toBe('T-1');
});

describe('beside the user’s own sheets', () => {
  const own = (name: string, values: (string | number)[][]) => ({
    sheets: [
      { name, values: [{ at: { row: 0, column: 0, rows: values.length, columns: 1 }, values }] },
    ],
    names: [],
  });

  test('other sheets stay as they are', async () => {
    const host = emptyWorkbook();
    await host.write(own('会议记录', [['一'], ['二']]));
    await fillWorkbook(host, smallPlan(), options);
    expect(sheetsOf(host)[0]).toBe('会议记录');
    expect(host.workbook.sheet('会议记录')!.valueAt(1, 0)).toBe('二');
  });

  test.each(['指标台账', '封面', '季度汇总', 'Ledger', '方案数据'])(
    'a sheet %s of theirs is not written over',
    async (name) => {
      const host = emptyWorkbook();
      await host.write(own(name, [['我的数字'], [42]]));
      const before = await dump(host);
      await expect(fillWorkbook(host, smallPlan(), options)).rejects.toMatchObject({
        code: 'sheetTaken',
        details: { sheet: name },
      });
      expect(await dump(host)).toEqual(before);
    },
  );

  test('an empty sheet under one of our names is used', async () => {
    const host = emptyWorkbook();
    await host.write({ sheets: [{ name: '指标台账' }], names: [] });
    await fillWorkbook(host, smallPlan(), options);
    expect(ledgerCell(host, 0, 'id')).toBe('I-0');
  });
});

test('a name of the user’s own that the ledger needs: refused, nothing changed', async () => {
  const host = emptyWorkbook();
  const at = { row: 0, column: 0, rows: 1, columns: 1 };
  await host.write({
    sheets: [{ name: '数据', values: [{ at, values: [[7]] }] }],
    names: [{ name: 'district', sheet: '数据', area: at }],
  });
  const before = await dump(host);
  await expect(fillWorkbook(host, smallPlan(), options)).rejects.toMatchObject({
    code: 'nameTaken',
    details: { name: 'district', sheet: '数据' },
  });
  expect(await dump(host)).toEqual(before);
});

describe('cancelled', () => {
  const cancelAfter = async (
    host: ReturnType<typeof emptyWorkbook>,
    sheets: number,
    plan = smallPlan(),
  ) => {
    const abort = new AbortController();
    const filling = fillWorkbook(host, plan, {
      ...options,
      signal: abort.signal,
      onProgress: ({ done }) => {
        if (done === sheets) abort.abort();
      },
    });
    await expect(filling).rejects.toMatchObject({ code: 'cancelled' });
  };

  test('before it began: nothing is written', async () => {
    const host = emptyWorkbook();
    const signal = AbortSignal.abort();
    await expect(fillWorkbook(host, smallPlan(), { ...options, signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(host.workbook.sheets).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5])(
    'after %d sheets: filling again gives the workbook of an uninterrupted fill',
    async (sheets) => {
      const host = emptyWorkbook();
      await cancelAfter(host, sheets);
      expect(host.workbook.sheets).toHaveLength(sheets);
      await fillWorkbook(host, smallPlan(), options);
      const found = (await dump(host)) as { active: string };
      const whole = (await dump(await filled(smallPlan()))) as { active: string };
      // It is a refill by now: the ledger is shown, not the cover.
      expect(found).toEqual({ ...whole, active: '指标台账' });
    },
  );

  test.each([1, 2, 3, 4])(
    'a refill with a changed plan, after %d sheets: filling again completes it',
    async (sheets) => {
      const changed = smallPlan(6, 3);
      changed.indicators.splice(1, 1);
      const start = async () => {
        const host = await filled(smallPlan());
        enter(host, 0, 'q1', 3);
        enter(host, 1, 'q1', 4);
        enter(host, 3, 'explanation', '说明');
        return host;
      };
      const host = await start();
      await cancelAfter(host, sheets, changed);
      await fillWorkbook(host, changed, options);
      const whole = await start();
      await fillWorkbook(whole, changed, options);
      expect(await dump(host)).toEqual(await dump(whole));
      expect(ledgerCell(host, 1, 'q1')).toBe(4);
    },
  );
});
