import { createContext, useContext } from 'react';
import type { Host, WorkbookReader } from '../../host/port';
import type { Language } from '../../language/language';
import type { PlanLibrary } from '../../plan/library';
import type { Messages } from '../messages';
import type { PaneTheme } from '../parts/pane-theme';

/**
 * Reads a workbook file beside the open one.
 * @throws ProductError notAWorkbook, encrypted, cancelled, refused
 */
export type OpenWorkbookFile = (file: File, signal: AbortSignal) => Promise<WorkbookReader>;

/** What every part of the pane may use. */
export interface PaneEnvironment {
  host: Host;
  library: PlanLibrary;
  openFile: OpenWorkbookFile;
  language: Language;
  messages: Messages;
  theme: PaneTheme;
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
