import { Button, Spinner } from '@fluentui/react-components';
import { format } from '../../../language/language';
import type { Plan } from '../../../plan/model';
import { isTakable, takenByDefault } from '../../../rollover/carry-over';
import { ErrorNotice } from '../../parts/ErrorNotice';
import { LiveRegion } from '../../parts/LiveRegion';
import { useFileInput } from '../../parts/useFileInput';
import { Section } from '../../parts/Section';
import type { Session } from '../../session/useSession';
import { OfferList, UntakenList } from './OfferList';
import { useRollOverStyles } from './fill-step.styles';
import { useLastYear } from './useLastYear';
import { rollOverMessages } from '../../messages/roll-over';
import { useMessages } from '../../session/environment';

export interface RollOverSectionProps {
  session: Session;
  plan: Plan;
  /** While the workbook is being filled. */
  disabled: boolean;
}

const startsAnew = new Set(['none', 'span', 'past']);

/** 新年度结转: last year's ledger, what the new year takes from it, and what it does not. */
export default function RollOverSection({ session, plan, disabled }: RollOverSectionProps) {
  const styles = useRollOverStyles();
  const messages = useMessages(rollOverMessages);
  const actions = useLastYear(session, plan);
  const file = useFileInput({
    accept: '.xlsx',
    testId: 'last-year-file',
    onChoose: ([chosen]) => actions.choose(chosen!),
  });
  const { reading, offers } = actions;
  const { lastYear } = session;
  const takable = offers?.filter(isTakable) ?? [];
  const carried = session.fillReport?.carried;
  const untaken = offers?.filter((offer) => !isTakable(offer)) ?? [];
  return (
    <Section heading={messages.heading}>
      {!lastYear && <p className={styles.hint}>{messages.intro}</p>}
      <div className={styles.actions}>
        {reading !== null ? (
          <Button onClick={actions.cancel}>{messages.cancel}</Button>
        ) : (
          <Button disabledFocusable={disabled} onClick={file.open}>
            {lastYear ? messages.another : messages.choose}
          </Button>
        )}
        {lastYear && (
          <Button disabledFocusable={disabled} onClick={actions.forget}>
            {messages.without}
          </Button>
        )}
      </div>
      {file.input}
      <LiveRegion>
        {reading !== null && (
          <Spinner size="tiny" label={format(messages.reading, { file: reading })} />
        )}
        {lastYear && offers && (
          <p className={styles.text}>
            {format(messages.chosen, {
              file: lastYear.file,
              district: lastYear.last.district,
              year: lastYear.last.year,
              next: lastYear.last.year + 1,
              count: lastYear.last.rows.length,
            })}
          </p>
        )}
      </LiveRegion>
      {carried && (
        <p className={styles.text}>
          {format(messages.done, { ...carried })}
          {carried.profilesKept > 0 && format(messages.kept, { count: carried.profilesKept })}
        </p>
      )}
      <ErrorNotice error={actions.error} onDismiss={actions.dismissError} />
      {lastYear && offers && (
        <>
          {takable.length === 0 ? (
            <p className={styles.text}>{messages.nothing}</p>
          ) : (
            <OfferList
              offers={takable}
              taken={lastYear.take ?? takenByDefault(takable)}
              disabled={disabled}
              onTake={actions.take}
            />
          )}
          {[false, true].map((anew) => {
            const of = untaken.filter(({ kind }) => startsAnew.has(kind) === anew);
            const heading = format(anew ? messages.anew : messages.untaken, { count: of.length });
            return <UntakenList key={String(anew)} heading={heading} offers={of} />;
          })}
        </>
      )}
    </Section>
  );
}
