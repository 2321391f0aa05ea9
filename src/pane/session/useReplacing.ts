import { format } from '../../language/language';
import type { Plan } from '../../plan/model';
import { yearSpan } from '../../plan/years';
import { saveFile } from '../parts/save-file';
import { useQuestion } from '../parts/useQuestion';
import { usePane } from './environment';
import type { useChosenPlan } from './useChosenPlan';

/** Keeps a review from being dropped by a click: what is asked before another plan takes its place, and saving it. */
export function useReplacing(choice: ReturnType<typeof useChosenPlan>) {
  const { messages } = usePane();
  const texts = messages.plan.replacing;
  const { ask, dialog } = useQuestion();
  const { chosen, reviewInHand, keptReview } = choice;

  /** @returns the file's name; null where the page saves none. */
  const saveReview = (plan: Plan): string | null => {
    const { district, years } = plan;
    const file = format(messages.plan.reviewFile, { district, year: yearSpan(years) });
    // The plan with everything decided so far, and its text: enough to go on from there.
    if (!saveFile(`${JSON.stringify(plan, null, 2)}\n`, 'json', file)) return null;
    keptReview();
    return file;
  };
  /** Asks about a review that stands in no file; false where the user stays with it. */
  const mayReplace = async (): Promise<boolean> => {
    if (!chosen || !reviewInHand) return true;
    const answer = await ask({
      title: texts.title,
      text: format(texts.text, { title: chosen.plan.title }),
      answers: [
        { value: 'save', label: texts.save, primary: true },
        { value: 'drop', label: texts.drop },
        { value: 'stay', label: texts.stay },
      ],
    });
    if (answer === 'save') saveReview(chosen.plan);
    return answer === 'save' || answer === 'drop';
  };
  return { saveReview, mayReplace, replacingDialog: dialog };
}
