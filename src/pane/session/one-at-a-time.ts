/**
 * Lets one run of `perform` go on at a time.
 * @param whenBusy what becomes of a run that is asked for meanwhile: dropped (a second press of a button), or run once
 * when the first has ended, with what was asked for last (reading, whose result would be older than the request).
 */
export function oneAtATime<Arguments extends unknown[]>(
  perform: (...args: Arguments) => Promise<void>,
  whenBusy: 'drop' | 'again',
): (...args: Arguments) => Promise<void> {
  let busy = false;
  let waiting: Arguments | null = null;
  return async (...args) => {
    if (busy) {
      if (whenBusy === 'again') waiting = args;
      return;
    }
    busy = true;
    try {
      for (let next: Arguments | null = args; next; next = waiting) {
        waiting = null;
        await perform(...next);
      }
    } finally {
      busy = false;
      waiting = null;
    }
  };
}
