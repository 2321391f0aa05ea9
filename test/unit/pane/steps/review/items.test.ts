import { mergeTargets } from '../../../../../src/pane/steps/review/forms/merge-targets';
import {
  conflictKey,
  countItems,
  itemsOf,
  recordsOf,
  viewOf,
} from '../../../../../src/pane/steps/review/items/items';
import { searchItems } from '../../../../../src/pane/steps/review/items/search-items';
import { marksOf } from '../../../../../src/pane/steps/review/source/marks';
import { rejectRecords } from '../../../../../src/plan/review';
import { indicator, plan, task } from './plan';

const place = (start: number) => ({ quote: '一二', start, end: start + 2 });
const whole = plan({
  indicators: [
    indicator('A', place(0)),
    indicator('B', { ...place(10), confidence: 0.6, reason: 'unsureName' }),
    indicator('C', { ...place(20), sameAs: 'A' }),
    indicator('D', {
      ...place(40),
      reviewed: true,
      target: { op: '=', low: 25, high: null, unit: '户' },
    }),
  ],
  tasks: [task('T', place(30))],
  conflicts: [{ kind: 'value', indicators: ['A', 'D'] }],
  results: [
    {
      id: 'R',
      section: '一',
      name: '指标A',
      measure: 'level',
      value: 18,
      unit: '户',
      period: '2023',
      indicator: 'A',
      decision: 'proposed',
    },
    {
      id: 'S',
      section: '一',
      name: '别的',
      measure: 'level',
      value: 1,
      unit: '户',
      period: '2023',
    },
  ],
  revisions: [
    {
      id: 'V',
      record: 'B',
      by: '区商务局',
      lead: ['区商务局'],
      section: '附件',
      decision: 'adopted',
    },
  ],
});

const keys = (...args: [Parameters<typeof itemsOf>[1], Parameters<typeof itemsOf>[2]]) =>
  itemsOf(whole, ...args).map(({ key }) => key);

describe('what is listed', () => {
  it('is everything in the order of the text, or what the reader was unsure of first', () => {
    expect(keys('all', 'document')).toEqual(['A', 'B', 'C', 'T', 'D']);
    expect(keys('all', 'confidence')).toEqual(['B', 'A', 'C', 'D', 'T']);
  });

  it('is narrowed to what nobody reviewed or the reader doubted, without repeats', () => {
    expect(keys('unreviewed', 'document')).toEqual(['A', 'B', 'T']);
    expect(keys('low', 'document')).toEqual(['B']);
  });

  it('is conflicts, offered results and revisions where they are asked for', () => {
    expect(keys('conflicts', 'document')).toEqual(['conflict A']);
    expect(keys('results', 'document')).toEqual(['R']);
    expect(keys('revisions', 'document')).toEqual(['V']);
  });

  it('is counted by what waits for a decision', () => {
    expect(countItems(whole)).toEqual({
      all: 5,
      unreviewed: 3,
      low: 1,
      leaderless: 1,
      conflicts: 1,
      results: 1,
      revisions: 0,
      rejected: 0,
    });
  });

  it('is what nobody leads, and what was rejected', () => {
    expect(keys('leaderless', 'document')).toEqual(['T']);
    const rest = rejectRecords(rejectRecords(whole, ['T']), ['B']);
    expect(itemsOf(rest, 'rejected', 'document').map(({ key }) => key)).toEqual(['T', 'B']);
    expect(countItems(rest).rejected).toBe(2);
    expect(viewOf(rest, 'B')).toBe('rejected');
    expect(marksOf(rest).find(({ id }) => id === 'B')).toMatchObject({ start: 10, quiet: true });
  });

  it('is narrowed to what has all the words of a search, wherever they stand', () => {
    const found = (search: string, view: Parameters<typeof itemsOf>[1] = 'all') =>
      searchItems(whole, itemsOf(whole, view, 'document'), search).map(({ key }) => key);
    expect(found(' ')).toEqual(['A', 'B', 'C', 'T', 'D']);
    expect(found('指标ａ')).toEqual(['A']);
    expect(found('工信')).toEqual(['A', 'B', 'C', 'D']);
    expect(found('工信 25')).toEqual(['D']);
    expect(found('任务')).toEqual(['T']);
    expect(found('指标D', 'conflicts')).toEqual(['conflict A']);
    expect(found('指标A', 'results')).toEqual(['R']);
    expect(found('指标B', 'revisions')).toEqual(['V']);
    expect(found('没有的')).toEqual([]);
  });

  it('marks in the text what an item is about', () => {
    expect(itemsOf(whole, 'conflicts', 'document').map(recordsOf)).toEqual([['A', 'D']]);
    expect(itemsOf(whole, 'revisions', 'document').map(recordsOf)).toEqual([['V', 'B']]);
    expect(itemsOf(whole, 'low', 'document').map(recordsOf)).toEqual([['B']]);
  });

  it('finds the view that has an item', () => {
    const views = ['A', 'T', conflictKey(whole.conflicts[0]!), 'R', 'S', 'V', 'X'].map((key) =>
      viewOf(whole, key),
    );
    expect(views).toEqual(['all', 'all', 'conflicts', 'results', null, 'revisions', null]);
  });
});

describe('where a record may be merged into', () => {
  const names = [
    indicator('1', { name: '规模以上服务业企业' }),
    indicator('2', { name: '口袋公园' }),
    indicator('3', { name: '规上服务业企业' }),
    indicator('4', { name: '服务业企业', sameAs: '1' }),
  ];

  it('lists likely ones first, and neither the record itself nor repeats', () => {
    expect(mergeTargets(names, names[2]!, '', 9).map(({ id }) => id)).toEqual(['1', '2']);
    // A repeat is offered neither itself nor what it repeats already.
    expect(mergeTargets(names, names[3]!, '', 9).map(({ id }) => id)).toEqual(['3', '2']);
  });

  it('keeps to what is searched for', () => {
    expect(mergeTargets(names, names[2]!, '公园', 9).map(({ id }) => id)).toEqual(['2']);
    expect(mergeTargets(names, names[2]!, '', 1)).toHaveLength(1);
  });
});
