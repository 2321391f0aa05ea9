import { leadOffices } from '../../../quarter/office-counts';
import { checkScores, isWeight, scoreRows } from '../../../quarter/scores';
import type { CellValue } from '../../description';
import { reportContext, type ReportedWorkbook } from '../../report-context';
import { FIRST_ROW } from '../../sheet/blocks';
import { scoringColumn, scoringOrderIn } from './scoring-columns';
import { newRows, readScoring } from './scoring-sheet';

/** A weight or veto that is not valid, so that its row is left out. */
export interface ScoringProblem {
  kind: 'weight' | 'veto';
  indicatorName: string;
  /** As typed. */
  value: CellValue;
  row: number;
  column: number;
}

/** What 考核评分 and 单位得分 hold, or would when written now. */
export interface ScoringReview {
  /** Rows and units once they are written. */
  indicators: number;
  units: number;
  /** Sum of the valid weights, to six decimals; a new row has 1. */
  weights: number;
  /** Indicators with a veto. */
  vetoes: number;
  /** Indicators of the ledger that the sheet lacks; all of them where there is no sheet. */
  unlisted: number;
  problems: ScoringProblem[];
}

/** @param cells of 考核评分 from A1; empty when there is none. */
export function reviewScoring(workbook: ReportedWorkbook, cells: CellValue[][]): ScoringReview {
  const context = reportContext(workbook);
  const kept = readScoring(cells);
  const order = scoringOrderIn(cells);
  const added = newRows(context, kept, workbook.language);
  const rows = scoreRows(context, [...kept, ...added], workbook.language);
  return {
    indicators: rows.length,
    units: leadOffices(rows.flatMap(({ indicator }) => indicator ?? [])).length,
    weights: checkScores(rows, context.indicators).weights,
    vetoes: rows.filter(({ isVeto }) => isVeto).length,
    unlisted: added.length,
    problems: rows.flatMap(({ result, indicator, weight, veto }, i): ScoringProblem[] => {
      if (result.basis !== 'invalid') return [];
      const kind = isWeight(weight) ? 'veto' : 'weight';
      return [
        {
          kind,
          indicatorName: indicator?.name ?? '',
          value: kind === 'weight' ? weight : veto,
          row: FIRST_ROW + i,
          column: scoringColumn(kind, order),
        },
      ];
    }),
  };
}
