import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { distinctIndicators } from '../../../src/plan/distinct';
import type { Indicator } from '../../../src/plan/model';
import { parsePlan } from '../../../src/plan/parse-plan';
import { curveOf } from '../../../src/tracking/curve';
import { quarters, type Quarter } from '../../../src/tracking/quarter';
import { spreadOf } from '../../../src/tracking/spread';
import { defaultSettings, track, type TrackedRow } from '../../../src/tracking/track';

const SEEDS = join(__dirname, '..', '..', '..', 'seeds');
const plans = readdirSync(SEEDS)
  .filter((file) => file.endsWith('.json'))
  .map((file) => parsePlan(readFileSync(join(SEEDS, file), 'utf8')));

/** The status of an indicator of a plan in a quarter of the last year of its period. */
function statusOf(indicator: Indicator, entry: number, quarter: Quarter) {
  const { measure, target, baseline, period } = indicator;
  const row: TrackedRow = {
    measure,
    operator: target.op,
    target: bound(indicator),
    baseline: baseline ?? null,
    unit: target.unit,
    periodEnd: Number(period.slice(-4)),
    mark: null,
    entry,
  };
  const blank = [null, null, null, null];
  const curve = curveOf(
    { kind: '', measure, spread: spreadOf(indicator), dueBy: null, own: blank, last: blank },
    defaultSettings.phasing,
  );
  const settings = { ...defaultSettings, year: row.periodEnd, quarter, phasing: curve.due };
  return track(row, settings).status;
}

const bound = ({ target }: Indicator) => (target.op === '<=' ? target.high! : target.low!);

/** Where an even year stands at a quarter's end; what is due whole has no part to come, and is held. */
function evenly(indicator: Indicator, quarter: Quarter): number {
  const spread = spreadOf(indicator);
  const start = spread === 'path' ? indicator.baseline! : 0;
  const share = spread === 'whole' ? 1 : quarter / 4;
  return start + (bound(indicator) - start) * share;
}

describe.each(plans.map((plan) => [plan.id, distinctIndicators(plan)] as const))(
  '%s',
  (_, rows) => {
    test('a year of even progress is nowhere behind, and nowhere met before it is over', () => {
      for (const quarter of quarters) {
        const wrong = rows.filter((row) => {
          const status = statusOf(row, evenly(row, quarter), quarter);
          return status === 'behind' || (status === 'met' && quarter < 4);
        });
        expect([quarter, wrong.map(({ name }) => name)]).toEqual([quarter, []]);
      }
    });

    test('a year that stands still is nowhere near schedule', () => {
      const moving = rows.filter((row) => spreadOf(row) !== 'whole' && row.target.op !== '<=');
      for (const quarter of quarters) {
        const near = moving.filter((row) => {
          const start = spreadOf(row) === 'path' ? row.baseline! : 0;
          return !['behind', 'notAssessed'].includes(statusOf(row, start, quarter));
        });
        expect([quarter, near.map(({ name }) => name)]).toEqual([quarter, []]);
      }
    });
  },
);
