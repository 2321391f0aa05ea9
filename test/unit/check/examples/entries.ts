import type * as anotherScale from '../../../../src/check/entries/another-scale';
import type * as officeRules from '../../../../src/check/office-rules';
import type * as digits from '../../../../src/check/entries/digits';
import type * as fitting from '../../../../src/check/entries/fitting';
import type * as wholeCounts from '../../../../src/check/entries/whole-counts';
import type * as fromElsewhere from '../../../../src/check/entries/from-elsewhere';
import type * as explained from '../../../../src/check/entries/explained';
import type * as percentSlip from '../../../../src/check/entries/percent-slip';
import type * as saidFigure from '../../../../src/check/entries/said-figure';
import type * as signSlip from '../../../../src/check/entries/sign-slip';
import type * as stock from '../../../../src/check/entries/stock';
import type * as mostAgreeing from '../../../../src/check/index/most-agreeing';
import type * as neighbours from '../../../../src/check/index/name-neighbours';
import type * as sameFigures from '../../../../src/check/index/same-figures';
import type * as soundShares from '../../../../src/check/records/sound-shares';
import { figuresOf } from '../../../../src/check/entries/figures';
import { LedgerIndex } from '../../../../src/check/index/ledger-index';
import type { Plan } from '../../../../src/plan/model';
import type { LedgerWorkbook } from '../../../../src/workbook/read-ledger';
import type { LedgerRow } from '../../../../src/tracking/ledger-row';
import type { CellValue } from '../../../../src/workbook/description';
import { actuals, contextOf, ledgerRow } from '../context';
import { examplesOf } from './examples';

type Changes = Partial<LedgerRow>;

/** "q2=6.3" of every slip. */
const slipsOf = (module: typeof percentSlip) => (given: [Changes, CellValue[]]) =>
  module
    .percentSlips(contextOf(ledgerRow({ ...given[0], ...actuals(...given[1]) }), 4))
    .map(({ figure, slip }) => `q${figure.quarter}=${slip.meant}`);

const share: Changes = { unit: '%', measure: 'level', target: 92 };

const level: Changes = { measure: 'level', target: 100 };

/** Whether a figure fits between those of the first quarter and the third. */
const fitsIn =
  (module: typeof fitting) =>
  ([changes, [first = null, third = null], value]: [Changes, CellValue[], number]) => {
    const row = ledgerRow({ ...changes, ...actuals(first, 9, third) });
    return module.isFitting(row, figuresOf(row), { quarter: 2, value });
  };

/** Whether a figure of the second row, in a quarter of a year, is from elsewhere; the first stands far above, the third just below. */
const isFromElsewhere =
  (module: typeof fromElsewhere) =>
  ([value, { year = 2024, quarter = 2, far = {}, below = {} }]: [
    number,
    {
      year?: number;
      quarter?: 1 | 2;
      far?: Changes;
      below?: Changes;
    },
  ]) => {
    const row = ledgerRow({ row: 20, name: '指标', target: 3 });
    const rows = [ledgerRow({ row: 3, name: '远', target: null, ...far }), row];
    rows.push(ledgerRow({ row: 21, name: '下', target: null, ...below }));
    const index = new LedgerIndex([rows[0]!, ledgerRow({ row: 10, name: '间' }), ...rows.slice(1)]);
    return module.isFromElsewhere({ row, year, index }, { quarter, value });
  };

/** Rows with these names, from row 3 on. */
const named = (names: readonly string[], changes: Changes = {}): LedgerRow[] =>
  names.map((name, i) => ledgerRow({ row: i + 3, name, ...changes }));

/** Settings of a cover where these lines cannot be used. */
const soundSettings = (module: typeof soundShares) => (unusable: string[]) => {
  const { settings } = soundCover(module, unusable, null);
  return [settings.phasing, settings.tolerance, settings.nearShare];
};

const soundCover = (module: typeof soundShares, unusable: string[], years: number[] | null) => {
  const settings = { year: 0, quarter: 1, phasing: 'cover', tolerance: 2, nearShare: 3 };
  const problems = unusable.map((name) => ({ name, used: 0 }));
  const workbook = { cover: { settings, problems } } as unknown as LedgerWorkbook;
  return module.withSoundShares(workbook, years && ({ years } as Plan)).cover;
};

/** The year of a cover where these lines cannot be used, and what is said of each line. */
const soundYear =
  (module: typeof soundShares) =>
  ([unusable, years]: [string[], number[] | null]) => {
    const { settings, problems } = soundCover(module, unusable, years);
    return [settings.year, ...problems.map(({ used }) => used)];
  };

/** Worked examples of what an entry, a text and the names of rows mean. */
export const entryExamples = [
  examplesOf<typeof mostAgreeing>('check/index/most-agreeing.ts', (each) => [
    ...each(
      (m) => (figures: CellValue[]) =>
        m.mostAgreeing(
          figures.map((value, row) => ledgerRow({ row, ...actuals(value) })),
          1,
        ).row,
      [
        [[450, 5, 5], 1],
        [[5, 450, 5], 0],
        [[450, 5], 0],
        [[4, 4, 5, 5], 0],
        [[4, 5, 5, null], 1],
        [[4, '5', '5', '5'], 0],
        [[null, null], 0],
        [[null, 4, 5], 0],
      ] as [CellValue[], number][],
    ),
  ]),
  examplesOf<typeof wholeCounts>('check/entries/whole-counts.ts', (each) => [
    ...each((m) => (changes: Changes) => m.countsWhole(ledgerRow(changes)), [
      [{}, true],
      [{ unit: '亩' }, false],
      [{ measure: null }, false],
      [{ measure: 'growth' }, false],
      [{ measure: 'level' }, true],
      [{ measure: 'total' }, true],
      [{ measure: 'completion' }, true],
      [{ target: 2.8 }, false],
    ] as [Changes, boolean][]),
    ...each((m) => m.isFraction, [
      [1.5, true],
      [2, false],
      [148.00000000000003, false],
      ['1.5', false],
    ] as [CellValue, boolean][]),
  ]),
  examplesOf<typeof fitting>('check/entries/fitting.ts', (each) => [
    ...each(fitsIn, [
      [[{ unit: '人' }, [], 1.5], false],
      [[{ unit: '亩' }, [], 1.5], true],
      [[{}, [7, 7], 6], false],
      [[{}, [7, 7], 8], false],
      [[{}, [7, 7], 7], true],
      [[{}, [7, 9], 8], true],
      [[{}, [], 7], true],
      [[{ measure: 'level' }, [7, 7], 6], true],
      // At most a thousand times off all that is known.
      [[{ unit: '亩', target: 20 }, [], 0.02], true],
      [[{ unit: '亩', target: 20 }, [], 0.01999], false],
      [[{ unit: '亩', target: 20 }, [], 0], true],
      [[{ unit: '亩', target: null }, [], 0.0199], true],
      [[{ unit: '亩', measure: 'level', target: 20 }, [0.5], 0.0199], true],
      [[{ unit: '亩', measure: 'level', target: 20 }, [null, 0.5], 0.0199], false],
      [[{ unit: '%', measure: 'growth', target: 6 }, [], -3], true],
      [[{ unit: '%', measure: 'growth', target: 6 }, [], -20], true],
      [[{ unit: '%', measure: 'growth', target: 6 }, [], 20], true],
      [[{ unit: '%', measure: 'growth', target: 6 }, [0.1], -8], false],
      [[{ unit: '%', measure: 'growth', target: 6 }, [4], -4], true],
      [[{ unit: '%', measure: 'growth', target: 6 }, [4], -4.1], false],
      [[{ unit: '%', measure: 'growth', target: 6 }, [-4], -14], true],
      [[{ unit: '%', measure: 'growth', target: 6 }, [0], -14], true],
      [[{ unit: '%', measure: 'change_pp', target: 6 }, [4], -5], true],
    ] as [[Changes, CellValue[], number], boolean][]),
  ]),
  examplesOf<typeof soundShares>('check/records/sound-shares.ts', (each) => [
    ...each(soundYear, [
      [
        [['year'], [2024]],
        [2024, 2024],
      ],
      [
        [['year', 'tolerance'], [2024]],
        [2024, 2024, 0],
      ],
      [
        [['tolerance'], [2024]],
        [0, 0],
      ],
      [
        [['year'], [2024, 2025]],
        [0, 0],
      ],
      [
        [['year'], null],
        [0, 0],
      ],
    ] as [[string[], number[] | null], number[]][]),
    ...each(soundSettings, [
      [[], ['cover', 2, 3]],
      [['quarter'], ['cover', 2, 3]],
      [['phasing'], [[0.25, 0.5, 0.75, 1], 2, 3]],
      [['tolerance'], ['cover', 0.05, 3]],
      [['nearShare'], ['cover', 2, 0.9]],
    ]),
  ]),
  examplesOf<typeof percentSlip>('check/entries/percent-slip.ts', (each) => [
    ...each(slipsOf, [
      [[{ unit: '%', target: 6 }, [0.065]], ['q1=6.5']],
      [[{ unit: '%', target: 6 }, [650]], ['q1=null']],
      [[{ unit: '%', measure: 'level', target: 96 }, [9550]], ['q1=95.5']],
      [[{ unit: '%', measure: 'level', target: 96 }, [9555]], ['q1=null']],
      [[{ unit: '%', measure: 'level', target: 96.25 }, [9555]], ['q1=95.55']],
      [[{ unit: '%', target: 6 }, [1, 0.01]], ['q2=1']],
      [[{ unit: '%', target: 6 }, [0.6]], []],
      [[{ unit: '%', target: 60 }, [1]], ['q1=100']],
      [[{ unit: '%', target: 0.01 }, [1.01]], ['q1=null']],
      [[{ unit: '%', target: 6 }, [0.59]], []],
      [[{ unit: '%', target: 6 }, [0.18]], ['q1=18']],
      [[{ unit: '%', target: 6 }, [0.19]], []],
      [[{ unit: '%', target: 100 }, [10.5, 1]], ['q2=100']],
      [[{ unit: '%', target: 100 }, [9.5, 1]], []],
      [[{ unit: '家', target: 6 }, [0.065]], []],
      // A level is within ten points of where it stood; without that, of its baseline, or its target.
      [[{ ...share, baseline: 65.4 }, [65.9, 0.8]], ['q2=null']],
      [[{ ...share, baseline: 65.4 }, [65.9, 0.759]], ['q2=75.9']],
      [[{ ...share, baseline: 65.4 }, [65.9, 0.7591]], ['q2=null']],
      [[{ ...share, baseline: 70 }, [0.6]], ['q1=60']],
      [[{ ...share, baseline: 70 }, [0.92]], ['q1=null']],
      [[share, [0.92]], ['q1=92']],
      // A level in a row of points, and an index in a row of reduction.
      [[{ unit: '个百分点', measure: 'change_pp', target: 0.6 }, [0.5, 66.2]], ['q2=null']],
      [[{ unit: '个百分点', measure: 'change_pp', target: 100 }, [90, 1]], ['q2=100']],
      [[{ unit: '%', measure: 'reduction', target: 3 }, [2.4, 97.1]], ['q2=null']],
      [[{ unit: '%', measure: 'reduction', target: null }, [2, 88]], ['q2=null']],
      [[{ unit: '%', measure: 'reduction', target: null }, [2, 108]], ['q2=null']],
      [[{ unit: '个百分点', measure: 'change_pp', target: null }, [0.01, 1.5]], ['q2=null']],
      [[{ unit: '%', measure: 'reduction', target: 90 }, [91, 1]], ['q2=100']],
      [[{ unit: '%', measure: 'reduction', target: 3 }, [2.4, 250]], ['q2=null']],
      [[{ unit: '个百分点', measure: 'change_pp', target: 0.5 }, [0.24, 0.0051]], ['q2=0.51']],
      [[{ unit: '个百分点', measure: 'change_pp', target: 1.2 }, [0.0035]], ['q1=0.35']],
      [[{ unit: '个百分点', measure: 'change_pp', target: 5 }, [0.01]], []],
      [[{ unit: '个百分点', measure: 'change_pp', target: 5 }, [0.005]], ['q1=0.5']],
      [[{ unit: '个百分点', measure: 'change_pp', target: 5 }, [0.0048]], []],
      [[{ unit: '%', target: 5 }, [0.005]], []],
    ] as [[Changes, CellValue[]], string[]][]),
  ]),
  examplesOf<typeof explained>('check/entries/explained.ts', (each) => [
    ...each(
      (m) => (explanation: string) => m.saysNothing(explanation, '新增企业', 4),
      [
        ['受征地影响', false],
        ['正常推进', true],
        ['新增企业。', true],
        ['', true],
      ],
    ),
  ]),
  examplesOf<typeof signSlip>('check/entries/sign-slip.ts', (each) => [
    ...each(
      (m) =>
        ([changes, values]: [Changes, number[]]) => {
          const figures = values.map((value, i) => ({ quarter: (i + 1) as 1 | 2 | 3, value }));
          return m.withoutSign(ledgerRow(changes), figures.pop()!, figures);
        },
      [
        [[level, [-100]], 100],
        [[level, [-150]], 150],
        [[level, [-151]], null],
        [[level, [80, -120]], 120],
        [[level, [90, -60]], 60],
        [[level, [90, -59]], null],
        [[level, [90, -136]], null],
        [[level, [-90, -90]], null],
        [[level, [0, -90]], null],
        [[{ ...level, target: null }, [-90]], null],
        // Sums: not below the last, and not beyond half more than the target.
        [[{ target: 20 }, [5, -6]], 6],
        [[{ target: 20 }, [5, -5]], 5],
        [[{ target: 20 }, [5, -4]], null],
        [[{ target: 20 }, [5, -30]], 30],
        [[{ target: 20 }, [5, -31]], null],
        [[{ target: 20 }, [-6]], null],
        [[{ target: 20 }, [0, -6]], null],
        [[{ target: 20 }, [1, -6]], 6],
        [[{ target: null }, [5, -6]], null],
      ],
    ),
    [
      'a result of a later quarter',
      (m) => {
        const row = ledgerRow({ ...level, target: 400, ...actuals(90, -91) });
        const result = { column: 'q2' as const, quarter: 2 as const, values: {}, evidence: [] };
        return m.withSignFix(contextOf(row), result).fix;
      },
      { kind: 'sign', value: 91 },
    ],
    [
      'none that is plain',
      (m) => {
        const row = ledgerRow({ ...level, ...actuals(90, -1) });
        const result = { column: 'q2' as const, quarter: 2 as const, values: {}, evidence: [] };
        return m.withSignFix(contextOf(row), result).fix;
      },
      undefined,
    ],
  ]),
  examplesOf<typeof stock>('check/entries/stock.ts', (each) => [
    ...each(
      (m) =>
        ([changes, values]: [Changes, CellValue[]]) =>
          m.isStock(ledgerRow({ ...level, ...changes, ...actuals(...values) })),
      [
        [[{}, [70]], true],
        [[{}, [69]], false],
        [[{}, [110]], true],
        [[{}, [111]], false],
        [[{ target: 1000 }, [1100]], true],
        [[{}, [null, 70, 20]], true],
        [[{ baseline: 60 }, [70]], false],
        [[{ baseline: 75 }, [60]], false],
        [[{ baseline: 75 }, [80]], true],
        [[{ baseline: 75 }, []], false],
        [[{ measure: 'total' }, [70]], false],
        [[{ target: null }, [70]], false],
        [[{ target: 0 }, [0]], false],
        [[{ target: 0.1 }, [0.1]], true],
        [[{ target: -1 }, [-1]], false],
      ] as [[Changes, CellValue[]], boolean][],
    ),
  ]),
  examplesOf<typeof saidFigure>('check/entries/said-figure.ts', (each) => [
    ...each(
      (m) => (text: string) => m.saidFigure(text, ledgerRow(actuals(5))),
      [
        ['截至6月底累计完成12家', 12],
        ['累计完成 1,200 家企业', 1200],
        ['已新增12家', 12],
        ['受审批影响，仅完成2家，其余尚在办理', 2],
        ['截至本季末只新增2家', 2],
        ['累计完成12户', null],
        ['累计完成12', null],
        ['累计完成5家', null],
        ['累计完成12家，已达14家', null],
        ['还差12家', null],
      ],
    ),
    ...each(
      (m) => (text: string) =>
        m.saidFigure(text, ledgerRow({ measure: 'growth', unit: '%', ...actuals(3.2) })),
      [
        ['同比下降3.2%', -3.2],
        ['同比增长 3.1%', 3.1],
        ['同比增长3.2%', null],
        ['累计完成12%', null],
      ],
    ),
    [
      'growth in another unit',
      (m) => m.saidFigure('同比增长3%', ledgerRow({ measure: 'growth', unit: '倍' })),
      null,
    ],
    ['a share', (m) => m.saidFigure('已达91%', ledgerRow({ measure: 'level', unit: '%' })), 91],
  ]),
  examplesOf<typeof neighbours>('check/index/name-neighbours.ts', (each) => [
    ...each(
      (m) =>
        ([whole, part, changes]: [string, string, Changes?]) => {
          const rows = named([whole, part], changes);
          return new m.NameNeighbours(rows, (row) => row.name).wholesOf(rows[1]!).length;
        },
      [
        [['改造小区', '改造老旧小区'], 1],
        [['改造老旧小区', '改造小区'], 0],
        [['改造小区', '改造小区'], 0],
        [['改造小区', '改造城镇老旧小区'], 1],
        [['改造小区', '改造城镇的老旧小区'], 0],
        [['改造好小区', '改造老旧小区'], 0],
        [['改造小区', '改造老小区'], 1],
        [['改造区', '改造小区'], 0],
        [['甲乙丙', '甲乙丁乙丙'], 0],
        [['改造学校', '改造老旧小区'], 0],
        [['改造小区', '改造老旧小区', { unit: '%' }], 0],
        [['改造小区', '改造老旧小区', { measure: 'growth' }], 0],
        // One run of characters is more, in the middle.
        [['改造小区', '改造小老小区'], 1],
        [['改造大的小区', '改造大小的小区'], 1],
        [['改造甲乙小区', '改造甲丙乙丁小区'], 0],
      ],
    ),
    ...each(
      (m) => (count: number) => {
        const rows = named(['改造小区', ...Array<string>(count - 1).fill('改造老旧小区')]);
        return new m.NameNeighbours(rows, (row) => row.name).wholesOf(rows[1]!).length;
      },
      [
        [50, 1],
        [51, 0],
      ],
    ),
    [
      'a row that left the plan',
      (m) => new m.NameNeighbours([], (row) => row.name).wholesOf(ledgerRow()),
      [],
    ],
    [
      'another period',
      (m) => {
        const rows = [
          ledgerRow({ row: 3, name: '改造小区', period: '2025' }),
          ledgerRow({ row: 4, name: '改造老旧小区' }),
        ];
        return new m.NameNeighbours(rows, (row) => row.name).wholesOf(rows[1]!);
      },
      [],
    ],
  ]),
  examplesOf<typeof fromElsewhere>('check/entries/from-elsewhere.ts', (each) => [
    ...each(isFromElsewhere, [
      [[700, {}], false],
      // Years within ten of the plan's, and days
      [[2013, {}], false],
      [[2014, {}], true],
      [[2034, {}], true],
      [[2035, {}], false],
      [[2024.5, {}], false],
      [[0, { year: 5 }], false],
      [[1, { year: 5 }], true],
      [[-1, { year: 5 }], true],
      [[36_525, {}], false],
      [[36_526, {}], true],
      [[54_788, {}], true],
      [[54_789, {}], false],
      // Another row's figure in any quarter, or its target
      [[700, { far: { ...actuals(null, 700), target: 70 } }], true],
      [[700, { far: { ...actuals(null, 700), target: 7000 } }], true],
      [[700, { far: { ...actuals(null, 7), target: 7000 } }], false],
      [[700, { far: actuals(650, 700) }], true],
      [[700, { far: actuals(1, 70, 700) }], true],
      [[700, { far: { ...actuals(null, 701), target: 700 } }], true],
      // A telephone's number, and an amount that is as long
      [[4_222_716, {}], true],
      [[1_000_001, {}], true],
      [[999_999, {}], false],
      [[4_222_700, {}], false],
      [[4_222_716.5, {}], false],
      // The row beside, which has a figure that may not stand there
      [[700, { below: { ...actuals(null, 2), target: 900 } }], true],
      [[700, { below: { ...actuals(null, 2), target: 70 } }], true],
      [[700, { below: { ...actuals(null, 2), target: 69 } }], false],
      [[700, { below: { ...actuals(650, 2), target: null } }], true],
      [[700, { below: { ...actuals(null, 200), target: 900 } }], false],
      [[700, { below: { ...actuals(null, '2'), target: 900 } }], false],
      [[700, { below: { ...actuals(null, 2), target: 9 } }], false],
      [[700, { below: { ...actuals(2), target: 900 } }], false],
      [[700, { quarter: 1, below: { ...actuals(2), target: 900 } }], true],
    ]),
  ]),
  examplesOf<typeof officeRules>('check/office-rules.ts', (each) => [
    ...each(
      (m) =>
        ([id, group]: [string, 'integrity' | 'completeness' | 'form']) =>
          m.isOfRows({ id, group }),
      [
        [['not-reported', 'completeness'], true],
        [['not-a-number', 'form'], true],
        [['earlier-blank', 'completeness'], false],
        [['future-quarter', 'completeness'], false],
        [['quarter-unreported', 'completeness'], false],
        [['target-changed', 'integrity'], false],
      ],
    ),
  ]),
  examplesOf<typeof digits>('check/entries/digits.ts', (each) => [
    ...each(
      (m) => m.decimalsOf,
      [
        [12, 0],
        [12.5, 1],
        [0.1 + 0.2, 1],
        [1.2345, 4],
        [1e-7, 7],
        [1.5e-7, 8],
        [123.1234567891, 9],
      ],
    ),
    ...each(
      (m) => m.tellingDigits,
      [
        [9.3, 2],
        [93000, 2],
        [35069, 5],
        [0.0101, 3],
        [123.1234567891, 12],
      ],
    ),
    ...each(
      (m) =>
        ([value, known]: [number, number[]]) =>
          m.isTooExact(value, known),
      [
        [[1.234, []], false],
        [[1.2345, []], true],
        [[1.2345, [2, 2.1234]], false],
      ],
    ),
    ...each(
      (m) => m.mayBeTelephone,
      [
        [4_222_716, true],
        [1_000_001, true],
        [1_000_000, false],
        [999_999, false],
        [4_222_700, false],
        [4_222_716.5, false],
      ],
    ),
  ]),
  examplesOf<typeof anotherScale>('check/entries/another-scale.ts', (each) => [
    ...each(
      (m) =>
        ([one, other]: [number, number]) =>
          m.isOfAnotherScale(one, other),
      [
        [[100, 1], true],
        [[99, 1], false],
        [[1, 100], true],
        [[1, 99], false],
        [[-1, 100], false],
        [[0, 100], false],
      ],
    ),
  ]),
  examplesOf<typeof sameFigures>('check/index/same-figures.ts', (each) => [
    [
      'a figure of rows of another name, in any quarter and as a target',
      (m) => {
        const rows = ['甲', '乙', '甲', '丙'].map((name, i) =>
          ledgerRow({ row: i, name, target: 10 + i, ...actuals(i === 1 ? 5 : 6, i) }),
        );
        const index = new m.SameFigures(rows);
        return [5, 6, 0, 2, 3, 10, 11, 13, 7].map((value) => index.isOfAnother(rows[0]!, value));
      },
      [true, true, false, false, true, false, true, true, false],
    ],
    ...each(
      (m) => (at: number) => {
        const rows = [
          [1, 2],
          [7, 2],
          [1, 2],
          [5, 6],
        ].map((values, i) => ledgerRow({ row: i, name: `指标${i}`, ...actuals(...values) }));
        const index = new m.SameFigures(rows);
        // Asked twice: the second time it is known.
        index.before(rows[at]!, 1, 2);
        return index.before(rows[at]!, 1, 2)?.row ?? null;
      },
      [
        [0, null],
        [1, null],
        [2, 0],
        [3, null],
      ],
    ),
    [
      'a row that the index does not have',
      (m) => new m.SameFigures([]).before(ledgerRow(actuals(1, 2)), 1, 2),
      null,
    ],
  ]),
];
