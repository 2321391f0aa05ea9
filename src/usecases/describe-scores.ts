import type { Host } from '../host/port';
import type { CellValue } from '../workbook/description';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import { isOurs } from '../workbook/block-sheets';
import { reviewScoring, type ScoringReview } from '../workbook/sheets/scoring/review-scoring';
import { scoringSheet } from '../workbook/sheets/scoring/scoring-sheet';
import { loadLedger, noLedgerIn } from './load-ledger';

export interface ScoresDescription extends ScoringReview {
  /** 考核评分 as the workbook calls it; null when there is none of ours. */
  sheet: string | null;
}

/** What the sheets of scores hold, or would when written. @throws ProductError noLedger, newerVersion */
export async function describeScores(host: Host): Promise<ScoresDescription> {
  const { workbook, snapshot, read } = await loadLedger(host, ['cover', 'ledger', 'scoring']);
  if (!workbook) throw noLedgerIn(snapshot);
  return scoresOf(workbook, read);
}

/** The same of a workbook that was read. @param read the cells of a sheet of it. */
export function scoresOf(
  workbook: LedgerWorkbook,
  read: (sheet: string) => CellValue[][] | null | undefined,
): ScoresDescription {
  const name = workbook.present.scoring?.name;
  const cells = (name !== undefined && read(name)) || [];
  const hasSheet = name !== undefined && cells.length > 0 && isOurs(scoringSheet, cells);
  return { sheet: hasSheet ? name : null, ...reviewScoring(workbook, hasSheet ? cells : []) };
}
