import { useEffect, useState } from 'react';
import type { PlanSummary } from '../../../plan/library';
import { usePane } from '../context/PaneContext';
import type { Session } from '../session/useSession';
import { work } from '../actions';
import { useAction } from '../actions/useAction';

/** The shipped plans, and choosing one of them or a file. */
export function usePlanChoice({ chosen, choose }: Session) {
  const { library } = usePane();
  const [shipped, setShipped] = useState<PlanSummary[]>([]);
  /** The plan being fetched, so that the choice shows at once. */
  const [pending, setPending] = useState<string | null>(null);

  const list = useAction(async () => setShipped(await library.list()));
  const { run: runList } = list;
  useEffect(() => {
    void runList();
  }, [runList, library]);

  const load = useAction(async (id: string) => {
    setPending(id);
    try {
      choose({ plan: await library.load(id), file: null });
    } finally {
      setPending(null);
    }
  });

  const open = useAction(async (file: File) => {
    const { readPlanText } = await work();
    choose({ plan: readPlanText(await file.text()), file: file.name });
  });

  return {
    shipped,
    selectedId: pending ?? (chosen && chosen.file === null ? chosen.plan.id : ''),
    loading: load.running || open.running,
    error: open.error ?? load.error ?? list.error,
    load: (id: string) => {
      open.clearError();
      void load.run(id);
    },
    open: (file: File) => {
      load.clearError();
      void open.run(file);
    },
    dismissError: () => {
      open.clearError();
      load.clearError();
      list.clearError();
    },
  };
}
