import type { TrackedLedgerRow } from '../../tracking/ledger-row';
import { reasonOf } from '../../tracking/reasons';
import { alikeTexts } from '../entries/alike-texts';
import { bareText, saysLess, saysOnlyDelay } from '../entries/said';
import type { RuleInfo, RuleResult } from '../rule';
import { explainsNothing } from './filler';

/** A text in so many rows is about none of their figures. */
const MANY = 5;

/** Gives what the row itself says of a result, where that explains it; '' otherwise. */
export type ToldInRow = (rule: RuleInfo, row: TrackedLedgerRow, result: RuleResult) => string;

/**
 * Made once for a ledger: what 情况说明 of a row explains. The reason of the finding's own quarter counts, and that of the
 * reporting quarter; neither where it says nothing, stands in many rows, or is about the contrary.
 * @param rows all of the ledger
 */
export function toldInRows(rows: readonly TrackedLedgerRow[], shortest: number): ToldInRow {
  const copied = new Set(
    alikeTexts(rows, ({ explanation }) => explanation, MANY).map(([first]) =>
      bareText(first!.explanation),
    ),
  );
  return (rule, row, result) => {
    if (rule.explainedInRow === undefined || row.reasons === '') return '';
    const texts = [reasonOf(row.reasons, result.quarter), row.explanation];
    const explains = (text: string) =>
      !explainsNothing(text, shortest) &&
      !copied.has(bareText(text)) &&
      bareText(text) !== bareText(row.name) &&
      isAbout(text, rule, row, result);
    return texts.find(explains) ?? '';
  };
}

/** A text that is there for the delay first does not explain that a figure fell, and one of a delay alone none that rose. */
function isAbout(
  text: string,
  { explainedInRow }: RuleInfo,
  { status }: TrackedLedgerRow,
  { isMore }: RuleResult,
): boolean {
  if (explainedInRow === 'less') return status !== 'behind' || saysLess(text);
  return isMore !== true || !saysOnlyDelay(text);
}
