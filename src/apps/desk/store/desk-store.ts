import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SheetChange } from '../../../host/file';
import type { FileInPlace } from '../file/file-in-place';
import type { RowFilter } from '../grid/row-filter';
import type { PaneState } from '../../../pane/session/memory';

/** How a workbook is looked at: its size, 1 being its own, and the filters of its sheets by name. */
export interface KeptView {
  zoom: number;
  filters: ReadonlyMap<string, RowFilter>;
}

/** What is kept of a workbook beside its bytes. */
export interface WorkbookRecord {
  id: string;
  /** The file's name, or what the workbook would be called; '' for one that holds nothing yet. */
  name: string;
  /** Made-up figures may be entered into it; no real ones. */
  example: boolean;
  /** Holds something that is in no file of the user's. */
  unsaved: boolean;
  /** When it was changed last, in milliseconds since 1970. */
  changedAt: number;
  /** The file that it was opened from or saved to, where the page reads and writes it in its place. */
  inPlace?: FileInPlace;
  /** The folder that offices' returns come into. */
  returns?: FileSystemDirectoryHandle;
  /** How it was looked at last. */
  view?: KeptView;
}

/** A user's changes of cells that the stored bytes may lack. */
interface StoredEdit {
  workbook: string;
  changes: SheetChange[];
}

interface DeskSchema extends DBSchema {
  workbooks: { key: string; value: WorkbookRecord };
  /** By the workbook's id; none for a workbook without sheets. */
  bytes: { key: string; value: Uint8Array };
  edits: { key: number; value: StoredEdit; indexes: { workbook: string } };
  /** The review in hand and the step, by the workbook's id. */
  panes: { key: string; value: PaneState };
}

/** A workbook's bytes (none while it has no sheet), what was changed since, oldest first, and the key of the newest change. */
export interface StoredContents {
  bytes: Uint8Array | undefined;
  changes: SheetChange[];
  lastEdit: number;
}

/** Workbooks that are offered to go on with; older ones that are saved in files are forgotten. */
const KEPT = 8;

const STRICT = { durability: 'strict' } as const;
const all = ['workbooks', 'bytes', 'edits', 'panes'] as const;

/** The browser's own store of what is being worked on: everything here survives a reload, a crash and a power cut. */
export class DeskStore {
  private constructor(private readonly database: IDBPDatabase<DeskSchema>) {}

  /** Rejects where the browser gives no store: in some private windows, or by a policy. */
  static async open(): Promise<DeskStore> {
    return new DeskStore(
      await openDB<DeskSchema>('indicator-ledger', 1, {
        upgrade(database) {
          database.createObjectStore('workbooks', { keyPath: 'id' });
          database.createObjectStore('bytes');
          database.createObjectStore('panes');
          const edits = database.createObjectStore('edits', { autoIncrement: true });
          edits.createIndex('workbook', 'workbook');
        },
      }),
    );
  }

  /** Newest first. */
  async list(): Promise<WorkbookRecord[]> {
    const records = await this.database.getAll('workbooks');
    return records.sort((a, b) => b.changedAt - a.changedAt);
  }

  async record(id: string): Promise<WorkbookRecord | undefined> {
    return this.database.get('workbooks', id);
  }

  async contents(id: string): Promise<StoredContents> {
    const step = this.database.transaction(['bytes', 'edits']);
    const bytes = await step.objectStore('bytes').get(id);
    const edits = step.objectStore('edits').index('workbook');
    const keys = await edits.getAllKeys(id);
    const changes = (await edits.getAll(id)).flatMap((edit) => edit.changes);
    return { bytes, changes, lastEdit: keys[keys.length - 1] ?? 0 };
  }

  async putRecord(record: WorkbookRecord): Promise<void> {
    await this.database.put('workbooks', record);
  }

  /** The key of the newest change; what is stored up to it may be dropped once bytes hold it. */
  async addEdit(workbook: string, changes: SheetChange[]): Promise<number> {
    const step = this.database.transaction('edits', 'readwrite', STRICT);
    const key = await step.store.add({ workbook, changes });
    await step.done;
    return key;
  }

  /** Stores bytes in place of the older ones and of the changes that they hold, in one step. */
  async putBytes(id: string, bytes: Uint8Array, lastEdit: number): Promise<void> {
    const step = this.database.transaction(['bytes', 'edits'], 'readwrite', STRICT);
    await step.objectStore('bytes').put(bytes, id);
    const keys = await step.objectStore('edits').index('workbook').getAllKeys(id);
    for (const key of keys) if (key <= lastEdit) await step.objectStore('edits').delete(key);
    await step.done;
  }

  async pane(id: string): Promise<PaneState | undefined> {
    return this.database.get('panes', id);
  }

  async putPane(id: string, state: PaneState): Promise<void> {
    const step = this.database.transaction('panes', 'readwrite', STRICT);
    await step.store.put(state, id);
    await step.done;
  }

  async forget(id: string): Promise<void> {
    const step = this.database.transaction(all, 'readwrite');
    const edits = step.objectStore('edits');
    for (const key of await edits.index('workbook').getAllKeys(id)) await edits.delete(key);
    for (const name of ['workbooks', 'bytes', 'panes'] as const) {
      await step.objectStore(name).delete(id);
    }
    await step.done;
  }

  /**
   * Forgets what is old and stands in a file. What is in no file stays until the user forgets it, and what is worked on stays.
   * @param claim holds a workbook, and says how to let go of it; null where another page has it.
   */
  async tidy(claim: (id: string) => Promise<(() => void) | null>): Promise<void> {
    const old = (await this.list()).slice(KEPT).filter(({ unsaved }) => !unsaved);
    for (const { id } of old) {
      const release = await claim(id);
      if (!release) continue;
      await this.forget(id);
      release();
    }
  }
}
