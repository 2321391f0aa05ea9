import { Button, FluentProvider } from '@fluentui/react-components';
import { type CSSProperties, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { shippedPlans } from '../taskpane/library';
import { Pane } from '../../pane/Pane';
import { ErrorBoundary } from '../../pane/parts/ErrorBoundary';
import { useFileInput } from '../../pane/parts/useFileInput';
import { useQuestion } from '../../pane/parts/useQuestion';
import { fluentTheme } from '../../pane/parts/pane-theme';
import { loadReturnFiles } from '../taskpane/return-files';
import { openWorkbookFile } from '../taskpane/workbook-file';
import { useAppStyles } from './app.styles';
import { opensInPlace, pickFile } from './file/file-in-place';
import { returnsFolderOf } from './file/returns-folder';
import { OutsideNotice } from './file/OutsideNotice';
import { useDroppedFiles } from './file/useDroppedFiles';
import { FileError } from './FileError';
import { UpdateNotice } from './offline/UpdateNotice';
import type { Updates } from './offline/updates';
import { type DeskOptions, addressOf } from './options';
import { PaneDivider, usePaneWidth } from './PaneDivider';
import { deskTexts } from './texts';
import { Toolbar } from './Toolbar';
import type { DeskDocument } from './document/desk-document';
import { type DeskState, useDesk } from './document/useDesk';
import { useSaveKey } from './document/useSaveKey';
import { StartScreen } from './start/StartScreen';
import { WorkbookView } from './WorkbookView';

/** Tells workbooks apart for React: another workbook gets a new view and a new pane. */
const keys = new WeakMap<object, number>();
let lastKey = 0;
function keyOf(workbook: object): number {
  const key = keys.get(workbook) ?? ++lastKey;
  keys.set(workbook, key);
  return key;
}

/** The workbook beside the task pane, in a plain browser; before there is one, the ways to it. */
export function App({ initial, updates }: { initial: DeskOptions; updates: Updates }) {
  const styles = useAppStyles();
  const [options, setOptions] = useState(initial);
  const { language, theme } = options;
  const texts = deskTexts[language];
  const { ask, dialog } = useQuestion();
  const desk = useDesk(language, texts, ask);
  const { document: open, record } = desk;
  const file = useFileInput({
    accept: '.xlsx',
    testId: 'workbook-file',
    onChoose: ([chosen]) => void desk.openFile(chosen!),
  });

  const chooseFile = async () => {
    if (!opensInPlace()) return file.open();
    const handle = await pickFile();
    if (handle) void desk.openHandle(handle);
  };
  const drop = useDroppedFiles(desk);
  useSaveKey(record && !desk.busy ? desk.save : undefined);

  const title = record
    ? `${record.unsaved ? '● ' : ''}${record.name || texts.untitledWorkbook} – ${texts.title}`
    : texts.title;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
    window.history.replaceState(null, '', addressOf(options));
  }, [options, language, title]);

  return (
    <FluentProvider theme={fluentTheme(theme, language)} style={{ height: '100%' }}>
      <div className={styles.root} {...drop}>
        <ErrorBoundary language={language}>
          <Toolbar
            texts={texts}
            options={options}
            record={record}
            message={desk.message}
            notKept={desk.storeError !== undefined}
            busy={desk.busy}
            onHome={desk.toStart}
            onOpen={() => void chooseFile()}
            onSave={desk.save}
            onSaveAs={desk.saveElsewhere}
            onSample={() => void desk.enterSample()}
            onUndoWrite={desk.canUndoWrite ? desk.undoWrite : undefined}
            onChange={setOptions}
          />
          <UpdateNotice updates={updates} language={language} />
          <FileError error={desk.error} language={language} onDismiss={desk.dismissError} />
          {desk.outside && record && (
            <OutsideNotice
              record={record}
              texts={texts}
              busy={desk.busy}
              onTake={desk.takeOutside}
              onDismiss={desk.dismissOutside}
            />
          )}
          {open && record ? (
            <>
              {record.example && (
                <section
                  className={styles.example}
                  aria-label={texts.exampleBadge}
                  data-testid="example-bar"
                >
                  <span className={styles.exampleBadge}>{texts.exampleBadge}</span>
                  <span>{texts.exampleBar}</span>
                  <Button size="small" onClick={desk.toStart}>
                    {texts.ownLedger}
                  </Button>
                </section>
              )}
              <Work open={open} desk={desk} options={options} example={record.example} />
            </>
          ) : (
            <StartScreen
              texts={texts}
              language={language}
              kept={desk.kept}
              busy={desk.busy}
              onDocument={(document) => desk.startWith({ document, step: 'plan' })}
              onPlan={() => desk.startWith({ step: 'plan' })}
              onOpen={() => void chooseFile()}
              onResume={desk.resume}
              onForget={(forgotten) => void desk.forget(forgotten)}
              onExample={desk.openExample}
            />
          )}
          {file.input}
          {dialog}
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}

interface WorkProps {
  open: DeskDocument;
  desk: DeskState;
  options: DeskOptions;
  example: boolean;
}

/** The open workbook and the pane that works on it. */
function Work({ open, desk, options: { language, theme }, example }: WorkProps) {
  const styles = useAppStyles();
  const texts = deskTexts[language];
  const { startWith } = desk;
  const { host } = open;
  const returnsFolder = useMemo(() => returnsFolderOf(open), [open]);
  const marks = useSyncExternalStore(open.subscribe, () => open.marks);
  const [paneWidth, setPaneWidth] = usePaneWidth();
  return (
    <div className={styles.work}>
      <section className={styles.beside} aria-label={texts.workbook}>
        <div className={styles.workbook}>
          <WorkbookView
            key={keyOf(host)}
            host={host}
            marks={marks}
            view={open.record.view}
            onView={open.keepView}
            language={language}
            texts={texts}
          />
        </div>
        <PaneDivider width={paneWidth} onChange={setPaneWidth} label={texts.paneWidth} />
      </section>
      {/* No landmark: the pane brings its own, which stands in no other. */}
      <div className={styles.pane} style={{ '--pane-width': `${paneWidth}px` } as CSSProperties}>
        <Pane
          key={keyOf(host)}
          host={host}
          library={shippedPlans}
          openFile={openWorkbookFile}
          loadReturnFiles={loadReturnFiles}
          copyWorkbook={open.copy}
          language={language}
          theme={theme}
          memory={open.memory}
          returnsFolder={returnsFolder}
          startWorkbook={(chosen) => startWith({ chosen, step: 'fill' })}
          example={example}
        />
      </div>
    </div>
  );
}
