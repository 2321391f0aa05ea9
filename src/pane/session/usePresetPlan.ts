import { useEffect } from 'react';
import { usePane } from './environment';
import type { ChosenPlan } from './useChosenPlan';

/**
 * Chooses the shipped plan that the workbook was filled from, so that filling again needs no search for it.
 * @param planId undefined while nothing is to be chosen.
 * @param preset chooses unless the user has.
 */
export function usePresetPlan(
  planId: string | undefined,
  preset: (plan: ChosenPlan) => void,
): void {
  const { library } = usePane();
  useEffect(() => {
    if (planId === undefined) return undefined;
    let wanted = true;
    const find = async () => {
      const shipped = await library.list();
      if (!shipped.some(({ id }) => id === planId)) return;
      const plan = await library.load(planId);
      // The user may have chosen meanwhile.
      if (wanted) preset({ plan, file: null });
    };
    // Only a convenience: without it the user chooses, and learns there what is wrong.
    find().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [planId, library, preset]);
}
