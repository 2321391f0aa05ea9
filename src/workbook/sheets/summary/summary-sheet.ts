import type { Language } from '../../../language/language';
import { without } from '../../../plan/without';
import { splitUnits } from '../../../plan/offices/office-list';
import { leadOffices } from '../../../quarter/office-counts';
import type { BlockSheet } from '../../block-sheets';
import type { SheetPatch } from '../../description';
import type { Fill } from '../../plan-sheets';
import { quarterLineFormula } from '../../quarter-line';
import { layOutReport } from '../../sheet/block-sheet';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { textsAbove } from '../../sheet/sheet-identity';
import { signature, signatureIn } from '../../sheet/signature';
import { textOf } from '../../sheet/table/locate-table';
import { filledFormerPlace } from '../former-targets/former-sheet';
import { ledgerSheet } from '../ledger/ledger-sheet';
import { standingText } from '../../standing';
import { adjustedIn } from '../adjustments/adjusted';
import { adjustmentLines } from '../adjustments/adjustment-lines';
import { findingsIdentity } from '../findings/finding-columns';
import { summaryColumn, summaryColumns, summaryIdentity } from './summary-columns';
import { byLag, summaryLabels, summaryReport, type SummaryContext } from './summary-report';
import { summaryTexts } from './texts';

const OFFICE = summaryColumn('unit');

/** 季度汇总, a row for each lead office; it is there from the first fill on. */
export const summarySheet: BlockSheet<'summary', string[]> = {
  ...summaryIdentity,
  part: 'report',
  mark: { row: HEADING_ROW, column: OFFICE, text: summaryColumns[OFFICE]!.heading },
  reads: [],
  labelsIn: (cells, language) =>
    textsAbove(cells, { row: FIRST_ROW, column: OFFICE }, summaryTexts.total[language]),
  labelsFor: (context) => labelsOf(context, (offices) => byLag(offices, context.indicators)),
  fill: (fill) => [fillSummary(fill)],
  report: (context, labelsOf) => summaryReport(context, labelsOf(summarySheet)),
  spare: (patch, cells) => (cells.length === 0 ? patch : withoutWidths(patch)),
};

function labelsOf(
  {
    indicators,
    language,
  }: { indicators: readonly { lead: readonly string[] }[]; language: Language },
  ordered: (offices: string[]) => string[],
): string[] {
  const isUnassigned = indicators.some(({ lead }) => lead.length === 0);
  return summaryLabels(ordered(leadOffices(indicators)), isUnassigned, language);
}

/** As they stand, and new ones behind them. */
function inOrderOf(labels: readonly string[], offices: readonly string[]): string[] {
  const known = labels.filter((label) => offices.includes(label));
  return [...known, ...offices.filter((office) => !known.includes(office))];
}

/** Its columns are the same whatever it lists: their widths are the user's. */
function withoutWidths(patch: SheetPatch): SheetPatch {
  return without(patch, 'columnWidths');
}

/** For the indicators of the ledger as it is filled; what was reported comes in through the formulas. */
function fillSummary(fill: Fill): SheetPatch {
  const { language } = fill;
  const { layout, rows } = fill.merged(ledgerSheet);
  const indicators = rows.records.map((record) => ({
    lead: splitUnits(textOf(record?.lead)),
    reported: false,
    status: 'notReported' as const,
  }));
  const context: SummaryContext = {
    language,
    district: fill.plan.district,
    ledger: { ...layout, lastRow: rows.firstRow + rows.records.length - 1 },
    line: (line) => ({ template: quarterLineFormula(line, language), value: '' }),
    indicators,
    standing: standingText(
      {
        findings: { sheet: fill.sheet(findingsIdentity), headline: '', toFix: 0 },
        unsettled: fill.unsettled,
        adjusted: adjustedIn(adjustmentLines(fill.plan, language), language),
        isJudgedThen: filledFormerPlace(fill) !== null,
      },
      1,
      language,
    ),
  };
  const isNew = fill.isNew(summaryIdentity);
  const before = summarySheet.labelsIn(fill.cells(summaryIdentity), language);
  const labels = labelsOf({ indicators, language }, (offices) => inOrderOf(before, offices));
  const patch = layOutReport(summaryReport(context, labels), {
    sheet: fill.sheet(summaryIdentity),
    isNew,
    cells: fill.cells(summaryIdentity),
    signature: signatureIn(fill.cells(summaryIdentity)) ?? signature[language],
  });
  return isNew ? patch : withoutWidths(patch);
}
