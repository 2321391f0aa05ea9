/** How long after a write Excel may still send the events of it. */
const SETTLING_MS = 1000;

/** Tells this host's own changes apart from everyone else's. */
export class OwnChanges {
  private writing = 0;
  private quietUntil = 0;

  /** Runs a write whose events are not to be reported. */
  async during<T>(write: () => Promise<T>): Promise<T> {
    this.writing += 1;
    try {
      return await write();
    } finally {
      this.writing -= 1;
      this.quietUntil = Date.now() + SETTLING_MS;
    }
  }

  /**
   * Excel from ExcelApi 1.14 on says that an add-in's own code made a change. Before, a local change during a write and
   * shortly after it counts as ours; a co-author's never does.
   */
  includes(event: Pick<Excel.WorksheetChangedEventArgs, 'source' | 'triggerSource'>): boolean {
    if (event.source === 'Remote') return false;
    const { triggerSource } = event as { triggerSource?: string };
    if (triggerSource !== undefined) return triggerSource === 'ThisLocalAddin';
    return this.writing > 0 || Date.now() < this.quietUntil;
  }
}
