import { explanationKey, type FindingIdentity, type StoredLine } from './finding-line';

/** What was written about a finding. */
export interface MatchedExplanation {
  /** Written for these very values; '' when nothing was. */
  explanation: string;
  /** Written for other values of the same rule, indicator and quarter; '' when nothing was. */
  earlier: string;
  earlierFor: string;
  /** The finding's line on the sheet, whether or not it has explanations. */
  stored: StoredLine | null;
}

const NOTHING: MatchedExplanation = { explanation: '', earlier: '', earlierFor: '', stored: null };

/**
 * Puts explanations beside the findings they are about. An explanation holds while the values stay the same; after a change
 * it is an earlier one, and holds again when the values come back.
 * @returns one match a finding, in their order, and the lines that belong to none of them.
 */
export function matchExplanations(
  findings: readonly FindingIdentity[],
  lines: readonly StoredLine[],
): { matches: MatchedExplanation[]; left: StoredLine[] } {
  if (lines.length === 0) return { matches: findings.map(() => NOTHING), left: [] };
  const open = new Map<string, StoredLine[]>();
  for (const line of lines) {
    const key = explanationKey(line);
    const known = open.get(key);
    if (known) known.push(line);
    else open.set(key, [line]);
  }
  const take = (finding: FindingIdentity, fits: (line: StoredLine) => boolean) => {
    const candidates = open.get(explanationKey(finding)) ?? [];
    const index = candidates.findIndex(fits);
    return index < 0 ? null : candidates.splice(index, 1)[0]!;
  };
  // Lines for the very values first, so that of two findings of a rule none takes the other's.
  const exact = findings.map((finding) => take(finding, hasValues(finding)));
  const matches = findings.map((finding, i) => {
    const stored = exact[i] ?? take(finding, () => true);
    return stored ? matchOf(finding, stored) : NOTHING;
  });
  return { matches, left: [...open.values()].flat().sort((a, b) => a.row - b.row) };
}

/** A sheet keeps neither blanks at the ends nor how a line break is made. */
export const storedText = (text: string) => text.replace(/\r\n?/g, '\n').trim();

const hasValues = (finding: FindingIdentity) => {
  const valueKey = storedText(finding.valueKey);
  return (line: StoredLine) => line.valueKey === valueKey;
};

function matchOf(finding: FindingIdentity, stored: StoredLine): MatchedExplanation {
  const valueKey = storedText(finding.valueKey);
  const { explanation, earlier, earlierFor } = stored;
  const isEarlierBack = earlier !== '' && earlierFor === valueKey;
  if (stored.valueKey === valueKey) {
    return explanation === '' && isEarlierBack
      ? { explanation: earlier, earlier: '', earlierFor: '', stored }
      : { explanation, earlier, earlierFor, stored };
  }
  const outdated =
    explanation === ''
      ? { earlier, earlierFor }
      : { earlier: explanation, earlierFor: stored.valueKey };
  if (!isEarlierBack) return { explanation: '', ...outdated, stored };
  return explanation === ''
    ? { explanation: earlier, earlier: '', earlierFor: '', stored }
    : { explanation: earlier, ...outdated, stored };
}
