const TAB = 'indicator-ledger.workbook';

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
};

/**
 * Keeps other tabs from the same workbook. Where the browser has no locks (pages without https) nobody is kept from anything.
 * @returns how to let go; null where another tab has it.
 */
export function claim(id: string): Promise<(() => void) | null> {
  // Absent on pages without https, whatever the types say.
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return Promise.resolve(() => undefined);
  return new Promise((resolve, reject) => {
    locks
      .request(`${TAB}.${id}`, { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((release) => resolve(release));
      })
      .catch(reject);
  });
}
