import { distinctIndicators } from '../../../src/plan/distinct';
import { indicator, plan } from './records';

const none = { lead: [], support: [] };

test('a repeat is left out; order and everything else stay', () => {
  const first = indicator();
  const other = indicator({ id: 'I-3', name: '另一项' });
  const repeat = indicator({ id: 'I-2', sameAs: 'I-1', lead: ['丙局'], note: '附件' });
  expect(distinctIndicators(plan({ indicators: [first, repeat, other] }))).toEqual([first, other]);
});

test('a first mention without units takes those of the first repeat that names some', () => {
  const indicators = [
    indicator(none),
    indicator({ id: 'I-2', sameAs: 'I-1', ...none }),
    indicator({ id: 'I-3', sameAs: 'I-1', lead: ['丙局'], support: [] }),
    indicator({ id: 'I-4', sameAs: 'I-1', lead: ['丁局'], support: ['戊局'] }),
  ];
  expect(distinctIndicators(plan({ indicators }))).toEqual([
    indicator({ lead: ['丙局'], support: [] }),
  ]);
});

test('a first mention that names only support units keeps to them', () => {
  const first = indicator({ lead: [], support: ['乙局'] });
  const repeat = indicator({ id: 'I-2', sameAs: 'I-1', lead: ['丙局'] });
  expect(distinctIndicators(plan({ indicators: [first, repeat] }))).toEqual([first]);
});

test('nobody named anywhere leaves nobody', () => {
  const indicators = [indicator(none), indicator({ id: 'I-2', sameAs: 'I-1', ...none })];
  expect(distinctIndicators(plan({ indicators }))).toEqual([indicator(none)]);
});

test('equal names without sameAs are two indicators: a conflict is not settled silently', () => {
  const indicators = [
    indicator(),
    indicator({ id: 'I-2', target: { op: '=', low: 22, high: null, unit: '家' } }),
  ];
  expect(distinctIndicators(plan({ indicators }))).toEqual(indicators);
});
