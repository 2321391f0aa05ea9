import type { PlanLibrary, PlanSummary } from '../../plan/library';
import type { Plan } from '../../plan/model';

/** Filled in by webpack from the files in `seeds`. */
declare const SHIPPED_PLANS: PlanSummary[];

/** The plans that ship with the product; each is fetched when somebody chooses it. */
export const shippedPlans: PlanLibrary = {
  list: async () => SHIPPED_PLANS,
  async load(id) {
    if (!SHIPPED_PLANS.some((plan) => plan.id === id)) throw new Error(`no plan ${id}`);
    const file: { default: Partial<Plan> } = await import(
      /* webpackChunkName: "plan-[request]" */ `../../../seeds/${id}.json`
    );
    // Tests hold the shipped files to the plan schema, so the page need not; what the schema adds is added here.
    return { conflicts: [], results: [], revisions: [], ...file.default } as Plan;
  },
};
