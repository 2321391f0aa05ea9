import { useEffect } from 'react';
import { usePane } from '../context/PaneContext';
import type { ChosenPlan } from './useSession';

/**
 * Chooses the shipped plan that the workbook was filled from, so that filling again needs no search for it.
 * @param planId undefined while nothing is to be chosen.
 */
export function usePresetPlan(
  planId: string | undefined,
  choose: (update: (chosen: ChosenPlan | null) => ChosenPlan | null) => void,
): void {
  const { library } = usePane();
  useEffect(() => {
    if (planId === undefined) return undefined;
    let wanted = true;
    const preset = async () => {
      const shipped = await library.list();
      if (!shipped.some(({ id }) => id === planId)) return;
      const plan = await library.load(planId);
      // The user may have chosen meanwhile.
      if (wanted) choose((chosen) => chosen ?? { plan, file: null });
    };
    // Only a convenience: without it the user chooses, and learns there what is wrong.
    preset().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [planId, library, choose]);
}
