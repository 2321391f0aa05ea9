import { Button, Checkbox, Spinner } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { format } from '../../../../language/language';
import { joinUnits } from '../../../../plan/offices/office-list';
import type { OfficeProposal, Offices } from '../../../../plan/offices/division';
import { assignMessages } from '../../../messages/assign';
import { ErrorNotice } from '../../../parts/ErrorNotice';
import { LiveRegion } from '../../../parts/LiveRegion';
import { PortionedList } from '../../../parts/PortionedList';
import { useFileInput } from '../../../parts/useFileInput';
import { useMessages } from '../../../session/environment';
import type { Review } from '../useReview';
import { useOfficesStyles } from './offices.styles';
import { useDivision } from './useDivision';

export interface DivisionSectionProps {
  review: Review;
  /** Shown while no document is at hand. */
  children: ReactNode;
}

/** 责任分解: who answers for what according to a second document, beside what the plan has, to be ticked. */
export function DivisionSection({ review, children }: DivisionSectionProps) {
  const styles = useOfficesStyles();
  const messages = useMessages(assignMessages);
  const division = useDivision(review);
  const { file, reading, proposals, ticked } = division;
  const input = useFileInput({
    accept: '.docx,.pdf,.xlsx,.csv,.html,.htm,.txt',
    testId: 'division-file',
    onChoose: ([chosen]) => division.choose(chosen!),
  });
  const hint = useId();
  const certain = proposals.filter((proposal) => proposal.certain).length;
  const count = new Set(proposals.map(({ id }) => id)).size;
  return (
    <>
      <div className={styles.bar}>
        {reading === null ? (
          <Button size="small" aria-describedby={hint} onClick={input.open}>
            {messages.division}
          </Button>
        ) : (
          <Button size="small" onClick={division.cancel}>
            {messages.cancel}
          </Button>
        )}
        {file !== null && (
          <Button size="small" onClick={division.close}>
            {messages.discard}
          </Button>
        )}
        {proposals.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={ticked.length === 0}
            onClick={division.take}
          >
            {format(messages.take, { count: ticked.length })}
          </Button>
        )}
      </div>
      <span id={hint} className={styles.detail}>
        {messages.divisionHint}
      </span>
      {input.input}
      <ErrorNotice error={division.error} onDismiss={division.dismissError} />
      <LiveRegion>
        {reading !== null && (
          <Spinner size="tiny" label={format(messages.reading, { file: reading })} />
        )}
        {file !== null && (
          <p className={styles.text} data-testid="division">
            {proposals.length === 0
              ? format(messages.noProposals, { file })
              : format(messages.proposals, { file, count, certain, left: division.left })}
          </p>
        )}
      </LiveRegion>
      {file === null ? (
        children
      ) : (
        <PortionedList
          className={styles.list}
          items={proposals}
          keyOf={({ key }) => key}
          render={(proposal) => (
            <Checkbox
              checked={division.isTicked(proposal)}
              label={<ProposalLabel proposal={proposal} />}
              onChange={(_, { checked }) => division.tick(proposal, checked === true)}
            />
          )}
        />
      )}
    </>
  );
}

function ProposalLabel({ proposal }: { proposal: OfficeProposal }) {
  const styles = useOfficesStyles();
  const messages = useMessages(assignMessages);
  const { name, before, after, found, certain } = proposal;
  const text = ({ lead, support }: Offices) =>
    [
      lead.length > 0 ? joinUnits(lead) : messages.nobody,
      ...(support.length > 0 ? [joinUnits(support)] : []),
    ].join(' · ');
  return (
    <span className={styles.label}>
      <span>{name}</span>
      <span>{format(messages.change, { before: text(before), after: text(after) })}</span>
      <span className={styles.detail}>
        {[format(messages.foundAs, { name: found }), ...(certain ? [] : [messages.uncertain])].join(
          ' · ',
        )}
      </span>
    </span>
  );
}
