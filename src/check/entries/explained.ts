import { bareText } from './said';
import { isFiller } from '../explanations/filler';

/** Whether 情况说明 of a row says nothing: a filler does not, and neither does the indicator's own name. */
export const saysNothing = (text: string, name: string, shortest: number): boolean =>
  isFiller(text, shortest) || bareText(text) === bareText(name);
