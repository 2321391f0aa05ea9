import { isMeasure, isPercent } from '../../tracking/kinds';
import {
  absolute,
  add,
  atLeast,
  atMost,
  constant,
  divide,
  exponential,
  field,
  floor,
  isNumber,
  max,
  min,
  multiply,
  not,
  round,
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
  ONE,
  quarterNow,
  steps,
  toDate,
  ZERO,
} from './ground';
import { chance, distance, isCounted, verdict } from './chance';
import type { ForecastField, OutlookField, PeerField } from './fields';
import { needed, soFar } from './needed';
import { degrees, isSpread, spread } from './spread';
import { groundlessTerms } from './terms';

type E = Expression<ForecastField>;

const FOUR = constant(4);
/** Growth of peers says nothing of an indicator's own where there are fewer. */
const FEWEST_PEERS = 5;

const groundless = terms(groundlessTerms);
const target = field('target');
const mean = (name: PeerField): E => divide(field(name), field('peers'));
const square = (value: E): E => multiply(value, value);
const quartersLeft = subtract(FOUR, quarterNow);

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

const WHOLE = constant(100);
/** A level in percent that is to come to no more than all is the share of something, and no share is more. */
const isShare = and(isMeasure('level'), isPercent, atMost(target, WHOLE));
const asShown = (value: E): E =>
  round(when(isShare, min(WHOLE, value), value), when(isCounted, ZERO, constant(2)));
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
