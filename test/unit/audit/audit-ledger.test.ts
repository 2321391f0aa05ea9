import { auditLedger } from '../../../src/audit/audit-ledger';
import { severities } from '../../../src/audit/finding';
import { rules } from '../../../src/audit/rules';
import { severityTerms } from '../../../src/audit/terms';
import { languages } from '../../../src/language/language';
import type { LedgerWorkbook } from '../../../src/workbook/read-workbook';
import { loadLedger } from '../../../src/usecases/load-ledger';
import { enter, filled, overwrite, smallPlan } from '../usecases/workbooks';

/** 0 text; 1 fell and not whole; 2 blank; 3 fine; and the target of 3 changed. */
async function workbook(): Promise<LedgerWorkbook> {
  const host = await filled(smallPlan());
  enter(host, 0, 'q1', '三');
  enter(host, 1, 'q1', 8.5);
  enter(host, 1, 'q2', 6);
  enter(host, 3, 'q1', 20);
  overwrite(host, '指标台账', 6, 6, 20);
  return (await loadLedger(host)).workbook!;
}

const brief = (findings: ReturnType<typeof auditLedger>) =>
  findings.map(({ rule, row, column }) => [rule, row, column]);

test('mandatory findings come first, then those to verify, each in the order of rows', async () => {
  const findings = auditLedger(await workbook());
  expect(brief(findings)).toEqual([
    ['not-a-number', 3, 12],
    ['fractional-count', 4, 12],
    ['not-reported', 5, 12],
    ['target-changed', 6, 6],
    ['cumulative-fell', 4, 13],
  ]);
});

test('a finding says where it is and whom it concerns', async () => {
  const [, second] = auditLedger(await workbook());
  expect(second).toMatchObject({
    severity: 'mandatory',
    sheet: '指标台账',
    row: 4,
    indicatorId: 'I-1',
    indicatorName: '指标1',
    leadUnits: ['甲局', '乙局'],
    quarter: 1,
  });
});

test('only the rows asked for', async () => {
  const book = await workbook();
  const all = auditLedger(book);
  expect(auditLedger(book, { only: new Set([4]) })).toEqual(all.filter(({ row }) => row === 4));
  expect(auditLedger(book, { only: new Set() })).toEqual([]);
});

test('without the plan’s sheet targets are compared with nothing, and all else is checked', async () => {
  const book = await workbook();
  const findings = auditLedger({ ...book, plan: null });
  expect(findings).toEqual(auditLedger(book).filter(({ rule }) => rule !== 'target-changed'));
});

test('a workbook without its ledger has no findings', async () => {
  expect(auditLedger({ ...(await workbook()), ledger: null })).toEqual([]);
});

test('rules have ids of their own, titles and messages in both languages', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { title, message } of rules) {
    for (const language of languages) {
      expect(title[language]).not.toBe('');
      expect(message[language].length).toBeGreaterThan(10);
    }
    expect(title['zh-CN']).not.toBe(title.en);
  }
  expect(severities.map((severity) => severityTerms[severity]['zh-CN'])).toEqual([
    '强制性',
    '核实性',
    '提示性',
  ]);
});

test('rules that must be fixed, and rules that may be explained', () => {
  expect(Object.fromEntries(rules.map(({ id, severity }) => [id, severity]))).toEqual({
    'not-reported': 'mandatory',
    'not-a-number': 'mandatory',
    'negative-count': 'mandatory',
    'fractional-count': 'mandatory',
    'target-changed': 'mandatory',
    'cumulative-fell': 'verify',
    'net-decrease': 'verify',
    'above-range': 'information',
  });
});
