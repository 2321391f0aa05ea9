import type { KeyboardEvent } from 'react';
import { settleAction } from './actions';
import { actionsFor } from './item-actions';
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
      case 'item':
        return actionsFor(selected.kind)
          .find(({ key }) => key?.name === command.key)
          ?.perform(review, selected);
      case 'choose': {
        const action = settleAction(selected, command.choice);
        if (action) review.performAndGoOn(action);
      }
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
