import { Button } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { LibraryRegular } from '@fluentui/react-icons/svg/library';
import type { ReactElement, ReactNode } from 'react';
import { format, type Language } from '../../../language/language';
import { useFileInput } from '../../../pane/parts/useFileInput';
import type { WorkbookRecord } from '../store/desk-store';
import type { DeskTexts } from '../texts';
import { useStartStyles } from './start.styles';

export interface StartScreenProps {
  texts: DeskTexts;
  language: Language;
  /** Newest first. */
  kept: readonly WorkbookRecord[];
  busy: boolean;
  onDocument: (file: File) => void;
  onPlan: () => void;
  onOpen: () => void;
  onResume: (id: string) => void;
  onForget: (record: WorkbookRecord) => void;
  onExample: () => void;
}

const DOCUMENTS = '.docx,.pdf,.html,.htm,.mhtml,.xlsx,.csv,.txt,.md,.json';

/** What the desk begins with: every way to a workbook, and those that the browser kept. */
export function StartScreen(props: StartScreenProps) {
  const { texts, kept, busy } = props;
  const t = texts.start;
  const styles = useStartStyles();
  const document = useFileInput({
    accept: DOCUMENTS,
    testId: 'start-document',
    onChoose: ([file]) => props.onDocument(file!),
  });
  return (
    <main className={styles.root} aria-label={t.heading} data-testid="start">
      <h2 className={styles.heading}>{t.heading}</h2>
      <div className={styles.groups}>
        <Group heading={t.newLedger}>
          <Choice
            icon={<DocumentAddRegular />}
            label={t.fromDocument}
            hint={t.fromDocumentHint}
            primary
            disabled={busy}
            onClick={document.open}
          />
          <Choice
            icon={<LibraryRegular />}
            label={t.fromPlan}
            hint={t.fromPlanHint}
            disabled={busy}
            onClick={props.onPlan}
          />
        </Group>
        <Group heading={t.goOn}>
          <Choice
            icon={<FolderOpenRegular />}
            label={t.openWorkbook}
            hint={t.openWorkbookHint}
            disabled={busy}
            onClick={props.onOpen}
          />
          {kept.length === 0 ? (
            <p className={styles.hint}>{t.nothingKept}</p>
          ) : (
            <ul className={styles.kept} aria-label={t.kept}>
              {kept.map((record) => (
                <Kept key={record.id} record={record} {...props} />
              ))}
            </ul>
          )}
        </Group>
        <Group heading={t.lookAround}>
          <Choice
            icon={<BeakerRegular />}
            label={t.example}
            hint={t.exampleHint}
            disabled={busy}
            onClick={props.onExample}
          />
        </Group>
      </div>
      {document.input}
    </main>
  );
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  const styles = useStartStyles();
  return (
    <section className={styles.group} aria-label={heading}>
      <h3 className={styles.groupHeading}>{heading}</h3>
      {children}
    </section>
  );
}

interface ChoiceProps {
  icon: ReactElement;
  label: string;
  hint: string;
  primary?: boolean;
  disabled: boolean;
  onClick: () => void;
}

function Choice({ icon, label, hint, primary, disabled, onClick }: ChoiceProps) {
  const styles = useStartStyles();
  return (
    <div className={styles.choice}>
      <Button
        size="large"
        className={styles.button}
        appearance={primary ? 'primary' : 'secondary'}
        icon={icon}
        disabledFocusable={disabled}
        onClick={onClick}
      >
        {label}
      </Button>
      <p className={styles.hint}>{hint}</p>
    </div>
  );
}

/** A workbook that the browser kept: when it was changed, and whether it stands in a file. */
function Kept({
  record,
  texts,
  language,
  busy,
  onResume,
  onForget,
}: StartScreenProps & { record: WorkbookRecord }) {
  const styles = useStartStyles();
  const t = texts.start;
  const time = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(record.changedAt);
  const name = record.name || texts.untitledWorkbook;
  return (
    <li className={styles.record}>
      <Button
        className={styles.recordButton}
        appearance="subtle"
        disabledFocusable={busy}
        onClick={() => onResume(record.id)}
      >
        <span className={styles.recordText}>
          <span>
            {record.unsaved && <span aria-hidden>● </span>}
            {name}
          </span>
          <span className={styles.hint}>
            {[
              record.example ? texts.exampleBadge : '',
              record.unsaved ? texts.notSaved : texts.isSaved,
              time,
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </span>
      </Button>
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={format(t.forget, { name })}
        title={format(t.forget, { name })}
        onClick={() => onForget(record)}
      />
    </li>
  );
}
