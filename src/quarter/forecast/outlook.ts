import { isOperator, lowerIsBetter } from '../../tracking/definitions';
import {
  absolute,
  add,
  atLeast,
  atMost,
  constant,
  divide,
  equal,
  exponential,
  field,
  floor,
  isNumber,
  logarithm,
  max,
  min,
  more,
  multiply,
  not,
  or,
  round,
  shareBelow,
  squareRoot,
  subtract,
  terms,
  when,
  widthOf80,
  and,
  type Expression,
} from '../../tracking/expression';
import {
  addsUpByProfile,
  drift,
  goesBy,
  lastOfYear,
  lastToDate,
  NOTHING,
  quarterNow,
  steps,
  toDate,
  ZERO,
  type GroundField,
} from './ground';
import { needed, soFar } from './needed';
import { groundlessTerms, verdictTerms } from './terms';

/** Sums over the indicators of the same measure that go by the same. */
export const peerFields = [
  'peers',
  'peerSquares',
  'peerFreedom',
  'peerGrowth',
  'peerGrowthSquare',
  'peerGrowthNoise',
] as const;
export type PeerField = (typeof peerFields)[number];

/** What is worked out with the peers' help, in this order; the last are what is shown. */
export const outlookFields = [
  'spread',
  'credibility',
  'rest',
  'error',
  'middle',
  'distance',
  'method',
  'forecast',
  'low',
  'high',
  'chance',
  'verdict',
  'soFar',
  'needed',
] as const;
export type OutlookField = (typeof outlookFields)[number];
export type ForecastField = GroundField | PeerField | OutlookField;

type E = Expression<ForecastField>;

const ONE = constant(1);
const FOUR = constant(4);
/** For so many quarters of its own the spread of its peers counts. */
export const PEER_WEIGHT = 5;
/** Quarters that tell, its own among them, below which there is no saying how far off a forecast may be. */
const FEWEST = 4;
/** Growth of peers says nothing of an indicator's own where there are fewer. */
const FEWEST_PEERS = 5;
/** One per cent: a year that has kept to its way exactly may still leave it. */
const LEAST_VARIANCE = 0.0001;

const isCounted = equal(field('counted'), ONE);
const groundless = terms(groundlessTerms);
const target = field('target');
const mean = (name: PeerField): E => divide(field(name), field('peers'));
const square = (value: E): E => multiply(value, value);

const hasSpread = when(
  isNumber(field('freedom')),
  atLeast(field('peerFreedom'), constant(FEWEST)),
  equal(ZERO, ONE),
);
const isSpread = isNumber(field('spread'));
const quartersLeft = subtract(FOUR, quarterNow);
const degrees = add(field('freedom'), constant(PEER_WEIGHT));

/** The variance of one quarter: of an amount as a share of the year's, of a step as a share of the target, of a rate in points. */
const spread = when(
  hasSpread,
  max(
    constant(LEAST_VARIANCE),
    divide(
      add(
        field('squares'),
        divide(multiply(constant(PEER_WEIGHT), field('peerSquares')), field('peerFreedom')),
      ),
      degrees,
    ),
  ),
  NOTHING,
);

/** How far growth differs among the peers beyond what single quarters explain. */
const between = subtract(
  subtract(mean('peerGrowthSquare'), square(mean('peerGrowth'))),
  multiply(field('spread'), mean('peerGrowthNoise')),
);
const within = multiply(field('spread'), field('growthNoise'));
/** How much an indicator's own growth so far counts beside that of its peers: as Bornhuetter and Ferguson, with credibility. */
const credibility = when(
  and(isSpread, addsUpByProfile),
  when(
    and(goesBy('profile'), atLeast(field('peers'), constant(FEWEST_PEERS))),
    divide(max(ZERO, between), add(max(ZERO, between), within)),
    ONE,
  ),
  NOTHING,
);

const growth = add(
  multiply(field('credibility'), field('growth')),
  multiply(subtract(ONE, field('credibility')), mean('peerGrowth')),
);
/** What the remaining quarters will bring. */
const rest = when(
  isNumber(field('credibility')),
  when(
    goesBy('profile'),
    multiply(subtract(lastOfYear, lastToDate), exponential(growth)),
    multiply(toDate, subtract(divide(ONE, field('byNow')), ONE)),
  ),
  NOTHING,
);

/** Of the remaining quarters' own chance, and of what was learnt from those before. */
const variance = when(
  goesBy('changes'),
  quartersLeft,
  when(
    goesBy('drift'),
    divide(multiply(quartersLeft, add(steps, quartersLeft)), steps),
    divide(quartersLeft, multiply(FOUR, quarterNow)),
  ),
);
const size = when(goesBy('rate'), ONE, absolute(target));
/** Of the logarithm of `rest` where the year is a sum; else of the value, in its unit. */
const error = when(
  isSpread,
  when(
    addsUpByProfile,
    squareRoot(
      multiply(
        field('spread'),
        add(field('restNoise'), multiply(field('credibility'), field('growthNoise'))),
      ),
    ),
    multiply(size, squareRoot(multiply(field('spread'), variance))),
  ),
  NOTHING,
);

const middle = when(
  goesBy('actual'),
  toDate,
  when(
    isSpread,
    add(
      toDate,
      when(
        addsUpByProfile,
        field('rest'),
        when(
          goesBy('changes'),
          subtract(lastOfYear, lastToDate),
          when(goesBy('drift'), multiply(quartersLeft, drift), ZERO),
        ),
      ),
    ),
    NOTHING,
  ),
);

/** Of what is counted whole, half a thing to either side decides. */
const half = when(isCounted, constant(0.5), ZERO);
const tolerated = when(
  isOperator('~'),
  subtract(target, multiply(field('tolerance'), absolute(target))),
  target,
);
const bar = when(
  or(lowerIsBetter, isOperator('>')),
  add(tolerated, half),
  subtract(tolerated, half),
);
const toGo = subtract(bar, toDate);
const isPast = atMost(toGo, ZERO);
/** How many errors the middle lies above what decides; nothing where a sum is past that already. */
const distance = when(
  isSpread,
  when(
    addsUpByProfile,
    when(isPast, NOTHING, divide(logarithm(divide(field('rest'), toGo)), field('error'))),
    divide(subtract(field('middle'), bar), field('error')),
  ),
  NOTHING,
);

const isReached = when(
  lowerIsBetter,
  atMost(toDate, target),
  when(isOperator('>'), more(toDate, target), atLeast(toDate, tolerated)),
);
/** Nobody knows what is to come for certain. */
const uncertain = (value: E): E =>
  max(constant(0.01), min(constant(0.99), round(value, constant(4))));
const above = shareBelow(field('distance'), degrees);
const chance = when(
  goesBy('actual'),
  when(isReached, ONE, ZERO),
  when(
    isSpread,
    when(
      isNumber(field('distance')),
      uncertain(when(lowerIsBetter, subtract(ONE, above), above)),
      when(lowerIsBetter, ZERO, ONE),
    ),
    NOTHING,
  ),
);

const verdicts = terms(verdictTerms);
const verdict = when(
  isNumber(field('chance')),
  when(
    goesBy('actual'),
    when(isReached, verdicts.met, verdicts.missed),
    when(
      atLeast(field('chance'), constant(0.8)),
      verdicts.likely,
      when(
        atLeast(field('chance'), constant(0.5)),
        verdicts.hopeful,
        when(atLeast(field('chance'), constant(0.2)), verdicts.atRisk, verdicts.unlikely),
      ),
    ),
  ),
  NOTHING,
);

const asShown = (value: E): E => round(value, when(isCounted, ZERO, constant(2)));
const forecast = asShown(field('middle'));
const reach = multiply(widthOf80(degrees), field('error'));
const edge = (apply: typeof add): E =>
  when(
    addsUpByProfile,
    add(toDate, multiply(field('rest'), exponential(apply(ZERO, reach)))),
    apply(field('middle'), reach),
  );
const ofForecast = (value: E): E => when(goesBy('actual'), toDate, when(isSpread, value, NOTHING));
/** The whole numbers within, for what is counted whole; the forecast is always one of them. */
const minus = (value: E): E => subtract(ZERO, value);
const low = when(
  isCounted,
  min(forecast, minus(floor(minus(edge(subtract))))),
  asShown(edge(subtract)),
);
const high = when(isCounted, max(forecast, floor(edge(add))), asShown(edge(add)));

/**
 * forecast, low, high: the year's end and the edges of 80 % of what may come, in the indicator's unit; chance: of meeting the
 * target, 0.5 is half; verdict: the same in a word; method: what that goes by, or why there is none; soFar, needed: what a quarter brought, and what each of
 * those that are left has to bring for the target to be met exactly (of rates: what they must come to).
 */
export const outlookDefinitions: Record<OutlookField, E> = {
  spread,
  credibility,
  rest,
  error,
  middle,
  distance,
  method: when(
    and(isNumber(field('freedom')), not(isSpread)),
    groundless.fewPeers,
    field('ground'),
  ),
  forecast: ofForecast(forecast),
  low: ofForecast(low),
  high: ofForecast(high),
  chance,
  verdict,
  soFar,
  needed,
};
