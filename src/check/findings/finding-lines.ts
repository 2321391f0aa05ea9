import type { Evidence } from './finding';
import { severityTerms } from './terms';
import { format, type Language, type Localised } from '../../language/language';
import { joinUnits } from '../../plan/offices/office-list';
import { cellAddress, quoteSheet } from '../../workbook/address';
import {
  type FindingLine,
  type StoredLine,
  stateTerms,
} from '../../workbook/sheets/findings/finding-line';
import {
  storedText,
  type MatchedExplanation,
} from '../../workbook/sheets/findings/match-explanations';
import { stateOf } from './finding-state';
import type { CheckedFinding } from './checked-finding';

/**
 * A finding as a line of 校验结果.
 * @param match what stands on the sheet about it; `finding` says how that is judged.
 * @param time when it was found, for one that was not there before.
 */
export function findingLine(
  finding: CheckedFinding,
  match: MatchedExplanation,
  language: Language,
  time: string,
): FindingLine {
  const [found, ...expected] = finding.evidence;
  const target = `${quoteSheet(finding.sheet)}!${cellAddress(finding.row, finding.column)}`;
  const valueKey = storedText(finding.valueKey);
  const isKnown = match.stored?.valueKey === valueKey && match.stored.time !== '';
  return {
    severity: severityTerms[finding.severity][language],
    rule: finding.title[language],
    units: officesText(finding.leadUnits, language),
    indicator: finding.indicatorName,
    quarter: finding.quarter,
    cell: target.replace(/'/g, ''),
    value: found ? valueText(found, language) : '',
    expected: expected.map((side) => evidenceText(side, language)).join('\n'),
    message: finding.message[language],
    state: stateTerms[stateOf(finding)][language],
    explanation: match.explanation,
    earlier: match.earlier,
    time: isKnown ? match.stored!.time : time,
    ruleId: finding.rule,
    indicatorId: finding.indicatorId,
    valueKey,
    earlierFor: match.earlierFor,
    target,
  };
}

/** The line of an explanation whose finding was not found this time; without an explanation there is nothing to keep. */
export function keptLine({ line, explanation, earlier }: StoredLine, language: Language) {
  if (explanation === '' && earlier === '') return [];
  return [{ ...line, state: stateTerms.notFound[language] } satisfies FindingLine];
}

const valueText = ({ value }: Evidence, language: Language) =>
  typeof value === 'string' ? value : value[language];

/** The first of many offices, and how many they are: rows that name them all fill a page each. */
function officesText(offices: readonly string[], language: Language): string {
  if (offices.length <= MOST_NAMED) return joinUnits(offices);
  const named = joinUnits(offices.slice(0, NAMED));
  return format(many[language], { named, count: offices.length, more: offices.length - NAMED });
}

const MOST_NAMED = 5;
const NAMED = 3;
const many: Localised = { 'zh-CN': '{named}等{count}个单位', en: '{named} and {more} more' };

/** "目标值：21户" */
const evidenceText = (side: Evidence, language: Language): string =>
  `${side.label[language]}${language === 'zh-CN' ? '：' : ': '}${valueText(side, language)}`;
