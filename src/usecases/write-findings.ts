import type { Host } from '../host/port';
import type { StandingCells } from '../workbook/standing-cells';
import type { CellValue } from '../workbook/description';
import { findingColumns } from '../workbook/sheets/findings/finding-columns';
import { FIRST_ROW } from '../workbook/sheets/findings/read-findings';
import { layOutFindings, MOST_LINES } from '../workbook/sheets/findings/lay-out-findings';
import { matchExplanations } from '../workbook/sheets/findings/match-explanations';
import { sheetNames } from '../workbook/registry';
import { ProductError } from '../language/errors';
import { explainFindings, thresholdsOf } from '../check/explanations/explanations';
import { findingLine, keptLine } from '../check/findings/finding-lines';
import { stateOf } from '../check/findings/finding-state';
import { requireFindingsSheet } from './load-ledger';
import { replanned, type ReadAndWrite, standingAt } from './replanned';
import { timeText } from '../check/findings/time-text';
import type { CheckReport } from '../check/findings/checked-finding';

/**
 * Writes findings to 校验结果 and shows it. Explanations that stand there, written by whomever, are kept: beside their
 * findings, or at the end where nothing was found this time.
 * @throws ProductError noLedger, damagedSheet when a sheet of that name is somebody's own, tooManyFindings, noFindingsForOffice:
 * nobody collects what an office would write there
 */
export const writeFindings = async (
  host: Host,
  report: CheckReport,
  now: Date = new Date(),
  { shows = true } = {},
): Promise<void> => {
  if (report.office !== undefined) {
    throw new ProductError('noFindingsForOffice', { office: report.office });
  }
  return replanned(host, (again) => write(again, report, { now, shows }));
};

async function write(
  host: ReadAndWrite,
  report: CheckReport,
  { now, shows }: { now: Date; shows: boolean },
): Promise<void> {
  const workbook = await requireFindingsSheet(host);
  const { language, findings: existing } = workbook;
  const time = timeText(now);
  const { matches, left } = matchExplanations(report.findings, existing?.lines ?? []);
  const count = matches.length + left.length;
  if (count > MOST_LINES) {
    const details = { count: String(count), most: String(MOST_LINES) };
    throw new ProductError('tooManyFindings', details);
  }
  const findings = explainFindings(report.findings, matches, thresholdsOf(workbook));
  const lines = findings.map((finding, i) => findingLine(finding, matches[i]!, language, time));
  const states = findings.map(stateOf);
  const countOf = (state: string) => states.filter((each) => each === state).length;
  const sheet = existing?.sheet ?? sheetNames.findings[language];
  const toFix = countOf('toFix');
  const explained = countOf('explained');
  const toVerify = countOf('toVerify') + countOf('saysNothing') + countOf('valuesChanged');
  const patch = layOutFindings({
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
  const values = workbook.present.findings?.cells ?? [];
  const rows = values.length - FIRST_ROW;
  const standing = existing ? standingLines(sheet, values, FIRST_ROW, rows) : [];
  await host.write({ ...patch, ...(shows && { activate: sheet }) }, { standing });
}

/** Explanations of some lines, and what tells the lines that they stand in. */
export const standingLines = (
  sheet: string,
  values: CellValue[][],
  row: number,
  rows: number,
): StandingCells[] =>
  (['explanation', 'target'] as const)
    .map((key) => findingColumns.findIndex((column) => column.key === key))
    .map((column) => standingAt({ sheet, values }, { row, column, rows, columns: 1 }))
    .filter(({ at }) => at.rows > 0);
