import { checkLedger } from '../../../src/check/check-ledger';
import { severities } from '../../../src/check/findings/finding';
import { bookRules, rules, taskRules } from '../../../src/check/rules';
import { severityTerms } from '../../../src/check/findings/terms';
import type { CellValue } from '../../../src/workbook/description';
import { languages } from '../../../src/language/language';
import type { LedgerWorkbook } from '../../../src/workbook/read-ledger';
import { loadForCheck, loadLedger } from '../../../src/usecases/load-ledger';
import { enter, filled, overwrite, smallPlan } from '../usecases/workbooks';

/** 0 text; 1 fell and not whole; 2 blank; 3 fine; and the target of 3 changed. */
async function workbook(): Promise<LedgerWorkbook> {
  const host = await filled(smallPlan(4, 0));
  enter(host, 0, 'q1', '三');
  enter(host, 1, 'q1', 8.5);
  enter(host, 1, 'q2', 6);
  enter(host, 3, 'q1', 20);
  overwrite(host, '指标台账', 6, 3, 20);
  return loadForCheck(host);
}

const brief = (findings: ReturnType<typeof checkLedger>) =>
  findings.map(({ rule, row, column }) => [rule, row, column]);

test('mandatory findings come first, then those to verify, each in the order of rows', async () => {
  const findings = checkLedger(await workbook());
  expect(brief(findings)).toEqual([
    ['not-a-number', 3, 4],
    ['fractional-count', 4, 4],
    ['not-reported', 5, 4],
    ['target-changed', 6, 3],
    ['future-quarter', 4, 5],
    ['cumulative-fell', 4, 5],
  ]);
});

test('a finding says where it is and whom it concerns', async () => {
  const [, second] = checkLedger(await workbook());
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
  const all = checkLedger(book);
  expect(checkLedger(book, { only: new Set([4]) })).toEqual(all.filter(({ row }) => row === 4));
  expect(checkLedger(book, { only: new Set() })).toEqual([]);
});

test('without the plan’s sheet targets are compared with nothing, and all else is checked', async () => {
  const book = await workbook();
  const findings = checkLedger({ ...book, plan: null });
  expect(findings.filter(({ rule }) => rule === 'sheet-missing')).toHaveLength(1);
  expect(findings.filter(({ rule }) => rule !== 'sheet-missing')).toEqual(
    checkLedger(book).filter(({ rule }) => rule !== 'target-changed'),
  );
});

test('a workbook without its ledger has no findings', async () => {
  expect(checkLedger({ ...(await workbook()), ledger: null })).toEqual([]);
});

test('rules have ids of their own, titles and messages in both languages', () => {
  const all = [...rules, ...taskRules, ...bookRules];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { title, message } of all) {
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

test('a rule is silent beside others of its kind, never beside itself', () => {
  const ids = rules.map(({ id }) => id);
  for (const { id, yieldsTo = [] } of rules) {
    expect(yieldsTo.filter((other) => !ids.includes(other) || other === id)).toEqual([]);
    expect(new Set(yieldsTo).size).toBe(yieldsTo.length);
  }
});

test('rules that must be fixed, rules that may be explained, and rules that inform', () => {
  const all = [...rules, ...taskRules, ...bookRules];
  const idsOf = (severity: string) =>
    all.filter((rule) => rule.severity === severity).map(({ id }) => id);
  expect(idsOf('verify')).toEqual([
    'earlier-blank',
    'future-quarter',
    'formula-in-entry',
    'date-entered',
    'percent-scale',
    'index-entered',
    'scale-slip',
    'percent-above-hundred',
    'net-decrease',
    'negative-reduction',
    'cumulative-fell',
    'year-below-quarter',
    'jump',
    'target-as-actual',
    'last-year-as-actual',
    'stands-still',
    'stock-fell',
    'growth-turned',
    'stock-below-flow',
    'growth-mismatch',
    'outside-sectors',
    'rows-disagree',
    'explanation-missing',
    'explanation-filler',
    'text-contradicts',
    'far-above-target',
    'milestone-passed',
    'milestones-unread',
    'task-text-contradicts',
    'task-text-copied',
    'task-stepped-back',
    'task-future-quarter',
    'task-delay-unexplained',
    'phasing-missing',
    'phasing-row-missing',
    'figures-copied',
    'column-scale',
    'task-texts-alike',
  ]);
  expect(idsOf('information')).toEqual([
    'context-changed',
    'same-again',
    'figures-of-another-row',
    'part-by-name',
    'stock-above-flow',
    'explanation-without-reason',
    'explanation-other-year',
    'text-figure-differs',
    'behind-schedule',
    'above-range',
    'task-other-year',
    'options-missing',
    'plan-column-changed',
    'lenient-setting',
    'curve-at-end',
    'sheet-copied',
    'report-overwritten',
    'sheet-moved',
    'column-moved',
    'formulas-by-value',
    'exactly-due',
    'explanations-alike',
  ]);
  // What may stand needs an explanation; what must be fixed or merely informs does not.
  for (const { severity, explanation } of all) {
    expect(explanation).toBe(severity === 'verify' ? 'required' : 'none');
  }
});

test('formulas that were not read are said to be compared by what they show', async () => {
  const host = await filled(smallPlan(1, 0));
  enter(host, 0, 'q1', 3);
  overwrite(host, '指标台账', 3, 9, 99);
  const { workbook: book } = await loadLedger(host);
  expect(brief(checkLedger(book!))).toEqual([
    ['formula-changed', 3, 9],
    ['formulas-by-value', 2, 24],
  ]);
});

test('without a quarter nothing that depends on it is checked, and the cover says so', async () => {
  const host = await filled(smallPlan(2, 1));
  enter(host, 0, 'q3', 5);
  overwrite(host, '封面', 5, 2, 5);
  const book = await loadForCheck(host);
  expect(checkLedger(book).map(({ rule, sheet }) => [rule, sheet])).toEqual([
    ['bad-cover-setting', '封面'],
  ]);
  expect(checkLedger(book, { only: new Set([3]) }).map(({ message }) => message['zh-CN'])).toEqual([
    '封面的“报告季度”为 5，应为1、2、3 或 4；各指标、任务未校验。请先改正封面，再校验。',
  ]);
});

test('a share that is none counts as its default, which is said; so does a blank one', async () => {
  const host = await filled(smallPlan(1, 0));
  enter(host, 0, 'q1', 5);
  overwrite(host, '封面', 10, 2, '四分之一');
  overwrite(host, '封面', 10, 3, null);
  overwrite(host, '封面', 11, 2, 1.5);
  const found = checkLedger(await loadForCheck(host));
  expect(found.map(({ rule, row, column }) => [rule, row, column])).toEqual([
    ['bad-cover-setting', 10, 2],
    ['bad-cover-setting', 10, 3],
    ['bad-cover-setting', 11, 2],
  ]);
  expect(found[0]!.message['zh-CN']).toContain('本次按 0.25 校验');
});

test.each<[year: CellValue, isFound: boolean]>([
  [1948, true],
  [1949, false],
  [2199, false],
  [2200, true],
  [24, true],
  [2024.5, true],
  ['二〇二四', true],
  [null, true],
])('the year %j on the cover', async (year, isFound) => {
  const host = await filled(smallPlan(1, 0));
  enter(host, 0, 'q1', 5);
  overwrite(host, '封面', 4, 2, year);
  const found = checkLedger(await loadForCheck(host)).filter(
    ({ rule }) => rule === 'bad-cover-setting',
  );
  expect(found.map(({ rule, row, column }) => [rule, row, column])).toEqual(
    isFound ? [['bad-cover-setting', 4, 2]] : [],
  );
});
