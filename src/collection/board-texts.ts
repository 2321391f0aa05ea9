import { format, type Language, type Localised } from '../language/language';
import { officeKindTerms, sendsTerms } from '../workbook/sheets/roster/roster-columns';
import type { BoardRecord } from '../workbook/sheets/returns-board/board-sheet';
import type { BoardLine, BoardState } from './board';

export const boardStateTerms: Record<BoardState, Localised> = {
  notSent: { 'zh-CN': '未下发', en: 'Not sent' },
  sent: { 'zh-CN': '已下发', en: 'Sent' },
  returned: { 'zh-CN': '已报', en: 'Returned' },
  sentBack: { 'zh-CN': '退回', en: 'Sent back' },
  approved: { 'zh-CN': '已核定', en: 'Approved' },
};

/** A line of the board as cells. */
export function boardRecord(line: BoardLine, language: Language): BoardRecord {
  const { roster, onTime } = line;
  return {
    quarter: line.quarter,
    office: line.office,
    kind: roster?.kind ? officeKindTerms[roster.kind][language] : null,
    contact: roster?.contact || null,
    issue: line.issue,
    sentAt: line.sentAt || null,
    deadline: line.deadline || null,
    returnedAt: line.returnedAt || null,
    onTime: onTime === null ? null : sendsTerms[onTime ? 'yes' : 'no'][language],
    expected: line.expected,
    entered: line.entered,
    open: line.open,
    findings: line.findings,
    state: boardStateTerms[line.state][language],
    timeliness: line.timeliness,
    completeness: line.completeness,
    accuracy: line.accuracy,
  };
}

const reminders = {
  nothing: {
    'zh-CN':
      '{office}：{year}年第{quarter}季度指标填报表应于{deadline}前报送，至今未收到，请尽快报送。',
    en: '{office}: the return for Q{quarter} {year} was due by {deadline} and has not come in. Please send it soon.',
  },
  soon: {
    'zh-CN': '{office}：{year}年第{quarter}季度指标填报表请于{deadline}前报送。',
    en: '{office}: please send the return for Q{quarter} {year} by {deadline}.',
  },
  incomplete: {
    'zh-CN':
      '{office}：{year}年第{quarter}季度已收到报送，应填{expected}项，还有{missing}项未填，请补报。',
    en: '{office}: your return for Q{quarter} {year} came in with {missing} of {expected} {expected|entry|entries} missing. Please complete it.',
  },
} as const;

/** The text that reminds an office; null where nothing is owed. @param today as "2024-07-05". */
export function reminderFor(
  line: BoardLine,
  { year, today, language }: { year: number; today: string; language: Language },
): string | null {
  const { office, quarter, deadline, expected, entered } = line;
  const missing = expected - entered;
  if (line.state === 'approved' || (line.returnedAt !== '' && missing <= 0)) return null;
  const which = line.returnedAt !== '' ? 'incomplete' : today > deadline ? 'nothing' : 'soon';
  const values = { office, quarter, year, deadline, expected, missing };
  return format(reminders[which][language], values);
}
