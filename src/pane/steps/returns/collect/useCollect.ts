import { useEffect, useRef, useState } from 'react';
import { placeKey } from '../../../../collection/entry';
import type { Decision } from '../../../../collection/merge/decisions';
import type { MergedEntry } from '../../../../collection/merge/merged-entry';
import { isCancelled } from '../../../../language/errors';
import { usePane } from '../../../session/environment';
import { useAction } from '../../../session/useAction';
import type { Session } from '../../../session/useSession';
import { work } from '../../../session/work';

/** Returned files: reading them, deciding what cannot be settled, writing, and putting back. */
export function useCollect(
  { wroteLedger, collecting, changeCollecting: change }: Session,
  onRecorded: () => void,
) {
  const { host, loadReturnFiles } = usePane();
  const { preview, moved, applied, by } = collecting;
  const [done, setDone] = useState<number | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const decided = preview?.decisions.decisions ?? [];

  const reading = useAction(async (chosen: readonly File[]) => {
    const { signal } = (abort.current = new AbortController());
    change({ preview: null, applied: null, moved: false });
    setDone(0);
    try {
      const [{ collectReturns }, files] = await Promise.all([work(), loadReturnFiles()]);
      const read = await files.read(chosen, { onRead: setDone, signal });
      const result = await collectReturns(host, read);
      if (!signal.aborted) change({ preview: result });
    } catch (error) {
      if (!isCancelled(error) && !signal.aborted) throw error;
    } finally {
      abort.current = null;
      setDone(null);
    }
  });

  const deciding = useAction(async (entry: MergedEntry, choose: Decision['choose']) => {
    if (!preview) return;
    const { id, quarter, field, office, sha256: file } = entry;
    const others = decided.filter((each) => !isOn(each, entry));
    const { decideAgain } = await work();
    const decisions = [...others, { id, quarter, field, office, file, choose }];
    change({ preview: decideAgain(preview, { by, decisions }) });
  });

  const applying = useAction(async () => {
    if (!preview) return;
    const { applyCollection, cellsOf, mergeAgain } = await work();
    const now = await mergeAgain(host, preview);
    change({ moved: now.differs, preview: now.preview });
    if (now.differs) return;
    // What a write that was cut short has left is put back with the rest of it.
    const cut = applied?.cut && !applied.undone ? applied.written : [];
    const cells = new Map(cut.map((cell) => [placeKey(cell), cell]));
    for (const cell of cellsOf(now.preview)) {
      const first = cells.get(placeKey(cell)) ?? cell;
      cells.set(placeKey(cell), { ...cell, before: first.before });
    }
    const written = [...cells.values()];
    change({ applied: { written, recorded: 0, undone: null, cut: true } });
    const { recorded } = await applyCollection(host, {
      ...now.preview,
      decisions: { ...now.preview.decisions, by: by.trim() },
    });
    change({ applied: { written, recorded, undone: null }, preview: null });
    wroteLedger();
    onRecorded();
  });

  const undoing = useAction(async () => {
    if (!applied) return;
    const { undoCollection } = await work();
    const undone = await undoCollection(host, applied.written);
    change({ applied: { ...applied, undone } });
    wroteLedger();
    onRecorded();
  });

  const actions = [reading, deciding, applying, undoing];
  return {
    preview,
    moved,
    done,
    applied,
    by,
    setBy: (name: string) => change({ by: name }),
    isDecided: (entry: MergedEntry) => decided.some((each) => isOn(each, entry)),
    /** Who decides goes into the trail, so it is asked for. */
    lacksName: decided.length > 0 && by.trim() === '',
    reading: reading.running,
    applying: applying.running,
    busy: actions.some(({ running }) => running),
    error: actions.find(({ error }) => error !== undefined)?.error,
    dismissError: () => actions.forEach(({ clearError }) => clearError()),
    read: (files: readonly File[]) => void reading.run(files),
    cancel: () => abort.current?.abort(),
    decide: (entry: MergedEntry, choose: Decision['choose']) => void deciding.run(entry, choose),
    apply: () => void applying.run(),
    undo: () => void undoing.run(),
  };
}

export type CollectActions = ReturnType<typeof useCollect>;

const isOn = (decision: Decision, { id, field, sha256 }: MergedEntry): boolean =>
  decision.id === id && decision.field === field && decision.file === sha256;
