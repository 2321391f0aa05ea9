import { useEffect, useRef, useState } from 'react';
import type { Decision } from '../../../collection/merge/decisions';
import type { MergedEntry } from '../../../collection/merge/merged-entry';
import { isCancelled } from '../../../language/errors';
import type { AppliedCollection } from '../../../usecases/collection/apply-collection';
import type { CollectPreview } from '../../../usecases/collection/collect-returns';
import type { IncomingFile } from '../../../usecases/collection/incoming';
import { type ReturnFiles, usePane } from '../../session/environment';
import { useAction } from '../../session/useAction';
import type { Session } from '../../session/useSession';
import { work } from '../../session/work';

/** What was written, and whether it was put back. */
export interface Applied extends AppliedCollection {
  undone: boolean;
}

/** Returned files: reading them, deciding what cannot be settled, writing, and putting back. */
export function useCollect({ wroteLedger }: Session, onRecorded: () => void) {
  const { host, loadReturnFiles } = usePane();
  const [preview, setPreview] = useState<CollectPreview | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [applied, setApplied] = useState<Applied | null>(null);
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const [by, setBy] = useState('');
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const reading = useAction(async (chosen: readonly File[]) => {
    const { signal } = (abort.current = new AbortController());
    setPreview(null);
    setApplied(null);
    setDecisions([]);
    setDone(0);
    try {
      const [{ collectReturns }, files] = await Promise.all([work(), loadReturnFiles()]);
      const incoming = incomingOf(chosen, files);
      const options = { onRead: setDone, signal };
      const result = await collectReturns(host, incoming, files.read, options);
      if (!signal.aborted) setPreview(result);
    } catch (error) {
      if (!isCancelled(error) && !signal.aborted) throw error;
    } finally {
      abort.current = null;
      setDone(null);
    }
  });

  const decide = useAction(async (entry: MergedEntry, choose: Decision['choose']) => {
    if (!preview) return;
    const { id, quarter, field, office, sha256: file } = entry;
    const isSame = (each: Decision) => each.id === id && each.field === field && each.file === file;
    const next = [
      ...decisions.filter((each) => !isSame(each)),
      { id, quarter, field, office, file, choose },
    ];
    setDecisions(next);
    const { decideAgain } = await work();
    setPreview(decideAgain(preview, { by, decisions: [...next] }));
  });

  const applying = useAction(async () => {
    if (!preview) return;
    const { applyCollection } = await work();
    const named = { ...preview, decisions: { ...preview.decisions, by } };
    const result = await applyCollection(host, named);
    setApplied({ ...result, undone: false });
    setPreview(null);
    wroteLedger();
    onRecorded();
  });

  const undoing = useAction(async () => {
    if (!applied) return;
    const { undoCollection } = await work();
    await undoCollection(host, applied.written);
    setApplied({ ...applied, undone: true });
    wroteLedger();
    onRecorded();
  });

  const actions = [reading, decide, applying, undoing];
  return {
    preview,
    done,
    applied,
    by,
    setBy,
    decided: decisions,
    reading: reading.running,
    applying: applying.running,
    busy: actions.some(({ running }) => running),
    error: actions.find(({ error }) => error !== undefined)?.error,
    dismissError: () => actions.forEach(({ clearError }) => clearError()),
    read: (files: readonly File[]) => void reading.run(files),
    cancel: () => abort.current?.abort(),
    decide: (entry: MergedEntry, choose: Decision['choose']) => void decide.run(entry, choose),
    apply: () => void applying.run(),
    undo: () => void undoing.run(),
  };
}

export type CollectActions = ReturnType<typeof useCollect>;

async function* incomingOf(
  files: readonly File[],
  { expand }: ReturnFiles,
): AsyncGenerator<IncomingFile> {
  for (const file of files) {
    const bytes = async () => new Uint8Array(await file.arrayBuffer());
    if (/\.(zip|eml|msg)$/i.test(file.name)) yield* expand(file.name, await bytes());
    else yield { file: file.name, bytes };
  }
}
