import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { format } from '../../../../language/language';
import { isExplainedInRow } from '../../../../check/explanations/in-row';
import type { CheckedFinding } from '../../../../check/findings/checked-finding';
import { usePane } from '../../../session/environment';
import { useFindingStyles } from '../check-step.styles';
import type { CheckActions } from '../useCheck';

/** Explanations being written, by finding: a row that is scrolled away and drawn again shows its own. */
export type Drafts = Map<string, string>;

/** The same finding has the same key in the next check. */
export const draftKey = ({ rule, indicatorId, quarter, valueKey }: CheckedFinding): string =>
  [rule, indicatorId, quarter, valueKey].join('\n');

export interface ExplanationBoxProps {
  finding: CheckedFinding;
  actions: Pick<CheckActions, 'explain' | 'explaining' | 'isForOffice'>;
  drafts: Drafts;
  tabIndex: 0 | -1;
}

/** What was written about a finding, and writing it. Filler is refused where it is written. */
export function ExplanationBox({ finding, actions, drafts, tabIndex }: ExplanationBoxProps) {
  const styles = useFindingStyles();
  const { messages } = usePane();
  const texts = messages.check.explain;
  const key = draftKey(finding);
  const [draft, setDraft] = useState(() => drafts.get(key) ?? null);
  const [refused, setRefused] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Where the focus goes after opening or closing; not when a row is merely drawn again. */
  const moved = useRef(false);

  const change = (text: string | null) => {
    if (text === null) drafts.delete(key);
    else drafts.set(key, text);
    setDraft(text);
    setRefused('');
  };
  const toggle = (text: string | null) => {
    moved.current = true;
    change(text);
  };
  const isOpen = draft !== null;
  useEffect(() => {
    if (moved.current) (isOpen ? field : opener).current?.focus();
    moved.current = false;
  }, [isOpen]);

  const save = async () => {
    const outcome = await actions.explain(finding, draft ?? '');
    if (outcome === 'saved') toggle(null);
    else if (outcome === 'saysNothing') setRefused(draft ?? '');
    field.current?.focus();
  };

  const { explanationText, earlierExplanation, saysNothing } = finding;
  if (!isOpen) {
    return (
      <div className={styles.tools}>
        {explanationText !== '' && (
          <span className={styles.said}>
            {format(saysNothing ? texts.refused : texts.given, { text: explanationText })}
          </span>
        )}
        {earlierExplanation !== '' && (
          <span className={styles.said}>{format(texts.earlier, { text: earlierExplanation })}</span>
        )}
        <Button
          ref={opener}
          size="small"
          tabIndex={tabIndex}
          onClick={() => toggle(explanationText)}
        >
          {explanationText === '' ? texts.write : texts.change}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.editor}>
      <Field
        label={texts.label}
        hint={hintOf(finding, actions.isForOffice, texts)}
        validationMessage={refused === '' ? undefined : format(texts.refused, { text: refused })}
      >
        <Textarea
          ref={field}
          value={draft}
          tabIndex={tabIndex}
          resize="vertical"
          onChange={(_, { value }) => change(value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') toggle(null);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          tabIndex={tabIndex}
          disabledFocusable={actions.explaining}
          onClick={() => void save()}
        >
          {actions.explaining ? texts.saving : texts.save}
        </Button>
        <Button size="small" tabIndex={tabIndex} onClick={() => toggle(null)}>
          {texts.cancel}
        </Button>
        {earlierExplanation !== '' && draft === '' && (
          <Button size="small" tabIndex={tabIndex} onClick={() => change(earlierExplanation)}>
            {texts.useEarlier}
          </Button>
        )}
      </div>
    </div>
  );
}

function hintOf(
  finding: CheckedFinding,
  isForOffice: boolean,
  texts: Record<'hint' | 'hintInRow' | 'hintOffice', string>,
): string {
  if (isForOffice) return texts.hintOffice;
  return isExplainedInRow(finding) ? texts.hintInRow : texts.hint;
}
