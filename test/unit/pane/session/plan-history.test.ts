import type { Plan } from '../../../../src/plan/model';
import {
  type Change,
  type PlanHistory,
  redoChange,
  revisePlan,
  startHistory,
  undoChange,
} from '../../../../src/pane/session/plan-history';
import { plan } from '../steps/review/plan';
import { fc } from '../../../support/property';

const change: Change = { kind: 'edit', item: 'I-1', count: 1 };
const titled = (title: string) => (before: Plan) => ({ ...before, title });
const retitle = (history: PlanHistory, title: string) => revisePlan(history, change, titled(title));

describe('the history of a review', () => {
  it('takes changes back one by one and makes them again', () => {
    const two = retitle(retitle(startHistory(plan({ title: '甲' })), '乙'), '丙');
    expect(two.plan.title).toBe('丙');
    const one = undoChange(two);
    expect([one.plan.title, undoChange(one).plan.title]).toEqual(['乙', '甲']);
    expect(redoChange(one)).toEqual(two);
  });

  it('has nothing to undo at its start and nothing to redo at its end', () => {
    const start = startHistory(plan());
    expect(undoChange(start)).toBe(start);
    expect(redoChange(start)).toBe(start);
  });

  it('forgets what was undone once something else is done', () => {
    const other = retitle(undoChange(retitle(startHistory(plan({ title: '甲' })), '乙')), '丁');
    expect(redoChange(other)).toBe(other);
    expect(undoChange(other).plan.title).toBe('甲');
  });

  it('has no step for a change that changed nothing', () => {
    const start = startHistory(plan());
    expect(revisePlan(start, change, (before) => before)).toBe(start);
  });

  it('returns to every plan it was at, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 12 }), (titles) => {
        const seen = [startHistory(plan())];
        for (const title of titles) seen.push(retitle(seen[seen.length - 1]!, title));
        let back = seen[seen.length - 1]!;
        for (let i = seen.length - 1; i > 0; i--) back = undoChange(back);
        expect(back.plan).toBe(seen[0]!.plan);
        for (const step of seen.slice(1)) {
          back = redoChange(back);
          expect(back.plan).toBe(step.plan);
        }
      }),
    );
  });
});
