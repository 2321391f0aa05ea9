import type { Language } from '../language/language';
import { UNIT_SEPARATOR, joinUnits } from '../plan/offices/office-list';
import { roundTo, type Value } from '../tracking/functions';
import { Remembered } from '../tracking/remembered';
import { scoreOf, unitScoreOf, vetoTerms, type Score } from '../tracking/scoring';
import { groupedByOffice } from './office-counts';
import type { QuarterFigures, QuarterIndicator } from './quarter-figures';

/** An indicator to be scored, with what was typed, unchecked. */
export interface ScoringRow {
  id: string;
  weight: Value;
  veto: Value;
}

export interface ScoredRow extends ScoringRow {
  /** Null for a record that the ledger no longer has. */
  indicator: QuarterIndicator | null;
  isVeto: boolean;
  result: Score;
}

/** What counts as a weight. */
export const isWeight = (typed: Value): typed is number => typeof typed === 'number' && typed >= 0;

/** The score of every row, in order. @param language of the words typed. */
export function scoreRows(
  { byId }: Pick<QuarterFigures, 'byId'>,
  rows: readonly ScoringRow[],
  language: Language,
): ScoredRow[] {
  return allScored.of(rows, [byId, language], () =>
    rows.map((row) => {
      const indicator = byId.get(row.id) ?? null;
      if (!indicator) return scoreRow(row, null, language);
      const { id, weight, veto } = row;
      return scoredRows.of(indicator, [id, weight, veto, language], () =>
        scoreRow(row, indicator, language),
      );
    }),
  );
}

const allScored = new Remembered<readonly ScoringRow[], ScoredRow[]>();
const scoredRows = new Remembered<QuarterIndicator, ScoredRow>();

function scoreRow(
  row: ScoringRow,
  indicator: QuarterIndicator | null,
  language: Language,
): ScoredRow {
  const veto = vetoCode(row.veto, language);
  const result = scoreOf({
    weight: row.weight,
    veto,
    pace: indicator?.tracking.pace ?? '',
    status: indicator?.status ?? '',
  });
  return { ...row, indicator, isVeto: veto === 'yes', result };
}

/** Compares as Excel does: without regard to case. */
function vetoCode(typed: Value, language: Language): string {
  if (typed === null || typed === '') return '';
  const word = String(typed).toLowerCase();
  if (typeof typed === 'string') {
    if (word === vetoTerms.yes[language].toLowerCase()) return 'yes';
    if (word === vetoTerms.no[language].toLowerCase()) return 'no';
  }
  return 'none of ours';
}

/** To six decimals, as the sheets add. */
const sum = (numbers: readonly number[]) =>
  roundTo(
    numbers.reduce((total, each) => total + each, 0),
    6,
  );

/** What is summed over the indicators that an office leads. */
export interface OfficeScore {
  office: string;
  /** Those that count. */
  indicators: number;
  weights: number;
  scores: number;
  score: number | null;
  vetoes: number;
  /** Veto indicators that were not reported. */
  pending: number;
  /** The name of the first of its vetoed indicators. */
  firstVetoed: string | null;
}

export function scoreOffice(rows: readonly ScoredRow[], office: string): OfficeScore {
  const led = rowsLedBy(rows, office);
  return officeScores.of(led, [office], () => scoreOfLed(led, office));
}

const officeScores = new Remembered<readonly ScoredRow[], OfficeScore>();

function scoreOfLed(led: readonly ScoredRow[], office: string): OfficeScore {
  const counted = led.filter(({ result }) => result.score !== null);
  const vetoed = led.filter(({ result }) => result.basis === 'vetoed');
  const weights = sum(counted.map(({ weight }) => weight as number));
  const scores = sum(counted.map(({ result }) => result.score!));
  return {
    office,
    indicators: counted.length,
    weights,
    scores,
    score: unitScoreOf({ vetoes: vetoed.length, weights, scores }),
    vetoes: vetoed.length,
    pending: led.filter(({ result }) => result.basis === 'vetoPending').length,
    firstVetoed: vetoed.length > 0 ? (vetoed[0]!.indicator?.name ?? '') : null,
  };
}

const ledBy = new Remembered<readonly ScoredRow[], ReadonlyMap<string | null, ScoredRow[]>>();

/** The rows that an office leads, as a formula finds its name between separators. */
function rowsLedBy(rows: readonly ScoredRow[], office: string): readonly ScoredRow[] {
  const s = UNIT_SEPARATOR;
  const leadOf = ({ indicator }: ScoredRow) => indicator?.lead ?? [];
  if (office === '' || office.includes(s)) {
    return rows.filter((row) => `${s}${joinUnits(leadOf(row))}${s}`.includes(s + office + s));
  }
  return ledBy.of(rows, [], () => groupedByOffice(rows, leadOf)).get(office) ?? [];
}

/** What has to be said of the scored rows as a whole. */
export interface ScoringChecks {
  /** Sum of the weights of 0 or more, to six decimals. */
  weights: number;
  /** Rows with a weight or veto that is not valid; they are left out. */
  invalid: number;
  /** Indicators of the ledger, those that left the plan apart, that have no row. */
  unlisted: number;
}

/** @param indicators of the ledger. */
export function checkScores(
  rows: readonly ScoredRow[],
  indicators: readonly Pick<QuarterIndicator, 'id' | 'gone'>[],
): ScoringChecks {
  const listed = new Set(rows.map(({ id }) => id));
  return {
    weights: sum(rows.map(({ weight }) => weight).filter(isWeight)),
    invalid: rows.filter(({ result }) => result.basis === 'invalid').length,
    unlisted: indicators.filter(({ id, gone }) => !gone && !listed.has(id)).length,
  };
}
