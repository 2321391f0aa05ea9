import { acceptAction, rejectAction, settleAction } from './actions';
import { ConflictCard } from './cards/ConflictCard';
import { ItemButtons } from './cards/ItemButtons';
import { ResultCard, RevisionCard } from './cards/offer-cards';
import { IndicatorCard, RejectedCard, TaskCard } from './cards/record-cards';
import { MergeForm } from './forms/MergeForm';
import { IndicatorForm, TaskForm } from './forms/record-forms';
import type { ReviewItem } from './items/items';
import type { Review } from './useReview';

export interface ItemBodyProps {
  review: Review;
  item: ReviewItem;
  selected: boolean;
}

/** What an item shows, and what can be done with it while it is selected. */
export function ItemBody({ review, item, selected }: ItemBodyProps) {
  const { plan } = review;
  const decide = (accept: boolean) => {
    const action = accept ? acceptAction(item) : rejectAction(item);
    if (action) review.performAndGoOn(action);
  };
  switch (item.kind) {
    case 'indicator':
    case 'task':
      return <RecordBody review={review} item={item} selected={selected} />;
    case 'conflict': {
      const member = item.conflict.indicators[0] ?? '';
      return (
        <ConflictCard
          plan={plan}
          conflict={item.conflict}
          selected={selected}
          onSettle={(choice) => {
            const action = settleAction(item, choice);
            if (action) review.performAndGoOn(action);
          }}
          onReopen={() => review.perform({ do: 'reopen', item: item.key, member })}
        />
      );
    }
    case 'result':
      return <ResultCard plan={plan} result={item.result} selected={selected} onDecide={decide} />;
    case 'revision':
      return (
        <RevisionCard plan={plan} revision={item.revision} selected={selected} onDecide={decide} />
      );
    case 'rejected':
      return (
        <RejectedCard
          rejection={item.rejection}
          selected={selected}
          onRestore={() => decide(true)}
        />
      );
  }
}

interface RecordBodyProps extends ItemBodyProps {
  item: Extract<ReviewItem, { kind: 'indicator' | 'task' }>;
}

function RecordBody({ review, item, selected }: RecordBodyProps) {
  const { plan } = review;
  const { key } = item;
  const close = () => {
    review.setMode(null);
    review.takeFocus();
  };
  if (selected && review.mode === 'edit') {
    return item.kind === 'indicator' ? (
      <IndicatorForm
        record={item.record}
        onCancel={close}
        onSave={(change) =>
          review.performAndGoOn({ do: 'editIndicator', item: key, id: key, change })
        }
      />
    ) : (
      <TaskForm
        record={item.record}
        onCancel={close}
        onSave={(change) => review.performAndGoOn({ do: 'editTask', item: key, id: key, change })}
      />
    );
  }
  return (
    <>
      {item.kind === 'indicator' ? (
        <IndicatorCard plan={plan} record={item.record} selected={selected} />
      ) : (
        <TaskCard record={item.record} selected={selected} />
      )}
      {selected && review.mode === 'merge' && item.kind === 'indicator' && (
        <MergeForm
          plan={plan}
          record={item.record}
          onCancel={close}
          onMerge={(into) => review.performAndGoOn({ do: 'merge', item: key, id: key, into })}
        />
      )}
      {selected && review.mode === null && <ItemButtons review={review} item={item} />}
    </>
  );
}
