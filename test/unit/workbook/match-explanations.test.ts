import type {
  FindingIdentity,
  StoredLine,
} from '../../../src/workbook/sheets/findings/finding-line';
import { matchExplanations } from '../../../src/workbook/sheets/findings/match-explanations';
import { fc } from '../../support/property';

const finding = (valueKey: string, changes: Partial<FindingIdentity> = {}): FindingIdentity => ({
  rule: 'jump',
  indicatorId: 'I-1',
  quarter: 2,
  valueKey,
  ...changes,
});

const line = (valueKey: string, explanation: string, changes: Partial<StoredLine> = {}) =>
  ({
    ...finding(valueKey),
    row: 3,
    explanation,
    earlier: '',
    earlierFor: '',
    time: '',
    line: {},
    ...changes,
  }) as StoredLine;

const said = (found: FindingIdentity, ...lines: StoredLine[]) => {
  const { explanation, earlier, earlierFor } = matchExplanations([found], lines).matches[0]!;
  return { explanation, earlier, earlierFor };
};

test('an explanation holds while the values are the same', () => {
  expect(said(finding('12'), line('12', '并表'))).toEqual({
    explanation: '并表',
    earlier: '',
    earlierFor: '',
  });
});

test('after a change it is the earlier one', () => {
  expect(said(finding('13'), line('12', '并表'))).toEqual({
    explanation: '',
    earlier: '并表',
    earlierFor: '12',
  });
});

test('it is still the earlier one at the next check, and holds again when the values come back', () => {
  const reopened = line('13', '', { earlier: '并表', earlierFor: '12' });
  expect(said(finding('14'), reopened)).toEqual({
    explanation: '',
    earlier: '并表',
    earlierFor: '12',
  });
  expect(said(finding('12'), reopened).explanation).toBe('并表');
});

test('an explanation of the new values and one of the old ones change places with the values', () => {
  const both = line('13', '核减', { earlier: '并表', earlierFor: '12' });
  expect(said(finding('12'), both)).toEqual({
    explanation: '并表',
    earlier: '核减',
    earlierFor: '13',
  });
});

test.each([
  ['rule', { rule: 'same-again' }],
  ['indicator', { indicatorId: 'I-2' }],
  ['quarter', { quarter: 3 as const }],
])('an explanation of another %s is not taken', (_, changes) => {
  const { matches, left } = matchExplanations([finding('12', changes)], [line('12', '并表')]);
  expect(matches[0]!.explanation).toBe('');
  expect(left.map(({ explanation }) => explanation)).toEqual(['并表']);
});

test('of two findings of a rule each keeps its own', () => {
  const lines = [line('a', '甲'), line('b', '乙', { row: 4 })];
  const { matches } = matchExplanations([finding('c'), finding('b')], lines);
  expect(matches.map(({ explanation, earlier }) => [explanation, earlier])).toEqual([
    ['', '甲'],
    ['乙', ''],
  ]);
});

test('blanks at the ends and line breaks, which a sheet does not keep, make no difference', () => {
  expect(said(finding(' 12\r\n家 '), line('12\n家', '并表')).explanation).toBe('并表');
});

test('a hundred thousand findings about no record are matched, each with its own line', () => {
  const count = 100_000;
  const about = { indicatorId: '' };
  const found = Array.from({ length: count }, (_, i) => finding(`第 ${i} 行`, about));
  const stored = found.map(({ valueKey }, i) =>
    line(valueKey, `说明${i}`, { ...about, row: 3 + i }),
  );
  const { matches, left } = matchExplanations(found, [...stored].reverse());
  expect(matches.every(({ explanation }, i) => explanation === `说明${i}`)).toBe(true);
  expect(left).toEqual([]);
  // None with the same values: the first line goes to the first finding.
  const moved = found.map(({ valueKey }) => finding(`${valueKey}！`, about));
  const other = matchExplanations(moved, stored).matches;
  expect(other.every(({ earlier }, i) => earlier === `说明${i}`)).toBe(true);
});

test('no explanation is ever lost: it is beside a finding or left over', () => {
  const key = fc.constantFrom('a', 'b', 'c');
  const rule = fc.constantFrom('jump', 'same-again');
  const findings = fc.array(fc.record({ rule, valueKey: key }), { maxLength: 6 });
  const lines = fc.array(fc.record({ rule, valueKey: key }), { maxLength: 6 });
  fc.assert(
    fc.property(findings, lines, (found, stored) => {
      const given = stored.map((each, i) => line(each.valueKey, `说明${i}`, { ...each, row: i }));
      const { matches, left } = matchExplanations(
        found.map(({ valueKey, rule: id }) => finding(valueKey, { rule: id })),
        given,
      );
      const kept = [
        ...matches.flatMap(({ explanation, earlier }) => [explanation, earlier]),
        ...left.map(({ explanation }) => explanation),
      ].filter((text) => text !== '');
      expect(kept.sort()).toEqual(given.map(({ explanation }) => explanation).sort());
    }),
  );
});
