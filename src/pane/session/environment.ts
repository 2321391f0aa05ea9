import { createContext, useContext } from 'react';
import type { Host, MakeFile, WorkbookReader } from '../../host/port';
import type { Language } from '../../language/language';
import type { PlanLibrary } from '../../plan/library';
import type { ReadIncoming } from '../../usecases/collection/incoming';
import type { Messages } from '../messages';
import type { KeptReviews } from './kept-reviews';
import type { PaneMemory } from './memory';
import type { ChosenPlan } from './useChosenPlan';
import type { PaneTheme } from '../parts/pane-theme';

/**
 * Reads a workbook file beside the open one.
 * @throws ProductError notAWorkbook, encrypted, cancelled, refused
 */
export type OpenWorkbookFile = (file: File, signal: AbortSignal) => Promise<WorkbookReader>;

/**
 * Reads files that came back, and those in archives and letters among them; whatever is wrong with one is its verdict.
 * @param onRead after each.
 * @throws ProductError cancelled, refused
 */
export type ReadReturns = (
  files: readonly File[],
  options: { signal: AbortSignal; onRead: (done: number) => void },
) => Promise<ReadIncoming[]>;

/** Making workbooks for offices, and reading what comes back. */
export interface ReturnFiles {
  make: MakeFile;
  read: ReadReturns;
  /** Files as one .zip. */
  zip(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array;
}

/** The folder that returns come into. */
export interface ReturnsFolder {
  /** Its name; null before one was chosen. */
  known: () => string | null;
  /** Asks for a folder, when the user clicks; false where none was chosen. */
  choose: () => Promise<boolean>;
  /** Asks to look into the known one again, when the user clicks: browsers forget that with the page. */
  allow: () => Promise<boolean>;
  /**
   * Looks into the folder from now on.
   * @param onFiles all files there that may be returns and were not taken as they are now, whenever that changes; named by
   *   their way from the folder.
   * @param onGone the folder cannot be looked into.
   * @returns how to stop.
   */
  watch: (onFiles: (files: File[]) => void, onGone: (error: unknown) => void) => () => void;
  /** They are not offered again as they are. */
  taken: (files: readonly File[]) => void;
}

/** A copy of the open workbook, to be changed and saved beside it. */
export interface WorkbookCopy {
  host: Host;
  /** @throws ProductError refused */
  save: (title?: string) => Promise<Uint8Array>;
}

/** @throws ProductError refused where the workbook does not hand out its file. */
export type CopyWorkbook = () => Promise<WorkbookCopy>;

/** What every part of the pane may use. */
export interface PaneEnvironment {
  host: Host;
  library: PlanLibrary;
  openFile: OpenWorkbookFile;
  /** Fetched when it is first needed. */
  loadReturnFiles: () => Promise<ReturnFiles>;
  language: Language;
  messages: Messages;
  theme: PaneTheme;
  memory?: PaneMemory;
  keptReviews?: KeptReviews;
  /** Left out where the pane cannot look into folders. */
  returnsFolder?: ReturnsFolder;
  startWorkbook?: (plan: ChosenPlan) => void;
  copyWorkbook?: CopyWorkbook;
  example: boolean;
}

export const PaneContext = createContext<PaneEnvironment | null>(null);

export function usePane(): PaneEnvironment {
  const environment = useContext(PaneContext);
  if (!environment) throw new Error('a part of the pane is used outside of it');
  return environment;
}

/** The texts of a feature in the pane's language. */
export function useMessages<Texts>(sets: Readonly<Record<Language, Texts>>): Texts {
  return sets[usePane().language];
}
