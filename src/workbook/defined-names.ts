/**
 * Workbook-level names of the cover's cells. The same in both languages, so that a workbook is recognised, and its
 * formulas work, whatever its language.
 */
export const definedNames = {
  planId: 'PlanId',
  formatVersion: 'LedgerVersion',
  district: 'District',
  planTitle: 'PlanTitle',
  year: 'PlanYear',
  quarter: 'ReportingQuarter',
  phasing: 'Phasing',
  tolerance: 'AboutTolerance',
  nearShare: 'NearShare',
  ranking: 'RankingBy',
  review: 'PlanReview',
} as const;
export type DefinedName = keyof typeof definedNames;
