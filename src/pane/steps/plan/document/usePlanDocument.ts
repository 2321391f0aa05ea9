import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReadResult, ReadStage } from '../../../../documents';
import { readInWorker } from '../../../../documents/read-in-worker';

/** A plan document as the user gave it. */
export type DocumentInput = { kind: 'file'; file: File } | { kind: 'text'; text: string };

type State =
  | { stage: 'idle' }
  | { stage: 'reading'; input: DocumentInput; reached: ReadStage | null }
  | { stage: 'failed'; error: unknown }
  | { stage: 'read'; input: DocumentInput; document: ReadResult };

const inputOf = async (input: DocumentInput) =>
  input.kind === 'text'
    ? { text: input.text }
    : { bytes: new Uint8Array(await input.file.arrayBuffer()), name: input.file.name };

/** Reads one document at a time; another one, or closing the pane, stops it. */
export function usePlanDocument() {
  const [state, setState] = useState<State>({ stage: 'idle' });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  /** Resolves to null when it was stopped or failed. */
  const read = useCallback(
    async (input: DocumentInput, year?: number): Promise<ReadResult | null> => {
      abort.current?.abort();
      const controller = new AbortController();
      abort.current = controller;
      const { signal } = controller;
      setState({ stage: 'reading', input, reached: null });
      try {
        const document = await readInWorker(await inputOf(input), {
          ...(year === undefined ? {} : { year }),
          signal,
          onProgress: (reached) => {
            if (!signal.aborted) setState({ stage: 'reading', input, reached });
          },
        });
        if (signal.aborted) return null;
        setState({ stage: 'read', input, document });
        return document;
      } catch (error) {
        if (!signal.aborted) setState({ stage: 'failed', error });
        return null;
      }
    },
    [],
  );

  const reset = useCallback(() => {
    abort.current?.abort();
    setState({ stage: 'idle' });
  }, []);
  return { state, read, reset };
}
