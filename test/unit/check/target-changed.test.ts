import type { LedgerRow } from '../../../src/tracking/ledger-row';
import { targetChanged } from '../../../src/check/rules/integrity/target-changed';
import { columnsOf, contextOf, ledgerRow, planned, textsOf } from './context';

const check = (changes: Partial<LedgerRow>, record = planned()) =>
  columnsOf(targetChanged, contextOf(ledgerRow(changes), 1, record));

test('nothing to say where the ledger says what the plan says', () => {
  expect(check({})).toEqual([]);
  const range = planned({ target: { op: 'range', low: 8.5, high: 9, unit: '%' }, baseline: 7 });
  expect(
    check({ operator: 'range', target: 8.5, upper: 9, unit: '%', baseline: 7 }, range),
  ).toEqual([]);
  const atMost = planned({ target: { op: '<=', low: null, high: 35, unit: '' } });
  expect(check({ operator: '<=', target: 35, unit: '' }, atMost)).toEqual([]);
});

test.each<[string, Partial<LedgerRow>]>([
  ['target', { target: 19 }],
  ['target', { target: null }],
  ['target', { target: '20' }], // looks the same, and is not assessed any more
  ['target', { target: '二十' }],
  ['upper', { upper: 30 }],
  ['baseline', { baseline: 0 }],
  ['unit', { unit: '户' }],
  ['unit', { unit: '' }],
  ['period', { period: '2024-2030' }],
  ['measure', { measure: 'completion' }],
  ['measure', { measure: null }],
  ['operator', { operator: '>' }],
  ['operator', { operator: null }],
])('%s changed: %j', (column, changes) => {
  expect(check(changes)).toEqual([column]);
});

test('a baseline that was taken out', () => {
  expect(check({}, planned({ baseline: 0 }))).toEqual(['baseline']);
});

test('the high end of a range', () => {
  const range = planned({ target: { op: 'range', low: 20, high: 30, unit: '家' } });
  expect(check({ operator: 'range', upper: 25 }, range)).toEqual(['upper']);
});

test('every changed cell is told', () => {
  expect(check({ target: 5, unit: '户', measure: 'level' })).toEqual(['target', 'unit', 'measure']);
});

test('rows that are not in the plan are compared with nothing', () => {
  expect(columnsOf(targetChanged, contextOf(ledgerRow({ target: 5 }), 1, null))).toEqual([]);
});

test('a row of the plan marked as no longer in it', () => {
  expect(check({ gone: true })).toEqual(['mark']);
});

test('both sides are shown', () => {
  const context = contextOf(ledgerRow({ target: 15 }), 2, planned());
  expect(textsOf(targetChanged, context)).toEqual([
    [
      '“目标值”现为 15，方案为 20。请恢复；方案确有调整的，用新方案重新填充。',
      '台账: 15 | 方案: 20',
      '"Target" is 15; the plan says 20. Restore it, or fill again from a revised plan.',
      'Ledger: 15 | Plan: 20',
    ],
  ]);
});

test('words are shown in each language, blanks as a dash, texts as texts', () => {
  const shown = (changes: Partial<LedgerRow>) =>
    textsOf(targetChanged, contextOf(ledgerRow(changes), 1, planned())).map((lines) => [
      lines[1],
      lines[3],
    ]);
  expect(shown({ operator: '<=' })).toEqual([
    ['台账: 不超过 | 方案: 不低于', 'Ledger: At most | Plan: At least'],
  ]);
  expect(shown({ measure: null })).toEqual([
    ['台账: — | 方案: 增量', 'Ledger: — | Plan: Increment'],
  ]);
  expect(shown({ target: '20' })).toEqual([
    ['台账: 文本“20” | 方案: 20', 'Ledger: the text "20" | Plan: 20'],
  ]);
});
