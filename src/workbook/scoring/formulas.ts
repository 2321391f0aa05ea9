import type { Language } from '../../language/language';
import { UNIT_SEPARATOR } from '../../plan/units';
import { toFormula } from '../../tracking/expression';
import {
  basisTerms,
  computedScoreFields,
  scoreDefinitions,
  unitScoreDefinition,
  type Basis,
  type ComputedScoreField,
  type UnitScoreField,
} from '../../tracking/scoring';
import { columnLetters } from '../address';
import { ledgerCell, ledgerColumn } from '../ledger/references';
import { own } from '../report/references';
import { FIRST_ROW } from '../report/report';
import { scoringColumn, type ScoringColumn } from './columns';
import { scoringTexts as texts } from './texts';

const cell = (key: ScoringColumn) => own(scoringColumn(key));

/** Formula templates of an indicator's row; a record that the ledger no longer has shows nothing and is left out. */
export function scoringFormulas(
  language: Language,
): Record<'name' | 'lead' | 'completion' | 'status' | 'position' | ComputedScoreField, string> {
  const linked = (key: 'name' | 'lead' | 'completion' | 'status') =>
    `=IFERROR(${ledgerCell(key, cell('position'), language)}${key === 'completion' ? '' : '&""'},"")`;
  const computed = computedScoreFields.map((name) => [
    name,
    `=${toFormula(scoreDefinitions[name], cell, (text) => text[language])}`,
  ]);
  return {
    name: linked('name'),
    lead: linked('lead'),
    completion: linked('completion'),
    status: linked('status'),
    position: `=IFERROR(MATCH(${cell('id')},${ledgerColumn('id', language)},0),"")`,
    ...(Object.fromEntries(computed) as Record<ComputedScoreField, string>),
  };
}

/** The columns of the units' table, which share their places with columns of the indicators' table. */
export const unitPlaces = {
  unit: 'name',
  indicators: 'lead',
  weights: 'weight',
  vetoes: 'veto',
  pending: 'completion',
  scores: 'counted',
  score: 'score',
  remark: 'basis',
} as const satisfies Record<string, ScoringColumn>;

/** Formula templates of a unit's row over so many indicators. */
export function unitFormulas(
  indicators: number,
  language: Language,
): Record<Exclude<keyof typeof unitPlaces, 'unit'>, string> {
  const range = (key: ScoringColumn) => {
    const letters = columnLetters(scoringColumn(key));
    return `$${letters}$${FIRST_ROW + 1}:$${letters}$${FIRST_ROW + Math.max(indicators, 1)}`;
  };
  const separator = `"${UNIT_SEPARATOR}"`;
  const unit = `${separator}&${cell(unitPlaces.unit)}&${separator}`;
  const leads = `ISNUMBER(FIND(${unit},${separator}&${range('lead')}&${separator}))`;
  const counts = `${leads}*ISNUMBER(${range('score')})`;
  const among = (basis: Basis) => `${leads}*(${range('basis')}="${basisTerms[basis][language]}")`;
  const sums: Record<UnitScoreField, string> = {
    vetoes: cell(unitPlaces.vetoes),
    weights: cell(unitPlaces.weights),
    scores: cell(unitPlaces.scores),
  };
  const lastVetoed = `SUMPRODUCT(MAX(${among('vetoed')}*(ROW(${range('id')})-${FIRST_ROW})))`;
  const reason = `"${texts.vetoed[language]}"&INDEX(${range('name')},${lastVetoed})&IF(${sums.vetoes}>1,"${texts.more[language]}","")`;
  const notReported = `IF(${cell(unitPlaces.pending)}>0,"${texts.notReported[language]}","")`;
  return {
    indicators: `=SUMPRODUCT(${counts})`,
    // As arguments of their own, texts in these columns count as nothing.
    weights: `=SUMPRODUCT(${counts},${range('weight')})`,
    vetoes: `=SUMPRODUCT(${among('vetoed')})`,
    pending: `=SUMPRODUCT(${among('vetoPending')})`,
    scores: `=ROUND(SUMPRODUCT(${leads}*1,${range('score')}),6)`,
    score: `=${toFormula(
      unitScoreDefinition,
      (field) => sums[field],
      (text) => text[language],
    )}`,
    remark: `=IF(${sums.vetoes}>0,${reason},${notReported})`,
  };
}
