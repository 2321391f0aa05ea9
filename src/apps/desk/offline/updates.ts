/** What a page knows of newer versions: none, one that waits, or one that another window has taken. */
export type Update = 'none' | 'waiting' | 'taken';

/** Keeps the desk for use without network, and tells of newer versions; nothing changes under a page in use. */
export interface Updates {
  state(): Update;
  /** @returns what ends the subscription. */
  subscribe(changed: () => void): () => void;
  /** Changes over to the version that waits, and loads the page anew. */
  take(): void;
}

const HOURLY = 60 * 60 * 1000;

/**
 * @param container the browser's; undefined where it has none (pages without https, old browsers): the desk then works with
 * its server alone.
 * @param reload loads the page anew.
 */
export function watchUpdates(
  container: ServiceWorkerContainer | undefined,
  reload: () => void,
): Updates {
  const listeners = new Set<() => void>();
  let state: Update = 'none';
  let waiting: ServiceWorker | null = null;
  let taking = false;
  const become = (next: Update) => {
    state = next;
    for (const changed of listeners) changed();
  };

  const follow = (registration: ServiceWorkerRegistration) => {
    const offer = () => {
      // Without a controller it is the first visit: there is nothing to update.
      if (!registration.waiting || !container?.controller) return;
      waiting = registration.waiting;
      become('waiting');
    };
    offer();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', offer);
    });
    setInterval(() => void registration.update().catch(() => undefined), HOURLY);
  };

  if (container) {
    // On the first visit the worker takes the page under its wing: nothing of it is new.
    let firstClaim = !container.controller;
    container.addEventListener('controllerchange', () => {
      if (taking) reload();
      else if (!firstClaim) become('taken');
      firstClaim = false;
    });
    // Not being able to keep it (private windows, full disks) leaves the desk as it is with its server.
    container.register('service-worker.js').then(follow, () => undefined);
  }

  return {
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    take() {
      taking = true;
      if (state === 'taken') reload();
      else waiting?.postMessage('take-over');
    },
  };
}
