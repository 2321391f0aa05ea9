import { UNIT_SEPARATOR } from '../../../plan/offices/office-list';
import { toFormula } from '../../../tracking/expression';
import {
  basisTerms,
  unitScoreDefinition,
  type Basis,
  type UnitScoreField,
} from '../../../tracking/scoring';
import type { ReportContext } from '../../report-context';
import { columnReference, own } from '../../sheet/column-references';
import { FIRST_ROW } from '../../sheet/block-sheet';
import { scoringColumn, type ScoringColumn } from '../scoring/columns';
import type { UnitScore } from '../scoring/score-rows';
import { unitScoreTexts as texts } from '../scoring/texts';

/**
 * Whether the units' rows have every lead unit that counts, without "=". Formulas cannot take single names out of a cell, but
 * compare lengths: the names in the rows, each as often as it counts, are together as long as those on 考核评分.
 * @param cells of the units' names, and of how many indicators each has.
 */
export function coverageFormula(
  { sheet }: Pick<ReportContext, 'sheet'>,
  indicators: number,
  cells: { units: string; counts: string },
): string {
  const range = (key: ScoringColumn) =>
    columnReference(sheet('scoring'), scoringColumn(key), indicators);
  const [lead, score] = [range('lead'), range('score')];
  // Each name with the separator that follows it, or would.
  const listed = `SUMPRODUCT(ISNUMBER(${score})*(${lead}<>"")*(LEN(${lead})+1))`;
  return `${listed}=SUMPRODUCT(ISNUMBER(${cells.counts})*(LEN(${cells.units})+1),${cells.counts})`;
}

/** More rows than a sheet has. */
const BEYOND = 10_000_000;

/**
 * Formula templates of a unit's row over so many indicators on 考核评分.
 * @param columns where the unit and each of its figures stand.
 */
export function unitFormulas(
  { language, sheet }: Pick<ReportContext, 'language' | 'sheet'>,
  indicators: number,
  columns: Record<keyof UnitScore, number>,
): Record<Exclude<keyof UnitScore, 'unit'>, string> {
  const range = (key: ScoringColumn) =>
    columnReference(sheet('scoring'), scoringColumn(key), indicators);
  const separator = `"${UNIT_SEPARATOR}"`;
  const unit = `${separator}&${own(columns.unit)}&${separator}`;
  const leads = `ISNUMBER(FIND(${unit},${separator}&${range('lead')}&${separator}))`;
  const counts = `${leads}*ISNUMBER(${range('score')})`;
  const among = (basis: Basis) => `${leads}*(${range('basis')}="${basisTerms[basis][language]}")`;
  const sums: Record<UnitScoreField, string> = {
    vetoes: own(columns.vetoes),
    weights: own(columns.weights),
    scores: own(columns.scores),
  };
  // The largest distance from the end is that of the first row; MAX inside SUMPRODUCT reads arrays everywhere.
  const firstVetoed = `${BEYOND}-SUMPRODUCT(MAX(${among('vetoed')}*(${BEYOND}-ROW(${range('id')})+${FIRST_ROW})))`;
  const reason =
    `"${texts.vetoed[language]}"&INDEX(${range('name')},${firstVetoed})` +
    `&IF(${sums.vetoes}>1,"${texts.more[language]}","")`;
  const notReported = `IF(${own(columns.pending)}>0,"${texts.notReported[language]}","")`;
  return {
    indicators: `=SUMPRODUCT(${counts})`,
    // As arguments of their own, texts in these columns count as nothing.
    weights: `=ROUND(SUMPRODUCT(${counts},${range('weight')}),6)`,
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
