import { itemActions } from './item-actions';

/** What a key asks for. */
export type Command =
  | { do: 'move'; by: number }
  | { do: 'first' | 'last' | 'search' | 'undo' | 'redo' }
  | { do: 'choose'; choice: number | 'all' }
  /** Whatever the item at hand has under this key. */
  | { do: 'item'; key: string };

/** The part of a keyboard event that decides. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** Where the key was pressed: `typing` in a field, `control` on a button or the like, `list` on an item, else `text`. */
export type KeyPlace = 'typing' | 'control' | 'list' | 'text';

const PAGE = 8;

const letters: Readonly<Record<string, Command>> = {
  j: { do: 'move', by: 1 },
  k: { do: 'move', by: -1 },
  '/': { do: 'search' },
};

const listKeys: Readonly<Record<string, Command>> = {
  ArrowDown: { do: 'move', by: 1 },
  ArrowUp: { do: 'move', by: -1 },
  PageDown: { do: 'move', by: PAGE },
  PageUp: { do: 'move', by: -PAGE },
  Home: { do: 'first' },
  End: { do: 'last' },
};

const itemKeys = new Set(itemActions.flatMap(({ key }) => (key ? [key.name] : [])));

/** The command of a key, or null: then it does what it does everywhere. */
export function commandOf(press: KeyPress, place: KeyPlace): Command | null {
  if (place === 'typing' || press.altKey) return null;
  const letter = press.key.toLowerCase();
  if (press.ctrlKey || press.metaKey) {
    if (letter === 'z') return { do: press.shiftKey ? 'redo' : 'undo' };
    return letter === 'y' ? { do: 'redo' } : null;
  }
  if (/^[0-9]$/.test(letter)) {
    return { do: 'choose', choice: letter === '0' ? 'all' : Number(letter) - 1 };
  }
  if (itemKeys.has(letter)) return { do: 'item', key: letter };
  if (letters[letter]) return letters[letter];
  // A button keeps Enter and the arrows, and scrolling the text keeps its keys.
  if (place !== 'list') return null;
  return itemKeys.has(press.key) ? { do: 'item', key: press.key } : (listKeys[press.key] ?? null);
}

/** Which place an element is. */
export function placeOf(target: Element): KeyPlace {
  if (target.closest('input, textarea, select, [contenteditable], [role="combobox"]')) {
    return 'typing';
  }
  if (target.closest('button, a, summary, [role="separator"], [role="option"]')) return 'control';
  return target.closest('[data-review-list]') ? 'list' : 'text';
}
