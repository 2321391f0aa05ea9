import type { CellValue, SheetPatch } from '../../description';
import type { LedgerWorkbook } from '../../read-ledger';
import { reportKeys, type ReportKey } from '../../sheet-names';
import { layOutSummarySheet } from '../summary/describe-summary';
import { leadUnits } from '../../../quarter/office-counts';
import { makeReport, type ReportLabels } from './calculate-reports';
import { reportContext, type ReportContext } from '../../report-context';
import { layOutReport } from '../../sheet/block-sheet';
import { signature, signatureIn } from '../../sheet/signature';
import { labelsOf } from './report-labels';
import { breakdownTexts } from './texts';
import { labelOf } from '../trend/trend-report';
import { unfinishedIds } from '../unfinished/unfinished-report';

/** In the order in which they are written: the others' formulas read 季度汇总 and 全年走势. */
const writingOrder: readonly ReportKey[] = [
  'trend',
  'breakdown',
  'ranking',
  'completion',
  'unfinished',
  'indicator',
];

/**
 * The sheets of the quarterly report, new or brought up to the ledger. What was typed on them, the names in the line for
 * signatures and the chosen indicator, stays.
 * @param read cells of a sheet from A1.
 * @param sheets of the workbook, in order.
 */
export function layOutReports(
  workbook: LedgerWorkbook,
  read: (sheet: string) => CellValue[][] | null,
  sheets: readonly string[],
): SheetPatch[] {
  const context = reportContext(workbook);
  const { language, present } = workbook;
  const cells = (key: ReportKey) => (present[key] && read(present[key].name)) || [];
  const labels = currentLabels(context, labelsOf('indicator', cells('indicator'), language)[0]);
  const position = placeFor(context, sheets);
  const reports = writingOrder.map((key) =>
    layOutReport(makeReport(key, context, labels), {
      sheet: context.sheet(key),
      isNew: cells(key).length === 0,
      usedRows: cells(key).length,
      // Each is put where the next is to stand before it.
      position: present[key] ? undefined : position(key),
      signature: signatureIn(cells(key)) ?? signature[language],
    }),
  );
  return [summaryPatch(workbook, context), ...reports];
}

function currentLabels(context: ReportContext, chosen: string | undefined): ReportLabels {
  const { indicators, byId, language } = context;
  // Of an id that stands twice, lookups find the first.
  const inPlan = [...byId.keys()].reverse().filter((id) => !byId.get(id)!.gone);
  const fields = [...new Set(indicators.map(({ field }) => field))];
  const labels = inPlan.map((id) => labelOf(byId.get(id)!));
  return {
    breakdown: [
      ...fields.filter((field) => field !== ''),
      ...(fields.includes('') ? [breakdownTexts.withoutField[language]] : []),
    ],
    ranking: leadUnits(indicators),
    completion: leadUnits(indicators),
    trend: inPlan,
    unfinished: unfinishedIds([...byId.values()].reverse()),
    indicator: [chosen !== undefined && labels.includes(chosen) ? chosen : (labels[0] ?? '')],
  };
}

/** New sheets stand behind 季度汇总, in the order of `reportKeys`, whatever the order in which they are written. */
function placeFor(context: ReportContext, sheets: readonly string[]) {
  const order = [...sheets];
  return (key: ReportKey): number | undefined => {
    const before = ['summary' as const, ...reportKeys.slice(0, reportKeys.indexOf(key))]
      .map((each) => order.indexOf(context.sheet(each)))
      .filter((index) => index >= 0);
    if (before.length === 0) return undefined;
    const index = Math.max(...before) + 1;
    order.splice(index, 0, context.sheet(key));
    return index;
  };
}

function summaryPatch(workbook: LedgerWorkbook, context: ReportContext): SheetPatch {
  const { indicators, language, district } = context;
  return layOutSummarySheet({
    sheet: context.sheet('summary'),
    language,
    district,
    units: leadUnits(indicators),
    hasUnassigned: indicators.some(({ lead }) => lead.length === 0),
    ledger: workbook.ledger!,
    isNew: !workbook.present.summary,
    usedRows: workbook.present.summary?.rows ?? 0,
    signature: workbook.present.summary?.signature ?? null,
  });
}
