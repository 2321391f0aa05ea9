import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { pageRanges } from '../../../documents/page-ranges';
import { format } from '../../../language/language';
import type { Plan } from '../../../plan/model';
import { StepPage } from '../../parts/StepPage';
import type { ChosenPlan } from '../../session/useChosenPlan';
import type { Session } from '../../session/useSession';
import { ItemBody } from './ItemBody';
import { ItemList } from './ItemList';
import { Counts, KeyHelp } from './KeyHelp';
import { type Panel, ReviewToolbar } from './ReviewToolbar';
import { Split } from './Split';
import { recordsOf } from './items/items';
import { useReviewStepStyles } from './review.styles';
import { SourceText } from './source/SourceText';
import type { Words } from './source/selected-words';
import { useReview } from './useReview';
import { useReviewKeys } from './useReviewKeys';
import { reviewMessages } from '../../messages/review';
import { useMessages } from '../../session/environment';

const InspectionPanel = lazy(
  () => import(/* webpackChunkName: "inspection" */ './inspection/InspectionPanel'),
);
const OfficesPanel = lazy(() => import(/* webpackChunkName: "offices" */ './offices/OfficesPanel'));
const AddForm = lazy(() => import(/* webpackChunkName: "add-indicator" */ './add/AddForm'));

/** 审核: every record beside the words it was read from, to be accepted, put right, merged or rejected. */
export default function ReviewStep({ session }: { session: Session }) {
  const messages = useMessages(reviewMessages);
  const { chosen } = session;
  if (chosen) return <ChosenReview session={session} chosen={chosen} />;
  return (
    <StepPage heading={messages.heading} focusHeading={session.guided}>
      <span>{messages.noPlan}</span>
      <div>
        <Button onClick={() => session.goToStep('plan')}>{messages.choosePlan}</Button>
      </div>
    </StepPage>
  );
}

function ChosenReview({ session, chosen }: { session: Session; chosen: ChosenPlan }) {
  const styles = useReviewStepStyles();
  const messages = useMessages(reviewMessages);
  const { plan } = chosen;
  const review = useReview(session, plan);
  const onKeyDown = useReviewKeys(review);
  const { selected } = review;
  /** What stands in place of the rows. */
  const [panel, setPanel] = useState<Panel | null>(null);
  /** Words selected in the document. */
  const [words, setWords] = useState<Words | null>(null);

  const save = () => {
    const file = session.saveReview(plan);
    if (file !== null) review.setMessage(format(messages.saved, { file }));
  };
  /** Where several records' words were clicked, each click goes to the next one. */
  const pick = (ids: string[]) => {
    const id = ids[(ids.indexOf(selected?.key ?? '') + 1) % ids.length];
    if (id !== undefined) review.reveal(id);
  };
  const showRow = (record: string) => {
    setPanel(null);
    review.reveal(record);
    review.takeFocus();
  };
  const backToRows = () => {
    setPanel(null);
    setWords(null);
    review.takeFocus();
  };
  const rows =
    panel === null ? (
      <ItemList
        items={review.items}
        index={review.index}
        opened={review.mode !== null}
        focusCalls={review.focusCalls}
        empty={
          review.search === ''
            ? messages.empty
            : format(messages.notFound, { search: review.search })
        }
        onSelect={review.select}
      >
        {(item, isSelected) => <ItemBody review={review} item={item} selected={isSelected} />}
      </ItemList>
    ) : (
      <Suspense fallback={null}>
        {panel === 'inspection' && (
          <InspectionPanel plan={plan} onShow={showRow} onSaved={review.setMessage} />
        )}
        {panel === 'offices' && <OfficesPanel review={review} />}
        {panel === 'add' && words && <AddForm review={review} words={words} onDone={backToRows} />}
      </Suspense>
    );
  const list = <div className={styles.rows}>{rows}</div>;
  return (
    // The keys work wherever nothing is typed, not on the items alone; no row is accepted that is not shown.
    <div
      className={styles.root}
      onKeyDown={panel === null ? onKeyDown : undefined}
      data-testid="review"
    >
      <StepPage heading={messages.heading} focusHeading={false} fill>
        <Counts review={review} />
        <UnreadPages pages={plan.source?.unreadPages ?? []} />
        <UnreadTables source={plan.source} />
        <ReviewToolbar
          review={review}
          onSave={save}
          panel={panel}
          onPanel={(next) => setPanel(next === panel ? null : next)}
          canAdd={words !== null}
        />
        {plan.source ? (
          <Split
            label={messages.divider}
            first={
              <SourceText
                text={plan.source.text}
                plan={plan}
                active={selected ? recordsOf(selected) : []}
                onPick={pick}
                onSelect={(selection) => {
                  if (panel !== 'add') setWords(selection);
                }}
              />
            }
            second={list}
          />
        ) : (
          <>
            <p className={styles.hint}>{messages.noSource}</p>
            {list}
          </>
        )}
        {panel === null && <KeyHelp view={review.view} />}
        <Button
          appearance="primary"
          className={styles.next}
          onClick={() => session.goToStep('fill')}
        >
          {messages.next}
        </Button>
      </StepPage>
    </div>
  );
}

/** Says which pages of the document are pictures: what stands on them is not among the rows. */
export function UnreadPages({ pages }: { pages: readonly number[] }) {
  const { unreadPages, pageSeparator } = useMessages(reviewMessages);
  if (pages.length === 0) return null;
  const ranges = pageRanges(pages).join(pageSeparator);
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="unread-pages">
      <MessageBarBody>{format(unreadPages, { pages: ranges })}</MessageBarBody>
    </MessageBar>
  );
}

const LONGEST_HEAD = 24;

/** Says where the document has tables that were not taken apart: their rows are to be entered by hand. */
export function UnreadTables({ source }: { source: Plan['source'] }) {
  const { unreadTables, tableSeparator } = useMessages(reviewMessages);
  const spans = source?.unreadTables ?? [];
  if (!source || spans.length === 0) return null;
  const heads = spans.map(({ start, end }) => {
    const words = source.text.slice(start, end);
    return words.length > LONGEST_HEAD ? `${words.slice(0, LONGEST_HEAD)}…` : words;
  });
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="unread-tables">
      <MessageBarBody>
        {format(unreadTables, { count: spans.length, heads: heads.join(tableSeparator) })}
      </MessageBarBody>
    </MessageBar>
  );
}
