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
  const open = new OpenLines(lines);
  // Lines for the very values first, so that of two findings of a rule none takes the other's.
  const exact = findings.map((finding) => open.takeExact(finding));
  const matches = findings.map((finding, i) => {
    const stored = exact[i] ?? open.takeAny(finding);
    return stored ? matchOf(finding, stored) : NOTHING;
  });
  return { matches, left: open.left() };
}

/** The line of a finding with its very values, among some of the lines that there are; null where it is none of them. */
export const lineOf = (finding: FindingIdentity, lines: readonly StoredLine[]): StoredLine | null =>
  new OpenLines(lines).takeExact(finding);

/** Lines that belong to no finding yet; each is given away once, the first one first. */
class OpenLines {
  private readonly taken = new Set<StoredLine>();
  private readonly byValues = new Map<string, StoredLine[]>();
  private readonly byFinding = new Map<string, StoredLine[]>();

  constructor(private readonly lines: readonly StoredLine[]) {
    // The last one first: lists give from their ends.
    for (const line of [...lines].reverse()) {
      add(this.byValues, `${explanationKey(line)}\n${line.valueKey}`, line);
      add(this.byFinding, explanationKey(line), line);
    }
  }

  /** The line of a finding with its very values. */
  takeExact(finding: FindingIdentity): StoredLine | null {
    return this.take(this.byValues, `${explanationKey(finding)}\n${storedText(finding.valueKey)}`);
  }

  takeAny(finding: FindingIdentity): StoredLine | null {
    return this.take(this.byFinding, explanationKey(finding));
  }

  left(): StoredLine[] {
    return this.lines.filter((line) => !this.taken.has(line)).sort((a, b) => a.row - b.row);
  }

  private take(lists: Map<string, StoredLine[]>, key: string): StoredLine | null {
    const list = lists.get(key) ?? [];
    for (let line = list.pop(); line; line = list.pop()) {
      if (this.taken.has(line)) continue;
      this.taken.add(line);
      return line;
    }
    return null;
  }
}

function add(lists: Map<string, StoredLine[]>, key: string, line: StoredLine): void {
  const list = lists.get(key);
  if (list) list.push(line);
  else lists.set(key, [line]);
}

/** A sheet keeps neither blanks at the ends nor how a line break is made. */
export const storedText = (text: string) => text.replace(/\r\n?/g, '\n').trim();

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
