import { useSyncExternalStore } from 'react';

/** How much of what the user asked for is being done, in whatever part of the pane. */
let running = 0;
const listeners = new Set<() => void>();

function change(by: 1 | -1): void {
  running += by;
  for (const listener of listeners) listener();
}

/** Something that the user asked for; what the pane does by itself in the background is none. */
export async function askedFor<T>(work: () => Promise<T>): Promise<T> {
  change(1);
  try {
    return await work();
  } finally {
    change(-1);
  }
}

/** Whether the user waits for something. */
export function useIsAsked(): boolean {
  return useSyncExternalStore(subscribe, () => running > 0);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
