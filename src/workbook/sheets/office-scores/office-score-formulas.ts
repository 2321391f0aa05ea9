import { UNIT_SEPARATOR } from '../../../plan/offices/office-list';
import { toFormula } from '../../../tracking/expression';
import {
  basisTerms,
  unitScoreDefinition,
  type Basis,
  type UnitScoreField,
} from '../../../tracking/scoring';
import type { ReportContext } from '../../report-context';
import { FIRST_ROW } from '../../sheet/blocks';
import { columnReference, own } from '../../sheet/column-references';
import { scoringColumn, scoringIdentity, type ScoringColumn } from '../scoring/scoring-columns';
import { officeScoreColumn, type OfficeScoreColumn } from './office-score-columns';
import { officeScoreTexts as texts } from './texts';

/** What a row is worked out as. */
export type OfficeScoreFigure = Exclude<OfficeScoreColumn, 'number' | 'unit'>;

/**
 * Whether the offices' rows have every lead office that counts, without "=". Formulas cannot take single names out of a cell, but
 * compare lengths: the names in the rows, each as often as it counts, are together as long as those on 考核评分.
 * @param cells of the offices' names, and of how many indicators each has.
 */
export function coverageFormula(
  { sheet, scoringOrder }: Pick<ReportContext, 'sheet' | 'scoringOrder'>,
  indicators: number,
  cells: { offices: string; counts: string },
): string {
  const range = (key: ScoringColumn) =>
    columnReference(sheet(scoringIdentity), scoringColumn(key, scoringOrder), indicators);
  const [lead, score] = [range('lead'), range('score')];
  // Each name with the separator that follows it, or would.
  const listed = `SUMPRODUCT(ISNUMBER(${score})*(${lead}<>"")*(LEN(${lead})+1))`;
  return `${listed}=SUMPRODUCT(ISNUMBER(${cells.counts})*(LEN(${cells.offices})+1),${cells.counts})`;
}

/** More rows than a sheet has. */
const BEYOND = 10_000_000;

/** Formula templates of an office's row over so many indicators on 考核评分. */
export function officeScoreFormulas(
  { language, sheet, scoringOrder }: Pick<ReportContext, 'language' | 'sheet' | 'scoringOrder'>,
  indicators: number,
): Record<OfficeScoreFigure, string> {
  const cell = (key: OfficeScoreColumn) => own(officeScoreColumn(key));
  const range = (key: ScoringColumn) =>
    columnReference(sheet(scoringIdentity), scoringColumn(key, scoringOrder), indicators);
  const separator = `"${UNIT_SEPARATOR}"`;
  const office = `${separator}&${cell('unit')}&${separator}`;
  const leads = `ISNUMBER(FIND(${office},${separator}&${range('lead')}&${separator}))`;
  const counts = `${leads}*ISNUMBER(${range('score')})`;
  const among = (basis: Basis) => `${leads}*(${range('basis')}="${basisTerms[basis][language]}")`;
  const sums: Record<UnitScoreField, string> = {
    vetoes: cell('vetoes'),
    weights: cell('weights'),
    scores: cell('scores'),
  };
  // The largest distance from the end is that of the first row; MAX inside SUMPRODUCT reads arrays everywhere.
  const firstVetoed = `${BEYOND}-SUMPRODUCT(MAX(${among('vetoed')}*(${BEYOND}-ROW(${range('id')})+${FIRST_ROW})))`;
  const reason =
    `"${texts.vetoed[language]}"&INDEX(${range('name')},${firstVetoed})` +
    `&IF(${sums.vetoes}>1,"${texts.more[language]}","")`;
  const notReported = `IF(${cell('pending')}>0,"${texts.notReported[language]}","")`;
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
