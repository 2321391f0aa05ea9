import type { Severity } from '../../../../check/findings/finding';
import { severities } from '../../../../check/findings/finding';
import { isOpen } from '../../../../check/findings/finding-state';
import type { CheckedFinding } from '../../../../check/findings/checked-finding';
import type { Language } from '../../../../language/language';
import { plain, searchTexts } from './search-texts';

export const groupings = ['severity', 'unit', 'rule'] as const;
export type Grouping = (typeof groupings)[number];

export const progresses = ['all', 'open', 'done'] as const;
/** All findings, those to be corrected or explained, or the others. */
export type Progress = (typeof progresses)[number];

/** Which findings are listed. */
export interface Filter {
  /** Words that must all occur in what a finding shows. */
  text: string;
  severity: Severity | null;
  /** One unit, `ALL_UNITS`, or `NO_UNIT` for those without one. */
  unit: string;
  progress: Progress;
}

export const ALL_UNITS = '';
export const NO_UNIT = '\u0000';
export const noFilter: Filter = { text: '', severity: null, unit: ALL_UNITS, progress: 'all' };

/** A finding with its number in the report, which stays its identity while lists change. */
export interface NumberedFinding {
  number: number;
  finding: CheckedFinding;
}

export function filterFindings(
  findings: readonly CheckedFinding[],
  { text, severity, unit, progress }: Filter,
  language: Language,
): NumberedFinding[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const texts = words.length > 0 ? searchTexts(findings, language) : [];
  const listed: NumberedFinding[] = [];
  findings.forEach((finding, number) => {
    if (severity !== null && finding.severity !== severity) return;
    if (unit !== ALL_UNITS && !unitsOf(finding).includes(unit)) return;
    if (progress !== 'all' && isOpen(finding) !== (progress === 'open')) return;
    if (words.length > 0) {
      const searched = texts[number]!;
      if (!words.every((word) => searched.includes(word))) return;
    }
    listed.push({ number, finding });
  });
  return listed;
}

const unitsOf = ({ leadUnits }: CheckedFinding) => (leadUnits.length > 0 ? leadUnits : [NO_UNIT]);

export interface Group {
  /** A severity, a unit (`NO_UNIT` for none) or the id of a rule. */
  key: string;
  findings: NumberedFinding[];
  open: number;
}

/** A finding of several lead units stands in the group of each. Groups of units and rules: the most to do first. */
export function groupFindings(listed: readonly NumberedFinding[], grouping: Grouping): Group[] {
  const groups = new Map<string, Group>();
  for (const numbered of listed) {
    for (const key of keysOf(numbered.finding, grouping)) {
      const group = groups.get(key) ?? { key, findings: [], open: 0 };
      groups.set(key, group);
      group.findings.push(numbered);
      if (isOpen(numbered.finding)) group.open += 1;
    }
  }
  const all = [...groups.values()];
  if (grouping === 'severity') {
    return all.sort((a, b) => rank(a.key) - rank(b.key));
  }
  return all.sort((a, b) => b.open - a.open || b.findings.length - a.findings.length);
}

const rank = (key: string) => severities.indexOf(key as Severity);

function keysOf(finding: CheckedFinding, grouping: Grouping): string[] {
  if (grouping === 'severity') return [finding.severity];
  if (grouping === 'rule') return [finding.rule];
  return unitsOf(finding);
}

/** The units of findings as a list to choose from, by name; findings without one come last. */
export function unitChoices(findings: readonly CheckedFinding[]): string[] {
  const units = new Set(findings.flatMap(unitsOf));
  const hasNone = units.delete(NO_UNIT);
  const sorted = [...units].sort((a, b) => a.localeCompare(b, 'zh-CN'));
  return hasNone ? [...sorted, NO_UNIT] : sorted;
}
