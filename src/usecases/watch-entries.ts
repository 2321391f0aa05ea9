import type { Host } from '../host/port';
import { checkEdit, type EditCheck } from './check-edit';
import { requireLedger } from './load-ledger';

/**
 * Checks every entry as it is made, pasted or changed by a co-author.
 * @param onError a check that failed; watching goes on.
 * @returns a function that stops watching.
 */
export async function watchEntries(
  host: Host,
  onCheck: (check: EditCheck) => void,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const { ledger } = await requireLedger(host, ['cover', 'ledger']);
  return host.watch([ledger!.sheet], (change) => {
    checkEdit(host, change).then((check) => check && onCheck(check), onError);
  });
}
