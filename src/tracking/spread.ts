import { aimOf, decidingBound, type Indicator } from '../plan/model';
import { hasPath, isPhased } from './kinds';
import { compile } from './expression';

/** How the target of a row falls due: as a sum by quarters, along the path from its baseline, or whole. */
export const spreads = ['phased', 'path', 'whole'] as const;
export type Spread = (typeof spreads)[number];

const phased = compile(isPhased);
const path = compile(hasPath);

/** How an indicator falls due, by the definitions of the ledger. */
export function spreadOf({ measure, target, baseline }: Indicator): Spread {
  const fields = {
    measure,
    operator: aimOf(target),
    target: decidingBound(target),
    baseline: baseline ?? null,
    unit: target.unit,
  };
  if (phased(fields) === true) return 'phased';
  return path(fields) === true ? 'path' : 'whole';
}
