import { useEffect, useState } from 'react';
import type { PlanSummary } from '../../../plan/library';
import { usePane } from '../../session/environment';
import type { Session } from '../../session/useSession';
import { work } from '../../session/work';
import { useAction } from '../../session/useAction';

/** A document that becomes a plan by being read and reviewed. */
export type Intake = { kind: 'file'; file: File } | { kind: 'paste' };

/** The shipped plans, and choosing one of them, a plan file, or a document to read. */
export function usePlanChoice({ chosen, choose, mayReplace }: Session) {
  const { library, memory } = usePane();
  const [shipped, setShipped] = useState<PlanSummary[]>([]);
  /** The plan being fetched, so that the choice shows at once. */
  const [pending, setPending] = useState<string | null>(null);
  const [intake, setIntake] = useState<Intake | null>(() => {
    const file = chosen ? undefined : memory?.document;
    return file ? { kind: 'file', file } : null;
  });

  const list = useAction(async () => setShipped(await library.list()));
  const { run: runList } = list;
  useEffect(() => {
    void runList();
  }, [runList, library]);

  const load = useAction(async (id: string) => {
    if (!(await mayReplace())) return;
    setPending(id);
    try {
      choose({ plan: await library.load(id), file: null });
    } finally {
      setPending(null);
    }
  });

  const openPlan = useAction(async (file: File) => {
    const { parsePlan } = await work();
    const plan = parsePlan(await file.text());
    if (await mayReplace()) choose({ plan, file: file.name });
  });
  const dismissError = () => {
    openPlan.clearError();
    load.clearError();
    list.clearError();
  };

  return {
    shipped,
    selectedId: pending ?? (chosen && chosen.file === null ? chosen.plan.id : ''),
    loading: load.running || openPlan.running,
    error: openPlan.error ?? load.error ?? list.error,
    intake,
    load: (id: string) => {
      dismissError();
      setIntake(null);
      void load.run(id);
    },
    /** Takes a plan file, or a document of any other kind to be read. */
    open: (file: File) => {
      dismissError();
      const isPlan = /\.json$/i.test(file.name);
      setIntake(isPlan ? null : { kind: 'file', file });
      if (isPlan) void openPlan.run(file);
    },
    paste: () => {
      dismissError();
      setIntake({ kind: 'paste' });
    },
    closeIntake: () => setIntake(null),
    dismissError,
  };
}
