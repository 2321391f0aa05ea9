import { languages, type Language, type Localised } from '../language/language';
import type { BlockSheet } from './block-sheets';
import type { PlanSheet } from './plan-sheets';
import { adjustmentsSheet } from './sheets/adjustments/adjustments-sheet';
import { breakdownSheet } from './sheets/breakdown/breakdown-sheet';
import {
  comparisonSheet,
  notComparedSheet,
  type DistrictsSheet,
} from './sheets/comparison/comparison-sheet';
import { matrixSheet } from './sheets/comparison/matrix-sheet';
import { completionSheet } from './sheets/completion/completion-sheet';
import { coverSheet } from './sheets/cover/cover-sheet';
import { formerSheet } from './sheets/former-targets/former-sheet';
import { findingsSheet } from './sheets/findings/findings-sheet';
import { forecastSheet } from './sheets/forecast/forecast-sheet';
import { indicatorSheet } from './sheets/indicator/indicator-sheet';
import { leaderSheet } from './sheets/leader/leader-sheet';
import { ledgerSheet } from './sheets/ledger/ledger-sheet';
import { officeListsSheet } from './sheets/office-lists/office-lists-sheet';
import { officeSheet } from './sheets/office/office-sheet';
import { officeScoresSheet } from './sheets/office-scores/office-scores-sheet';
import { phasingSheet } from './sheets/phasing/phasing-sheet';
import type { CollectionSheet } from './collection-sheets';
import { planDataSheet } from './sheets/plan-data/plan-data';
import { boardSheet } from './sheets/returns-board/board-sheet';
import { rankingSheet } from './sheets/ranking/ranking-sheet';
import { rosterSheet } from './sheets/roster/roster-sheet';
import { resultsSheet } from './sheets/results/results-sheet';
import { scoringSheet } from './sheets/scoring/scoring-sheet';
import { settingsSheet } from './sheets/settings/settings-sheet';
import { sourcesSheet } from './sheets/sources/sources-sheet';
import { summarySheet } from './sheets/summary/summary-sheet';
import { taskSummarySheet } from './sheets/task-summary/task-summary-sheet';
import { tasksSheet } from './sheets/tasks/tasks-sheet';
import { trailSheet } from './sheets/trail/trail-sheet';
import { trendSheet } from './sheets/trend/trend-sheet';
import { unfinishedSheet } from './sheets/unfinished/unfinished-sheet';
import { userRulesSheet } from './sheets/user-rules/user-rules-sheet';

/**
 * The sheets of a ledger workbook, in the order in which they stand. Each says itself what it is called, how it is told from
 * somebody's own, and how it is laid out, read and worked out: a sheet is added with its module and one line here.
 */
export const sheets = [
  coverSheet,
  ledgerSheet,
  tasksSheet,
  leaderSheet,
  officeSheet,
  officeListsSheet,
  resultsSheet,
  summarySheet,
  breakdownSheet,
  rankingSheet,
  completionSheet,
  trendSheet,
  unfinishedSheet,
  taskSummarySheet,
  forecastSheet,
  indicatorSheet,
  scoringSheet,
  officeScoresSheet,
  matrixSheet,
  comparisonSheet,
  notComparedSheet,
  findingsSheet,
  phasingSheet,
  settingsSheet,
  userRulesSheet,
  rosterSheet,
  boardSheet,
  trailSheet,
  sourcesSheet,
  adjustmentsSheet,
  formerSheet,
  planDataSheet,
] as const;

export type SheetKey = (typeof sheets)[number]['key'];
export const sheetKeys: readonly SheetKey[] = sheets.map(({ key }) => key);

export const sheetNames = Object.fromEntries(
  sheets.map(({ key, names }) => [key, names]),
) as Record<SheetKey, Localised>;

type Sheet =
  BlockSheet<SheetKey> | PlanSheet<SheetKey> | DistrictsSheet<SheetKey> | CollectionSheet<SheetKey>;
const all: readonly Sheet[] = sheets;

/** The sheets that a fill writes, in the order in which it writes them. */
export const filledSheets = all.filter(
  (sheet) => sheet.part !== 'districts' && sheet.part !== 'collection' && sheet.fill !== undefined,
) as readonly Pick<PlanSheet, 'fill'>[];
export const planSheets = all.filter((sheet) => sheet.part === 'plan');
/** The sheets of the report and of scores, in the order in which they stand: made when a quarter is summarised, those of scores where they are asked for. */
export const blockSheets = all.filter(
  (sheet): sheet is BlockSheet<SheetKey> => sheet.part === 'report' || sheet.part === 'scores',
);
export const districtsSheets = all.filter((sheet) => sheet.part === 'districts');

/** Every name that a sheet may have: in the workbook's language first, then the other's, then those of versions before. */
export function namesOf(key: SheetKey, language: Language | null = null): string[] {
  const { names, formerNames = [] } = all.find((sheet) => sheet.key === key)!;
  const order = language ? [language, ...languages] : languages;
  return [...new Set([...order.map((each) => names[each]), ...formerNames])];
}

/** Every sheet name the product uses, in either language. */
export function isLedgerSheet(name: string): boolean {
  return sheetKeys.some((key) => namesOf(key).includes(name));
}

/** The sheet of the user's own formulas, in every language. */
export const userRuleSheets: readonly string[] = Object.values(userRulesSheet.names);
