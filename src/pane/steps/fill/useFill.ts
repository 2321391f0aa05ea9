import { useCallback, useEffect, useState } from 'react';
import type { ToldChange } from '../../../usecases/plan-changes';
import type { ChangeReason } from '../../../usecases/types';
import { usePane } from '../../session/environment';
import type { Session } from '../../session/useSession';
import { useWriting } from '../../session/useWriting';
import { work } from '../../session/work';

/** Filling the workbook with the chosen plan: progress, cancelling, and the report. */
export function useFill(session: Session) {
  const { host, language } = usePane();
  const { changes, reason, setReason, isComplete } = useChanges(session);
  const writing = useWriting(async (options) => {
    const { chosen, lastYear } = session;
    if (!chosen) return;
    session.setFillReport(null);
    try {
      const { fillWorkbook, rollOver } = await work();
      const filling = { language, ...(changes.length > 0 && { reason: told(reason) }), ...options };
      session.setFillReport(
        lastYear
          ? (
              await rollOver(host, chosen.plan, lastYear.last, {
                ...filling,
                ...(lastYear.take ? { take: lastYear.take } : {}),
              })
            ).fill
          : await fillWorkbook(host, chosen.plan, filling),
      );
    } finally {
      session.wroteLedger();
    }
  });
  return { ...writing, changes, reason, setReason, isComplete };
}

/** What is typed with spaces around it is not kept with them; a correction holds from the beginning. */
function told({ kind, from, basis = '' }: ChangeReason): ChangeReason {
  return {
    kind,
    ...(kind === 'adjustment' && from !== undefined && { from }),
    ...(basis.trim() !== '' && { basis: basis.trim() }),
  };
}

/** What the plan in hand would change in the ledger, and why it is changed. */
function useChanges({ chosen, ledger, edits, fillReport }: Session) {
  const { host, language } = usePane();
  const [changes, setChanges] = useState<ToldChange[]>([]);
  const [typed, setReason] = useState<ChangeReason>({ kind: 'correction' });
  const plan = chosen?.plan;
  const find = useCallback(async () => {
    if (!plan) return [];
    const { changesOf } = await work();
    return changesOf(host, plan, language);
  }, [host, plan, language]);
  useEffect(() => {
    let wanted = true;
    find()
      .then((found) => wanted && setChanges(found))
      // Filling tells what is wrong with the workbook.
      .catch(() => wanted && setChanges([]));
    return () => {
      wanted = false;
    };
  }, [find, edits, fillReport]);
  const reason = { from: ledger?.quarter ?? 1, ...typed };
  const isComplete =
    changes.length === 0 || reason.kind === 'correction' || (reason.basis ?? '').trim() !== '';
  return { changes, reason, setReason, isComplete };
}
