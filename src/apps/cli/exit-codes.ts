/** Exit codes: done; done, and 强制性 findings are open; could not be done. */
export const exitCodes = { done: 0, findings: 1, failed: 2 } as const;
