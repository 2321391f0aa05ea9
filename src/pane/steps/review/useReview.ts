import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { format } from '../../../language/language';
import type { Plan } from '../../../plan/model';
import type { Session } from '../../session/useSession';
import { applyAction, changeOf, type ReviewAction } from './actions';
import { countItems, itemsOf, type Order, type ReviewItem, type View, viewOf } from './items/items';
import { searchItems } from './items/search-items';
import { changeText, reviewMessages } from '../../messages/review';
import { useMessages } from '../../session/environment';

/** What is open inside the selected item. */
export type Mode = 'edit' | 'merge' | null;

/** "2024-03-01" where the reviewer is. */
function today(): string {
  const now = new Date();
  const part = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** Everything the review step shows and does: which items, which one is selected, and every change to the plan. */
export function useReview(session: Session, plan: Plan) {
  const { revise, lastChange, nextChange } = session;
  const messages = useMessages(reviewMessages);
  const counts = useMemo(() => countItems(plan), [plan]);
  const [view, setView] = useState<View>(() => (counts.unreviewed > 0 ? 'unreviewed' : 'all'));
  const [order, setOrder] = useState<Order>('confidence');
  const [selection, setSelection] = useState<{ key: string | null; index: number }>({
    key: null,
    index: 0,
  });
  const [mode, setMode] = useState<Mode>(null);
  const [message, setMessage] = useState('');
  /** Counts how often the focus was to go to the selected item; a step that was gone to begins there. */
  const [focusCalls, setFocusCalls] = useState(session.guided ? 1 : 0);
  /** An item to go to, in whatever view it is, once the plan has it. */
  const [wanted, setWanted] = useState<string | null>(null);

  const [search, setSearch] = useState('');
  const searchField = useRef<HTMLInputElement>(null);

  const listed = useMemo(() => itemsOf(plan, view, order), [plan, view, order]);
  const items = useMemo(() => searchItems(plan, listed, search), [plan, listed, search]);
  // An item that is gone from the view leaves the selection to the one that took its place.
  const found = items.findIndex(({ key }) => key === selection.key);
  const index = found >= 0 ? found : Math.min(selection.index, items.length - 1);
  const selected: ReviewItem | null = items[index] ?? null;

  const select = useCallback((key: string | null, at: number) => {
    setSelection({ key, index: Math.max(0, at) });
    setMode(null);
  }, []);
  const takeFocus = useCallback(() => setFocusCalls((count) => count + 1), []);

  useEffect(() => {
    if (wanted === null) return;
    setWanted(null);
    const inView = items.findIndex(({ key }) => key === wanted);
    if (inView >= 0) return select(wanted, inView);
    const other = viewOf(plan, wanted);
    if (other === null) return;
    setSearch('');
    if (!listed.some(({ key }) => key === wanted)) setView(other);
    select(wanted, 0);
  }, [wanted, items, listed, plan, select]);

  const moveTo = (at: number) => {
    const next = Math.max(0, Math.min(items.length - 1, at));
    select(items[next]?.key ?? null, next);
    takeFocus();
  };

  const perform = (action: ReviewAction) => {
    const change = changeOf(action);
    const day = today();
    revise(change, (before) => applyAction(before, action, day));
    setMessage(changeText(change, messages));
    setMode(null);
  };

  const revert = (template: string, change: typeof lastChange, step: () => void) => {
    if (!change) return;
    step();
    setMessage(format(template, { change: changeText(change, messages) }));
    setMode(null);
    // What is rejected by it is gone from where the reviewer is, and not followed.
    const rejects = step === session.redo ? 'reject' : 'restore';
    if (change.kind !== rejects) setWanted(change.item);
  };

  return {
    plan,
    counts,
    view,
    order,
    items,
    index,
    selected,
    mode,
    message,
    focusCalls,
    search,
    searchField,
    setSearch: (next: string) => {
      setSearch(next);
      setMode(null);
    },
    setMode,
    setMessage,
    takeFocus,
    setView: (next: View) => {
      setView(next);
      select(null, 0);
    },
    setOrder: (next: Order) => {
      setOrder(next);
      select(selected?.key ?? null, 0);
    },
    select,
    moveTo,
    /** Shows the item of a record, result or revision, changing the view where it is not in it. */
    reveal: setWanted,
    perform,
    /** Does it and goes to the item that comes of it. */
    performAndShow: (action: ReviewAction) => {
      perform(action);
      setWanted(action.item);
      takeFocus();
    },
    /** Does it on the selected item, and goes on to the next one. */
    performAndGoOn: (action: ReviewAction) => {
      const next = items[index + 1];
      perform(action);
      if (next) select(next.key, index);
      takeFocus();
    },
    undo: () => revert(messages.undone, lastChange, session.undo),
    redo: () => revert(messages.redone, nextChange, session.redo),
    canUndo: lastChange !== null,
    canRedo: nextChange !== null,
  };
}

export type Review = ReturnType<typeof useReview>;
