/** What `start.js` leaves in the page for the program. */
interface LedgerStart {
  /** False in a browser that lacks what the program takes for granted, though it may understand its language. */
  canRun: boolean;
  /**
   * Says in plain text, in both languages, why the program does not appear and what to do instead.
   * Does nothing once the program is on the page.
   */
  wayOn(reason: 'browser' | 'excel' | 'outside' | 'office' | 'program' | 'slow'): void;
  /** Opens the same text in a window for a command of the ribbon, and completes the command. */
  explainCommand(event: { completed(): void }): void;
}

interface Window {
  ledgerStart: LedgerStart;
}
