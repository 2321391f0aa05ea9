import type { KeyboardEvent } from 'react';
import { acceptAction, copyAction, rejectAction, settleAction } from './actions';
import { type Command, commandOf, placeOf } from './keys';
import type { Review } from './useReview';

/** Makes the whole review possible from the keyboard: keys of the list, and undo wherever nothing is typed. */
export function useReviewKeys(review: Review): (event: KeyboardEvent) => void {
  const run = (command: Command): void => {
    const { selected, index, items } = review;
    switch (command.do) {
      case 'move':
        return review.moveTo(index + command.by);
      case 'first':
        return review.moveTo(0);
      case 'last':
        return review.moveTo(items.length - 1);
      case 'undo':
        review.undo();
        return review.takeFocus();
      case 'redo':
        review.redo();
        return review.takeFocus();
      case 'search':
        return review.searchField.current?.focus();
    }
    if (!selected) return;
    switch (command.do) {
      case 'accept':
      case 'reject': {
        const action = command.do === 'accept' ? acceptAction(selected) : rejectAction(selected);
        if (action) review.performAndGoOn(action);
        return;
      }
      case 'choose': {
        const action = settleAction(selected, command.choice);
        if (action) review.performAndGoOn(action);
        return;
      }
      case 'edit':
        if (selected.kind === 'indicator' || selected.kind === 'task') review.setMode('edit');
        return;
      case 'copy': {
        const action = copyAction(review.plan, selected);
        if (action) review.performAndShow(action);
        return;
      }
      case 'merge':
        if (selected.kind === 'indicator') review.setMode('merge');
    }
  };
  return (event) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const command = commandOf(event, placeOf(event.target as Element));
    if (!command) return;
    event.preventDefault();
    run(command);
  };
}
