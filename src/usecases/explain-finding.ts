import { explainsNothing } from '../check/explanations/filler';
import type { Host } from '../host/port';
import { ProductError } from '../language/errors';
import { layOutFindingLine } from '../workbook/sheets/findings/lay-out-findings';
import { explanationKey } from '../workbook/sheets/findings/finding-line';
import {
  lineOf,
  matchExplanations,
  storedText,
} from '../workbook/sheets/findings/match-explanations';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import { FIRST_ROW } from '../workbook/sheets/findings/read-findings';
import { explainFindings, thresholdsOf } from '../check/explanations/explanations';
import { findingLine } from '../check/findings/finding-lines';
import { isExplainedInRow } from '../check/explanations/in-row';
import { putReason, reasonOf } from '../tracking/reasons';
import { textOf } from '../workbook/sheet/table/locate-table';
import { loadLedger, noLedgerIn, requireFindingsSheet } from './load-ledger';
import { timeText } from '../check/findings/time-text';
import type { CheckedFinding, CheckReport } from '../check/findings/checked-finding';
import { replanned, standingUnder } from './replanned';
import { standingLines, writeFindings } from './write-findings';
import { explainForOffice } from './explain-for-office';

/** The finding as it is with the explanation; or 'saysNothing', and nothing was written. */
export type Explained = CheckedFinding | 'saysNothing';

/**
 * Writes an explanation into 校验结果, in the finding's line there; the whole report where the sheet has no result yet. What a
 * row lacks in 情况说明 is written there, and all that an office says in its own workbook.
 * @param text '' takes an explanation back.
 * @throws ProductError noLedger, damagedSheet, explainedMeanwhile, notExplainedByOffice
 */
export async function explainFinding(
  host: Host,
  report: CheckReport,
  finding: CheckedFinding,
  text: string,
  now: Date = new Date(),
): Promise<Explained> {
  if (report.office !== undefined) return explainForOffice(host, finding, text);
  const explanation = text.trim();
  if (isExplainedInRow(finding)) {
    const explained = await replanned(host, () => explainInRow(host, finding, explanation));
    if (explained !== null) return explained;
  }
  return replanned(host, () => explainInLine(host, report, { finding, explanation, now }));
}

async function explainInLine(
  host: Host,
  report: CheckReport,
  { finding, explanation, now }: { finding: CheckedFinding; explanation: string; now: Date },
): Promise<Explained> {
  let workbook = await readLine(host, report, finding);
  const thresholds = thresholdsOf(workbook);
  if (explanation !== '' && explainsNothing(explanation, thresholds.shortestText))
    return 'saysNothing';
  refuseUnseen(workbook, finding, explanation);
  const { language } = workbook;
  if (workbook.findings?.layout !== 'ours' || workbook.findings.lines.length === 0) {
    await writeFindings(host, report, now, { shows: false });
    workbook = await requireFindingsSheet(host);
  }
  const existing = workbook.findings!;
  const [match] = matchExplanations([finding], existing.lines).matches;
  // What was written here replaces what stands there; an explanation of other values stays as the earlier one.
  const given = { ...match!, explanation };
  const [explained] = explainFindings([finding], [given], thresholds);
  const row = match!.stored?.row ?? existing.endRow;
  const line = findingLine(explained!, given, language, timeText(now));
  const patch = layOutFindingLine(existing, language, row, line);
  const values = workbook.present.findings?.cells ?? [];
  await host.write(patch, { standing: standingLines(existing.sheet, values, row, 1) });
  return { ...explained!, line: row };
}

/** Somebody explained the finding on the sheet since it was checked: whether that is replaced is for a person to say who has read it. */
function refuseUnseen(
  { findings }: LedgerWorkbook,
  finding: CheckedFinding,
  explanation: string,
): void {
  if (!findings) return;
  const [match] = matchExplanations([finding], findings.lines).matches;
  const stands = storedText(match!.explanation);
  if (['', finding.explanationText, explanation].map(storedText).includes(stands)) return;
  throw new ProductError('explainedMeanwhile', { sheet: findings.sheet, text: stands });
}

/**
 * 校验结果 with the finding's line alone where that stands in its row, whether read with the check or written of it since;
 * all of it otherwise.
 */
async function readLine(
  host: Host,
  { findings }: CheckReport,
  finding: CheckedFinding,
): Promise<LedgerWorkbook> {
  const at = findings.findIndex(
    (each) =>
      each.valueKey === finding.valueKey && explanationKey(each) === explanationKey(finding),
  );
  const places = [finding.line ?? -1, at < 0 ? -1 : FIRST_ROW + at].filter(
    (row) => row >= FIRST_ROW,
  );
  if (places.length > 0) {
    const rows = [...headRows, ...new Set(places.sort((a, b) => a - b))];
    const workbook = await requireFindingsSheet(host, rows);
    const read = workbook.findings;
    const line = read?.layout === 'ours' && lineOf(finding, read.lines);
    if (read && line) return { ...workbook, findings: { ...read, lines: [line] } };
  }
  return requireFindingsSheet(host);
}

const headRows = Array.from({ length: FIRST_ROW }, (_, row) => row);

/** @returns null, and nothing is written, where the row is another one by now or says something already. */
async function explainInRow(
  host: Host,
  finding: CheckedFinding,
  text: string,
): Promise<Explained | null> {
  const { workbook, snapshot } = await loadLedger(host, ['cover', 'settings', 'ledger']);
  if (!workbook) throw noLedgerIn(snapshot);
  const { sheet, row, column, indicatorId, explanationText } = finding;
  const { ledger, language } = workbook;
  if (ledger?.sheet !== sheet || ledger.columns.explanation !== column) return null;
  if (!ledger.rows.some((each) => each.row === row && each.id === indicatorId)) return null;
  const cell = textOf(ledger.values[row]?.[column]);
  const said = reasonOf(cell, finding.quarter);
  if (said !== '' && said !== explanationText) return null;
  if (text !== '' && explainsNothing(text, thresholdsOf(workbook).shortestText))
    return 'saysNothing';
  const at = { row, column, rows: 1, columns: 1 };
  const written = putReason(cell, finding.quarter, text, language);
  const values = [{ at, values: [[written || null]] }];
  const sheets = [{ name: sheet, values, keepsProtection: true as const }];
  const standing = standingUnder(sheets, () => ledger.values);
  await host.write({ sheets, names: [] }, { standing });
  return {
    ...finding,
    explanation: text === '' ? 'required' : 'given',
    explanationText: reasonOf(written, finding.quarter),
    saysNothing: false,
  };
}
