import { askOtherTabs } from './ask-other-tabs';

const TAB = 'indicator-ledger.workbook';
const LEFT = 'indicator-ledger.left';
/** Milliseconds in which a page that this tab just left lets go of its workbook, on a machine with much to do. */
const LEAVING = 10_000;

/** A name for a workbook that no other has. */
export function newId(): string {
  const parts = crypto.getRandomValues(new Uint32Array(4));
  return [...parts].map((part) => part.toString(36)).join('-');
}

/** Which workbook this tab works on, so that a reload goes on with it; null for none. */
export const tabWorkbook = {
  get: (): string | null => sessionStorage.getItem(TAB),
  set: (id: string | null): void => {
    if (id === null) sessionStorage.removeItem(TAB);
    else sessionStorage.setItem(TAB, id);
  },
  /** This tab's page is closed, perhaps to be loaded again. */
  leave: (): void => sessionStorage.setItem(LEFT, 'yes'),
  /**
   * Whether this tab had another page just before; asked once a page. A duplicated tab has the same workbook written down, but
   * its page was never left.
   */
  wasLeft: (): boolean => {
    const left = sessionStorage.getItem(LEFT) !== null;
    sessionStorage.removeItem(LEFT);
    return left;
  },
};

/**
 * Keeps other tabs from the same workbook. Where the browser has no locks (pages without https) the other tabs are asked.
 * @param ours the page that may still have it is the one that this tab just left: it is waited for.
 * @returns how to let go; null where another tab has it.
 */
export function claim(id: string, ours = false): Promise<(() => void) | null> {
  // Absent on pages without https, whatever the types say.
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return claimByAsking(id, ours);
  return new Promise((resolve, reject) => {
    const hold = (lock: Lock | null) => {
      clearTimeout(timer);
      if (!lock) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((release) => resolve(release));
    };
    const waiting = new AbortController();
    const timer = ours ? setTimeout(() => waiting.abort(), LEAVING) : undefined;
    const name = `${TAB}.${id}`;
    const asked = ours
      ? locks.request(name, { signal: waiting.signal }, hold)
      : locks.request(name, { ifAvailable: true }, hold);
    asked.catch((error: unknown) => (waiting.signal.aborted ? resolve(null) : reject(error)));
  });
}

async function claimByAsking(id: string, ours: boolean): Promise<(() => void) | null> {
  const until = Date.now() + (ours ? LEAVING : 0);
  for (;;) {
    const release = await askOtherTabs(`${TAB}.${id}`);
    if (release || Date.now() >= until) return release;
  }
}
