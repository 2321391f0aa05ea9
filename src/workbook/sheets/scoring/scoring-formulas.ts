import { toFormula } from '../../../tracking/expression';
import {
  basisTerms,
  computedScoreFields,
  scoreDefinitions,
  type ComputedScoreField,
} from '../../../tracking/scoring';
import { markTerms } from '../../../tracking/terms';
import { ledgerCell, ledgerColumn } from '../ledger/ledger-references';
import type { ReportContext } from '../../report-context';
import { columnReference, own, ownColumn } from '../../sheet/column-references';
import { trendColumn, trendIdentity } from '../trend/trend-columns';
import { scoringColumn, type ScoringColumn, type ScoringOrder } from './scoring-columns';
import { scoringTexts as texts } from './texts';

/**
 * Formula templates of an indicator's row; a record that the ledger no longer has shows nothing and is left out.
 * @param trendRows of 全年走势, which has what was reached of what is due.
 */
export function scoringFormulas(
  { language, sheet, scoringOrder }: Pick<ReportContext, 'language' | 'sheet' | 'scoringOrder'>,
  trendRows: number,
): Record<'name' | 'lead' | 'pace' | 'status' | 'position' | ComputedScoreField, string> {
  const cell = (key: ScoringColumn) => own(scoringColumn(key, scoringOrder));
  const linked = (key: 'name' | 'lead' | 'status') =>
    `=IFERROR(${ledgerCell(key, cell('position'), language)}&"","")`;
  const trend = (key: 'id' | 'pace') =>
    columnReference(sheet(trendIdentity), trendColumn(key), trendRows);
  const computed = computedScoreFields.map((name) => [
    name,
    `=${toFormula(scoreDefinitions[name], cell, (text) => text[language])}`,
  ]);
  return {
    name: linked('name'),
    lead: linked('lead'),
    pace: `=IFERROR(INDEX(${trend('pace')},MATCH(${cell('id')},${trend('id')},0)),"")`,
    status: linked('status'),
    position: `=IFERROR(MATCH(${cell('id')},${ledgerColumn('id', language)},0),"")`,
    ...(Object.fromEntries(computed) as Record<ComputedScoreField, string>),
  };
}

/** What is said of all rows: the sum of the valid weights, whether it is 100, and what is not valid. */
export interface SheetChecks<T> {
  weights: T;
  notHundred: T;
  invalid: T;
}

const rangeOf = (key: ScoringColumn, order: ScoringOrder, indicators: number) =>
  ownColumn(scoringColumn(key, order), indicators);

type Columns = Pick<ReportContext, 'language' | 'scoringOrder'>;

/** @param indicators rows of the table. */
export function checkFormulas(
  indicators: number,
  { language, scoringOrder }: Columns,
): SheetChecks<string> {
  const weights = `ROUND(SUMIF(${rangeOf('weight', scoringOrder, indicators)},">=0"),6)`;
  const invalid = `COUNTIF(${rangeOf('basis', scoringOrder, indicators)},"${basisTerms.invalid[language]}")`;
  const [before, after] = texts.invalid[language];
  return {
    weights: `=${weights}`,
    notHundred: `=IF(${weights}=100,"","${texts.notHundred[language]}")`,
    invalid: `=IF(${invalid}=0,"","${before}"&${invalid}&"${after}")`,
  };
}

/** How many indicators of the ledger, those that left the plan apart, have no row; without "=". */
export function unlistedFormula(indicators: number, { language, scoringOrder }: Columns): string {
  const column = (key: 'id' | 'mark') => ledgerColumn(key, language);
  return (
    `SUMPRODUCT((${column('id')}<>"")*(${column('mark')}<>"${markTerms.gone[language]}")` +
    `*ISNA(MATCH(${column('id')},${rangeOf('id', scoringOrder, indicators)},0)))`
  );
}
