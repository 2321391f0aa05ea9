import type { LedgerRow } from '../../tracking/ledger-row';
import { bareText } from './said';
import { isFiller } from '../explanations/filler';

/** Whether 情况说明 of a row explains anything: a filler does not, and neither does the indicator's own name. */
export const isExplained = ({ explanation, name }: LedgerRow, shortest: number): boolean =>
  !saysNothing(explanation, name, shortest);

export const saysNothing = (text: string, name: string, shortest: number): boolean =>
  isFiller(text, shortest) || bareText(text) === bareText(name);
