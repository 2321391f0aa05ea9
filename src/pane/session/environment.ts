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
  startWorkbook?: (plan: ChosenPlan) => void;
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
