import { Button, Field, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { format } from '../../../../language/language';
import { ErrorMessage, ErrorNotice } from '../../../parts/ErrorNotice';
import { Section } from '../../../parts/Section';
import { usePane, useMessages } from '../../../session/environment';
import type { Session } from '../../../session/useSession';
import { usePlanStepStyles } from '../plan-step.styles';
import type { Intake } from '../usePlanChoice';
import { FactsForm } from './FactsForm';
import { ReadingProgress } from './ReadingProgress';
import { type FactsDraft, planOf, yearOf } from './plan-facts';
import { usePlanDocument } from './usePlanDocument';
import { documentMessages } from '../../../messages/document';

export interface DocumentIntakeProps {
  session: Session;
  /** A file to read, or a box to paste text into. */
  intake: Intake;
  /** A plan file was pasted. */
  onPlan: (file: File) => void;
  onClose: () => void;
}

/** From a document to a plan that can be reviewed: reading it, what it says of itself, and the way on. */
export default function DocumentIntake(props: DocumentIntakeProps) {
  const { session, intake, onPlan, onClose } = props;
  const { language } = usePane();
  const texts = useMessages(documentMessages);
  const { state, read, reset } = usePlanDocument();

  useEffect(() => {
    if (intake.kind === 'file') void read(intake);
    else reset();
  }, [intake, read, reset]);

  const start = async (facts: FactsDraft) => {
    if (state.stage !== 'read') return;
    const year = yearOf(facts) ?? undefined;
    // Periods follow the plan's year, so another year is another reading.
    const document =
      year === state.document.reading.years[0] ? state.document : await read(state.input, year);
    if (!document || !(await session.mayReplace())) return;
    const { name, text, unreadPages } = document.source;
    const source = {
      name: name === '' ? texts.pastedName : name,
      text,
      ...(unreadPages.length > 0 ? { unreadPages: [...unreadPages] } : {}),
    };
    session.choose({ plan: planOf(document.reading, facts, source), file: name });
    onClose();
    session.goToStep('review');
  };
  return (
    <Section heading={texts.heading}>
      {state.stage === 'idle' && intake.kind === 'paste' && (
        <PasteBox
          onRead={(text) => {
            if (/^\s*\{/.test(text)) onPlan(new File([text], `${texts.pastedName}.json`));
            else void read({ kind: 'text', text });
          }}
          onCancel={onClose}
        />
      )}
      {state.stage === 'reading' && (
        <ReadingProgress
          name={state.input.kind === 'file' ? state.input.file.name : ''}
          reached={state.reached}
          onCancel={onClose}
        />
      )}
      {state.stage === 'read' && <Uncalculated cells={state.document.source.uncalculated ?? []} />}
      {state.stage === 'failed' && <ErrorNotice error={state.error} onDismiss={onClose} />}
      {state.stage === 'read' &&
        (state.document.reading.indicators.length + state.document.reading.tasks.length === 0 ? (
          <ErrorMessage
            language={language}
            text={{ ...texts.nothing, kept: texts.kept }}
            onDismiss={onClose}
          />
        ) : (
          <FactsForm
            reading={state.document.reading}
            onStart={(facts) => void start(facts)}
            onGiveUp={onClose}
          />
        ))}
    </Section>
  );
}

/** Says which cells of a workbook have no stored result: what they hold is not among the rows. */
function Uncalculated({ cells }: { cells: readonly string[] }) {
  const { uncalculated, cellSeparator, andMore } = useMessages(documentMessages);
  if (cells.length === 0) return null;
  const named = cells.slice(0, MOST_NAMED).join(cellSeparator);
  const list = cells.length > MOST_NAMED ? `${named}${andMore}` : named;
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="uncalculated">
      <MessageBarBody>{format(uncalculated, { count: cells.length, cells: list })}</MessageBarBody>
    </MessageBar>
  );
}

const MOST_NAMED = 8;

export interface PasteBoxProps {
  onRead: (text: string) => void;
  onCancel: () => void;
}

/** Text of a plan, pasted from anywhere. */
export function PasteBox({ onRead, onCancel }: PasteBoxProps) {
  const styles = usePlanStepStyles();
  const texts = useMessages(documentMessages);
  const [text, setText] = useState('');
  return (
    <div className={styles.intake}>
      <Field label={texts.paste} hint={texts.pasteHint}>
        <Textarea
          rows={8}
          autoFocus
          resize="vertical"
          value={text}
          data-testid="paste"
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={text.trim() === ''}
          onClick={() => text.trim() !== '' && onRead(text)}
        >
          {texts.read}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </div>
  );
}
