import {
  and,
  compile,
  constant,
  equal,
  field,
  isNumber,
  less,
  more,
  or,
  round,
  subtract,
  terms,
  when,
  type Expression,
} from './expression';
import type { Status } from './status';
import { movementTerms, statusTerms } from './terms';

/** Against the quarter before: up, down, the same; '' where one of the two tells nothing. */
export type Movement = keyof typeof movementTerms | '';

export type MovementField = 'now' | 'before';

const status = terms(statusTerms);
const movement = terms(movementTerms);

/** The better the higher; 0 for what tells nothing of progress. */
const standing = (name: MovementField): Expression<MovementField> => {
  const is = (code: Status) => equal(field(name), status[code]);
  return when(
    is('met'),
    constant(4),
    when(
      is('onSchedule'),
      constant(3),
      when(is('nearSchedule'), constant(2), when(is('behind'), constant(1), constant(0))),
    ),
  );
};

/** Where an indicator moved since the quarter before; evaluated by `movementOf`, printed as a formula by the sheet. */
export const movementDefinition: Expression<MovementField> = when(
  or(equal(standing('now'), constant(0)), equal(standing('before'), constant(0))),
  constant(''),
  when(
    more(standing('now'), standing('before')),
    movement.up,
    when(less(standing('now'), standing('before')), movement.down, movement.same),
  ),
);

export type FigureField = 'actualNow' | 'actualBefore';

/** How far the figure itself moved since the quarter before, in its unit; nothing where one of the two was not reported. */
export const figureChangeDefinition: Expression<FigureField> = when(
  and(isNumber(field('actualNow')), isNumber(field('actualBefore'))),
  round(subtract(field('actualNow'), field('actualBefore')), constant(6)),
  constant(''),
);

const computeChange = compile(figureChangeDefinition);

/** @param before null in the first quarter, and where nothing was reported. */
export function figureChangeOf(now: number | null, before: number | null): number | null {
  const change = computeChange({ actualNow: now, actualBefore: before });
  return typeof change === 'number' ? change : null;
}

const compute = compile(movementDefinition);

/** @param before null in the first quarter. */
export function movementOf(now: Status, before: Status | null): Movement {
  return compute({ now, before: before ?? '' }) as Movement;
}
