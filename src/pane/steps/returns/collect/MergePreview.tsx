import { Button, Field, Input, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import type { MergedEntry } from '../../../../collection/merge/merged-entry';
import { entryReasons } from '../../../../collection/reasons';
import { fieldTerms } from '../../../../collection/trail/trail-record';
import { format } from '../../../../language/language';
import type { CollectPreview } from '../../../../usecases/collection/collect-returns';
import { Section } from '../../../parts/Section';
import { useMessages, usePane } from '../../../session/environment';
import { returnsMessages } from '../../../messages/returns';
import { ItemList } from '../ItemList';
import { useReturnsStyles } from '../returns-step.styles';
import type { CollectActions } from './useCollect';

export interface MergePreviewProps {
  preview: CollectPreview;
  actions: CollectActions;
}

/** The merge, cell by cell: what needs a decision, what will be written, what is refused. */
export function MergePreview({ preview, actions }: MergePreviewProps) {
  const styles = useReturnsStyles();
  const texts = useMessages(returnsMessages).collect;
  const { entries } = preview;
  const { isDecided } = actions;
  const asked = entries.filter((each) => each.disposition === 'conflict' || isDecided(each));
  const taken = entries.filter((each) => each.disposition === 'taken' && !isDecided(each));
  const refused = entries.filter((each) => each.disposition === 'refused' && !isDecided(each));
  return (
    <>
      {asked.length > 0 && (
        <Section heading={format(texts.conflicts, { count: asked.length })}>
          <Field label={texts.by}>
            <Input value={actions.by} onChange={(_, { value }) => actions.setBy(value)} />
          </Field>
          <ItemList
            label={format(texts.conflicts, { count: asked.length })}
            items={asked}
            render={(entry) => (
              <>
                <Change entry={entry} />
                <Choices entry={entry} actions={actions} />
              </>
            )}
          />
        </Section>
      )}
      {[
        { list: taken, label: texts.changes },
        { list: refused, label: texts.refused },
      ]
        .filter(({ list }) => list.length > 0)
        .map(({ list, label }) => (
          <details key={label}>
            <summary className={styles.summary}>{format(label, { count: list.length })}</summary>
            <ItemList
              label={format(label, { count: list.length })}
              items={list}
              render={(entry) => <Change entry={entry} />}
            />
          </details>
        ))}
    </>
  );
}

/** One entry: whose, from which cell, old and new, and why. */
function Change({ entry }: { entry: MergedEntry }) {
  const styles = useReturnsStyles();
  const { language } = usePane();
  const texts = useMessages(returnsMessages).collect;
  const { name, field, office, file, cell, old, reason } = entry;
  const shown = (value: MergedEntry['new']) => (value === null ? texts.blank : String(value));
  return (
    <>
      <div className={styles.name}>{`${name} · ${fieldTerms[field][language]}`}</div>
      <div className={styles.value}>
        {format(texts.change, { old: shown(old), new: shown(entry.new) })}
      </div>
      <div className={styles.detail}>{entryReasons[reason][language]}</div>
      <div className={styles.detail}>{format(texts.from, { office, file, cell })}</div>
    </>
  );
}

/** The ways to decide about an entry. */
function Choices({ entry, actions }: { entry: MergedEntry; actions: CollectActions }) {
  const styles = useReturnsStyles();
  const texts = useMessages(returnsMessages).collect;
  const [typed, setTyped] = useState('');
  const { id, name, field, reason } = entry;
  const value = field === 'actual' ? Number(typed.trim()) : typed.trim();
  const isUsable = typed.trim() !== '' && (typeof value === 'string' || Number.isFinite(value));
  return (
    <div className={styles.choice} role="group" aria-label={format(texts.decide, { id, name })}>
      <ToggleButton
        size="small"
        checked={reason === 'decidedNew'}
        onClick={() => actions.decide(entry, 'new')}
      >
        {texts.takeNew}
      </ToggleButton>
      <ToggleButton
        size="small"
        checked={reason === 'decidedOld'}
        onClick={() => actions.decide(entry, 'old')}
      >
        {texts.keepOld}
      </ToggleButton>
      <Input
        className={styles.number}
        size="small"
        aria-label={texts.otherValue}
        value={typed}
        onChange={(_, data) => setTyped(data.value)}
      />
      <Button
        size="small"
        disabledFocusable={!isUsable}
        onClick={() => isUsable && actions.decide(entry, { value })}
      >
        {texts.other}
      </Button>
    </div>
  );
}
