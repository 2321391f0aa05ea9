import type * as copying from '../../../../src/check/columns/copied-figures';
import type * as exchanging from '../../../../src/check/columns/exchanged-figures';
import type * as slipping from '../../../../src/check/columns/slipped-figures';
import type * as offices from '../../../../src/check/columns/by-office';
import type { LedgerRow, TrackedLedgerRow } from '../../../../src/tracking/ledger-row';
import type { Quarter } from '../../../../src/tracking/quarter';
import { actuals, ledgerRow } from '../context';
import { examplesOf } from './examples';

type Changes = Partial<LedgerRow> & { lastYear?: (number | null)[] };

/** A total of some 100 亿元 this year, with what was entered up to the quarter. */
const row = (figures: (number | string | null)[], changes: Changes = {}): TrackedLedgerRow =>
  ({
    ...ledgerRow({ unit: '亿元', measure: 'total', target: 100, ...actuals(...figures) }),
    curve: { due: [0.25, 0.5, 0.75, 1] },
    lastYear: [],
    ...changes,
  }) as unknown as TrackedLedgerRow;

const many = (count: number, of: (n: number) => TrackedLedgerRow): TrackedLedgerRow[] =>
  Array.from({ length: count }, (_, n) => ({ ...of(n), row: n }));
const same = (count: number, ...of: Parameters<typeof row>) => many(count, () => row(...of));
/** @param rows numbered anew, as one sheet */
const sheet = (...rows: TrackedLedgerRow[]) => rows.map((each, n) => ({ ...each, row: n }));

const numbers = (rows: readonly LedgerRow[]) => rows.map(({ row: n }) => n).join(' ');
const SIX = '0 1 2 3 4 5';

const copied = (m: typeof copying, rows: TrackedLedgerRow[], quarter: Quarter = 2) => {
  const found = m.copiedFigures(rows, quarter);
  return found && `${found.like.en}: ${numbers(found.rows)}`;
};
const Q1 = 'the very same as those of Q1: ';
const TARGETS = 'the very same as the targets: ';
const TOTALS = "the very same as last year's totals: ";
const YEAR_AGO = 'the very same as those of a year ago: ';
const ZERO = 'all 0, and were not before: ';

const counted = { unit: '家' };
const level: Changes = { measure: 'level', baseline: 90 };

const exchanged = (m: typeof exchanging, rows: TrackedLedgerRow[]) =>
  numbers(m.exchangedFigures(rows, 1, 2));
const slipped = (m: typeof slipping, rows: TrackedLedgerRow[], quarter: Quarter = 1) => {
  const found = m.slippedFigures(rows, quarter);
  if (!found) return null;
  const beside = found.beside.length > 0 ? ` beside ${numbers(found.beside)}` : '';
  return `${found.isTooHigh ? '-' : ''}${found.times}: ${numbers(found.rows)}${beside}`;
};
/** Rows of two offices: four of 甲局, and others of 乙局 that are as they should be. */
const ofTwo = (value: number, changes: Changes = {}) =>
  sheet(...same(4, [value], changes), ...same(9, [25], { lead: ['乙局'] }));

/** Worked examples of whole columns: what they were copied from, exchanged with, or are in the scale of. */
export const wholeColumnExamples = [
  examplesOf<typeof offices>('check/columns/by-office.ts', () => [
    [
      'the first that leads',
      (m) =>
        [
          ...m.byOffice(
            sheet(
              row([], { lead: ['甲局', '乙局'] }),
              row([], { lead: ['乙局'] }),
              row([], { lead: [] }),
              row([], { lead: ['甲局'] }),
            ),
          ),
        ].map(([office, own]) => `${office}: ${numbers(own)}`),
      ['甲局: 0 3', '乙局: 1', ': 2'],
    ],
  ]),
  examplesOf<typeof copying>('check/columns/copied-figures.ts', () => [
    ['six as in the quarter before', (m) => copied(m, same(6, [20, 20])), Q1 + SIX],
    ['five', (m) => copied(m, same(5, [20, 20])), null],
    [
      'five, and one that moved, and one',
      (m) => copied(m, sheet(...same(5, [20, 20]), row([20, 21]), row([20, 20]))),
      null,
    ],
    [
      'blanks and texts in between, and what says nothing beside them',
      (m) =>
        copied(
          m,
          sheet(
            row([3, 3], { target: 9 }),
            ...same(5, [20, 20]),
            row([20, null]),
            row([20, '无']),
            row([3, 4], { target: 9 }),
            row([20, 20]),
            row([100, 100]),
          ),
        ),
      `${Q1}0 1 2 3 4 5 9 10`,
    ],
    ['all of it is done', (m) => copied(m, same(9, [100, 100])), null],
    ['nothing is done', (m) => copied(m, same(9, [0, 0])), null],
    ['one after nothing', (m) => copied(m, same(6, [1, 1])), Q1 + SIX],
    ['a target of ten', (m) => copied(m, same(6, [5, 5], { target: 10 })), Q1 + SIX],
    ['a target of nine', (m) => copied(m, same(6, [5, 5], { target: 9 })), null],
    ['a ceiling', (m) => copied(m, same(6, [20, 20], { operator: '<=' })), null],
    ['no target', (m) => copied(m, same(6, [20, 20], { target: null })), null],
    ['a level', (m) => copied(m, same(6, [20, 20], { measure: 'level' })), null],
    ['a quarter further back', (m) => copied(m, same(6, [20, 30, 20]), 3), Q1 + SIX],
    [
      'both: the nearer',
      (m) => copied(m, same(6, [20, 20, 20]), 3),
      `the very same as those of Q2: ${SIX}`,
    ],
    ['the targets', (m) => copied(m, same(6, [20, 100])), TARGETS + SIX],
    [
      'the longer of two runs, with what was met before in none',
      (m) =>
        copied(
          m,
          sheet(...same(6, [20, 100]), row([20, 40]), ...same(7, [20, 100]), row([20, 40])),
        ),
      `${TARGETS}7 8 9 10 11 12 13`,
    ],
    [
      'the first of two as long',
      (m) => copied(m, sheet(...same(6, [20, 100]), row([20, 40]), ...same(6, [20, 100]))),
      TARGETS + SIX,
    ],
    [
      'of growth',
      (m) => copied(m, same(6, [5, 6], { measure: 'growth', target: 6 })),
      TARGETS + SIX,
    ],
    ['met before', (m) => copied(m, same(6, [100, 100, 100]), 3), null],
    ['met last year', (m) => copied(m, same(6, [20, 100], { ...level, baseline: 100 })), null],
    ['ceilings', (m) => copied(m, same(6, [20, 100], { operator: '<=' })), null],
    ['all of a share', (m) => copied(m, same(6, [20, 100], { ...level, unit: '%' })), null],
    [
      'all but one of a share',
      (m) => copied(m, same(6, [20, 99], { ...level, unit: '%', target: 99 })),
      TARGETS + SIX,
    ],
    ['six counts', (m) => copied(m, same(6, [20, 100], counted)), null],
    ['eleven', (m) => copied(m, same(11, [20, 100], counted)), null],
    ['twelve', (m) => copied(m, same(12, [20, 100], counted))?.startsWith(TARGETS), true],
    [
      'of 31',
      (m) => copied(m, same(12, [20, 31], { ...counted, target: 31 }))?.startsWith(TARGETS),
      true,
    ],
    ['of 30', (m) => copied(m, same(12, [20, 30], { ...counted, target: 30 })), null],
    ['last year’s', (m) => copied(m, same(6, [20, 88], { baseline: 88 })), TOTALS + SIX],
    ['as many counts', (m) => copied(m, same(11, [20, 88], { ...counted, baseline: 88 })), null],
    ['a level of last year', (m) => copied(m, same(6, [20, 88], { ...level, baseline: 88 })), null],
    ['losses', (m) => copied(m, same(6, [20, -88], { baseline: -88, target: -5 })), null],
    [
      'a year ago',
      (m) => copied(m, same(6, [20, 44], { lastYear: [20, 44, 60, 80] })),
      YEAR_AGO + SIX,
    ],
    [
      'as many counts of then',
      (m) => copied(m, same(11, [20, 44], { ...counted, lastYear: [20, 44] })),
      null,
    ],
    ['nothing a year ago', (m) => copied(m, same(6, [0, 0], { lastYear: [0, 0] })), null],
    ['nothing after something', (m) => copied(m, same(6, [20, 0])), ZERO + SIX],
    ['nothing after one', (m) => copied(m, same(6, [1, 0])), ZERO + SIX],
    ['of levels', (m) => copied(m, same(6, [null, 0], level)), ZERO + SIX],
    [
      'of levels without a target',
      (m) => copied(m, same(6, [null, 0], { ...level, target: null })),
      null,
    ],
    [
      'of levels to be brought down',
      (m) => copied(m, same(6, [null, 0], { ...level, operator: '<=' })),
      null,
    ],
    ['of sums that begin', (m) => copied(m, same(6, [null, 0])), null],
    ['later ones do not tell', (m) => copied(m, same(6, [0, 5, 6]), 1), null],
  ]),
  examplesOf<typeof exchanging>('check/columns/exchanged-figures.ts', () => [
    ['six fell', (m) => exchanged(m, same(6, [50, 25])), SIX],
    ['five', (m) => exchanged(m, same(5, [50, 25])), ''],
    [
      'the third and the second',
      (m) => numbers(m.exchangedFigures(same(6, [25, 75, 50]), 2, 3)),
      SIX,
    ],
    [
      'the last quarter by itself is below the first for another reason',
      (m) => numbers(m.exchangedFigures(same(6, [30, 50, 75, 25]), 1, 4)),
      '',
    ],
    [
      'and below the third',
      (m) => numbers(m.exchangedFigures(same(6, [30, 50, 75, 25]), 3, 4)),
      '',
    ],
    [
      'in all but one of seven',
      (m) => numbers(m.exchangedFigures(sheet(...same(6, [25, 75, 50]), row([60, 75, 50])), 2, 3)),
      `${SIX} 6`,
    ],
    [
      'in seventeen of twenty',
      (m) =>
        m.exchangedFigures(sheet(...same(17, [25, 75, 50]), ...same(3, [60, 75, 50])), 2, 3).length,
      20,
    ],
    [
      'in all but two of eight',
      (m) =>
        numbers(
          m.exchangedFigures(sheet(...same(6, [25, 75, 50]), ...same(2, [60, 75, 50])), 2, 3),
        ),
      '',
    ],
    [
      'what stands in a quarter in words, and what stays the same, is in order',
      (m) => numbers(m.exchangedFigures(same(6, ['无', 75, 50, 75]), 2, 3)),
      SIX,
    ],
    ['six rose a little', (m) => exchanged(m, same(6, [25, 40])), ''],
    ['six rose', (m) => exchanged(m, same(6, [25, 50])), ''],
    ['one of seven rose', (m) => exchanged(m, sheet(...same(6, [50, 25]), row([25, 50]))), SIX],
    [
      'three of twenty rose',
      (m) => exchanged(m, sheet(...same(17, [50, 25]), ...same(3, [25, 50]))).split(' ').length,
      17,
    ],
    [
      'two of eight rose',
      (m) => exchanged(m, sheet(...same(6, [50, 25]), ...same(2, [25, 50]))),
      '',
    ],
    [
      'what stood still, began, or is none says nothing',
      (m) =>
        exchanged(
          m,
          sheet(
            ...same(6, [50, 25]),
            ...same(2, [25, 25]),
            ...same(2, [0, 25]),
            ...same(2, [null, 25]),
            ...same(2, [25, '无']),
            ...same(2, [0.5, 25], { measure: 'level' }),
          ),
        ),
      SIX,
    ],
    ['a first of one', (m) => exchanged(m, same(6, [1, 0.5])), SIX],
    ['levels', (m) => exchanged(m, same(6, [50, 25], { measure: 'level' })), ''],
    ['to 0.3', (m) => exchanged(m, same(6, [50, 15])), SIX],
    [
      'half of them to less than that',
      (m) => exchanged(m, sheet(...same(3, [50, 25]), ...same(3, [50, 14]))),
      SIX,
    ],
    ['more than half', (m) => exchanged(m, sheet(...same(3, [50, 25]), ...same(4, [50, 14]))), ''],
  ]),
  examplesOf<typeof slipping>('check/columns/slipped-figures.ts', () => [
    ['as due', (m) => slipped(m, same(4, [25])), null],
    ['ten times below', (m) => slipped(m, same(4, [2.5])), '10: 0 1 2 3'],
    ['a hundred', (m) => slipped(m, same(4, [0.25])), '100: 0 1 2 3'],
    ['a thousand', (m) => slipped(m, same(4, [0.025])), '1000: 0 1 2 3'],
    ['ten thousand', (m) => slipped(m, same(4, [0.0025])), '10000: 0 1 2 3'],
    ['a hundred thousand', (m) => slipped(m, same(4, [0.00025])), null],
    ['three rows', (m) => slipped(m, same(3, [2.5])), null],
    ['ten times above', (m) => slipped(m, same(4, [250])), '-10: 0 1 2 3'],
    ['a hundred above', (m) => slipped(m, same(4, [2500])), '-100: 0 1 2 3'],
    ['a thousand above', (m) => slipped(m, same(4, [25000])), '-1000: 0 1 2 3'],
    ['ten thousand above', (m) => slipped(m, same(4, [250000])), '-10000: 0 1 2 3'],
    ['a hundred thousand above', (m) => slipped(m, same(4, [2500000])), null],
    ['above what is small', (m) => slipped(m, same(4, [10], { target: 4 })), null],
    [
      'above what is a little more',
      (m) => slipped(m, same(4, [12.5], { target: 5 })),
      '-10: 0 1 2 3',
    ],
    [
      'ceilings ten times above',
      (m) => slipped(m, same(4, [250], { operator: '<=' })),
      '-10: 0 1 2 3',
    ],
    [
      'counts and growth beside them',
      (m) =>
        slipped(m, sheet(...same(4, [2.5]), row([3], counted), row([0.6], { measure: 'growth' }))),
      '10: 0 1 2 3 4 beside 5',
    ],
    ['an office of several', (m) => slipped(m, ofTwo(2.5)), '10: 0 1 2 3'],
    ['of the same office one is as due', (m) => slipped(m, sheet(...ofTwo(2.5), row([25]))), null],
    [
      'three of twenty are as due',
      (m) => slipped(m, sheet(...same(17, [2.5]), ...same(3, [25])))?.split(' ').length,
      // The twenty, and the word between: those three are as doubtful.
      22,
    ],
    ['4.5 times below', (m) => slipped(m, same(4, [25 / 4.5])), '10: 0 1 2 3'],
    ['4.4 times below', (m) => slipped(m, same(4, [25 / 4.4])), null],
    ['ceilings', (m) => slipped(m, same(4, [2.5], { operator: '<=' })), null],
    ['counts', (m) => slipped(m, same(4, [2.5], counted)), null],
    [
      'counts below the quarter before',
      (m) => slipped(m, same(4, [25, 5], counted), 2),
      '10: 0 1 2 3',
    ],
    ['as in the quarter before', (m) => slipped(m, same(4, [5, 5], counted), 2), null],
    [
      'counts beside them',
      (m) => slipped(m, sheet(...same(4, [2.5]), row([2.5], counted))),
      '10: 0 1 2 3 4',
    ],
    ['nothing yet', (m) => slipped(m, same(4, [0])), null],
    ['nothing known', (m) => slipped(m, same(4, [2.5], { target: 0 })), null],
    [
      'below the quarter before, which was ahead',
      (m) => slipped(m, same(4, [250, 25]), 2),
      '10: 0 1 2 3',
    ],
    ['the largest before', (m) => slipped(m, same(4, [250, 2.5, 25]), 3), '10: 0 1 2 3'],
    ['a text before', (m) => slipped(m, same(4, ['无', 5]), 2), '10: 0 1 2 3'],
    ['levels below last year', (m) => slipped(m, same(4, [9], level)), '10: 0 1 2 3'],
    [
      'below the quarter before',
      (m) => slipped(m, same(4, [90, 9], { ...level, baseline: 900 }), 2),
      '10: 0 1 2 3',
    ],
    [
      'below their target alone',
      (m) => slipped(m, same(4, [9], { measure: 'level' })),
      '10: 0 1 2 3',
    ],
    [
      'nothing, losses and growth beside them',
      (m) =>
        slipped(
          m,
          sheet(
            ...same(4, [2.5]),
            row([0]),
            row([-0.5]),
            row([0.6], { measure: 'growth', target: 6 }),
          ),
        ),
      '10: 0 1 2 3 beside 4 5 6',
    ],
    ['growth', (m) => slipped(m, same(4, [0.6], { measure: 'growth', target: 6 })), null],
    ['a later quarter', (m) => slipped(m, same(4, [2.5, 50, 75, 100]), 1), '10: 0 1 2 3'],
  ]),
];
