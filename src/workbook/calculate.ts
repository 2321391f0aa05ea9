import { calculateComparison } from './sheets/comparison/read-comparison';
import type { CellValue, NameDescription, SheetResults, SheetValues } from './description';
import { computedFields, type ComputedField } from '../tracking/definitions';
import { curveUseTerms, statusTerms } from '../tracking/terms';
import type { Tracking } from '../tracking/track';
import type { LedgerColumn } from './sheets/ledger/ledger-columns';
import { ledgerFormulas } from './sheets/ledger/ledger-formulas';
import { ledgerLine } from './sheets/ledger/texts';
import { trackLedger, type TrackedLedgerRow } from './sheets/ledger/track-ledger';
import { calculatePhasing } from './sheets/phasing/calculate-phasing';
import { phasingLine } from './sheets/phasing/lay-out-phasing';
import { quarterLineText, type QuarterLine } from './quarter-line';
import { readWorkbook, type LedgerWorkbook, type TableContents } from './read-ledger';
import { calculateReports } from './sheets/report/calculate-reports';
import { calculateScoring } from './sheets/scoring/lay-out-scoring';
import { calculateSummary } from './sheets/summary/calculate-summary';
import { tasksLine } from './sheets/tasks/lay-out-tasks';

/**
 * What every formula of a ledger workbook gives, worked out without Excel; of a workbook that is no ledger only 区县对比.
 * The signature is that of a host's `Calculator`.
 */
export function calculateLedger(
  sheets: string[],
  read: (sheet: string) => CellValue[][] | null,
  names: readonly NameDescription[],
): SheetResults[] {
  const comparison = calculateComparison(sheets, read);
  const workbook = readWorkbook({ sheets, names, read });
  if (!workbook) return comparison;
  const rows = trackLedger(workbook);
  const summary = workbook.present.summary?.name;
  return [
    ...(workbook.ledger ? ledgerResults(workbook, workbook.ledger, rows) : []),
    ...(workbook.phasing
      ? [
          lineResult(workbook, workbook.phasing.sheet, phasingLine),
          ...calculatePhasing(workbook.phasing, workbook.cover.settings.phasing),
        ]
      : []),
    ...(workbook.tasks ? [lineResult(workbook, workbook.tasks.sheet, tasksLine)] : []),
    ...(summary === undefined
      ? []
      : calculateSummary(summary, read(summary) ?? [], rows, workbook)),
    // Without the ledger there is nothing to work out: they keep what they last gave.
    ...(workbook.ledger
      ? [...calculateReports(workbook, read), ...calculateScoring(workbook, read)]
      : []),
    ...comparison,
  ];
}

function lineResult(workbook: LedgerWorkbook, sheet: string, line: QuarterLine): SheetValues {
  return {
    sheet,
    at: { row: 1, column: 0, rows: 1, columns: 1 },
    values: [[quarterLineText(line, workbook.language, workbook.cover.settings)]],
  };
}

function ledgerResults(
  workbook: LedgerWorkbook,
  ledger: TableContents<LedgerColumn>,
  rows: readonly TrackedLedgerRow[],
): SheetResults[] {
  const firstRow = ledger.headingRow + 1;
  const count = ledger.lastRow - ledger.headingRow;
  const { language, cover } = workbook;
  const quarter = cover.settings.quarter - 1;
  const fields = [...computedFields, 'phase' as const, 'curve' as const].filter(
    (field) => ledger.columns[field] !== undefined,
  );
  const formulas = ledgerFormulas(ledger, language);
  const columns = fields.map((field): SheetResults => {
    const values: CellValue[][] = Array.from({ length: count }, () => [null]);
    for (const { row, tracking, curve } of rows) {
      const value =
        field === 'phase'
          ? curve.due[quarter]!
          : field === 'curve'
            ? curveUseTerms[curve.used][language]
            : shown(tracking, field, workbook);
      values[row - firstRow] = [value];
    }
    return {
      sheet: ledger.sheet,
      at: { row: firstRow, column: ledger.columns[field], rows: count, columns: 1 },
      values,
      formula: formulas[field],
    };
  });
  return [lineResult(workbook, ledger.sheet, ledgerLine), ...(count > 0 ? columns : [])];
}

/** A formula that has nothing to say shows the empty text. */
function shown(tracking: Tracking, field: ComputedField, workbook: LedgerWorkbook): CellValue {
  return field === 'status'
    ? statusTerms[tracking.status][workbook.language]
    : (tracking[field] ?? '');
}
