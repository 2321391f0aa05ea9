import type { LedgerRow } from '../tracking/ledger-row';
import { isVaguePlainName, plainName } from '../plan/conflicts/same-thing';
import { leadsAgree } from '../plan/conflicts/leads';
import type { Indicator, Measure } from '../plan/model';
import { inUnit } from '../measures/scale';
import { periodEnd } from '../plan/years';

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
  | 'vague'
  /** The plan has it for several years; its row goes on in the one of the new year. */
  | 'year';

/** The ledger of the year before. */
export interface LastLedger {
  year: number;
  rows: readonly LedgerRow[];
  /** It was filled from the same plan, which covers several years: its ids are the new year's. */
  isSamePlan: boolean;
}

export type YearMatch =
  | { indicator: Indicator; row: LedgerRow; why: null }
  /** `rows` are those that came near. */
  | { indicator: Indicator; row: null; why: NoMatch; rows: LedgerRow[] };

/**
 * Finds the row of last year's ledger that each indicator of a new plan continues: the same name up to wording, the same
 * measure, and a unit that converts (亩 and 万亩). Of several, those with the very same name, then those of last year itself, then
 * those with the same lead units, then the row that a plan of several years filled for it; otherwise none.
 */
export function matchYears(indicators: readonly Indicator[], last: LastLedger): YearMatch[] {
  const matches = indicators.map((indicator) => matchOf(indicator, last));
  const claims = new Map<LedgerRow, YearMatch[]>();
  for (const match of matches) {
    if (match.row) claims.set(match.row, [...(claims.get(match.row) ?? []), match]);
  }
  return matches.map((match) => {
    if (!match.row) return match;
    // Two indicators cannot continue one row.
    const rivals = claims.get(match.row)!;
    if (rivals.length === 1) return match;
    const { indicator, row } = match;
    const isExact = (each: YearMatch) => each.indicator.name === row.name;
    const isNext = (each: YearMatch) => periodEnd(each.indicator.period) === last.year + 1;
    const named = preferred(rivals, isExact);
    const winners = preferred(named, isNext);
    if (winners.length === 1 && winners[0] === match) return match;
    const why = winners.length === 1 && named.includes(match) ? 'year' : 'several';
    return { indicator, row: null, why, rows: [row] };
  });
}

/** Those that fit, where some do; all otherwise. */
function preferred<T>(among: readonly T[], fits: (each: T) => boolean): readonly T[] {
  const fitting = among.length > 1 ? among.filter(fits) : [];
  return fitting.length > 0 ? fitting : among;
}

/** Whether figures of one measure go on in another: last year's ledger may still call a year's sum a level. */
export function continues(before: Measure | null, measure: Measure): boolean {
  return before === measure || (measure === 'total' && before === 'level');
}

function matchOf(indicator: Indicator, last: LastLedger): YearMatch {
  const none = (why: NoMatch, rows: readonly LedgerRow[]): YearMatch => ({
    indicator,
    row: null,
    why,
    rows: [...rows],
  });
  const name = plainName(indicator.name);
  const alike = last.rows.filter(
    (row) => continues(row.measure, indicator.measure) && plainName(row.name) === name,
  );
  if (alike.length === 0) return none('noRow', []);
  const live = alike.filter((row) => !row.gone);
  if (live.length === 0) return none('gone', alike);
  const converting = live.filter((row) => inUnit(1, row.unit, indicator.target.unit) !== null);
  if (converting.length === 0) return none('unit', live);
  const isOwn = (row: LedgerRow) => last.isSamePlan && row.id === indicator.id;
  const isNamed = (row: LedgerRow) => row.name === indicator.name;
  const isVague = isVaguePlainName(name);
  const candidates = isVague
    ? converting.filter((row) => isOwn(row) || (isNamed(row) && hasSameLeads(row, indicator)))
    : converting;
  if (candidates.length === 0) return none('vague', converting);
  const exact = preferred(candidates, isNamed);
  const ofLastYear = preferred(exact, (row) => periodEnd(row.period) === last.year);
  const led = preferred(ofLastYear, (row) => leadsAgree(row.lead, indicator.lead));
  const [row, ...others] = preferred(led, isOwn);
  return row && others.length === 0 ? { indicator, row, why: null } : none('several', led);
}

const hasSameLeads = (row: LedgerRow, { lead }: Indicator) =>
  row.lead.length > 0 && lead.length > 0 && leadsAgree(row.lead, lead);
