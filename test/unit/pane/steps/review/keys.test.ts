import { actionsFor } from '../../../../../src/pane/steps/review/item-actions';
import { type KeyPress, commandOf } from '../../../../../src/pane/steps/review/keys';

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...change,
});

describe('keys of the review', () => {
  it.each([
    ['j', { do: 'move', by: 1 }],
    ['K', { do: 'move', by: -1 }],
    ['ArrowDown', { do: 'move', by: 1 }],
    ['Enter', { do: 'item', key: 'Enter' }],
    ['Delete', { do: 'item', key: 'Delete' }],
    ['e', { do: 'item', key: 'e' }],
    ['M', { do: 'item', key: 'm' }],
    ['2', { do: 'choose', choice: 1 }],
    ['0', { do: 'choose', choice: 'all' }],
    ['End', { do: 'last' }],
    ['x', null],
    ['Tab', null],
  ])('in the list, %s', (key, command) => {
    expect(commandOf(press(key), 'list')).toEqual(command);
  });

  it('undo and redo, on a Mac as well', () => {
    expect(commandOf(press('z', { ctrlKey: true }), 'text')).toEqual({ do: 'undo' });
    expect(commandOf(press('y', { ctrlKey: true }), 'control')).toEqual({ do: 'redo' });
    expect(commandOf(press('Z', { metaKey: true, shiftKey: true }), 'list')).toEqual({
      do: 'redo',
    });
    expect(commandOf(press('c', { ctrlKey: true }), 'list')).toBeNull();
  });

  it('leave a field, a button and the scrolling text what is theirs', () => {
    for (const key of ['j', 'Delete', 'Enter', '1'])
      expect(commandOf(press(key), 'typing')).toBeNull();
    expect(commandOf(press('z', { ctrlKey: true }), 'typing')).toBeNull();
    expect(commandOf(press('Enter'), 'control')).toBeNull();
    expect(commandOf(press('Delete'), 'text')).toBeNull();
    expect(commandOf(press('c'), 'control')).toEqual({ do: 'item', key: 'c' });
    expect(commandOf(press('ArrowDown'), 'text')).toBeNull();
    expect(commandOf(press('j'), 'text')).toEqual({ do: 'move', by: 1 });
    expect(commandOf(press('ArrowDown', { altKey: true }), 'list')).toBeNull();
  });

  it.each([
    ['indicator', ['Enter', 'Delete', 'e', 'm', 'c']],
    ['task', ['Enter', 'Delete', 'e']],
    ['result', ['Enter', 'Delete']],
    ['revision', ['Enter', 'Delete']],
    ['rejected', ['Enter']],
    ['conflict', []],
  ] as const)('of an item of kind %s are each of one thing', (kind, keys) => {
    expect(actionsFor(kind).flatMap(({ key }) => (key ? [key.name] : []))).toEqual(keys);
  });
});
