import { Button, Checkbox } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { format } from '../../../../language/language';
import type { Indicator, Task } from '../../../../plan/model';
import { joinUnits, splitUnits } from '../../../../plan/offices/office-list';
import type { Assignment } from '../../../../plan/review';
import { assignMessages } from '../../../messages/assign';
import { reviewMessages } from '../../../messages/review';
import { PortionedList } from '../../../parts/PortionedList';
import { Section } from '../../../parts/Section';
import { useMessages } from '../../../session/environment';
import { isOneUnit } from '../forms/drafts';
import { TextField } from '../forms/fields';
import { useCardStyles } from '../review.styles';
import type { Review } from '../useReview';
import { DivisionSection } from './DivisionSection';
import { useOfficesStyles } from './offices.styles';

/** 批量定单位: offices and field of work for many rows at once, typed or from a second document. */
export default function OfficesPanel({ review }: { review: Review }) {
  const styles = useOfficesStyles();
  const messages = useMessages(assignMessages);
  return (
    <div className={styles.root} data-testid="offices">
      <Section heading={messages.heading}>
        <DivisionSection review={review}>
          <AssignForm review={review} />
        </DivisionSection>
      </Section>
    </div>
  );
}

function AssignForm({ review }: { review: Review }) {
  const styles = useOfficesStyles();
  const cards = useCardStyles();
  const messages = useMessages(assignMessages);
  const { form, problems } = useMessages(reviewMessages);
  const rows = useMemo(
    () => review.items.flatMap((item) => (isRecord(item) ? [item.record] : [])),
    [review.items],
  );
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState({ lead: '', support: '', field: '' });
  const chosen = rows.filter(({ id }) => ticked.has(id));
  const given = assignmentOf(typed);
  const heading = useId();
  const wrong = (units: string) =>
    splitUnits(units).every(isOneUnit) ? undefined : problems.notUnits;
  const isWrong = wrong(typed.lead) !== undefined || wrong(typed.support) !== undefined;
  const field = (name: keyof typeof typed) => ({
    label: form[name],
    value: typed[name],
    problem: name !== 'field' && wrong(typed[name]) ? ('notUnits' as const) : undefined,
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  const apply = () => {
    const assignments = new Map(chosen.map(({ id }) => [id, given]));
    review.perform({ do: 'assign', item: chosen[0]?.id ?? '', assignments });
    setTicked(new Set());
  };
  const tick = (fits: (record: Indicator | Task) => boolean) =>
    setTicked(new Set(rows.filter(fits).map(({ id }) => id)));
  return (
    <>
      <p id={heading} className={styles.text}>
        {messages.about}
      </p>
      <div className={cards.form}>
        <TextField wide hint={form.unitsHint} {...field('lead')} />
        <TextField wide {...field('support')} />
        <TextField wide {...field('field')} />
      </div>
      <div className={styles.bar}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={chosen.length === 0 || isWrong || Object.keys(given).length === 0}
          onClick={apply}
        >
          {format(messages.apply, { count: chosen.length })}
        </Button>
        <Button size="small" onClick={() => tick(() => true)}>
          {messages.all}
        </Button>
        <Button size="small" onClick={() => tick(() => false)}>
          {messages.none}
        </Button>
        <Button size="small" onClick={() => tick(({ lead }) => lead.length === 0)}>
          {messages.leaderless}
        </Button>
      </div>
      {rows.length === 0 ? (
        <p className={styles.text}>{messages.noRows}</p>
      ) : (
        <PortionedList
          className={styles.list}
          aria-labelledby={heading}
          items={rows}
          keyOf={({ id }) => id}
          render={(record) => (
            <Checkbox
              checked={ticked.has(record.id)}
              label={
                <span className={styles.label}>
                  <span>{'name' in record ? record.name : record.title}</span>
                  <span className={styles.detail}>
                    {[
                      record.lead.length > 0 ? joinUnits(record.lead) : messages.nobody,
                      ...(record.field === undefined ? [] : [record.field]),
                    ].join(' · ')}
                  </span>
                </span>
              }
              onChange={(_, { checked }) => {
                const ids = new Set(ticked);
                if (checked === true) ids.add(record.id);
                else ids.delete(record.id);
                setTicked(ids);
              }}
            />
          )}
        />
      )}
    </>
  );
}

const isRecord = (
  item: Review['items'][number],
): item is Extract<typeof item, { kind: 'indicator' | 'task' }> =>
  item.kind === 'indicator' || item.kind === 'task';

/** What is left blank is not changed. */
function assignmentOf(typed: Record<'lead' | 'support' | 'field', string>): Assignment {
  const lead = splitUnits(typed.lead);
  const support = splitUnits(typed.support);
  const field = typed.field.trim();
  return {
    ...(lead.length > 0 && { lead }),
    ...(support.length > 0 && { support }),
    ...(field !== '' && { field }),
  };
}
