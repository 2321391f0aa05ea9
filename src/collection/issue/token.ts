import { isQuarter, type Quarter } from '../../tracking/quarter';

/** What a workbook that was sent out is: written into its properties and, shortened, into every row. */
export interface IssueIdentity {
  /** Rounds are numbered from 1 within a ledger. */
  issue: number;
  planId: string;
  district: string;
  year: number;
  quarter: Quarter;
  office: string;
}

/** One row of a workbook that was sent out: whose it is, and what stood in its entry cells. */
export interface RowToken extends Pick<
  IssueIdentity,
  'issue' | 'planId' | 'year' | 'quarter' | 'office'
> {
  id: string;
  /** Version of the row's facts. */
  version: string;
  /** Digests of what stood in the two entry cells; "-" for blank. */
  base: readonly [string, string];
}

const MARK = '下发';
/** Offices and ids may hold anything but the separator. */
const clean = (text: string) => text.replace(/[|\s]+/g, ' ').trim();

/** "下发2|heshan-2024|2024Q2|区科技局|I-12|0a1b2c3d|-|-" */
export function tokenText({ issue, planId, year, quarter, office, id, version, base }: RowToken) {
  return [
    `${MARK}${issue}`,
    clean(planId),
    `${year}Q${quarter}`,
    clean(office),
    clean(id),
    version,
    ...base,
  ].join('|');
}

const TOKEN =
  /^下发(\d{1,9})\|([^|]+)\|(\d{4})Q([1-4])\|([^|]+)\|([^|]+)\|([0-9a-f]{8})\|([0-9a-f]{12}|-)\|([0-9a-f]{12}|-)$/;

/** Reads a row's token; null for any other text. */
export function readToken(text: unknown): RowToken | null {
  const match = typeof text === 'string' ? TOKEN.exec(text.trim()) : null;
  if (!match) return null;
  const [, issue, planId, year, quarter, office, id, version, first, second] = match;
  return {
    issue: Number(issue),
    planId: planId!,
    year: Number(year),
    quarter: Number(quarter) as Quarter,
    office: office!,
    id: id!,
    version: version!,
    base: [first!, second!],
  };
}

/** Whether a token's office or id is this one. */
export const isNamed = (inToken: string, name: string): boolean => inToken === clean(name);

const PREFIX = 'IndicatorLedger';

/** The identity as document properties, which programs keep when they save a file. */
export function identityProperties(identity: IssueIdentity): Record<string, string> {
  return {
    [`${PREFIX}Issue`]: String(identity.issue),
    [`${PREFIX}Plan`]: identity.planId,
    [`${PREFIX}District`]: identity.district,
    [`${PREFIX}Period`]: `${identity.year}Q${identity.quarter}`,
    [`${PREFIX}Office`]: identity.office,
  };
}

/** Reads the identity from document properties; null where they are not there. */
export function identityFrom(properties: Readonly<Record<string, string>>): IssueIdentity | null {
  const [issue, planId, district, period, office] = [
    'Issue',
    'Plan',
    'District',
    'Period',
    'Office',
  ].map((name) => properties[`${PREFIX}${name}`]?.trim());
  const match = /^(\d{4})Q([1-4])$/.exec(period ?? '');
  const quarter = Number(match?.[2]);
  if (!issue || !planId || !office || !match || !isQuarter(quarter) || !/^\d+$/.test(issue)) {
    return null;
  }
  const year = Number(match[1]);
  return { issue: Number(issue), planId, district: district ?? '', year, quarter, office };
}
