import type * as shifting from '../../../../src/check/columns/shifted-figures';
import type * as sorting from '../../../../src/check/columns/sorted-figures';
import type * as misplacing from '../../../../src/check/rules/relations/misplaced-figures';
import type * as rows from '../../../../src/check/findings/rows-text';
import type { LedgerRow } from '../../../../src/tracking/ledger-row';
import { actuals, ledgerRow } from '../context';
import { examplesOf } from './examples';

/** Indicators with what was entered in the first quarter, from the top of a sheet. */
const entered = (
  pairs: [target: number | null, figure: number | string | null][],
  changes: Partial<LedgerRow> = {},
): LedgerRow[] =>
  pairs.map(([target, figure], n) =>
    ledgerRow({ row: n, unit: '万元', target, ...actuals(figure), ...changes }),
  );

/** Targets that grow from row to row by these factors. */
const growing = (...factors: number[]): number[] =>
  factors.reduce((targets, factor) => [...targets, targets[targets.length - 1]! * factor], [1]);

/** Every figure a share of the target in the row above. */
const down = (targets: readonly number[], share: (row: number) => number = () => 1): LedgerRow[] =>
  entered(targets.map((target, n) => [target, n === 0 ? null : targets[n - 1]! * share(n)]));

const repeated = (factor: number, times: number): number[] =>
  Array.from({ length: times }, () => factor);

const found = (m: typeof shifting, given: LedgerRow[]) => {
  const shifted = m.shiftedFigures(given, 1);
  return shifted && `${shifted.by}: ${shifted.rows.map(({ row }) => row).join(' ')}`;
};

const pairs = (count: number, of: (n: number) => [number, number]) =>
  Array.from({ length: count }, (_, n) => of(n));
/** Large and small in turn. */
const swung = (n: number) => (n % 2 === 0 ? 1e6 : 1);
const steps = (n: number, different: number) => 10 ** Math.min(n, different - 1);
const alternating = (count: number, sign: 1 | -1 = 1) =>
  entered(pairs(count, (n) => [swung(n), sign * 10 ** (n / 2)]));
const sorted = (m: typeof sorting, given: LedgerRow[]) =>
  m
    .sortedFigures(given, 1)
    .map(({ row }) => row)
    .join(' ');

/** A ledger of three rows, the last of them no longer in the plan, with its second quarter reported. */
const three = (hasLedger = true) =>
  ({
    workbook: {
      ledger: hasLedger ? { sheet: 'L', columns: { q1: 4, q2: 5, q3: 6, q4: 7 } } : null,
      cover: { settings: { quarter: 2 } },
    },
    rows: [1, 2, 3].map((row) => ledgerRow({ row, gone: row === 3, ...actuals(5, row * 111) })),
  }) as unknown as Parameters<typeof misplacing.misplacedFigures>[0];
/** What is asked of each quarter, and where it is told. */
const misplaced = (m: typeof misplacing, hasLedger = true) => {
  const asked: string[] = [];
  const told = m
    .misplacedFigures(three(hasLedger), (standing, quarter) => {
      asked.push(`Q${quarter}: ${standing.map(({ row }) => row).join(' ')}`);
      return quarter === 2 ? { rows: standing, values: { beside: 'b' } } : null;
    })
    .map(({ row, column, values, evidence }) => [
      row,
      column,
      values,
      /\d{3}/.exec(JSON.stringify(evidence))![0],
    ]);
  return [...asked, ...told];
};
const followers = (m: typeof misplacing) => {
  const [result] = m.misplacedFigures(three(), (standing, quarter) =>
    quarter === 2 ? { rows: standing, values: {} } : null,
  );
  const follows = (rule: string, group: string, row: number, quarter: number) =>
    result!.standsFor!({ rule, group, row, quarter } as Parameters<
      NonNullable<(typeof result & object)['standsFor']>
    >[0]);
  return [
    follows('jump', 'time', 1, 2),
    follows('jump', 'time', 2, 3),
    follows('jump', 'time', 3, 2),
    follows('jump', 'time', 1, 1),
    follows('scale-slip', 'form', 1, 2),
    follows('not-a-number', 'form', 1, 2),
  ];
};

/** The further cells of a finding about the second quarter, and the first with it. */
const beside = (m: typeof misplacing) =>
  m
    .misplacedFigures(three(), (standing, quarter) =>
      quarter === 2 ? { rows: standing, values: {}, with: 1 } : null,
    )
    .flatMap(({ others }) => others!.map(({ row, column }) => `${row} ${column}`));

const ALL = '1: 1 2 3 4 5 6 7 8';

/**
 * Worked examples of figures that stand one row too far. The evidence of a row whose figure is its neighbour's target is the
 * logarithm of the factor between the two targets, at most that of 100 (4.605); 15 are asked for.
 */
export const columnExamples = [
  examplesOf<typeof misplacing>('check/rules/relations/misplaced-figures.ts', () => [
    [
      'rows of the plan, in each quarter reported',
      (m) => misplaced(m),
      [
        'Q1: 1 2',
        'Q2: 1 2',
        [
          1,
          5,
          {
            rows: { 'zh-CN': '2—3', en: '2—3' },
            quarter: { 'zh-CN': '二季度', en: 'Q2' },
            beside: 'b',
          },
          '111',
        ],
      ],
    ],
    ['no ledger', (m) => misplaced(m, false), []],
    ['cells of two quarters', beside, ['2 5', '1 4', '2 4']],
    ['what follows in these rows from then on', followers, [true, true, false, false, true, false]],
  ]),
  examplesOf<typeof sorting>('check/columns/sorted-figures.ts', () => [
    ['no rows', (m) => sorted(m, []), ''],
    ['twelve by size', (m) => sorted(m, alternating(12)), '0 1 2 3 4 5 6 7 8 9 10 11'],
    ['the largest first', (m) => sorted(m, alternating(12, -1)), '0 1 2 3 4 5 6 7 8 9 10 11'],
    ['eleven', (m) => sorted(m, alternating(11)), ''],
    [
      'blanks and texts in between',
      (m) =>
        sorted(m, [
          ...alternating(6),
          ...entered([[1, null]], { row: 50 }),
          ...entered([[1, '无']], { row: 51 }),
          ...alternating(12).slice(6),
        ]),
      '0 1 2 3 4 5 6 7 8 9 10 11',
    ],
    [
      'above and below them others that are in order',
      (m) =>
        sorted(m, [
          ...entered([[9, 9]], { row: 50 }),
          ...alternating(12),
          ...entered([[8, 8]], { row: 51 }),
        ]),
      '0 1 2 3 4 5 6 7 8 9 10 11',
    ],
    [
      'in the order of their targets',
      (m) => sorted(m, entered(pairs(12, (n) => [n + 1, n + 1]))),
      '',
    ],
    [
      'eight different figures',
      (m) => sorted(m, entered(pairs(12, (n) => [swung(n), steps(n, 8)]))).length > 0,
      true,
    ],
    [
      'eight different figures, the largest first',
      (m) => sorted(m, entered(pairs(12, (n) => [swung(n), steps(11 - n, 8)]))),
      '0 1 2 3 4 5 6 7 8 9 10 11',
    ],
    [
      'half of them in the wrong place by 2.5',
      (m) => sorted(m, entered(pairs(12, (n) => [n % 2 ? 2.5 : 1, (n < 6 ? 1 : 2.5) + n / 1e6]))),
      '0 1 2 3 4 5 6 7 8 9 10 11',
    ],
    ['seven', (m) => sorted(m, entered(pairs(12, (n) => [swung(n), steps(n, 7)]))), ''],
    [
      'half of them in the wrong place by 2.1',
      (m) => sorted(m, entered(pairs(12, (n) => [n % 2 === 0 ? 2.1 : 1, 1 + n / 1e6]))).length > 0,
      false,
    ],
    [
      'a target of zero says nothing',
      (m) =>
        sorted(m, entered(pairs(13, (n) => (n === 12 ? [0, 1e9] : [swung(n), 10 ** (n / 2)])))),
      '0 1 2 3 4 5 6 7 8 9 10 11 12',
    ],
  ]),
  examplesOf<typeof shifting>('check/columns/shifted-figures.ts', () => [
    ['no rows', (m) => found(m, []), null],
    ['eight rows with targets far apart', (m) => found(m, down(growing(...repeated(1e3, 8)))), ALL],
    ['seven of them', (m) => found(m, down(growing(...repeated(1e3, 7)))), null],
    [
      'up by one',
      (m) => {
        const targets = growing(...repeated(1e3, 8));
        return found(m, entered(targets.map((target, n) => [target, targets[n + 1] ?? null])));
      },
      '-1: 0 1 2 3 4 5 6 7',
    ],
    [
      'fitting both neighbours, which are alike',
      (m) => {
        const targets = [1, 1e3, 1, 1e3, 1, 1e3, 1, 1e3, 1, 1e3];
        return found(m, entered(targets.map((target, n) => [target, targets[(n + 1) % 2]!])));
      },
      '0: 1 2 3 4 5 6 7 8 9',
    ],
    ['8 × ln 6.4 = 14.9', (m) => found(m, down(growing(...repeated(6.4, 8)))), null],
    ['8 × ln 6.6 = 15.1', (m) => found(m, down(growing(...repeated(6.6, 8)))), ALL],
    [
      '3 × ln 100 + ln 3.2 = 14.98, with no more for a factor of a thousand',
      (m) => found(m, down(growing(1e3, 1, 1, 1, 1, 1e3, 1e3, 3.2))),
      null,
    ],
    [
      '3 × ln 100 + ln 3.3 = 15.01',
      (m) => found(m, down(growing(1e3, 1, 1, 1, 1, 1e3, 1e3, 3.3))),
      ALL,
    ],
    [
      'a factor of 1.5 before them',
      (m) => found(m, down(growing(1.5, ...repeated(1e3, 8)))),
      '1: 1 2 3 4 5 6 7 8 9',
    ],
    [
      'a row in order before them takes nothing away',
      (m) => {
        const targets = growing(1.5, ...repeated(6.6, 8));
        const from = (n: number) => targets[n < 2 ? n : n - 1]!;
        return found(m, entered(targets.map((target, n) => [target, from(n)])));
      },
      '1: 2 3 4 5 6 7 8 9',
    ],
    [
      'twenty blank rows between four and four',
      (m) => {
        const targets = growing(...repeated(1e3, 28));
        const from = (n: number) => (n < 1 || (n > 4 && n < 25) ? null : targets[n - 1]!);
        return found(m, entered(targets.map((target, n) => [target, from(n)])))?.length;
      },
      // "1:" and 28 numbers.
      2 + 9 * 2 + 19 * 3,
    ],
    [
      'right above and below it',
      (m) => {
        const targets = growing(...repeated(1e3, 12));
        const from = (n: number) => (n < 2 || n > 9 ? targets[n]! : targets[n - 1]!);
        return found(m, entered(targets.map((target, n) => [target, from(n)])));
      },
      '1: 2 3 4 5 6 7 8 9',
    ],
    [
      'a figure in between that fits its own row',
      (m) => {
        const targets = growing(...repeated(1e3, 9));
        const from = (n: number) => (n === 4 ? targets[n]! : (targets[n - 1] ?? null));
        return found(m, entered(targets.map((target, n) => [target, from(n)])));
      },
      '1: 1 2 3 4 5 6 7 8 9',
    ],
    [
      '5.5 times what is due there',
      (m) =>
        found(
          m,
          down(growing(...repeated(1e3, 8)), () => 5.5),
        ),
      ALL,
    ],
    [
      '6.5 times what is due there',
      (m) =>
        found(
          m,
          down(growing(...repeated(1e3, 8)), () => 6.5),
        ),
      null,
    ],
    [
      'a sixth and less of it',
      (m) =>
        found(
          m,
          down(growing(...repeated(1e3, 8)), () => 1 / 6.5),
        ),
      null,
    ],
    [
      'half of them 6.5 times what is due',
      (m) =>
        found(
          m,
          down(growing(...repeated(1e3, 8)), (n) => (n % 2 ? 1 : 6.5)),
        ),
      null,
    ],
    [
      'three of eight 6.5 times what is due, in whichever rows',
      (m) =>
        found(
          m,
          down(growing(...repeated(1e3, 8)), (n) => (n === 1 || n > 6 ? 6.5 : 1)),
        ),
      ALL,
    ],
    [
      'nothing aimed at, nothing entered and words say nothing',
      (m) =>
        found(
          m,
          entered([
            [1, null],
            [1e3, 1],
            [null, 5],
            [0, 1e6],
            [1e6, 0],
            [1e3, '无'],
            [1, 1e3],
            [1e3, 1],
            [1e6, 1e3],
            [1e9, 1e6],
            [1e12, 1e9],
          ]),
        ),
      '1: 1 2 3 4 5 6 7 8 9 10',
    ],
    [
      'a range is as large as its upper end where it has no lower one',
      (m) => {
        const targets = growing(...repeated(1e3, 8));
        const pairs = targets.map((_, n): [null, number | null] => [null, targets[n - 1] ?? null]);
        return found(
          m,
          entered(pairs).map((row, n) => ({ ...row, upper: targets[n]! })),
        );
      },
      ALL,
    ],
    [
      'losses',
      (m) => {
        const targets = growing(...repeated(1e3, 8)).map((each) => -each);
        return found(m, down(targets));
      },
      ALL,
    ],
    // Targets that are alike tell nothing, a half enterprise does: 8 × ln 10 = 18.4.
    [
      'rates in rows of enterprises',
      (m) =>
        found(
          m,
          entered(Array.from({ length: 16 }, (_, n) => [4, n % 2 ? 3.5 : 4])).map((row, n) =>
            n % 2 ? { ...row, unit: '家' } : row,
          ),
        ),
      '0: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15',
    ],
    // 9 for 10 would give 14.98 + …: 6 × ln 10 + ln 3.2 = 14.98.
    [
      'six of them, and a factor of 3.2',
      (m) =>
        found(
          m,
          entered([
            ...Array.from({ length: 12 }, (_, n): [number, number] => [4, n % 2 ? 3.5 : 4]),
            [4, 4],
            [12.8, 4],
          ]).map((row, n) => (n % 2 && n < 12 ? { ...row, unit: '家' } : row)),
        ),
      null,
    ],
    [
      'six of them, and a factor of 3.3',
      (m) =>
        found(
          m,
          entered([
            ...Array.from({ length: 12 }, (_, n): [number, number] => [4, n % 2 ? 3.5 : 4]),
            [4, 4],
            [13.2, 4],
          ]).map((row, n) => (n % 2 && n < 12 ? { ...row, unit: '家' } : row)),
        ),
      '0: 1 2 3 4 5 6 7 8 9 10 11 12 13',
    ],
  ]),
  examplesOf<typeof rows>('check/findings/rows-text.ts', () => [
    ['one', (m) => m.rowsText([4]), { 'zh-CN': '4', en: '4' }],
    ['a run', (m) => m.rowsText([6, 4, 5]), { 'zh-CN': '4—6', en: '4—6' }],
    [
      'twelve runs',
      (m) => m.rowsText([1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 24]),
      {
        'zh-CN': '1、3、5、7、9、11、13、15、17、19、21、23—24',
        en: '1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23—24',
      },
    ],
    [
      'thirteen runs, whatever their order',
      (m) => m.rowsText([25, 23, 21, 19, 17, 15, 13, 11, 9, 7, 5, 3, 1]),
      {
        'zh-CN': '1、3、5、7、9、11、13、15、17、19、21、23 等',
        en: '1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and others',
      },
    ],
  ]),
];
