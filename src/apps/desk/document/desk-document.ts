import type { WorkbookCopy } from '../../../pane/session/environment';
import { openCopy } from '../../taskpane/workbook-copy';
import type { WorkbookEdit, XlsxHost } from '../../../host/file';
import { format } from '../../../language/language';
import type { PaneMemory, PaneState } from '../../../pane/session/memory';
import { describeLedger, titleOf } from '../../../usecases/describe-ledger';
import { Autosave } from '../store/autosave';
import type { FileInPlace } from '../file/file-in-place';
import type { DeskStore, KeptView, WorkbookRecord } from '../store/desk-store';
import { deskTexts } from '../texts';
import { FindingMarks } from './finding-marks';
import { newId } from './identity';

/** In the properties of a file: it is an example, and stays one wherever it is opened. */
const EXAMPLE = { LedgerExample: 'yes' } as const;

/** Sheets of a write that is more than results of a check. */
const WHOLE_WRITE = 3;

export const isExample = (host: XlsxHost): boolean =>
  host.properties.LedgerExample === EXAMPLE.LedgerExample;

export interface DocumentStart {
  host: XlsxHost;
  /** Where it is kept; null where the browser keeps nothing. */
  store: DeskStore | null;
  record?: Partial<WorkbookRecord>;
  /** The newest stored change that the workbook holds. */
  lastEdit?: number;
  pane?: PaneState;
  /** A plan document to read first. */
  document?: File;
  /** The workbook is to be checked at once. */
  checkFirst?: boolean;
  /** Lets other tabs have it. */
  release?: () => void;
  onStoreError: (error: unknown) => void;
}

/** A workbook on the desk with all that is in hand beside it; kept in the browser as it changes. */
export class DeskDocument {
  readonly host: XlsxHost;
  readonly memory: PaneMemory;
  private state: WorkbookRecord;
  /** How often something was changed: until now, and until the bytes of a file were made last. */
  private changes = 0;
  private held = 0;
  private nextChange: (() => void) | null = null;
  /** What the last check found, at its cells; another object after another check. */
  marks: FindingMarks;
  /** What is in hand beside the workbook now. */
  pane: PaneState;
  private readonly autosave: Autosave | null;
  private readonly listeners = new Set<() => void>();
  private readonly stopListening: () => void;
  /** The workbook before the last write that made or changed whole sheets; null where there was none. */
  before: { bytes: Uint8Array; at: number } | null = null;
  private readonly stopWaiting: () => void;
  private readonly release: () => void;

  constructor(start: DocumentStart) {
    this.host = start.host;
    this.state = {
      id: newId(),
      name: '',
      example: false,
      unsaved: false,
      changedAt: Date.now(),
      ...start.record,
    };
    this.release = start.release ?? (() => undefined);
    this.marks = new FindingMarks(this.host, []);
    this.pane = start.pane ?? { chosen: null, step: null };
    this.memory = {
      initial: this.pane,
      ...(start.checkFirst && { checkFirst: true }),
      ...(start.document && { document: start.document }),
      keep: (state) => this.keepPane(state),
      found: (findings) => {
        this.marks = new FindingMarks(this.host, findings);
        this.tellListeners();
      },
    };
    const { store, host, onStoreError } = start;
    this.stopListening = host.onEdit((edit) => this.hear(edit));
    this.stopWaiting = host.beforeWrite((patch) => this.keepBefore(patch.sheets.length));
    this.autosave = store
      ? new Autosave({
          host,
          store,
          record: () => this.state,
          lastEdit: start.lastEdit ?? 0,
          onError: onStoreError,
        })
      : null;
  }

  /** The same object until something changes. */
  get record(): WorkbookRecord {
    return this.state;
  }

  /** Stores all of it; for one that was just made or opened. */
  keepAll(bytes?: Uint8Array): void {
    this.autosave?.keepRecord();
    if (bytes) this.autosave?.keepBytes(bytes);
    else this.autosave?.storeBytes();
    if (this.memory.initial.chosen) this.autosave?.keepPane(this.memory.initial);
  }

  /** The workbook as a file's bytes, with what it says of itself. @throws ProductError */
  async bytes(): Promise<Uint8Array> {
    this.held = this.changes;
    const title = await titleOf(this.host);
    return this.host.save({
      ...(title !== undefined && { title }),
      ...(this.state.example && { custom: EXAMPLE }),
    });
  }

  /** A copy of it in memory, of an example one too. */
  readonly copy = async (): Promise<WorkbookCopy> =>
    openCopy(await this.host.save(this.state.example ? { custom: EXAMPLE } : {}));

  /** What a file of it is called: as it was opened, or by what it holds. */
  async fileName(untitled: string): Promise<string> {
    return /\.xlsx$/i.test(this.state.name)
      ? this.state.name
      : ((await nameOf(this.host, this.state.example)) ?? untitled);
  }

  /**
   * @param name of the file that holds all of it now.
   * @param inPlace the same file, where the page writes it in its place.
   */
  saved(name: string, inPlace?: FileInPlace): void {
    // What was changed while the file was made is not in it.
    const unsaved = this.changes !== this.held;
    this.change({ name, unsaved, ...(inPlace && { inPlace }) });
    this.autosave?.keepRecord();
  }

  keepReturnsFolder(returns: FileSystemDirectoryHandle): void {
    this.change({ returns });
    this.autosave?.keepRecord();
  }

  keepView = (view: KeptView): void => {
    this.change({ view });
    this.autosave?.keepRecord();
  };

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  flush(): Promise<void> {
    return this.autosave?.flush() ?? Promise.resolve();
  }

  /** Stores what is left and lets go. */
  async close(): Promise<void> {
    this.stopListening();
    this.stopWaiting();
    await this.autosave?.stop();
    this.release();
  }

  /** A write of several sheets is a fill, a report or a merge: cells' own steps cannot take it back. */
  private async keepBefore(sheets: number): Promise<void> {
    if (sheets < WHOLE_WRITE || this.host.workbook.sheets.length === 0) return;
    const bytes = await this.host.save(this.state.example ? { custom: EXAMPLE } : {});
    this.before = { bytes, at: Date.now() };
    this.tellListeners();
  }

  /** @param listener called once; a later one takes its place. */
  onNextChange(listener: () => void): void {
    this.nextChange = listener;
  }

  private hear(edit: WorkbookEdit): void {
    this.changes++;
    this.nextChange?.();
    this.nextChange = null;
    this.change({ unsaved: true, changedAt: Date.now() });
    if (edit.kind === 'other') void this.findName();
  }

  private async findName(): Promise<void> {
    if (/\.xlsx$/i.test(this.state.name)) return;
    const name = await nameOf(this.host, this.state.example).catch(() => null);
    if (name === null) return;
    this.change({ name: name.replace(/\.xlsx$/i, '') });
    this.autosave?.keepRecord();
  }

  private keepPane(pane: PaneState): void {
    this.pane = pane;
    const { chosen, reviewInHand } = pane;
    const isNew = chosen !== null && chosen.file !== null && !chosen.fromWorkbook;
    if (chosen !== this.memory.initial.chosen && chosen && (isNew || reviewInHand)) {
      const name = this.state.name === '' ? chosen.plan.title : this.state.name;
      this.change({ name, unsaved: true, changedAt: Date.now() });
      this.autosave?.keepRecord();
    }
    this.autosave?.keepPane(pane);
  }

  private change(part: Partial<WorkbookRecord>): void {
    const keys = Object.keys(part) as (keyof WorkbookRecord)[];
    const seen = keys.some((key) => key !== 'changedAt' && part[key] !== this.state[key]);
    this.state = { ...this.state, ...part };
    if (seen) this.tellListeners();
  }

  private tellListeners(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** In the workbook's own language; null where it holds no ledger. */
async function nameOf(host: XlsxHost, example: boolean): Promise<string | null> {
  const ledger = await describeLedger(host);
  if (!ledger) return null;
  const texts = deskTexts[ledger.language];
  const name = format(texts.fileName, { district: ledger.district, year: ledger.year });
  return example ? `${texts.examplePrefix}${name}` : name;
}
