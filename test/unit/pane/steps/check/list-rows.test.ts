import { listRows } from '../../../../../src/pane/steps/check/list/list-rows';
import {
  filterFindings,
  groupFindings,
  noFilter,
} from '../../../../../src/pane/steps/check/list/findings-view';
import { finding } from './findings';

const groups = groupFindings(
  filterFindings(
    [
      finding({ severity: 'mandatory', explanation: 'none' }),
      ...Array.from({ length: 3 }, () => finding()),
      finding({ severity: 'information', explanation: 'none' }),
    ],
    noFilter,
    'zh-CN',
  ),
  'severity',
);

/** Rows in short: a group's key, a finding's number with its place, or how many are left out. */
const short = (closed: string[], most?: number) =>
  listRows(groups, new Set(closed), most).map((row) => {
    if (row.kind === 'group') return `${row.isClosed ? '+' : '-'} ${row.group.key}`;
    if (row.kind === 'more') return `${row.count} more`;
    return `${row.numbered.number}: ${row.place} of ${row.of}`;
  });

test('each group is followed by its findings', () => {
  expect(short([])).toEqual([
    '- mandatory',
    '0: 1 of 1',
    '- verify',
    '1: 1 of 3',
    '2: 2 of 3',
    '3: 3 of 3',
    '- information',
    '4: 1 of 1',
  ]);
});

test('a closed group shows its head only', () => {
  expect(short(['mandatory', 'information'])).toEqual([
    '+ mandatory',
    '- verify',
    '1: 1 of 3',
    '2: 2 of 3',
    '3: 3 of 3',
    '+ information',
  ]);
});

test('keys are distinct, also of a finding that stands in two groups', () => {
  const twice = groupFindings(
    filterFindings([finding({ leadUnits: ['甲局', '乙局'] })], noFilter, 'zh-CN'),
    'unit',
  );
  const keys = listRows(twice, new Set()).map(({ key }) => key);
  expect(new Set(keys).size).toBe(4);
});

describe('more findings than are drawn', () => {
  test('say how many are left of a large group; small ones are drawn whole, also behind it', () => {
    expect(short([], 4)).toEqual([
      '- mandatory',
      '0: 1 of 1',
      '- verify',
      '1: 1 of 3',
      '2: 2 of 3',
      '1 more',
      '- information',
      '4: 1 of 1',
    ]);
  });

  test('groups that are all too large share the room', () => {
    const large = groupFindings(
      filterFindings(
        Array.from({ length: 9 }, (_, i) => finding({ rule: `rule-${i % 3}` })),
        noFilter,
        'zh-CN',
      ),
      'rule',
    );
    const kinds = listRows(large, new Set(), 7).map((row) =>
      row.kind === 'more' ? row.count : row.kind,
    );
    const two = ['group', 'finding', 'finding', 1];
    expect(kinds).toEqual([...two, ...two, 'group', 'finding', 'finding', 'finding']);
  });

  test('as many as fit: nothing is left', () => {
    expect(short([], 5)).toEqual(short([]));
  });

  test('closing a group makes room for the others', () => {
    expect(short(['mandatory', 'information'], 3)).toEqual(short(['mandatory', 'information']));
  });
});
