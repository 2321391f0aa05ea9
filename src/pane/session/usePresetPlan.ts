import { useEffect } from 'react';
import { usePane } from './environment';
import type { ChosenPlan } from './useChosenPlan';
import { work } from './work';

/**
 * Chooses the plan that the workbook was filled from: its own copy of it, with all that was decided; where that is gone, the
 * shipped one.
 * @param planId undefined while nothing is to be chosen.
 * @param preset chooses unless the user has.
 */
export function usePresetPlan(
  planId: string | undefined,
  preset: (plan: ChosenPlan) => void,
): void {
  const { host, library } = usePane();
  useEffect(() => {
    if (planId === undefined) return undefined;
    let wanted = true;
    const find = async () => {
      const { filledPlan } = await work();
      const [own, shipped] = await Promise.all([filledPlan(host), library.list()]);
      const isShipped = shipped.some(({ id }) => id === planId);
      const plan = own ?? (isShipped ? await library.load(planId) : null);
      // The user may have chosen meanwhile.
      if (wanted && plan)
        preset({ plan, file: isShipped ? null : '', ...(own && { fromWorkbook: true }) });
    };
    // Only a convenience: without it the user chooses, and learns there what is wrong.
    find().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [planId, host, library, preset]);
}
