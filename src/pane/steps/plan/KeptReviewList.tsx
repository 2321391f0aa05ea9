import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { format } from '../../../language/language';
import { openQuestions } from '../../../plan/review/open-questions';
import { rowCount } from '../../../plan/row-ids';
import { useQuestion } from '../../parts/useQuestion';
import { usePane } from '../../session/environment';
import type { KeptReview } from '../../session/kept-reviews';
import type { Session } from '../../session/useSession';

/** Reviews that are kept on this computer: to go on with, or to be given up. */
export function KeptReviewList({ session }: { session: Session }) {
  const { keptReviews, messages, language } = usePane();
  const texts = messages.plan.keptReviews;
  const [reviews, setReviews] = useState<KeptReview[]>([]);
  const { ask, dialog } = useQuestion();
  const { reviewKey } = session;

  useEffect(() => {
    let wanted = true;
    keptReviews
      ?.list()
      .then((list) => wanted && setReviews(list))
      // Without a store there are none.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [keptReviews, reviewKey]);

  const goOn = async (review: KeptReview) => {
    if (!(await session.mayReplace())) return;
    session.resume(review.chosen, review.key);
    session.goToStep('review');
  };
  const giveUp = async ({ key, chosen }: KeptReview) => {
    const answer = await ask({
      title: texts.giveUpTitle,
      text: format(texts.giveUpText, { title: chosen.plan.title }),
      answers: [
        { value: 'drop', label: texts.giveUp },
        { value: 'stay', label: messages.plan.replacing.stay, primary: true },
      ],
    });
    if (answer !== 'drop') return;
    await keptReviews?.remove(key);
    setReviews((list) => list.filter((review) => review.key !== key));
  };
  const others = reviews.filter(({ key }) => key !== reviewKey);
  return (
    <>
      {others.map((review) => {
        const { plan } = review.chosen;
        const count = rowCount(plan) + plan.tasks.length;
        return (
          <MessageBar key={review.key} layout="multiline" data-testid="kept-review">
            <MessageBarBody>
              {format(review.inFile ? texts.inFile : texts.left, {
                title: plan.title,
                reviewed: count - openQuestions(plan).unreviewed,
                count,
                at: new Date(review.at).toLocaleString(language),
              })}
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => void goOn(review)}>{texts.goOn}</Button>
              <Button onClick={() => void giveUp(review)}>{texts.giveUp}</Button>
            </MessageBarActions>
          </MessageBar>
        );
      })}
      {dialog}
    </>
  );
}
