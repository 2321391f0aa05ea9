import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { XlsxHost } from '../../../../src/host/file';
import { checkUserRules } from '../../../../src/check/user-rules/check-user-rules';
import { loadForCheck } from '../../../../src/usecases/load-ledger';
import { fillWorkbook } from '../../../../src/usecases/fill-workbook';
import { ledgerFormulas } from '../../../../src/workbook/calculate';
import { calculateWithLibreOffice } from '../../../support/libreoffice';
import { enter, smallPlan } from '../../usecases/workbooks';

const SHEET = '审核公式';

async function withRules(...formulas: string[]): Promise<XlsxHost> {
  const host = XlsxHost.create(ledgerFormulas);
  await fillWorkbook(host, smallPlan(3, 0), { language: 'zh-CN' });
  formulas.forEach((formula, i) => {
    host.paste(SHEET, 3 + i, 0, [[`R${i + 1}`, `规则${i + 1}`, '核实性', formula, '请核对']]);
  });
  return host;
}

const verdicts = (host: XlsxHost, count: number) =>
  Array.from({ length: count }, (_, i) => host.workbook.sheet(SHEET)!.valueAt(3 + i, 3));

const FORMULAS = [
  '=SUM(指标表[一季度累计])<=SUM(指标表[目标值])',
  '=指标台账!E4<=指标台账!E5',
  '=COUNTIF(指标表[牵头单位],"*甲局*")=2',
  '=IF(ReportingQuarter=1,指标台账!E4>=0,TRUE)',
  '=SUMPRODUCT((指标表[工作领域]="产业")*指标表[一季度累计])=66',
  '=指标台账!E4/0>1',
  // By their first fifteen digits, as spreadsheets compare.
  '=0.1+0.2=0.3',
  '=(0.1+0.2)*1<>0.3',
  '=SUM(指标表[一季度累计])*0.1=6.6',
  '=0.3-0.1<0.2',
  '=IF(0.1+0.2<=0.3,AND(指标台账!E4+0.1=5.1,"a=b"<>"a"),FALSE)',
];

test('a formula follows the figures, and tables, columns, names and cells can be named', async () => {
  const host = await withRules(...FORMULAS);
  [5, 20, 41].forEach((value, n) => enter(host, n, 'q1', value));
  // 66 of 60; 5 of 20; I-0 and I-1 are 甲局's; 5 is not negative; 5 + 20 + 41; an error.
  expect(verdicts(host, 6)).toEqual([false, true, true, true, true, '#DIV/0!']);
  expect(verdicts(host, 11).slice(6)).toEqual([true, false, true, false, true]);
  enter(host, 2, 'q1', 30);
  enter(host, 0, 'q1', 21);
  expect(verdicts(host, 6)).toEqual([false, false, true, true, false, '#DIV/0!']);
});

/** As Excel has them: it rounds what is compared, and nothing else. LibreOffice takes what is left of a difference for 0. */
const AS_EXCEL: readonly [formula: string, verdict: boolean][] = [
  ['=指标台账!E4=指标台账!E5', true],
  ['=指标台账!$E$4>指标台账!$E$5', false],
  ['=指标台账!$E$4*2<>指标台账!E5*2', false],
  ['=(1+1+0.85)/3<=0.95', true],
  ['=1.1+2.7=1.8+2', true],
  ['=-50000+36123.95=-13876.05', true],
  ['=0.1+0.2-0.3=0', false],
  ['=0=0.5-0.4-0.1', false],
  ['=10.01-10=0.01', false],
  ['=1.2-1.1=0.1', false],
  ['=(43.1-43.2)+1=0.9', false],
  ['=指标台账!F4=""', true],
  ['=指标台账!F4=0', true],
];

test('numbers are compared by fifteen digits wherever they come from, and calculated with all of them', async () => {
  const host = await withRules(...AS_EXCEL.map(([formula]) => formula));
  enter(host, 0, 'q1', 0.1 + 0.2);
  enter(host, 1, 'q1', 0.3);
  expect(verdicts(host, AS_EXCEL.length)).toEqual(AS_EXCEL.map(([, verdict]) => verdict));
});

test('LibreOffice gives the same verdicts for the saved file', async () => {
  const host = await withRules(...FORMULAS);
  [5, 20, 41].forEach((value, n) => enter(host, n, 'q1', value));
  const sheets = await calculateWithLibreOffice(await host.save());
  const rows = sheets.get(SHEET)!.slice(3, 14);
  expect(rows.map((row) => row[3])).toEqual([
    ...['FALSE', 'TRUE', 'TRUE', 'TRUE', 'TRUE', '#DIV/0!'],
    ...['TRUE', 'FALSE', 'TRUE', 'FALSE', 'TRUE'],
  ]);
});

test('the verdicts are in the file, and are read back with their formulas', async () => {
  const host = await withRules(...FORMULAS.slice(0, 2));
  [25, 20, 41].forEach((value, n) => enter(host, n, 'q1', value));
  const opened = await XlsxHost.open(await host.save(), ledgerFormulas);
  expect(verdicts(opened, 2)).toEqual([false, false]);
  const findings = checkUserRules(await loadForCheck(opened));
  expect(
    findings.map(({ rule, row, column, severity, explanation }) => [
      rule,
      row,
      column,
      severity,
      explanation,
    ]),
  ).toEqual([
    ['user:R1', 3, 3, 'verify', 'required'],
    ['user:R2', 4, 3, 'verify', 'required'],
  ]);
  expect(findings[0]!.evidence[1]!.value).toBe(FORMULAS[0]);
});

test('a file of a library, which stores no results, is calculated when it is opened', async () => {
  const host = await withRules(...FORMULAS);
  [5, 20, 41].forEach((value, n) => enter(host, n, 'q1', value));
  const parts = unzipSync(await host.save());
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith('xl/worksheets/sheet')) continue;
    parts[path] = strToU8(strFromU8(part).replace(/ t="str"|(?<=<\/f>)<v>[^<]*<\/v>/g, ''));
  }
  const opened = await XlsxHost.open(zipSync(parts), ledgerFormulas);
  expect(verdicts(opened, 6)).toEqual([false, true, true, true, true, '#DIV/0!']);
  const findings = checkUserRules(await loadForCheck(opened));
  expect(findings.map(({ rule }) => rule)).toEqual([
    'user:R1',
    'user-rule-broken',
    'user:R8',
    'user:R10',
  ]);
});

test('results that are stored are not calculated again', async () => {
  const host = await withRules('=1=1');
  const parts = unzipSync(await host.save());
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith('xl/worksheets/sheet')) continue;
    parts[path] = strToU8(strFromU8(part).replace('<f>1=1</f><v>1</v>', '<f>1=1</f><v>0</v>'));
  }
  expect(verdicts(await XlsxHost.open(zipSync(parts), ledgerFormulas), 1)).toEqual([false]);
});

test('what the engine does not know is an error, and a finding about the rule', async () => {
  const host = await withRules('=NOSUCHFUNCTION(1)', '=1+', '=不存在的表[列]>0');
  for (const verdict of verdicts(host, 3)) expect(verdict).toMatch(/^#/);
  const findings = checkUserRules(await loadForCheck(host));
  expect(findings.map(({ rule }) => rule)).toEqual(Array(3).fill('user-rule-broken'));
});

test('a formula that never ends is an error and a finding about its rule; the others have their results', async () => {
  const host = await withRules(
    '=1=1',
    `=REGEXTEST("${'a'.repeat(60)}!","^(a+)+$")`,
    '=SUM(指标表[目标值])=60',
  );
  const [first, endless, last] = verdicts(host, 3);
  expect([first, last]).toEqual([true, true]);
  expect(endless).toMatch(/^#/);
  const findings = checkUserRules(await loadForCheck(host));
  expect(findings.map(({ rule, row }) => [rule, row])).toEqual([['user-rule-broken', 4]]);
});

test('elsewhere a text that begins with "=" stays text', async () => {
  const host = await withRules();
  enter(host, 0, 'explanation', '=1+1');
  const sheet = host.workbook.sheet('指标台账')!;
  const column = Array.from({ length: 30 }, (_, i) => sheet.valueAt(3, i)).indexOf('=1+1');
  expect(column).toBeGreaterThan(0);
  expect(sheet.cells.isFormula(3, column)).toBe(false);
});
