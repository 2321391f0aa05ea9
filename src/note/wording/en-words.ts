import { plural } from '../../language/language';
import { join, say, type Figure, type Paragraph, type Part } from '../note';
import { NAMED } from './wording';

type Item = string | Part[];

/** "a, b and c". */
export function list(items: readonly Item[]): Part[] {
  const last = items[items.length - 1];
  if (last === undefined) return [];
  if (items.length === 1) return join([last], '');
  return join([join(items.slice(0, -1), ', '), last], ' and ');
}

/** At most so many names; "and others" where there are more. */
export const named = (names: readonly string[]): Part[] =>
  names.length > NAMED ? list([...names.slice(0, NAMED), 'others']) : list(names);

export const counted = (count: Figure) =>
  say`${count} ${plural(count.value, 'indicator', 'indicators')}`;
export const is = (count: Figure) => plural(count.value, 'is', 'are');
export const was = (count: Figure) => plural(count.value, 'was', 'were');
export const sentences = (...all: (Paragraph | string)[]): Part[] => join(all, ' ');
