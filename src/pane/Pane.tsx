import { FluentProvider } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Host } from '../host/port';
import type { Language } from '../language/language';
import type { PlanLibrary } from '../plan/library';
import { type PaneEnvironment, PaneContext } from './session/environment';
import type { KeptReviews } from './session/kept-reviews';
import type { PaneMemory } from './session/memory';
import type { ChosenPlan } from './session/useChosenPlan';
import { PaneFrame } from './PaneFrame';
import { paneMessages } from './messages';
import { usePaneStyles } from './pane.styles';
import { ErrorBoundary } from './parts/ErrorBoundary';
import { TextToCopy } from './parts/TextToCopy';
import { type PaneTheme, fluentTheme } from './parts/pane-theme';

export interface PaneProps {
  /** The open workbook. Give the pane a `key` that changes with it. */
  host: Host;
  library: PlanLibrary;
  openFile: PaneEnvironment['openFile'];
  loadReturnFiles: PaneEnvironment['loadReturnFiles'];
  language: Language;
  theme: PaneTheme;
  returnsFolder?: PaneEnvironment['returnsFolder'];
  /** Where the pane goes on and who keeps what is in hand; nobody does when left out. */
  memory?: PaneMemory;
  /** Where a review outlasts the pane; left out where `memory` keeps it. */
  keptReviews?: KeptReviews;
  /** Opens an empty workbook for a plan; absent where the pane cannot. */
  startWorkbook?: (plan: ChosenPlan) => void;
  /** A copy of the workbook beside it; left out where there is none. */
  copyWorkbook?: PaneEnvironment['copyWorkbook'];
  /** False where a pane cannot save files; it can when left out. */
  savesFiles?: boolean;
  /** The workbook is an example: no plan of an office's own goes into it. */
  example?: boolean;
}

/** The task pane, wherever it is shown: it knows the workbook only through `host`. */
export function Pane(props: PaneProps) {
  const { host, library, openFile, loadReturnFiles, language, theme, memory } = props;
  const { keptReviews, returnsFolder, startWorkbook, copyWorkbook, example } = props;
  const styles = usePaneStyles();
  const messages = paneMessages[language];
  const environment = useMemo(
    () => ({
      host,
      library,
      openFile,
      loadReturnFiles,
      language,
      messages,
      theme,
      ...(memory && { memory }),
      ...(keptReviews && { keptReviews }),
      ...(returnsFolder && { returnsFolder }),
      ...(startWorkbook && { startWorkbook }),
      ...(copyWorkbook && { copyWorkbook }),
      example: example === true,
    }),
    [
      host,
      library,
      openFile,
      loadReturnFiles,
      language,
      messages,
      theme,
      memory,
      keptReviews,
      returnsFolder,
      startWorkbook,
      copyWorkbook,
      example,
    ],
  );
  return (
    // A class here would be copied to tooltips' layers, so the layout has an element of its own.
    <FluentProvider theme={fluentTheme(theme, language)} style={{ height: '100%' }}>
      <div className={styles.root} lang={language}>
        <ErrorBoundary language={language}>
          <PaneContext.Provider value={environment}>
            <PaneFrame />
            {props.savesFiles === false && <TextToCopy />}
          </PaneContext.Provider>
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}
