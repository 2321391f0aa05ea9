import type { CellsChanged, Host } from '../host/port';
import { checkEdit, type EditCheck, type EditMemory } from './check-edit';
import { requireLedger } from './load-ledger';

/**
 * Checks every entry as it is made, pasted, filled down or changed by a co-author. Changes that come while a check runs are
 * checked together after it.
 * @param onError a check that failed; watching goes on.
 * @returns a function that stops watching.
 */
export async function watchEntries(
  host: Host,
  onCheck: (check: EditCheck) => void,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const { ledger, tasks } = await requireLedger(host, ['cover', 'ledger', 'tasks']);
  const sheets = [ledger!.sheet, ...(tasks ? [tasks.sheet] : [])];
  let waiting: CellsChanged[] = [];
  let running = false;
  const memory: EditMemory = {};

  const work = async () => {
    running = true;
    while (waiting.length > 0) {
      const changes = waiting;
      waiting = [];
      try {
        const check = await checkEdit(host, changes, memory);
        if (check) onCheck(check);
      } catch (error) {
        onError(error);
      }
    }
    running = false;
  };
  return host.watch(sheets, (change) => {
    if (change.removed) return;
    waiting.push(change);
    if (!running) void work();
  });
}
