import type { WorkbookEdit, XlsxHost } from '../../../host/file';
import type { PaneState } from '../../../pane/session/memory';
import type { DeskStore, WorkbookRecord } from './desk-store';

/** After so many stored changes the bytes are stored anew, so that opening need not go through too many. */
const MOST_EDITS = 200;
/** Milliseconds in which further changes of the review are waited for. */
const PANE_PAUSE = 200;

export interface Stored {
  host: XlsxHost;
  store: DeskStore;
  /** Asked for at each change. */
  record: () => WorkbookRecord;
  /** The newest stored change that the workbook holds. */
  lastEdit: number;
  onError: (error: unknown) => void;
}

/**
 * Stores a workbook as it is worked on. An entry is stored by itself, at once; the whole workbook only after what is more than
 * cells, or after many of them.
 */
export class Autosave {
  private work: Promise<void> = Promise.resolve();
  private lastEdit: number;
  private edits = 0;
  private bytesWanted = false;
  /** Something could not be stored: what comes after it is worth nothing without the whole. */
  private incomplete = false;
  private pane: PaneState | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stopListening: () => void;

  constructor(private readonly stored: Stored) {
    this.lastEdit = stored.lastEdit;
    this.stopListening = stored.host.onEdit((edit) => this.keep(edit));
  }

  /** Stores the workbook's record, after its name changed or it was saved. */
  keepRecord(): void {
    this.enqueue(() => this.stored.store.putRecord(this.stored.record()));
  }

  /** Stores bytes that are the workbook as it is. */
  keepBytes(bytes: Uint8Array): void {
    this.enqueue(() => this.stored.store.putBytes(this.stored.record().id, bytes, this.lastEdit));
  }

  keepPane(state: PaneState): void {
    this.pane = state;
    this.timer ??= setTimeout(() => this.storePane(), PANE_PAUSE);
  }

  /** Ends when everything until now is stored. */
  async flush(): Promise<void> {
    this.storePane();
    await this.work;
  }

  async stop(): Promise<void> {
    this.stopListening();
    await this.flush();
  }

  private keep(edit: WorkbookEdit): void {
    const { store, record } = this.stored;
    if (edit.kind === 'cells') {
      this.enqueue(async () => {
        this.lastEdit = await store.addEdit(record().id, edit.changes);
        this.edits += 1;
      });
    }
    this.keepRecord();
    if (edit.kind === 'other' || this.incomplete || this.edits >= MOST_EDITS) this.storeBytes();
  }

  /** Stores the whole workbook. Changes that come while the bytes are made stay stored beside them: they may hold them or not. */
  storeBytes(): void {
    if (this.bytesWanted) return;
    this.bytesWanted = true;
    this.enqueue(async () => {
      const { store, host, record } = this.stored;
      this.bytesWanted = false;
      this.edits = 0;
      const held = this.lastEdit;
      if (host.workbook.sheets.length === 0) return;
      await store.putBytes(record().id, await host.save(), held);
      this.incomplete = false;
    });
  }

  private storePane(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { pane } = this;
    this.pane = null;
    if (pane) this.enqueue(() => this.stored.store.putPane(this.stored.record().id, pane));
  }

  private enqueue(step: () => Promise<void>): void {
    this.work = this.work.then(step).catch((error: unknown) => {
      this.incomplete = true;
      this.stored.onError(error);
    });
  }
}
