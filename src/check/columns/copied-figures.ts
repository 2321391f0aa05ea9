import { isLowerBetter } from '../../plan/model';
import type { Localised } from '../../language/language';
import { isCountUnit } from '../../measures/whole-units';
import type { TrackedLedgerRow } from '../../tracking/ledger-row';
import { quarters, type Quarter } from '../../tracking/quarter';
import type { CellValue } from '../../workbook/description';
import { isCumulative, isNumber, isPercent } from '../entries/figures';
import { quarterName } from '../findings/wording';

/** Figures of a quarter that are, row by row, those of something else. */
export interface CopiedFigures {
  /** In the order of the sheet. */
  rows: readonly TrackedLedgerRow[];
  /** What they are like, as the end of "the figures are …". */
  like: Localised;
}

/** What a column may have been copied from. */
interface Source {
  like: Localised;
  valueOf(row: TrackedLedgerRow): CellValue;
  /** How much it tells that a row has this value: nothing where that is no wonder. */
  weigh(row: TrackedLedgerRow): number;
}

const NOTHING = 0;
/** Things counted one by one are met to the last now and then. */
const LITTLE = 1;
const MUCH = 2;
/** So much in a run of rows is no chance any more: six amounts, or twelve counts. */
const CERTAIN = 12;
/** Counts this small are alike by chance. */
const FEW = 30;
/** Targets this small come in leaps. */
const SMALL_TARGET = 10;

/**
 * Looks for a run of figures that are an earlier quarter's, the targets, last year's totals, or all nothing.
 * @param rows in the order of the sheet
 * @returns null where nothing was copied for certain
 */
export function copiedFigures(
  rows: readonly TrackedLedgerRow[],
  quarter: Quarter,
): CopiedFigures | null {
  const searches = sourcesOf(quarter).map((source) => new RunSearch(source));
  // Of a hundred thousand rows each is fetched once for all that it is compared with.
  for (const row of rows) {
    const figure = row.actuals[quarter];
    if (isNumber(figure)) for (const search of searches) search.take(row, figure);
  }
  const found = searches.find(({ best }) => best !== null);
  return found ? { rows: found.best!, like: found.like } : null;
}

const amount = ({ unit }: TrackedLedgerRow): number => (isCountUnit(unit) ? LITTLE : MUCH);

const earlierOf = ({ actuals }: TrackedLedgerRow, quarter: Quarter): CellValue[] =>
  quarters.filter((each) => each < quarter).map((each) => actuals[each]);

function sourcesOf(quarter: Quarter): Source[] {
  const yearAgo = ({ lastYear }: TrackedLedgerRow) => lastYear[quarter - 1] ?? null;
  const earlier = quarters
    .filter((each) => each < quarter)
    .reverse()
    .map((each): Source => {
      const { 'zh-CN': zh, en } = quarterName(each);
      return {
        like: { 'zh-CN': `与${zh}完全相同`, en: `the very same as those of ${en}` },
        valueOf: ({ actuals }) => actuals[each],
        weigh: (row) => (isUnderWay(row, quarter) ? MUCH : NOTHING),
      };
    });
  return [
    ...earlier,
    {
      like: { 'zh-CN': '与目标值完全相同', en: 'the very same as the targets' },
      valueOf: ({ target }) => target,
      weigh: (row) =>
        isTelling(row, row.target) && !isReached(row, quarter) ? amount(row) : NOTHING,
    },
    {
      like: { 'zh-CN': '与上年全年数完全相同', en: "the very same as last year's totals" },
      valueOf: ({ baseline }) => baseline,
      weigh: (row) =>
        row.measure === 'total' && isTelling(row, row.baseline) ? amount(row) : NOTHING,
    },
    {
      like: { 'zh-CN': '与上年同期完全相同', en: 'the very same as those of a year ago' },
      valueOf: yearAgo,
      weigh: (row) => (isTelling(row, yearAgo(row)) ? amount(row) : NOTHING),
    },
    {
      like: { 'zh-CN': '全部为 0，而此前并不是 0', en: 'all 0, and were not before' },
      valueOf: () => 0,
      weigh: (row) =>
        earlierOf(row, quarter).some(isPositive) || isStanding(row) ? MUCH : NOTHING,
    },
  ];
}

const isPositive = (value: CellValue): boolean => isNumber(value) && value > 0;

/** A sum that is not complete, and should have grown. */
function isUnderWay(row: TrackedLedgerRow, quarter: Quarter): boolean {
  const { target, operator, actuals } = row;
  if (!isCumulative(row) || isLowerBetter(operator) || !isNumber(target)) return false;
  const value = Number(actuals[quarter]);
  return target >= SMALL_TARGET && value > 0 && value < target;
}

/** A figure that no other is by chance; all of a share, and a ceiling kept to the last, are no wonder. */
function isTelling({ unit, operator }: TrackedLedgerRow, value: CellValue): boolean {
  if (!isPositive(value) || isLowerBetter(operator)) return false;
  if (isPercent(unit) && value === 100) return false;
  return !isCountUnit(unit) || Number(value) > FEW;
}

/** The target stood there before: what keeps to it has not moved. */
const isReached = (row: TrackedLedgerRow, quarter: Quarter): boolean =>
  row.baseline === row.target || earlierOf(row, quarter).includes(row.target);

/** Something that is there at all times. */
const isStanding = ({ measure, operator, target }: TrackedLedgerRow): boolean =>
  measure === 'level' && !isLowerBetter(operator) && isPositive(target);

/** Looks for the run of rows, between others that tell of no copy, that tells most of one; its weight is more than chance gives. */
class RunSearch {
  best: TrackedLedgerRow[] | null = null;
  private most = CERTAIN - 1;
  private run: TrackedLedgerRow[] = [];
  private weight = NOTHING;

  constructor(private readonly source: Source) {}

  get like(): Localised {
    return this.source.like;
  }

  /** The next row of the sheet with a figure. */
  take(row: TrackedLedgerRow, figure: number): void {
    const { source } = this;
    if (figure === source.valueOf(row)) {
      this.run.push(row);
      this.weight += source.weigh(row);
      if (this.weight > this.most) {
        this.best = this.run;
        this.most = this.weight;
      }
      // Most rows stand in no run, and are not weighed.
    } else if (this.run.length > 0 && source.weigh(row) > NOTHING) {
      this.run = [];
      this.weight = NOTHING;
    }
  }
}
