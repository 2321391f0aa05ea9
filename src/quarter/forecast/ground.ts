import {
  isCount,
  isMeasure,
  isPoints,
  isWhole,
  notAssessed,
  type LedgerField,
} from '../../tracking/kinds';
import {
  add,
  and,
  atMost,
  constant,
  divide,
  equal,
  field,
  isNumber,
  less,
  logarithm,
  max,
  more,
  multiply,
  never,
  not,
  or,
  subtract,
  terms,
  when,
  type Expression,
} from '../../tracking/expression';
import { quarters, type Quarter } from '../../tracking/quarter';
import { curveUseTerms } from '../../tracking/terms';
import { groundlessTerms, methodTerms, type Method } from './terms';

/** What of one indicator a forecast is worked out from, beside its row: see `ForecastRow`. */
export type GroundField =
  | LedgerField
  /** The figure of a quarter, to date; last year's; the share due by it, and by which curve. */
  | `${'now' | 'last' | 'share'}${Quarter}`
  | 'curve'
  | OwnField;

/** What an indicator itself gives, in the order in which it is worked out. */
export const ownFields = [
  'toDate',
  'ground',
  'reached1',
  'reached2',
  'reached3',
  'byNow',
  'counted',
  'squares',
  'freedom',
  'growth',
  'growthSquare',
  'growthNoise',
  'restNoise',
] as const;
export type OwnField = (typeof ownFields)[number];

type E = Expression<GroundField>;

export const ZERO = constant(0);
export const NOTHING = constant('');
export const ONE = constant(1);
export const quarterNow = field('quarter');
export const toDate = field('toDate');

const method = terms(methodTerms);
const groundless = terms(groundlessTerms);
const curve = terms(curveUseTerms);

/** Whether the forecast goes by this, so far as the indicator itself tells. */
export const goesBy = (code: Method): E => equal(field('ground'), method[code]);
export const addsUpByProfile = or(goesBy('profile'), goesBy('curve'));

const cells = (prefix: 'now' | 'last' | 'share') => quarters.map((n): E => field(`${prefix}${n}`));
const [now, last, share] = [cells('now'), cells('last'), cells('share')];
/** The cell of the reporting quarter. */
const atQuarter = ([first, second, third, fourth]: E[]): E =>
  when(
    equal(quarterNow, ONE),
    first!,
    when(
      equal(quarterNow, constant(2)),
      second!,
      when(equal(quarterNow, constant(3)), third!, fourth!),
    ),
  );
const sum = (parts: E[]): E => parts.reduce((a, b) => add(a, b));
const square = (value: E): E => multiply(value, value);
/** The sum over the quarters reported so far. @param from the first quarter that takes part. */
const overQuarters = (part: (n: Quarter) => E, from: Quarter = 1): E =>
  sum(
    ([1, 2, 3] as const)
      .filter((n) => n >= from)
      .map((n) => when(less(quarterNow, constant(n)), ZERO, part(n))),
  );
const amountIn = (figures: E[], n: Quarter, start: E): E =>
  subtract(figures[n - 1]!, n === 1 ? start : figures[n - 2]!);

/** A change from zero, in points: it may turn, so it is a path and no sum. */
const isChange = or(isMeasure('change_pp'), and(isMeasure('reduction'), isPoints));
const isPath = or(isMeasure('level'), isChange);

const rises = ([a, b, c, d]: E[]): E =>
  and(atMost(ZERO, a!), atMost(a!, b!), atMost(b!, c!), atMost(c!, d!));
const hasLastYear = and(...last.map((cell) => isNumber(cell)));
const isBetween = (value: E, low: E, high: E): E => and(more(value, low), less(value, high));
const hasProfile = when(
  hasLastYear,
  and(rises(last), isBetween(atQuarter(last), ZERO, last[3]!)),
  never,
);
/** A curve that a person typed is put before last year; the workbook's even one says nothing of this indicator. */
const groundOfSum = when(
  atMost(toDate, ZERO),
  when(less(toDate, ZERO), groundless.belowZero, groundless.nothingYet),
  when(
    equal(field('curve'), curve.custom),
    when(isBetween(atQuarter(share), ZERO, ONE), method.curve, groundless.noProfile),
    when(hasProfile, method.profile, groundless.noProfile),
  ),
);
const groundOfPath = when(
  equal(field('target'), ZERO),
  groundless.noTarget,
  when(and(isMeasure('level'), hasLastYear), method.changes, method.drift),
);
const isReportedSoFar = and(
  ...([1, 2, 3] as const).map((n) => or(atMost(quarterNow, constant(n)), isNumber(now[n - 1]!))),
);

const ground = when(
  notAssessed,
  groundless.notAssessed,
  when(
    not(isNumber(toDate)),
    groundless.notReported,
    when(
      equal(quarterNow, constant(4)),
      method.actual,
      when(
        not(isReportedSoFar),
        groundless.gap,
        when(
          equal(quarterNow, ONE),
          groundless.early,
          when(isWhole, method.rate, when(isPath, groundOfPath, groundOfSum)),
        ),
      ),
    ),
  ),
);

/** Where this year's path begins: at the baseline where there is one, else with the first quarter. */
const hasStart = when(isChange, equal(ONE, ONE), isNumber(field('baseline')));
const start = when(isChange, ZERO, when(hasStart, field('baseline'), now[0]!));
/** Steps of the path so far. */
export const steps = when(hasStart, quarterNow, subtract(quarterNow, ONE));
export const drift = divide(subtract(toDate, start), steps);
/** Levels of all sizes are set against each other as shares of their targets. */
const scale = square(field('target'));

/** The share of the year's sum that is reached by the end of a quarter, by the profile that is gone by. */
const reachedBy = (n: Quarter): E =>
  when(
    goesBy('profile'),
    divide(last[n - 1]!, last[3]!),
    when(goesBy('curve'), share[n - 1]!, NOTHING),
  );
const reached = ([1, 2, 3] as const).map((n): E => field(`reached${n}`));
/** What is scarcely expected in a quarter must not make everything else look certain by comparison. */
const LEAST_SHARE = constant(0.05);
const isOfCounts = equal(field('counted'), ONE);
/** Many things vary less, for their number, than few. */
const number = when(isOfCounts, divide(toDate, field('byNow')), ONE);
/** What a quarter brings varies in proportion to its share of the year. */
const profileSquares = multiply(
  number,
  overQuarters((n) => {
    const expected = amountIn(reached, n, ZERO);
    const found = divide(multiply(amountIn(now, n, ZERO), field('byNow')), toDate);
    return divide(square(subtract(found, expected)), max(expected, LEAST_SHARE));
  }),
);
const changeSquares = divide(
  overQuarters((n) => square(subtract(amountIn(now, n, ZERO), amountIn(last, n, ZERO))), 2),
  scale,
);
const firstStep = when(hasStart, square(subtract(subtract(now[0]!, start), drift)), ZERO);
const driftSquares = divide(
  add(
    firstStep,
    overQuarters((n) => square(subtract(amountIn(now, n, ZERO), drift)), 2),
  ),
  scale,
);
/** How far the growth of single quarters, each of which weighs alike in the rate to date, is from their mean. */
const rateSquares = overQuarters(
  (n) => multiply(constant(n * (n - 1)), square(amountIn(now, n, ZERO))),
  2,
);

const isForecast = or(addsUpByProfile, goesBy('changes'), goesBy('drift'), goesBy('rate'));
const growth = field('growth');
const ofSum = (value: E): E => when(addsUpByProfile, value, NOTHING);
const ofProfile = (value: E): E => when(goesBy('profile'), value, NOTHING);

/**
 * toDate: the figure of the reporting quarter; ground: what a forecast could go by, or why there is none; reached1 to 3, byNow:
 * the share of the year by the profile; squares, freedom: how far the quarters so far were from what it goes by, and how many of
 * them tell; growth: the logarithm of this year's sum to date over last year's; growthNoise, restNoise: the variances of that and of the
 * logarithm of what is to come, where that of a quarter is 1.
 */
export const ownDefinitions: Record<OwnField, E> = {
  toDate: when(isNumber(atQuarter(now)), atQuarter(now), NOTHING),
  ground,
  reached1: reachedBy(1),
  reached2: reachedBy(2),
  reached3: reachedBy(3),
  byNow: when(
    addsUpByProfile,
    when(equal(quarterNow, constant(2)), reached[1]!, reached[2]!),
    NOTHING,
  ),
  counted: when(isNumber(field('target')), when(isCount, ONE, ZERO), ZERO),
  squares: when(
    addsUpByProfile,
    profileSquares,
    when(
      goesBy('changes'),
      changeSquares,
      when(goesBy('drift'), driftSquares, when(goesBy('rate'), rateSquares, NOTHING)),
    ),
  ),
  freedom: when(isForecast, subtract(when(goesBy('drift'), steps, quarterNow), ONE), NOTHING),
  growth: ofProfile(logarithm(divide(toDate, atQuarter(last)))),
  growthSquare: ofProfile(square(growth)),
  growthNoise: ofSum(divide(ONE, multiply(number, field('byNow')))),
  restNoise: ofSum(divide(ONE, multiply(number, subtract(ONE, field('byNow'))))),
};

/** Last year's figure of the reporting quarter, and of the whole year. */
export const lastToDate = atQuarter(last);
export const lastOfYear = last[3]!;
