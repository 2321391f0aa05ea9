import { type XlsxHost, XlsxHost as Xlsx } from '../../../src/host/file';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { explainFinding } from '../../../src/usecases/explain-finding';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { writeFindings } from '../../../src/usecases/write-findings';
import {
  findingColumns,
  type FindingColumn,
} from '../../../src/workbook/sheets/findings/finding-columns';
import { errorText } from '../../../src/language/errors';
import { calculateLedger } from '../../../src/workbook/calculate';
import type { CheckedFinding } from '../../../src/check/findings/checked-finding';
import {
  enter,
  filled,
  ledgerCell,
  ledgerColumn,
  numbered,
  overwrite,
  planOf,
  smallPlan,
} from './workbooks';

const SHEET = '校验结果';
const REASON = '一家企业迁出，年底前补齐';
const first = new Date(2026, 3, 2, 9, 5);
const later = new Date(2026, 3, 8, 16, 30);
const at = (key: FindingColumn) => findingColumns.findIndex((column) => column.key === key);

function lines(host: XlsxHost, keys: FindingColumn[], name = SHEET): unknown[][] {
  const sheet = host.workbook.sheet(name)!;
  const found: unknown[][] = [];
  for (let row = 3; row < 60; row++) {
    if (sheet.valueAt(row, at('ruleId')) === null) continue;
    found.push(keys.map((key) => sheet.valueAt(row, at(key))));
  }
  return found;
}

const check = async (host: XlsxHost, now = first) =>
  writeFindings(host, await checkWorkbook(host), now);

/** One indicator whose figure fell: to be verified. */
async function fallen(): Promise<XlsxHost> {
  const host = await filled(smallPlan(1, 0));
  enter(host, 0, 'q1', -1);
  return host;
}

describe('writing findings', () => {
  test('each with its place, both sides and state, and the sheet is shown', async () => {
    const host = await filled(smallPlan(2, 0));
    enter(host, 0, 'q1', 5);
    enter(host, 1, 'q1', 0.5);
    await check(host);
    expect(host.workbook.activeSheet).toBe(SHEET);
    expect(host.workbook.sheet(SHEET)!.valueAt(1, 0)).toMatch(
      /^第1季度：共 1 条；待改正 1 条，待核实 0 条，已说明 0 条。（2026-04-02 09:05）/,
    );
    const visible = findingColumns.slice(0, 13).map(({ key }) => key);
    expect(lines(host, visible)).toEqual([
      [
        '强制性',
        '计数有小数',
        '甲局、乙局',
        '指标1',
        1,
        '指标台账!E5',
        '0.5家',
        '目标值：20家',
        '一季度填了 0.5家，该计量单位应为整数。请核对单位和数值。',
        '待改正',
        '',
        '',
        '2026-04-02 09:05',
      ],
    ]);
  });

  test('a line leads to its cell by a formula that every program knows', async () => {
    const host = await filled(smallPlan(1, 0));
    await check(host);
    const { cells } = host.workbook.sheet(SHEET)!;
    expect(cells.formulaAt(3, at('cell'))).toBe(
      '=IF(R4="","",HYPERLINK("#"&R4,SUBSTITUTE(R4,"\'","")))',
    );
    expect(lines(host, ['target'])).toEqual([['指标台账!E4']]);
  });

  test('a shorter list later leaves no stale lines, and the table follows', async () => {
    const host = await filled(smallPlan(4, 0));
    await check(host);
    expect(lines(host, ['cell'])).toHaveLength(4);
    [0, 1, 2].forEach((n) => enter(host, n, 'q1', 10));
    await check(host);
    expect(lines(host, ['cell'])).toEqual([['指标台账!E7']]);
    expect(host.workbook.sheet(SHEET)!.tables).toEqual([
      { name: '校验表', area: { row: 2, column: 0, rows: 2, columns: 18 } },
    ]);
    enter(host, 3, 'q1', 10);
    await check(host);
    expect(lines(host, ['cell'])).toEqual([]);
    expect(host.workbook.sheet(SHEET)!.valueAt(1, 0)).toMatch(/^第1季度：未发现问题。/);
  });

  test('in the workbook’s language', async () => {
    const host = await filled(smallPlan(1, 0), 'en');
    await check(host);
    expect(lines(host, ['severity', 'rule', 'cell', 'expected', 'state'], 'Findings')).toEqual([
      ['Mandatory', 'Not reported', 'Ledger!E4', 'Target: 10家', 'To correct'],
    ]);
  });

  test('a sheet that was deleted is made again', async () => {
    const host = await filled(smallPlan(1, 0));
    const { sheets } = host.workbook;
    sheets.splice(
      sheets.findIndex(({ name }) => name === SHEET),
      1,
    );
    await check(host);
    expect(lines(host, ['cell'])).toHaveLength(1);
    expect(host.workbook.sheet(SHEET)!.valueAt(2, 0)).toBe('严重程度');
  });

  test('a sheet of somebody’s own under the name is refused and not touched', async () => {
    const host = await filled(smallPlan(1, 0));
    overwrite(host, SHEET, 0, 0, '我的记录');
    overwrite(host, SHEET, 2, 0, '姓名');
    await expect(check(host)).rejects.toMatchObject({
      code: 'damagedSheet',
      details: { sheet: SHEET },
    });
    expect(host.workbook.sheet(SHEET)!.valueAt(2, 0)).toBe('姓名');
  });

  test('nothing is coloured that the user coloured', async () => {
    const host = await filled(smallPlan(3, 0));
    await check(host);
    const blue = { fill: '#99CCFF', color: '#FF0000' };
    const area = { row: 3, column: 0, rows: 3, columns: 13 };
    await host.write({
      sheets: [{ name: SHEET, formats: [{ at: area, format: blue }], keepsProtection: true }],
      names: [],
    });
    [0, 1].forEach((n) => enter(host, n, 'q1', 10));
    await check(host);
    [0, 1].forEach((n) => enter(host, n, 'q1', null));
    await check(host);
    const sheet = host.workbook.sheet(SHEET)!;
    for (const row of [3, 4, 5]) {
      for (let column = 0; column < 13; column++) {
        expect(sheet.formatAt(row, column)).toMatchObject(blue);
      }
    }
  });
});

describe('explanations', () => {
  test('one typed into the sheet closes the finding, also after a refill and in the saved file', async () => {
    const host = await fallen();
    await check(host);
    host.edit(SHEET, 3, at('explanation'), REASON);
    await check(host, later);
    const expected = [['已说明', REASON, '2026-04-02 09:05']];
    expect(lines(host, ['state', 'explanation', 'time'])).toEqual(expected);
    await fillWorkbook(host, smallPlan(2, 0), { language: 'zh-CN' });
    enter(host, 1, 'q1', 10);
    const reopened = await Xlsx.open(await host.save(), { calculate: calculateLedger });
    const { findings } = await checkWorkbook(reopened);
    expect(findings).toEqual([
      expect.objectContaining({ explanation: 'given', explanationText: REASON }),
    ]);
    await check(reopened, later);
    expect(lines(reopened, ['state', 'explanation', 'time'])).toEqual(expected);
  });

  test('of many lines only the one that is explained is read', async () => {
    const host = await filled(smallPlan(60, 0));
    for (let n = 0; n < 60; n++) enter(host, n, 'q1', n % 12 === 0 ? -1 - n : 5);
    await check(host);
    const report = await checkWorkbook(host);
    const { length } = report.findings;
    expect(length).toBeGreaterThan(4);
    expect(report.findings.map(({ line }) => line)).toEqual(report.findings.map((_, i) => 3 + i));
    const read: number[] = [];
    const snapshot = host.snapshot.bind(host);
    host.snapshot = async (select, options) => {
      const seen = await snapshot(select, options);
      const cells = seen.cells.find(({ sheet }) => sheet === SHEET);
      read.push(cells!.values.filter((row) => row.some((cell) => cell !== null)).length);
      return seen;
    };
    const [, , third, fourth] = report.findings;
    await explainFinding(host, report, third!, REASON, later);
    // A report that was not read from the sheet: its lines are where it wrote them.
    await explainFinding(host, report, { ...fourth!, line: null }, REASON, later);
    // The title, the result and the headings, and the line.
    expect(read).toEqual([4, 4]);
    const table = host.workbook.sheet(SHEET)!.tables[0]!;
    expect(table.area).toEqual({ row: 2, column: 0, rows: length + 1, columns: 18 });
    const explained = lines(host, ['state']).map(([state]) => state === '已说明');
    expect(explained).toEqual(report.findings.map((_, i) => i === 2 || i === 3));
  });

  test('a line that was sorted away is found all the same', async () => {
    const host = await filled(smallPlan(2, 0));
    enter(host, 0, 'q1', -1);
    enter(host, 1, 'q1', -2);
    await check(host);
    const report = await checkWorkbook(host);
    const sheet = host.workbook.sheet(SHEET)!;
    const [upper, lower] = [3, 4].map((row) => findingColumns.map((_, i) => sheet.valueAt(row, i)));
    const area = { row: 3, column: 0, rows: 2, columns: findingColumns.length };
    const values = [{ at: area, values: [lower!, upper!] }];
    await host.write({ sheets: [{ name: SHEET, values, keepsProtection: true }], names: [] });
    await explainFinding(host, report, report.findings[0]!, REASON, later);
    expect(lines(host, ['indicator', 'state'])).toEqual([
      ['指标1', '待核实'],
      ['指标0', '已说明'],
    ]);
  });

  test('filler closes nothing and is said', async () => {
    const host = await fallen();
    await check(host);
    for (const filler of ['无', '正常', '111', '情况属实']) {
      host.edit(SHEET, 3, at('explanation'), filler);
      await check(host);
      expect(lines(host, ['state', 'explanation'])).toEqual([['说明不具体', filler]]);
      expect((await checkWorkbook(host)).findings[0]).toMatchObject({
        explanation: 'required',
        saysNothing: true,
      });
    }
  });

  test('a changed value opens the finding again and the old explanation stays to be read', async () => {
    const host = await fallen();
    await check(host);
    host.edit(SHEET, 3, at('explanation'), REASON);
    enter(host, 0, 'q1', -2);
    await check(host, later);
    const state: FindingColumn[] = ['state', 'explanation', 'earlier', 'time'];
    expect(lines(host, state)).toEqual([['数值已变，需重新说明', '', REASON, '2026-04-08 16:30']]);
    enter(host, 0, 'q1', -1);
    await check(host, later);
    expect(lines(host, state)).toEqual([['已说明', REASON, '', '2026-04-08 16:30']]);
  });

  test('one whose finding is gone is kept at the end, and is back with the finding', async () => {
    const host = await fallen();
    await check(host);
    host.edit(SHEET, 3, at('explanation'), REASON);
    await setQuarter(host, 2);
    enter(host, 0, 'q1', 5);
    enter(host, 0, 'q2', 9);
    await check(host);
    expect(lines(host, ['state', 'explanation', 'quarter'])).toEqual([
      ['本次未发现，说明留存', REASON, 1],
    ]);
    enter(host, 0, 'q1', -1);
    await check(host);
    expect(lines(host, ['rule', 'state', 'explanation'])).toContainEqual([
      '累计数为负',
      '已说明',
      REASON,
    ]);
  });
});

describe('explaining in the pane', () => {
  test('without a written result the whole report is written, and another sheet stays in sight', async () => {
    const host = await fallen();
    const report = await checkWorkbook(host);
    const before = host.workbook.activeSheet;
    const explained = await explainFinding(host, report, report.findings[0]!, ` ${REASON} `, first);
    expect(explained).toMatchObject({ explanation: 'given', explanationText: REASON });
    expect(host.workbook.activeSheet).toBe(before);
    expect(lines(host, ['state', 'explanation'])).toEqual([['已说明', REASON]]);
    expect((await checkWorkbook(host)).findings[0]!.explanation).toBe('given');
  });

  test('writes one line and leaves the others, though the workbook was edited since', async () => {
    const host = await filled(smallPlan(2, 0));
    [0, 1].forEach((n) => enter(host, n, 'q1', -1));
    await check(host);
    host.edit(SHEET, 3, at('explanation'), '第一条的说明写在表上');
    const report = await checkWorkbook(host);
    const second = report.findings.find(({ indicatorId }) => indicatorId === 'I-1')!;
    await explainFinding(host, report, second, REASON, later);
    expect(lines(host, ['indicator', 'explanation'])).toEqual([
      ['指标0', '第一条的说明写在表上'],
      ['指标1', REASON],
    ]);
  });

  test('a finding that the sheet does not have yet gets a line below, in the table', async () => {
    const host = await fallen();
    await check(host);
    await fillWorkbook(host, smallPlan(2, 0), { language: 'zh-CN' });
    enter(host, 1, 'q1', -1);
    const report = await checkWorkbook(host);
    const added = report.findings.find(({ indicatorId }) => indicatorId === 'I-1')!;
    await explainFinding(host, report, added, REASON, later);
    expect(lines(host, ['indicator', 'state', 'time'])).toEqual([
      ['指标0', '待核实', '2026-04-02 09:05'],
      ['指标1', '已说明', '2026-04-08 16:30'],
    ]);
    expect(host.workbook.sheet(SHEET)!.tables[0]!.area.rows).toBe(3);
    expect(host.workbook.sheet(SHEET)!.isEditable(4, at('explanation'))).toBe(true);
    expect(host.workbook.sheet(SHEET)!.isEditable(4, at('message'))).toBe(false);
  });

  test('filler is refused and nothing is written', async () => {
    const host = await fallen();
    const report = await checkWorkbook(host);
    for (const filler of ['无', '正常', '111', '———']) {
      expect(await explainFinding(host, report, report.findings[0]!, filler)).toBe('saysNothing');
    }
    expect(lines(host, ['state'])).toEqual([]);
  });

  describe('of what a row lacks in 情况说明', () => {
    /** One indicator far behind, and nothing said about it. */
    async function behind() {
      const host = await filled(smallPlan(2, 0));
      [1, 5].forEach((value, n) => enter(host, n, 'q1', value));
      const report = await checkWorkbook(host);
      const finding = report.findings.find(({ rule }) => rule === 'explanation-missing')!;
      return { host, report, finding };
    }
    const said = (host: XlsxHost, n = 0) => ledgerCell(host, n, 'explanation');

    test('is written there, and the row is asked no more', async () => {
      const { host, report, finding } = await behind();
      const explained = await explainFinding(host, report, finding, ` ${REASON} `, first);
      expect(explained).toMatchObject({ explanation: 'given', explanationText: REASON });
      expect(said(host)).toBe(`一季度：${REASON}`);
      expect(lines(host, ['state'])).toEqual([]);
      expect((await checkWorkbook(host)).findings.map(({ rule }) => rule)).not.toContain(
        'explanation-missing',
      );
      const back = await explainFinding(host, report, explained as CheckedFinding, '', first);
      expect(back).toMatchObject({ explanation: 'required', explanationText: '' });
      expect(said(host)).toBeNull();
    });

    test('in the next quarter is asked again and written below the one of before', async () => {
      const { host, report, finding } = await behind();
      await explainFinding(host, report, finding, REASON, first);
      enter(host, 0, 'q2', 2);
      await setQuarter(host, 2);
      const later = await checkWorkbook(host);
      const missing = later.findings.find(({ rule }) => rule === 'explanation-missing')!;
      await explainFinding(host, later, missing, '设备未到', first);
      expect(said(host)).toBe(`一季度：${REASON}\n二季度：设备未到`);
      expect((await checkWorkbook(host)).findings.map(({ rule }) => rule)).not.toContain(
        'explanation-missing',
      );
    });

    test('filler is refused there too', async () => {
      const { host, report, finding } = await behind();
      expect(await explainFinding(host, report, finding, '正常', first)).toBe('saysNothing');
      expect(said(host)).toBeNull();
    });

    test('what the office said meanwhile stays, and so does another row in its place', async () => {
      const { host, report, finding } = await behind();
      overwrite(host, '指标台账', finding.row, finding.column, '用地批复推迟');
      await explainFinding(host, report, finding, REASON, first);
      expect(said(host)).toBe('用地批复推迟');
      expect(lines(host, ['explanation'])).toContainEqual([REASON]);

      const moved = await behind();
      overwrite(moved.host, '指标台账', moved.finding.row, ledgerColumn('id'), 'I-1');
      await explainFinding(moved.host, moved.report, moved.finding, REASON, first);
      expect(said(moved.host)).toBeNull();
    });
  });

  test('what somebody wrote on the sheet since the check is not replaced unseen; once it was read, it is', async () => {
    const host = await fallen();
    await check(host);
    const report = await checkWorkbook(host);
    host.edit(SHEET, 3, at('explanation'), '同事写的说明，已核实');
    const before = lines(host, ['explanation', 'state']);
    const refused: unknown = await explainFinding(host, report, report.findings[0]!, REASON).catch(
      (error: unknown) => error,
    );
    const text = '同事写的说明，已核实';
    expect(refused).toMatchObject({ code: 'explainedMeanwhile', details: { sheet: SHEET, text } });
    expect(errorText(refused, 'zh-CN').what).toContain('“同事写的说明，已核实”');
    expect(errorText(refused, 'en').next).toContain('Check again');
    expect(lines(host, ['explanation', 'state'])).toEqual(before);
    const [seen] = (await checkWorkbook(host)).findings;
    await explainFinding(host, report, seen!, REASON);
    expect(lines(host, ['explanation'])).toEqual([[REASON]]);
  });

  test('an explanation can be taken back', async () => {
    const host = await fallen();
    const report = await checkWorkbook(host);
    const given = await explainFinding(host, report, report.findings[0]!, REASON);
    const open = await explainFinding(host, report, given as CheckedFinding, '');
    expect(open).toMatchObject({ explanation: 'required', explanationText: '' });
    expect(lines(host, ['state', 'explanation'])).toEqual([['待核实', '']]);
  });
});

test.each([
  ['zh-CN', 5, '1局、2局、3局、4局、5局'],
  ['zh-CN', 6, '1局、2局、3局等6个单位'],
  ['en', 6, '1局、2局、3局 and 3 more'],
] as const)('a finding of many offices names the first (%s, %i)', async (language, count, told) => {
  const lead = Array.from({ length: count }, (_, n) => `${n + 1}局`);
  const host = await filled(planOf([numbered(0, { lead })]), language);
  const [ledger, findings] = language === 'en' ? ['Ledger', 'Findings'] : ['指标台账', SHEET];
  host.edit(ledger, 3, ledgerColumn('q1'), 0.5);
  await check(host);
  expect(lines(host, ['units'], findings)).toEqual([[told]]);
});
