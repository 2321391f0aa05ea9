import { existsSync } from 'node:fs';
import { checkWorkbook } from '../../../../src/usecases/check-workbook';
import { explainFinding } from '../../../../src/usecases/explain-finding';
import { ENTRY, fillIn, issued } from '../../collection/round';
import { enter, filled, numbered, planOf, smallPlan } from '../../usecases/workbooks';
import { Folder } from './run';
import { sarifProblems } from './sarif-shape';

const REASON = '一家企业迁出，年底前补齐';
let folder: Folder;

/** I-0 negative and explained, I-1 a text, I-2 not reported. */
beforeAll(async () => {
  folder = new Folder();
  const host = await filled(smallPlan(3, 0));
  enter(host, 0, 'q1', -1);
  enter(host, 1, 'q1', '五家');
  const report = await checkWorkbook(host);
  const fallen = report.findings.find(({ severity }) => severity === 'verify')!;
  await explainFinding(host, report, fallen, REASON);
  folder.write('台账 一.xlsx', await host.save());
  folder.write('plan.json', JSON.stringify(planOf([numbered(0, { name: '改过的名称' })])));
});
afterAll(() => folder.remove());

test('SARIF: the shape of the standard, a result a finding, at its cell', async () => {
  const { code, out } = await folder.run('check', '台账 一.xlsx', '--sarif');
  expect(code).toBe(1);
  const log = JSON.parse(out);
  expect(sarifProblems(log)).toEqual([]);
  const [run] = log.runs;
  expect(run.artifacts).toEqual([{ location: { uri: '%E5%8F%B0%E8%B4%A6%20%E4%B8%80.xlsx' } }]);
  const cells = run.results.map((result: never) => [
    result['ruleId'],
    result['level'],
    result['locations'][0]['logicalLocations'][0]['fullyQualifiedName'],
  ]);
  expect(cells).toContainEqual(['not-a-number', 'error', '指标台账!E5']);
  expect(cells).toContainEqual(['not-reported', 'error', '指标台账!E6']);
  expect(cells).toContainEqual(['net-decrease', 'warning', '指标台账!E4']);
  const suppressed = run.results.filter((result: object) => 'suppressions' in result);
  expect(suppressed.map((result: never) => [result['ruleId'], result['suppressions']])).toEqual([
    ['net-decrease', [{ kind: 'external', status: 'accepted', justification: REASON }]],
  ]);
});

test('the check of the shape finds what the standard refuses', () => {
  expect(sarifProblems({ version: '2.0.0', runs: [] })).toEqual(['version is 2.1.0']);
  const result = { ruleId: 'a', ruleIndex: 1, level: 'fatal', message: {} };
  const driver = { name: 'x', rules: [{ id: 'a' }] };
  expect(
    sarifProblems({ version: '2.1.0', runs: [{ tool: { driver }, results: [result] }] }),
  ).toEqual([
    'results[0]: message has a text',
    'results[0]: level fatal',
    'results[0]: ruleIndex names another rule',
    'results[0]: no location',
  ]);
});

test('an explained finding says so, as text and as JSON', async () => {
  const { out } = await folder.run('check', '台账 一.xlsx');
  expect(out).toContain(`已说明: ${REASON}`);
  const json = await folder.run('check', '台账 一.xlsx', '--json');
  const states = JSON.parse(json.out).findings.map((finding: { state: string }) => finding.state);
  expect(states.sort()).toEqual(expect.arrayContaining(['explained', 'toFix']));
});

test('as of another quarter, without changing the file', async () => {
  const before = folder.bytes('台账 一.xlsx');
  const { out } = await folder.run('check', '台账 一.xlsx', '--quarter', '2', '--json');
  const report = JSON.parse(out);
  expect(report.quarter).toBe(2);
  const unreported = report.findings.filter(
    ({ rule }: { rule: string }) => rule === 'not-reported',
  );
  // Second quarter is column F; the formulas of the sheet still show the first, which is no finding.
  expect(unreported.map(({ cell }: { cell: string }) => cell)).toEqual(['F4', 'F5', 'F6']);
  expect(
    report.findings.filter(({ rule }: { rule: string }) => rule === 'formula-changed'),
  ).toEqual([]);
  expect(folder.bytes('台账 一.xlsx').equals(before)).toBe(true);
});

test('against another plan', async () => {
  const { out } = await folder.run('check', '台账 一.xlsx', '--plan', './plan.json', '--json');
  const rules = JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule);
  expect(rules).toContain('name-changed');
});

test.each([
  [['--quarter', '5'], /1 to 4/],
  [['--plan', './none.json'], /Cannot read/],
  [['--json', '--sarif'], /--sarif.*--json|--json.*--sarif/],
])('%j is refused: exit 2, nothing printed', async (args, message) => {
  const { code, out, errors } = await folder.run('check', '台账 一.xlsx', ...args);
  expect([code, out]).toEqual([2, '']);
  expect(errors).toEqual([expect.stringMatching(message)]);
});

test('a copy holds the findings on their sheet, and the workbook itself stays', async () => {
  const args = ['check', '台账 一.xlsx', '--json'] as const;
  const before = JSON.parse((await folder.run(...args)).out);
  const { code } = await folder.run(...args, '-o', '副本.xlsx');
  expect(code).toBe(1);
  const { cells } = await folder
    .open('副本.xlsx')
    .then((host) => host.snapshot(() => ['校验结果']));
  expect(cells[0]!.values.flat()).toContain(REASON);
  expect(JSON.parse((await folder.run(...args)).out)).toEqual(before);
});

test('a finding is explained without the pane, and taken back', async () => {
  const host = await filled(smallPlan(2, 0));
  enter(host, 0, 'q1', -1);
  folder.write('explained.xlsx', await host.save());
  const explain = (...words: string[]) => folder.run('explain', 'explained.xlsx', ...words);
  const state = async () => {
    const { out } = await folder.run('check', 'explained.xlsx', '--json');
    const { findings } = JSON.parse(out) as { findings: { rule: string; state: string }[] };
    return findings.find(({ rule }) => rule === 'net-decrease')!.state;
  };
  expect(await state()).toBe('toVerify');
  for (const [words, said] of [
    [['指标台账!E5', REASON, '--in-place'], '没有需要说明的问题'],
    [['指标台账!E4', '情况属实', '--in-place'], '没有说明原因'],
    [['指标台账!E4', REASON], '没有说明输出到哪里'],
  ] as const) {
    const refused = await explain(...words);
    expect(refused.code).toBe(2);
    expect(refused.errors.join()).toContain(said);
  }
  expect(await state()).toBe('toVerify');
  const given = await explain('指标台账!e4', REASON, '--in-place');
  expect([given.code, given.out.trim()]).toEqual([
    0,
    `已说明 指标台账!e4 的“累计数为负”，写入校验结果：${REASON}`,
  ]);
  expect(await state()).toBe('explained');
  expect((await explain('指标台账!E4', '', '--in-place')).code).toBe(0);
  expect(await state()).toBe('toVerify');
});

test('the workbook of an office is checked and explained in its rows, and keeps no sheet of findings', async () => {
  const { files } = await issued(smallPlan(5, 1));
  const [bytes] = files.values();
  const filledIn = await fillIn(bytes!, [
    ['指标填报', 0, ENTRY, 5],
    ['指标填报', 1, ENTRY, 10],
    ['指标填报', 2, ENTRY, 8],
    ['任务填报', 0, '二季度状态（填报）', '推进中'],
    ['任务填报', 0, '二季度进展（填报）', '完成地质勘察和施工图设计'],
  ]);
  folder.write('甲局.xlsx', filledIn);
  const refused = await folder.run('check', '甲局.xlsx', '-o', '结果.xlsx');
  expect(refused.code).toBe(2);
  expect(refused.errors.join('')).toContain('“校验结果”表不写入单位的填报表（甲局）');
  expect(existsSync(folder.file('结果.xlsx'))).toBe(false);
  const { code, out } = await folder.run('check', '甲局.xlsx');
  expect(code).toBe(0);
  const line = out.split('\n').find((each) => each.includes('情况说明”未填'))!;
  const cell = line.split('\t')[1]!;
  const explained = await folder.run('explain', '甲局.xlsx', cell, REASON, '-o', '甲局二.xlsx');
  expect([explained.code, explained.out]).toEqual([
    0,
    expect.stringContaining(`写入情况说明：${REASON}`),
  ]);
  const again = await folder.run('check', '甲局二.xlsx');
  expect(again.out).not.toContain('情况说明”未填');
});
