import type { LedgerRow } from '../../../../src/tracking/ledger-row';
import type * as eachFigure from '../../../../src/check/findings/each-figure';
import type * as eachActual from '../../../../src/check/findings/each-actual';
import type * as figures from '../../../../src/check/entries/figures';
import type * as ledgerIndex from '../../../../src/check/index/ledger-index';
import type * as leftRows from '../../../../src/check/records/left-rows';
import type * as outOfOrder from '../../../../src/check/records/out-of-order';
import type * as references from '../../../../src/check/entries/references';
import type { Measure } from '../../../../src/plan/model';
import type { CellValue } from '../../../../src/workbook/description';
import { actuals, ledgerRow } from '../context';
import { evidenceTextOf } from '../evidence';
import { examplesOf } from './examples';

/** Texts of the references to a figure: the one before it, the target, the baseline. */
const referencesOf =
  (module: typeof references) =>
  ([before, target, baseline]: [number | null, CellValue, CellValue]) =>
    module
      .referencesOf(
        ledgerRow({ target, baseline }),
        before === null
          ? []
          : [
              { quarter: 3, value: 8 },
              { quarter: 1, value: before },
            ],
      )
      .map((reference) => [
        reference.kind,
        reference.value,
        evidenceTextOf(module.referenceEvidence(reference, '家'), 'zh-CN'),
      ]);

const rows: LedgerRow[] = [
  ledgerRow({ row: 3, name: '其中：农业企业' }),
  ledgerRow({ row: 4, name: '新增企业' }),
  ledgerRow({ row: 5, name: '其中：工业企业' }),
  ledgerRow({ row: 6, name: '新增 企业' }),
  ledgerRow({ row: 7, name: '企业总数', measure: 'level' }),
  ledgerRow({ row: 8, name: '新增企业', unit: '人' }),
  ledgerRow({ row: 9, name: '新增企业', unit: '户' }),
];

/** Worked examples of how figures and rows are compared. */
export const figureExamples = [
  examplesOf<typeof figures>('check/entries/figures.ts', (each) => [
    [
      'numbers in the order of the quarters',
      (m) => m.figuresOf(ledgerRow(actuals(5, '6', null, 0))),
      [
        { quarter: 1, value: 5 },
        { quarter: 4, value: 0 },
      ],
    ],
    ...each(
      (m) =>
        ([measure, unit]: ['reduction' | 'growth', string]) =>
          m.isCumulative(ledgerRow({ measure, unit })),
      [
        [['reduction', '吨'], true],
        [['reduction', '%'], false],
        [['reduction', '个百分点'], false],
        [['reduction', '百分点'], false],
        [['growth', '吨'], false],
      ] as [['reduction' | 'growth', string], boolean][],
    ),
    ...each((m) => m.isBlank, [
      [null, true],
      ['', true],
      [0, false],
      [' ', true],
      ['\u3000', true],
      ['无', false],
      [false, false],
    ] as [CellValue, boolean][]),
    ...each((m) => m.isNumber, [
      [0, true],
      ['0', false],
      [null, false],
    ] as [CellValue, boolean][]),
    ...each(
      (m) => (measure: Measure) => m.isCumulative(ledgerRow({ measure })),
      [
        ['total', true],
        ['increment', true],
        ['completion', true],
        ['level', false],
        ['growth', false],
      ],
    ),
    ...each(
      (m) =>
        ([target, baseline]: [CellValue, CellValue]) =>
          m.mayBeNegative({ ...ledgerRow({}), target, baseline }),
      [
        [[-500, null], true],
        [[-0.5, null], true],
        [[10, -0.5], true],
        [[10, -3], true],
        [[0, 0], false],
        [[10, null], false],
        [['-5', '-5'], false],
      ],
    ),
    ...each(
      (m) => m.isPercent,
      [
        ['%', true],
        ['‰', false],
      ],
    ),
    ...each(
      (m) => m.median,
      [
        [[5], 5],
        [[30, 1, 2], 2],
        [[10, 4], 7],
        [[10, 3, 2, 8], 5.5],
        [[9, 1, 7, 3, 5], 5],
      ],
    ),
    ...each(
      (m) => m.tidy,
      [
        [0.1 + 0.2, 0.3],
        [1 / 3, 0.333333333333],
      ],
    ),
  ]),
  examplesOf<typeof references>('check/entries/references.ts', (each) => [
    ...each(referencesOf, [
      [
        [5, 20, 9],
        [
          ['last', 5, '一季度累计: 5家'],
          ['target', 20, '目标值: 20家'],
          ['baseline', 9, '基期值: 9家'],
        ],
      ],
      [[0, 0, 0], []],
      [[0, null, '9'], []],
      [[null, null, null], []],
      [
        [1, 1, 1],
        [
          ['last', 1, '一季度累计: 1家'],
          ['target', 1, '目标值: 1家'],
          ['baseline', 1, '基期值: 1家'],
        ],
      ],
      [
        [-1, -1, -1],
        [
          ['last', -1, '一季度累计: -1家'],
          ['target', -1, '目标值: -1家'],
          ['baseline', -1, '基期值: -1家'],
        ],
      ],
    ]),
    ...each(
      (m) => (value: number) =>
        m.isFarFrom(
          [
            { kind: 'target', value: -3 },
            { kind: 'baseline', value: 2 },
          ],
          value,
          10,
        ),
      [
        [30, false],
        [30.1, true],
        [25, false],
      ],
    ),
    // 20 is the reference: at most three times larger, at most four times smaller.
    ...each(
      (m) => (value: number) => m.isNear(value, { kind: 'target', value: 20 }, 3, 4),
      [
        [60, true],
        [60.000001, false],
        [5, true],
        [4.999999, false],
        [-20, false],
      ],
    ),
    ...each(
      (m) => (value: number) => m.isNear(value, { kind: 'target', value: 20 }, 4),
      [
        [5, true],
        [4.999999, false],
      ],
    ),
    // 40 before, 20 as the target, 6 as the baseline: at most twice or half of one of them; of 0 nothing is near.
    ...each(
      (m) =>
        ([value, before, target, baseline]: [number, number | null, CellValue, CellValue]) =>
          m.isNearAny(
            ledgerRow({ target, baseline }),
            before === null
              ? []
              : [
                  { quarter: 1, value: 1 },
                  { quarter: 2, value: before },
                ],
            value,
            2,
          ),
      [
        [[80, 40, null, null], true],
        [[81, 40, null, null], false],
        [[1, 40, null, null], false],
        [[10, 40, 20, null], true],
        [[9.9, 40, 20, null], false],
        [[3, 40, 20, 6], true],
        [[2.9, null, 20, 6], false],
        [[20, null, '20', null], false],
        [[0, 0, null, null], false],
        [[1, null, 1, null], true],
        [[-1, null, -1, null], true],
      ],
    ),
    [
      'what slipped is nothing to compare with',
      (m) =>
        m.eachSlip(
          [
            { quarter: 1, value: 5 },
            { quarter: 2, value: 500 },
            { quarter: 3, value: 7 },
            { quarter: 4, value: 700 },
          ],
          ({ value }, before) => (value > 100 ? before.map((each) => each.value) : null),
        ),
      [
        { figure: { quarter: 2, value: 500 }, slip: [5] },
        { figure: { quarter: 4, value: 700 }, slip: [5, 7] },
      ],
    ],
  ]),
  examplesOf<typeof eachFigure>('check/findings/each-figure.ts', () => [
    [
      'the figures that are wrong, each with its place',
      (m) =>
        m.eachFigure(
          [
            { quarter: 1, value: 5 },
            { quarter: 3, value: 7 },
            { quarter: 4, value: -2 },
          ],
          ({ quarter, value }, i) =>
            value > 6 || i === 2 ? { column: 'q1', quarter, values: { i }, evidence: [] } : null,
        ),
      [
        { column: 'q1', quarter: 3, values: { i: 1 }, evidence: [] },
        { column: 'q1', quarter: 4, values: { i: 2 }, evidence: [] },
      ],
    ],
    [
      'the first of them',
      (m) =>
        m.eachFigure([{ quarter: 1, value: 5 }], ({ quarter }) => ({
          column: 'q1',
          quarter,
          values: {},
          evidence: [],
        })),
      [{ column: 'q1', quarter: 1, values: {}, evidence: [] }],
    ],
  ]),
  examplesOf<typeof eachActual>('check/findings/each-actual.ts', () => [
    [
      'the quarters whose entries are wrong',
      (m) =>
        m
          .eachActual(ledgerRow(actuals(5, -1, 7, -2)), (value) => Number(value) < 0)
          .map(({ column, quarter }) => [column, quarter]),
      [
        ['q2', 2],
        ['q4', 4],
      ],
    ],
  ]),
  examplesOf<typeof outOfOrder>('check/records/out-of-order.ts', (each) => [
    ...each(
      (m) => (items: string[]) => m.outOfOrder(items, (item) => Number(item.slice(1))),
      [
        [[], []],
        [['a5'], []],
        [['a1', 'b2', 'c3'], []],
        [['a2', 'b1'], ['b1']],
        [['a3', 'b1', 'c2'], ['a3']],
        [['a1', 'b4', 'c2', 'd3'], ['b4']],
        [['a2', 'b3', 'c1'], ['c1']],
        [['a1', 'b1', 'c2'], ['b1']],
        [
          ['a4', 'b5', 'c1', 'd2', 'e3'],
          ['a4', 'b5'],
        ],
        [
          ['a1', 'b5', 'c6', 'd2', 'e3', 'f4'],
          ['b5', 'c6'],
        ],
      ],
    ),
  ]),
  examplesOf<typeof ledgerIndex>('check/index/ledger-index.ts', (each) => [
    ...each(
      (m) =>
        ([first, own]: [CellValue, CellValue]) => {
          const rows = [first, own].map((value, row) => ledgerRow({ row, ...actuals(value) }));
          const index = new m.LedgerIndex(rows);
          return [index.isSaidAbove(rows[0]!, 1), index.isSaidAbove(rows[1]!, 1)];
        },
      [
        [
          [5, 5],
          [false, true],
        ],
        [
          [5, 6],
          [false, true],
        ],
        [
          [5, 500],
          [false, false],
        ],
        [
          [null, 5],
          [false, true],
        ],
        [
          [5, null],
          [false, true],
        ],
      ],
    ),
    ...each(
      (m) => (at: number) => {
        const four = [3, 5, 8, 9].map((row) => ledgerRow({ row }));
        return new m.LedgerIndex(four).besides(ledgerRow({ row: at })).map(({ row }) => row);
      },
      [
        [3, [5]],
        [5, [3, 8]],
        [9, [8]],
        [4, []],
      ],
    ),
    ...each(
      (m) => (at: number) => {
        const alike = [450, 5, 5].map((value, row) => ledgerRow({ row, ...actuals(value) }));
        const asked = [...alike, ledgerRow({ row: 3, name: '别的' })];
        return new m.LedgerIndex(asked).mostAgree(asked[at]!, 1).row;
      },
      [
        [0, 1],
        [2, 1],
        [3, 3],
      ],
    ),
    ...each(
      (m) => (at: number) => new m.LedgerIndex(rows).firstAlike(rows[at]!).row,
      [
        [1, 4],
        [3, 4],
        [4, 7],
        [5, 8],
        [6, 4],
      ],
    ),
    ...each(
      (m) => (at: number) => new m.LedgerIndex(rows).wholeAbove(rows[at]!)?.row ?? null,
      [
        [0, null],
        [1, null],
        [2, 4],
        [4, null],
      ],
    ),
    ...each(
      (m) =>
        ([names, values]: [string[], number[][]]) => {
          const alike = names.map((name, i) =>
            ledgerRow({ row: i, name, ...actuals(...values[i]!) }),
          );
          const index = new m.LedgerIndex(alike);
          const [first, last] = [alike[0]!, alike[alike.length - 1]!];
          return [index.sameFigures(last, 1, 2) === first, index.wholesByName(last).length];
        },
      [
        [
          [
            ['改造小区', '改造老旧小区'],
            [
              [1, 2],
              [1, 2],
            ],
          ],
          [true, 1],
        ],
        [
          [
            ['改造小区', '改造小区'],
            [
              [1, 2],
              [1, 2],
            ],
          ],
          [false, 0],
        ],
        [
          [
            ['甲', '乙'],
            [
              [1, 2],
              [1, 3],
            ],
          ],
          [false, 0],
        ],
      ],
    ),
    ...each(
      (m) => (measure: Measure) => new m.LedgerIndex(rows).about('企业', measure)?.row ?? null,
      [
        ['increment', 4],
        ['level', 7],
        ['growth', null],
      ],
    ),
  ]),
  examplesOf<typeof leftRows>('check/records/left-rows.ts', (each) => [
    ...each(
      (m) => (planned: string[] | null) => {
        const marked = [
          { id: 'A', gone: false },
          { id: 'A', gone: true },
          { id: 'B', gone: true },
          { id: 'C', gone: false },
        ];
        const known = planned ? new Map(planned.map((id) => [id, id])) : undefined;
        return marked.map(m.leftRows(marked, known));
      },
      [
        [
          ['A', 'B', 'C'],
          [false, true, false, false],
        ],
        [['A'], [false, true, true, false]],
        [null, [false, true, true, false]],
      ] as [string[] | null, boolean[]][],
    ),
    [
      'nothing is marked',
      (m) => m.leftRows([{ id: 'A', gone: false }], new Map())({ id: 'A', gone: false }),
      false,
    ],
  ]),
];
