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
  /** Those that are being checked. */
  let inHand: CellsChanged[] = [];
  let running = false;
  const memory: EditMemory = {};

  const work = async () => {
    running = true;
    // An event may tell of several areas, one after the other.
    await Promise.resolve();
    while (waiting.length > 0) {
      inHand = waiting;
      waiting = [];
      try {
        const check = await checkEdit(host, inHand, memory);
        if (check) onCheck(check);
      } catch (error) {
        onError(error);
      }
    }
    inHand = [];
    running = false;
  };
  return host.watch(sheets, (change) => {
    // Whether the check in hand has read the rows before or after they moved is not known: its entries are checked again.
    if (change.inserted || change.removed) waiting = moved([...inHand, ...waiting], change);
    if (change.removed) return;
    waiting.push(change);
    if (!running) void work();
  });
}

/** Changes where they stand after whole rows of their sheet came or went; those of rows that went are gone with them. */
function moved(changes: readonly CellsChanged[], { sheet, area, removed }: CellsChanged) {
  const isWhole = area.column === 0 && area.columns >= WHOLE_ROW;
  return changes.flatMap((change): CellsChanged[] => {
    const { row } = change.area;
    if (change.sheet !== sheet || !isWhole || row < area.row) return [change];
    if (removed && row < area.row + area.rows) return [];
    const by = removed ? -area.rows : area.rows;
    return [{ ...change, area: { ...change.area, row: row + by } }];
  });
}

/** Wider than any table: rows of so many columns are whole ones. */
const WHOLE_ROW = 1000;
