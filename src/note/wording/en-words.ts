import { plural } from '../../language/language';
import type { IndicatorFacts } from '../facts';
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

export const amount = (figure: Figure, unit: string) =>
  unit === '' || unit === '%' || unit === '‰' ? say`${figure}${unit}` : say`${figure} ${unit}`;

/** What an indicator is to reach. */
export function targetWords({ operator, unit, upper }: IndicatorFacts, target: Figure): Part[] {
  const value = amount(target, unit);
  switch (operator) {
    case '<=':
      return say`target at most ${value}`;
    case '=down':
      return say`target down to ${value}`;
    case '~down':
      return say`target down to about ${value}`;
    case '>':
      return say`target more than ${value}`;
    case '~':
      return say`target about ${value}`;
    case 'range':
      return upper ? say`target ${target} to ${amount(upper, unit)}` : say`target ${value}`;
    default:
      return say`target ${value}`;
  }
}
