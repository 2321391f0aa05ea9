import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { shippedPlans } from '../taskpane/library';
import { Pane } from '../../pane/Pane';
import { ErrorBoundary } from '../../pane/parts/ErrorBoundary';
import { fluentTheme } from '../../pane/parts/pane-theme';
import { loadReturnFiles } from '../taskpane/return-files';
import { openWorkbookFile } from '../taskpane/workbook-file';
import { useAppStyles } from './app.styles';
import { FileError } from './FileError';
import { UpdateNotice } from './offline/UpdateNotice';
import type { Updates } from './offline/updates';
import { type DeskOptions, addressOf } from './options';
import { deskTexts } from './texts';
import { Toolbar } from './Toolbar';
import { useDocument } from './useDocument';
import { WorkbookView } from './WorkbookView';

/** Tells workbooks apart for React: another workbook gets a new view and a new pane. */
const keys = new WeakMap<object, number>();
let lastKey = 0;
function keyOf(workbook: object): number {
  const key = keys.get(workbook) ?? ++lastKey;
  keys.set(workbook, key);
  return key;
}

/** The workbook beside the task pane, in a plain browser. */
export function App({ initial, updates }: { initial: DeskOptions; updates: Updates }) {
  const styles = useAppStyles();
  const [options, setOptions] = useState(initial);
  const { language, theme } = options;
  const texts = deskTexts[language];
  const file = useDocument(language, texts);
  const { host } = file;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
    window.history.replaceState(null, '', addressOf(options));
  }, [options, language, texts]);

  return (
    <FluentProvider theme={fluentTheme(theme)} style={{ height: '100%' }}>
      <div className={styles.root}>
        <ErrorBoundary language={language}>
          <Toolbar
            texts={texts}
            options={options}
            message={file.message}
            canSave={host !== null && !file.saving}
            onOpen={file.open}
            onSave={file.save}
            onSample={file.enterSample}
            onChange={setOptions}
          />
          <UpdateNotice updates={updates} language={language} />
          <FileError error={file.error} language={language} onDismiss={file.dismissError} />
          <div className={styles.work}>
            <section className={styles.workbook} aria-label={texts.workbook}>
              {host ? (
                <WorkbookView key={keyOf(host)} host={host} texts={texts} />
              ) : (
                <p className={styles.loading} role="status">
                  {file.error === undefined && texts.loading}
                </p>
              )}
            </section>
            <aside className={styles.pane} aria-label={texts.pane}>
              {host && (
                <Pane
                  key={`${keyOf(host)}.${file.revision}`}
                  host={host}
                  library={shippedPlans}
                  openFile={openWorkbookFile}
                  loadReturnFiles={loadReturnFiles}
                  language={language}
                  theme={theme}
                />
              )}
            </aside>
          </div>
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}
