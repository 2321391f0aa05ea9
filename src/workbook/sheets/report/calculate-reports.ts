import type { CellValue, SheetValues } from '../../description';
import type { LedgerWorkbook } from '../../read-ledger';
import { reportKeys, type ReportKey } from '../../sheet-names';
import { breakdownReport } from '../breakdown/breakdown-report';
import { completionReport } from '../completion/completion-report';
import { reportContext, type ReportContext } from '../../report-context';
import { indicatorReport } from '../indicator/indicator-report';
import { rankingReport } from '../ranking/ranking-report';
import { reportResults, type Report } from '../../sheet/block-sheet';
import { isReportSheet, labelsOf } from './report-labels';
import { trendReport } from '../trend/trend-report';
import { unfinishedReport } from '../unfinished/unfinished-report';

/** What the rows of each sheet of the report are about. */
export type ReportLabels = Record<ReportKey, string[]>;

/** One sheet of the report, for the units, fields and indicators that its rows are about. */
export function makeReport(key: ReportKey, context: ReportContext, labels: ReportLabels): Report {
  const own = labels[key];
  switch (key) {
    case 'breakdown':
      return breakdownReport(context, own, labels.trend);
    case 'ranking':
      return rankingReport(context, own, labels.trend.length);
    case 'completion':
      return completionReport(context, own, labels.trend.length);
    case 'trend':
      return trendReport(context, own);
    case 'unfinished':
      return unfinishedReport(context, own);
    case 'indicator':
      return indicatorReport(context, labels.trend, own[0] ?? '');
  }
}

/** What the formulas of the report's sheets give. @param read cells of a sheet from A1. */
export function calculateReports(
  workbook: LedgerWorkbook,
  read: (sheet: string) => CellValue[][] | null,
): SheetValues[] {
  const { present, language } = workbook;
  const cells = (key: ReportKey) => (present[key] && read(present[key].name)) || [];
  const keys = reportKeys.filter(
    (key) => present[key] && cells(key).length > 0 && isReportSheet(key, cells(key)),
  );
  if (keys.length === 0) return [];
  const context = reportContext(workbook);
  const labels = Object.fromEntries(
    reportKeys.map((key) => [key, labelsOf(key, cells(key), language)]),
  ) as ReportLabels;
  return keys.flatMap((key) => reportResults(makeReport(key, context, labels), present[key]!.name));
}
