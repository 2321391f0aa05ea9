import type { CheckedFinding } from '../../../../check/findings/checked-finding';
import type { Finding } from '../../../../check/findings/finding';
import type { Language } from '../../../../language/language';
import { cellAddress } from '../../../../workbook/address';

type Texts = Partial<Record<Language, string>>;
const ofFindings = new WeakMap<CheckedFinding, Texts>();
/** In the order of a report, which is gone through much faster than findings are looked up. */
const ofReports = new WeakMap<readonly CheckedFinding[], Partial<Record<Language, string[]>>>();

/** What findings are found by, in small letters: all that they show, and the rows that they stand for. Made once a finding. */
export function searchTexts(
  findings: readonly CheckedFinding[],
  language: Language,
): readonly string[] {
  const known = ofReports.get(findings) ?? {};
  ofReports.set(findings, known);
  return (known[language] ??= findings.map((finding) => searchText(finding, language)));
}

function searchText(finding: CheckedFinding, language: Language): string {
  const known = ofFindings.get(finding) ?? {};
  ofFindings.set(finding, known);
  return (known[language] ??= plain(wordsOf(finding, language).join('\n')));
}

/** As texts are compared: width and capitals make no difference. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

function wordsOf(finding: CheckedFinding, language: Language): string[] {
  const { title, message, leadUnits, explanationText, gathered } = finding;
  return [
    title[language],
    message[language],
    leadUnits.join(' '),
    explanationText,
    ...[finding, ...gathered].flatMap(placeOf),
  ];
}

const placeOf = ({ indicatorName, indicatorId, sheet, row, column }: Finding): string[] => [
  indicatorName,
  indicatorId,
  `${sheet}!${cellAddress(row, column)}`,
];

/** So many are made at a time, a few milliseconds' worth. */
const SLICE = 2000;

/**
 * Makes the texts of all findings in the background, so that the first key of a search finds them made.
 * @returns stops it.
 */
export function prepareSearch(
  findings: readonly CheckedFinding[],
  language: Language,
  later: (next: () => void) => () => void,
): () => void {
  let from = 0;
  let stop = () => {};
  const next = () => {
    for (const finding of findings.slice(from, from + SLICE)) searchText(finding, language);
    from += SLICE;
    if (from < findings.length) stop = later(next);
    else searchTexts(findings, language);
  };
  if (findings.length > 0) stop = later(next);
  return () => stop();
}
