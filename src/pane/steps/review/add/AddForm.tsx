import { mergeClasses, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { readInWorker } from '../../../../documents/read-in-worker';
import type { Plan } from '../../../../plan/model';
import { addedId, type NewIndicator } from '../../../../plan/review';
import { reviewMessages } from '../../../messages/review';
import { useMessages, usePane } from '../../../session/environment';
import { Quote } from '../cards/card-parts';
import { IndicatorForm } from '../forms/record-forms';
import { useCardStyles } from '../review.styles';
import type { Words } from '../source/selected-words';
import type { Review } from '../useReview';
import { newIndicator } from './new-indicator';

export interface AddFormProps {
  review: Review;
  words: Words;
  onDone: () => void;
}

/** A new indicator from words that were selected in the document: what they say is filled in, the rest is left to type. */
export default function AddForm({ review, words, onDone }: AddFormProps) {
  const styles = useCardStyles();
  const { messages: frame } = usePane();
  const messages = useMessages(reviewMessages);
  const { plan } = review;
  const record = useReadWords(plan, words);
  const save = (added: NewIndicator) => {
    review.performAndShow({ do: 'add', item: addedId(plan, added), record: added });
    onDone();
  };
  return (
    <div className={mergeClasses(styles.side, styles.scrolled)} data-testid="add-form">
      <span className={styles.name}>{messages.addSelected}</span>
      <Quote text={words.quote} full />
      {record === null ? (
        <Spinner size="tiny" label={frame.loading} />
      ) : (
        <IndicatorForm
          record={record}
          onCancel={onDone}
          onSave={(change) => save({ ...record, ...change })}
        />
      )}
    </div>
  );
}

/** What the reader makes of the words, as a record to complete; null while it reads. */
function useReadWords(plan: Plan, words: Words): NewIndicator | null {
  const [record, setRecord] = useState<NewIndicator | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const [year] = plan.years;
    const options = { signal: controller.signal, ...(year === undefined ? {} : { year }) };
    const show = (found: Parameters<typeof newIndicator>[2]) => {
      if (!controller.signal.aborted) setRecord(newIndicator(plan, words, found));
    };
    readInWorker({ text: words.quote }, options).then(
      ({ reading }) => show(reading.indicators),
      // Only a convenience: without it everything is typed.
      () => show([]),
    );
    return () => controller.abort();
    // The form keeps what is typed, whatever else changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [words]);
  return record;
}
