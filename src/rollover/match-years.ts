import { isVaguePlainName, plainName } from '../plan/conflicts/same-thing';
import { leadsAgree } from '../plan/conflicts/leads';
import type { Indicator } from '../plan/model';
import { inUnit } from '../plan/quantity';
import type { LedgerRow } from '../workbook/ledger/read-rows';

/** Why an indicator has no figures of last year; never guessed around. */
export type NoMatch =
  /** No row of last year has its name and measure. */
  | 'noRow'
  /** Its row had left last year's plan. */
  | 'gone'
  /** Rows have its name and measure, in a unit that does not convert. */
  | 'unit'
  /** Several rows of last year, or several indicators of the new plan, could be meant. */
  | 'several'
  /** The name leaves open what is counted (企业, 项目), and the lead units do not tell. */
  | 'vague';

export type YearMatch =
  | { indicator: Indicator; row: LedgerRow; why: null }
  /** `rows` are those that came near. */
  | { indicator: Indicator; row: null; why: NoMatch; rows: LedgerRow[] };

/**
 * Finds the row of last year's ledger that each indicator of a new plan continues: the same name up to wording, the same
 * measure, and a unit that converts (亩 and 万亩). Of several, the one with the very same name, then the one with the same lead units; otherwise none.
 */
export function matchYears(
  indicators: readonly Indicator[],
  lastYear: readonly LedgerRow[],
): YearMatch[] {
  const matches = indicators.map((indicator) => matchOf(indicator, lastYear));
  const claims = new Map<LedgerRow, number>();
  for (const { row } of matches) if (row) claims.set(row, (claims.get(row) ?? 0) + 1);
  return matches.map((match) => {
    if (!match.row || claims.get(match.row) === 1) return match;
    // Two indicators cannot continue one row; one that alone has the very same name does.
    const rivals = matches.filter(({ row }) => row === match.row);
    const exact = rivals.filter(({ indicator }) => indicator.name === match.row.name);
    if (exact.length === 1 && exact[0] === match) return match;
    return { indicator: match.indicator, row: null, why: 'several', rows: [match.row] };
  });
}

function matchOf(indicator: Indicator, lastYear: readonly LedgerRow[]): YearMatch {
  const none = (why: NoMatch, rows: LedgerRow[]): YearMatch => ({
    indicator,
    row: null,
    why,
    rows,
  });
  const name = plainName(indicator.name);
  const alike = lastYear.filter(
    (row) => row.measure === indicator.measure && plainName(row.name) === name,
  );
  if (alike.length === 0) return none('noRow', []);
  const live = alike.filter((row) => !row.gone);
  if (live.length === 0) return none('gone', alike);
  const converting = live.filter((row) => inUnit(1, row.unit, indicator.target.unit) !== null);
  if (converting.length === 0) return none('unit', live);
  if (isVaguePlainName(name)) {
    const told = converting.filter(
      (row) =>
        row.name === indicator.name &&
        row.lead.length > 0 &&
        indicator.lead.length > 0 &&
        leadsAgree(row.lead, indicator.lead),
    );
    return told.length === 1
      ? { indicator, row: told[0]!, why: null }
      : none(told.length > 1 ? 'several' : 'vague', converting);
  }
  const exact = converting.filter((row) => row.name === indicator.name);
  const named = exact.length > 0 ? exact : converting;
  const led = named.filter((row) => leadsAgree(row.lead, indicator.lead));
  const [row, ...others] = named.length > 1 ? led : named;
  return row && others.length === 0 ? { indicator, row, why: null } : none('several', named);
}
