import type * as meantFigure from '../../../../src/check/entries/meant-figure';
import { referencesOf } from '../../../../src/check/entries/references';
import type { LedgerRow } from '../../../../src/tracking/ledger-row';
import type { Quarter } from '../../../../src/tracking/quarter';
import { contextOf, ledgerRow } from '../context';
import { examplesOf } from './examples';

interface Asked {
  row?: Partial<LedgerRow>;
  /** Of the quarters before. */
  before?: number[];
  value: number;
  small?: true;
}

const meantIn =
  (module: typeof meantFigure) =>
  ({ row, before = [], value, small = undefined }: Asked) => {
    const figures = before.map((each, i) => ({ quarter: (i + 1) as Quarter, value: each }));
    const quarter = (before.length + 1) as Quarter;
    const asked = ledgerRow({ measure: 'total', unit: '万元', target: 400, ...row });
    const references = referencesOf(asked, figures);
    const figure = { quarter, value };
    return module.meantFigure(contextOf(asked), figure, references, figures, small ?? false);
  };

/** Where a quarter may have added between 10 and 40. */
const hasOtherSum =
  (module: typeof meantFigure) =>
  ([before, value]: [number[], number]) => {
    const figures = before.map((each, i) => ({ quarter: (i + 1) as Quarter, value: each }));
    const asked = contextOf(ledgerRow({ measure: 'total', unit: '万元', target: 100 }));
    const figure = { quarter: (before.length + 1) as Quarter, value };
    const isUsual = (added: number) => added >= 10 && added <= 40;
    return module.isOtherSumInReach(asked, figure, figures, isUsual);
  };

const level = { measure: 'level', unit: '吨', target: null, baseline: 100 } as const;

/** Worked examples of which figure may have been meant: a total of 400 万元, a hundred due in each quarter. */
export const meantExamples = [
  examplesOf<typeof meantFigure>('check/entries/meant-figure.ts', (each) => [
    ...each(hasOtherSum, [
      // With its decimal point moved by one place, and by two.
      [[[25, 50], 8.8], true],
      [[[25, 50], 0.88], true],
      [[[25, 50], 0.44], false],
      [[[25, 50], 11.3], false],
      // With two digits exchanged: the first two, those in the middle, the last two.
      [[[25, 50], 26], true],
      [[[25, 50], 16], true],
      [[[250, 500], 156], true],
      [[[25, 50], 25], false],
      [[[101, 120], 113], true],
    ] as [[number[], number], boolean][]),
    ...each(meantIn, [
      // 元 under 万元: only from a tenth of what is due, up to two and a half times.
      [{ value: 1_100_000 }, 110],
      // So may one of thirty, as long as a thousand times leads into the window too.
      [{ value: 100_000 }, null],
      [{ value: 99_999 }, null],
      [{ value: 2_500_000 }, 250],
      [{ value: 2_500_001 }, null],
      // A thousand times may be meant as well, from three tenths on.
      [{ value: 251_000 }, 25.1],
      // Told more exactly than anybody tells it, or than the row is.
      [{ value: 250_001 }, null],
      [{ value: 251_230 }, 25.123],
      [{ value: 251_235 }, null],
      [{ value: 251_235, row: { target: 400.1234 } }, 25.1235],
      [{ value: 1_012_345, before: [100.1234] }, null],
      [{ value: 0.0101, before: [99.12], small: true }, 101],
      [{ value: 0.011, before: [99.12], small: true }, null],
      [{ value: 250_000 }, null],
      [{ value: 29_999, row: { unit: '公里' } }, 29.999],
      // No unit suggests a hundred.
      [{ value: 10_000, row: { unit: '亩' } }, null],
      [{ value: 0.9, small: true }, null],
      [{ value: 0.011, small: true }, 110],
      [{ value: 0.011, small: true, row: { unit: '亿元' } }, null],
      [{ value: 0.001, small: true }, 10],
      [{ value: 0.00099, small: true }, null],
      [{ value: 1.1e10, row: { unit: '亿元' } }, 110],
      [{ value: 1_100_000, row: { unit: '亿元' } }, 110],
      // No target to be a part of.
      [{ value: 3000, row: { target: null } }, null],
      [{ value: 1_100_000, row: { target: null } }, null],
      [{ value: 1_100_000, row: { target: 0 } }, null],
      [{ value: 1_100_000, row: { target: null }, before: [50] }, 110],
      [{ value: 500_000, row: { target: null }, before: [50] }, 50],
      [{ value: 499_990, row: { target: null }, before: [50] }, null],
      [{ value: 1_750_000, row: { target: null }, before: [50] }, 175],
      [{ value: 1_750_010, row: { target: null }, before: [50] }, null],
      // Between the last sum and what the quarter may add.
      [{ value: 1_000_000, before: [100] }, 100],
      [{ value: 999_990, before: [100] }, null],
      [{ value: 3_500_000, before: [100] }, 350],
      [{ value: 3_500_010, before: [100] }, null],
      [{ value: 2_000_000, before: [40] }, 200],
      // As usual before, where more came than was due.
      [{ value: 7_000_000, before: [200] }, 700],
      [{ value: 7_000_010, before: [200] }, null],
      [{ value: 8_000_000, before: [200, 400] }, 800],
      [{ value: 9_000_010, before: [200, 400] }, null],
      // After nothing it is as at first; so is what is whole.
      [{ value: 2_000_000, before: [0] }, 200],
      [{ value: 200_000, before: [0] }, null],
      [{ value: 199_990, before: [0] }, null],
      [{ value: 15_000, before: [1], row: { unit: '家', target: 10 } }, null],
      [{ value: 3_000_000, row: { unit: '家', target: 400 }, before: [200] }, 300],
      [{ value: 3_005_000, row: { unit: '家', target: 400 }, before: [200] }, null],
      // A change so far adds up too.
      [
        { value: 180, row: { measure: 'change_pp', unit: '个百分点', target: 1 }, before: [0.16] },
        0.18,
      ],
      // What stands at the end of a quarter is beside what is known.
      [{ value: 12_000, row: level }, 120],
      [{ value: 12_100, row: level }, null],
      [{ value: 300_000, row: { ...level, unit: '公里' } }, 300],
      [{ value: 300_001, row: { ...level, unit: '公里' } }, null],
      [{ value: 11_000, row: level, before: [95] }, 110],
      [{ value: 1.1, small: true, row: level }, 110],
      [{ value: 1100, row: level }, 110],
      // Two are none.
      [{ value: 25_500, row: { ...level, baseline: 250 }, before: [25] }, null],
    ]),
  ]),
];
