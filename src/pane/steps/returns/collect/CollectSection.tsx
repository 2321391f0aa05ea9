import { Button, mergeClasses, Spinner } from '@fluentui/react-components';
import { fileReasonText } from '../../../../collection/file-reasons';
import { verdictTerms } from '../../../../collection/reasons';
import { format } from '../../../../language/language';
import type { TextsOf } from '../../../../language/localise';
import type { CollectPreview } from '../../../../usecases/collection/collect-returns';
import { ErrorNotice } from '../../../parts/ErrorNotice';
import { LiveRegion } from '../../../parts/LiveRegion';
import { Section } from '../../../parts/Section';
import { useFileInput } from '../../../parts/useFileInput';
import { useMessages, usePane } from '../../../session/environment';
import type { Applied } from '../../../session/collecting';
import type { Session } from '../../../session/useSession';
import { useFilesDrop } from '../../../parts/useFileDrop';
import { returnsMessages } from '../../../messages/returns';
import { ItemList } from '../ItemList';
import { FolderOffer } from './FolderOffer';
import { MergePreview } from './MergePreview';
import { useReturnsStyles } from '../returns-step.styles';
import { useCollect } from './useCollect';

/** 收集: files that came back, what becomes of them, and writing what was taken. */
export function CollectSection(props: { session: Session; onRecorded: () => void }) {
  const styles = useReturnsStyles();
  const texts = useMessages(returnsMessages).collect;
  const actions = useCollect(props.session, props.onRecorded);
  const { preview, applied, reading } = actions;
  const chooser = useFileInput({
    accept: '.xlsx,.xlsm,.zip,.eml,.msg',
    multiple: true,
    testId: 'returned-files',
    onChoose: actions.read,
  });
  const drop = useFilesDrop(actions.read);
  return (
    <Section heading={texts.heading}>
      <p className={styles.hint}>{texts.intro}</p>
      <div
        className={mergeClasses(styles.drop, drop.dragging && styles.dragging)}
        {...drop.handlers}
      >
        <Button
          className={styles.action}
          disabledFocusable={actions.applying}
          onClick={reading ? actions.cancel : chooser.open}
        >
          {reading ? texts.cancel : texts.choose}
        </Button>
        <span className={styles.detail}>{texts.drop}</span>
      </div>
      {chooser.input}
      <FolderOffer session={props.session} busy={actions.busy} onRead={actions.read} />
      <LiveRegion testId="collected">
        {reading && (
          <Spinner size="tiny" label={format(texts.reading, { done: actions.done ?? 0 })} />
        )}
        {preview && <p className={styles.text}>{format(texts.totals, { ...totalsOf(preview) })}</p>}
        {actions.moved && <p className={styles.text}>{texts.moved}</p>}
        {applied && !actions.applying && (
          <p className={styles.text}>{appliedText(applied, texts)}</p>
        )}
      </LiveRegion>
      {preview && (
        <>
          <Files preview={preview} />
          <MergePreview preview={preview} actions={actions} />
          <Button
            className={styles.action}
            appearance="primary"
            disabledFocusable={actions.busy || actions.lacksName}
            onClick={() => !actions.lacksName && actions.apply()}
          >
            {actions.applying ? texts.applying : texts.apply}
          </Button>
          {actions.lacksName && <p className={styles.hint}>{texts.lacksName}</p>}
        </>
      )}
      {applied && !applied.undone && !actions.applying && applied.written.length > 0 && (
        <Button className={styles.action} disabledFocusable={actions.busy} onClick={actions.undo}>
          {texts.undo}
        </Button>
      )}
      <ErrorNotice error={actions.error} onDismiss={actions.dismissError} />
    </Section>
  );
}

function appliedText(
  { written, recorded, undone, cut }: Applied,
  texts: TextsOf<typeof returnsMessages>['collect'],
): string {
  if (!undone && cut) return texts.cut;
  if (!undone) return format(texts.applied, { cells: written.length, recorded });
  return format(undone.kept > 0 ? texts.undoneInPart : texts.undone, { ...undone });
}

function totalsOf({ totals }: CollectPreview) {
  const { entries, taken, same, superseded, conflict, refused } = totals;
  return { entries, taken, same, superseded, conflict, refused };
}

/** Every file with its verdict. */
function Files({ preview: { files } }: { preview: CollectPreview }) {
  const styles = useReturnsStyles();
  const { language } = usePane();
  const texts = useMessages(returnsMessages).collect;
  return (
    <ItemList
      label={texts.files}
      items={files}
      render={({ file, office, verdict, reason, details }) => (
        <>
          <div className={styles.name}>
            {office === null
              ? verdictTerms[verdict][language]
              : format(texts.verdict, { verdict: verdictTerms[verdict][language], office })}
          </div>
          <div>{file}</div>
          <div className={styles.detail}>{fileReasonText({ reason, details }, language)}</div>
        </>
      )}
    />
  );
}
