import { FluentProvider } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Host } from '../host/port';
import type { Language } from '../language/language';
import type { PlanLibrary } from '../plan/library';
import { type PaneEnvironment, PaneContext } from './session/environment';
import { PaneFrame } from './PaneFrame';
import { paneMessages } from './messages';
import { usePaneStyles } from './pane.styles';
import { ErrorBoundary } from './parts/ErrorBoundary';
import { type PaneTheme, fluentTheme } from './parts/pane-theme';

export interface PaneProps {
  /** The open workbook. Give the pane a `key` that changes with it. */
  host: Host;
  library: PlanLibrary;
  openFile: PaneEnvironment['openFile'];
  loadReturnFiles: PaneEnvironment['loadReturnFiles'];
  language: Language;
  theme: PaneTheme;
}

/** The task pane, wherever it is shown: it knows the workbook only through `host`. */
export function Pane({ host, library, openFile, loadReturnFiles, language, theme }: PaneProps) {
  const styles = usePaneStyles();
  const messages = paneMessages[language];
  const environment = useMemo(
    () => ({ host, library, openFile, loadReturnFiles, language, messages, theme }),
    [host, library, openFile, loadReturnFiles, language, messages, theme],
  );
  return (
    // A class here would be copied to tooltips' layers, so the layout has an element of its own.
    <FluentProvider theme={fluentTheme(theme)} style={{ height: '100%' }}>
      <div className={styles.root} lang={language}>
        <ErrorBoundary language={language}>
          <PaneContext.Provider value={environment}>
            <PaneFrame />
          </PaneContext.Provider>
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}
