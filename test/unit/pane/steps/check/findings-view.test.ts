import type { CheckedFinding } from '../../../../../src/check/findings/checked-finding';
import {
  filterFindings,
  groupFindings,
  noFilter,
  NO_UNIT,
  unitChoices,
  type Filter,
} from '../../../../../src/pane/steps/check/list/findings-view';
import { prepareSearch } from '../../../../../src/pane/steps/check/list/search-texts';
import { finding } from './findings';

const mandatory = { severity: 'mandatory', explanation: 'none' } as const;
const explained = { explanation: 'given', explanationText: '两家企业迁入' } as const;

const findings = [
  finding(mandatory),
  finding({ ...explained, leadUnits: ['甲局', '乙局'], row: 8 }),
  finding({ leadUnits: [], indicatorName: 'ＰＭ2.5 浓度', rule: 'not-reported', column: 13 }),
  finding({ severity: 'information', explanation: 'none', leadUnits: ['乙局'], quarter: 2 }),
];

const numbers = (changes: Partial<Filter>, among: readonly CheckedFinding[] = findings) =>
  filterFindings(among, { ...noFilter, ...changes }, 'zh-CN').map(({ number }) => number);

describe('filterFindings', () => {
  test('no filter lists all, with their numbers in the report', () => {
    expect(numbers({})).toEqual([0, 1, 2, 3]);
  });

  test('by severity', () => {
    expect(numbers({ severity: 'mandatory' })).toEqual([0]);
    expect(numbers({ severity: 'verify' })).toEqual([1, 2]);
  });

  test('by unit: one of several counts, and no unit can be asked for', () => {
    expect(numbers({ unit: '乙局' })).toEqual([1, 3]);
    expect(numbers({ unit: NO_UNIT })).toEqual([2]);
    expect(numbers({ unit: '局' })).toEqual([]);
  });

  test('by what remains to be done: what is explained or informs is done', () => {
    expect(numbers({ progress: 'open' })).toEqual([0, 2]);
    expect(numbers({ progress: 'done' })).toEqual([1, 3]);
  });

  test.each([
    ['波动', [0, 1, 2, 3]],
    ['Jump', []], // the other language's title
    ['pm2.5', [2]], // width and capitals make no difference
    ['m9', [1]], // the cell, as M9
    ['指标台账!n4', [2]],
    ['迁入', [1]],
    ['乙局 规上', [1, 3]], // all words, wherever they stand
    ['乙局　没有', []],
    ['  ', [0, 1, 2, 3]],
  ])('by text: “%s”', (text, expected) => {
    expect(numbers({ text })).toEqual(expected);
  });

  test('by the rows that a finding stands for', () => {
    const many = finding({
      indicatorId: '',
      indicatorName: '',
      gathered: [finding(), finding({ indicatorName: '旅游人次', indicatorId: 'I-7', row: 41 })],
    });
    expect(
      ['旅游', 'i-7', 'm42', '工业企业', '生猪'].map((text) => numbers({ text }, [many])),
    ).toEqual([[0], [0], [0], [0], []]);
  });

  test('texts of a search are made in the background, and it can be stopped', () => {
    const many = Array.from({ length: 5000 }, (_, row) => finding({ row }));
    const waiting: (() => void)[] = [];
    const stopped: number[] = [];
    const stop = prepareSearch(many, 'zh-CN', (next) => {
      const number = waiting.push(next);
      return () => stopped.push(number);
    });
    // Three slices of at most 2,000, each asked for by the one before.
    for (let i = 0; i < waiting.length; i++) waiting[i]!();
    expect(waiting).toHaveLength(3);
    stop();
    expect(stopped).toEqual([3]);
    expect(numbers({ text: 'm5000' }, many)).toEqual([4999]);
    prepareSearch([], 'zh-CN', () => {
      throw new Error('There is nothing to prepare.');
    })();
  });

  test('all conditions together', () => {
    expect(numbers({ unit: '乙局', progress: 'done', severity: 'verify', text: '迁入' })).toEqual([
      1,
    ]);
    expect(numbers({ unit: '乙局', progress: 'open' })).toEqual([]);
  });
});

describe('groupFindings', () => {
  const groups = (by: 'severity' | 'unit' | 'rule', among = findings) =>
    groupFindings(filterFindings(among, noFilter, 'zh-CN'), by).map((group) => [
      group.key,
      group.findings.map(({ number }) => number),
      group.open,
    ]);

  test('by severity, the gravest first, however few they are', () => {
    expect(groups('severity', [...findings].reverse())).toEqual([
      ['mandatory', [3], 1],
      ['verify', [1, 2], 1],
      ['information', [0], 0],
    ]);
  });

  test('by unit: in the group of each of its units, most to do first, then most', () => {
    expect(groups('unit')).toEqual([
      ['甲局', [0, 1], 1],
      [NO_UNIT, [2], 1],
      ['乙局', [1, 3], 0],
    ]);
  });

  test('by rule', () => {
    expect(groups('rule')).toEqual([
      ['jump', [0, 1, 3], 1],
      ['not-reported', [2], 1],
    ]);
  });
});

test('units to choose from: each once, by name, and those without one last', () => {
  // 甲 jiǎ comes before 乙 yǐ.
  expect(unitChoices(findings)).toEqual(['甲局', '乙局', NO_UNIT]);
  expect(unitChoices([finding({ leadUnits: ['乙局'] })])).toEqual(['乙局']);
  expect(unitChoices([])).toEqual([]);
});

test('a hundred thousand findings: every one is listed and grouped once for each of its units', () => {
  const many = Array.from({ length: 100_000 }, (_, i) =>
    finding({ leadUnits: [`第${i % 400}局`, `第${(i + 7) % 400}局`], row: 3 + i }),
  );
  const listed = filterFindings(many, { ...noFilter, text: 'm10' }, 'zh-CN');
  // Cells M10, M100 to M109, M1000 to M1099, M10000 to M10999, and M100000 to M100003.
  expect(listed).toHaveLength(1 + 10 + 100 + 1000 + 4);
  const grouped = groupFindings(filterFindings(many, noFilter, 'zh-CN'), 'unit');
  expect(grouped).toHaveLength(400);
  expect(new Set(grouped.map((group) => group.findings.length))).toEqual(new Set([500]));
  expect(unitChoices(many)).toHaveLength(400);
});
