import { joinUnits } from '../../../plan/offices/office-list';
import { roundTo } from '../../../tracking/functions';
import { scoreOf, unitScoreOf, vetoTerms, type Score } from '../../../tracking/scoring';
import type { CellValue } from '../../description';
import type { ReportContext } from '../../report-context';
import type { ReportIndicator } from '../report/source';
import type { ScoringRow } from './read-scoring';
import { unitScoreTexts as texts } from './texts';

export interface ScoredRow extends ScoringRow {
  /** Null for a record that the ledger no longer has. */
  indicator: ReportIndicator | null;
  isVeto: boolean;
  result: Score;
}

/** What counts as a weight. */
export const isWeight = (typed: CellValue): typed is number =>
  typeof typed === 'number' && typed >= 0;

/** The score of every row, in order. */
export function scoreRows(context: ReportContext, rows: readonly ScoringRow[]): ScoredRow[] {
  return rows.map((row) => {
    const indicator = context.byId.get(row.id) ?? null;
    const veto = vetoCode(row.veto, context);
    const result = scoreOf({
      weight: row.weight,
      veto,
      completion: indicator?.tracking.completion ?? '',
      status: indicator?.status ?? '',
    });
    return { ...row, indicator, isVeto: veto === 'yes', result };
  });
}

/** Compares as Excel does: without regard to case. */
function vetoCode(typed: CellValue, { language }: ReportContext): string {
  if (typed === null || typed === '') return '';
  const word = String(typed).toLowerCase();
  if (typeof typed === 'string') {
    if (word === vetoTerms.yes[language].toLowerCase()) return 'yes';
    if (word === vetoTerms.no[language].toLowerCase()) return 'no';
  }
  return 'none of ours';
}

/** To six decimals, as the sheets add. */
export const sum = (numbers: readonly number[]) =>
  roundTo(
    numbers.reduce((total, each) => total + each, 0),
    6,
  );

export interface UnitScore {
  unit: string;
  indicators: number;
  weights: number;
  vetoes: number;
  pending: number;
  scores: number;
  score: number | null;
  remark: string;
}

/** What a unit's row shows; the remark names the first of its vetoed indicators. */
export function scoreUnit(
  { language }: ReportContext,
  rows: readonly ScoredRow[],
  unit: string,
): UnitScore {
  const led = rows.filter(({ indicator }) =>
    `、${joinUnits(indicator?.lead ?? [])}、`.includes(`、${unit}、`),
  );
  const counted = led.filter(({ result }) => result.score !== null);
  const vetoed = led.filter(({ result }) => result.basis === 'vetoed');
  const pending = led.filter(({ result }) => result.basis === 'vetoPending').length;
  const weights = sum(counted.map(({ weight }) => weight as number));
  const scores = sum(counted.map(({ result }) => result.score!));
  const reason = `${texts.vetoed[language]}${vetoed[0]?.indicator?.name ?? ''}${vetoed.length > 1 ? texts.more[language] : ''}`;
  return {
    unit,
    indicators: counted.length,
    weights,
    vetoes: vetoed.length,
    pending,
    scores,
    score: unitScoreOf({ vetoes: vetoed.length, weights, scores }),
    remark: vetoed.length > 0 ? reason : pending > 0 ? texts.notReported[language] : '',
  };
}
