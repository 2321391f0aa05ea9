import { readTargets } from '../../../src/reading/prose/targets';
import { planAimOf } from '../../../src/plan/model';
import type { Horizon } from '../../../src/reading/prose/periods';

/** "name measure op low~high unit [period] [<baseline] [reason]", one line a target. */
export const read = (text: string, horizon: Horizon = { year: 2024 }): string[] =>
  readTargets(text, horizon).map(({ name, measure, target, period, baseline, reason }) =>
    [
      `${name} ${measure} ${planAimOf(target)} ${[target.low, target.high].filter((bound) => bound !== null).join('~')} ${target.unit}`,
      ...(period === null ? [] : [period]),
      ...(baseline === undefined ? [] : [`<${baseline}`]),
      ...(reason === undefined ? [] : [reason]),
    ].join(' '),
  );
