import { isFiller } from '../explanations/filler';
import { bareText } from './said';

/** Shorter texts are alike by chance. */
const SHORTEST = 8;

/**
 * Items that tell the same, word for word but for spaces and marks, where so many do; what says nothing is left out.
 * @param least how many have to tell the same.
 */
export function alikeTexts<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  least: number,
): (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const text = textOf(item);
    if (text === '' || isFiller(text, SHORTEST)) continue;
    const key = bareText(text);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].filter((group) => group.length >= least);
}
