/** How a worker is asked, and what its messages mean. */
export interface Asking<Message, Answer> {
  request: unknown;
  /** Handed over instead of copied: this side cannot use it any more. */
  transfer?: Transferable[];
  signal?: AbortSignal | undefined;
  /** What the promise rejects with when the signal asks to stop. */
  stopped: () => Error;
  /** Called with each message: it may answer, refuse, or only take note. */
  hear: (message: Message, answer: (value: Answer) => void, refuse: (error: Error) => void) => void;
  /**
   * What the promise rejects with when the worker itself fails.
   * @param kind its message could not be read, or it did not start or ended.
   * @param reason the browser's; may be empty.
   */
  failed: (kind: 'unreadable' | 'ended', reason: string) => Error;
}

/** Asks a worker of its own for one answer; the worker ends with it, whatever comes of it. */
export async function ask<Message, Answer>(
  worker: Worker,
  { request, transfer = [], signal, stopped, hear, failed }: Asking<Message, Answer>,
): Promise<Answer> {
  try {
    return await new Promise<Answer>((answer, refuse) => {
      signal?.addEventListener('abort', () => refuse(stopped()), { once: true });
      worker.onmessage = ({ data }: MessageEvent<Message>) => hear(data, answer, refuse);
      worker.onmessageerror = () => refuse(failed('unreadable', ''));
      worker.onerror = ({ message }) => refuse(failed('ended', message));
      worker.postMessage(request, transfer);
    });
  } finally {
    worker.terminate();
  }
}
