import { useEffect, useMemo, useRef, useState } from 'react';
import { readInWorker } from '../../../../documents/read-in-worker';
import type { PlanRecords } from '../../../../plan/model';
import { proposeOffices } from '../../../../plan/offices/division';
import { useAction } from '../../../session/useAction';
import type { Review } from '../useReview';

/** A second document that says who answers for what. */
interface Division {
  file: string;
  records: Pick<PlanRecords, 'indicators' | 'tasks'>;
}

/** Reading a division of work, and what it proposes for the plan as it is now; a proposal that was taken is none any more. */
export function useDivision({ plan, perform }: Review) {
  const [division, setDivision] = useState<Division | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  /** Keys of what the user ticked or unticked; all others are ticked where they are certain. */
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const read = useAction(async (file: File) => {
    const controller = new AbortController();
    abort.current = controller;
    setReading(file.name);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const [year] = plan.years;
      const { reading: records } = await readInWorker(
        { bytes, name: file.name },
        { signal: controller.signal, ...(year === undefined ? {} : { year }) },
      );
      setChanged(new Map());
      setDivision({ file: file.name, records });
    } catch (error) {
      // Being asked to stop is no error.
      if (!controller.signal.aborted) throw error;
    } finally {
      setReading(null);
    }
  });

  const proposals = useMemo(
    () =>
      division
        ? proposeOffices(plan, division.records).map((proposal) => ({
            ...proposal,
            key: [proposal.id, ...proposal.after.lead, '', ...proposal.after.support].join('\n'),
          }))
        : [],
    [division, plan],
  );
  const isTicked = ({ key, certain }: (typeof proposals)[number]) => changed.get(key) ?? certain;
  const ticked = proposals.filter(isTicked);
  const matched = new Set(proposals.map(({ id }) => id));
  return {
    file: division?.file ?? null,
    reading,
    error: read.error,
    dismissError: read.clearError,
    proposals,
    ticked,
    isTicked,
    /** How many rows have nobody who leads, and no proposal. */
    left: [...plan.indicators.filter(({ sameAs }) => sameAs === undefined), ...plan.tasks].filter(
      ({ id, lead }) => lead.length === 0 && !matched.has(id),
    ).length,
    choose: (file: File) => void read.run(file),
    cancel: () => abort.current?.abort(),
    close: () => setDivision(null),
    /** One record takes one proposal: ticking one unticks the others. */
    tick: (proposal: (typeof proposals)[number], on: boolean) => {
      const next = new Map(changed);
      const others = proposals.filter(({ id }) => on && id === proposal.id);
      for (const { key } of others) next.set(key, false);
      setChanged(next.set(proposal.key, on));
    },
    take: () => {
      const assignments = new Map(ticked.map(({ id, after }) => [id, after]));
      perform({ do: 'assign', item: ticked[0]?.id ?? '', assignments });
      if (proposals.every(({ id }) => assignments.has(id))) setDivision(null);
    },
  };
}
