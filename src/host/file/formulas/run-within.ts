type Vm = typeof import('node:vm');

/** Node's own way to stop a computation from outside; there is none in a browser's page. */
function native(): Vm | null {
  if (typeof process === 'undefined' || typeof process.getBuiltinModule !== 'function') return null;
  return (process.getBuiltinModule('node:vm') as Vm | undefined) ?? null;
}

/**
 * Does work that may never end.
 * @returns false where it was stopped because it took longer; where the platform cannot stop it, it runs to its end.
 */
export function runWithin(milliseconds: number, work: () => void): boolean {
  const vm = native();
  if (!vm) {
    work();
    return true;
  }
  try {
    vm.runInContext('work()', vm.createContext({ work }), { timeout: milliseconds });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}
