import type { Host } from '../host/port';
import { describeFindingsSheet } from '../workbook/findings/describe-findings';
import { matchExplanations } from '../workbook/findings/match-explanations';
import { sheetNames } from '../workbook/sheet-names';
import { explainFindings, thresholdsOf } from './explanations';
import { findingLine, keptLine } from './finding-lines';
import { stateOf } from './finding-state';
import { requireFindingsSheet } from './load-findings';
import { timeText } from './time-text';
import type { CheckReport } from './types';

/**
 * Writes findings to 校验结果 and shows it. Explanations that stand there, written by whomever, are kept: beside their
 * findings, or at the end where nothing was found this time.
 * @throws LedgerError noLedger, damagedSheet when a sheet of that name is somebody's own
 */
export async function writeFindings(
  host: Host,
  report: CheckReport,
  now: Date = new Date(),
  { shows = true } = {},
): Promise<void> {
  const workbook = await requireFindingsSheet(host);
  const { language, findings: existing } = workbook;
  const time = timeText(now);
  const { matches, left } = matchExplanations(report.findings, existing?.lines ?? []);
  const findings = explainFindings(report.findings, matches, thresholdsOf(workbook));
  const lines = findings.map((finding, i) => findingLine(finding, matches[i]!, language, time));
  const states = findings.map(stateOf);
  const count = (state: string) => states.filter((each) => each === state).length;
  const sheet = existing?.sheet ?? sheetNames.findings[language];
  const toFix = count('toFix');
  const explained = count('explained');
  const toVerify = count('toVerify') + count('saysNothing') + count('valuesChanged');
  const patch = describeFindingsSheet({
    sheet,
    language,
    existing,
    result: {
      quarter: report.quarter,
      toFix,
      toVerify,
      explained,
      time,
      lines: [...lines, ...left.flatMap((stored) => keptLine(stored, language))],
    },
  });
  await host.write({ sheets: [patch], names: [], ...(shows && { activate: sheet }) });
}
