import { vetoTerms } from '../../tracking/scoring';
import type { CellValue, SheetPatch, SheetValues, ValueBlock } from '../description';
import { signature, signatureIn } from '../print/signature';
import type { LedgerWorkbook } from '../read-workbook';
import { reportContext } from '../report/context';
import { describeReport, FIRST_ROW, HEADING_ROW, reportResults } from '../report/report';
import { leadUnits } from '../summary/unit-counts';
import { scoringColumn, scoringWidths } from './columns';
import { isScoringSheet, readScoring, type ScoringRow } from './read-scoring';
import { scoringReport } from './scoring-report';

/**
 * 考核评分, new or brought up to the ledger. Rows never move: new indicators follow below with weight 1 and no veto, and what
 * stands in the entry cells of rows that are there is not written at all.
 * @param cells of the sheet from A1; empty when there is none.
 * @param sheets of the workbook, in order.
 */
export function describeScoring(
  workbook: LedgerWorkbook,
  cells: CellValue[][],
  sheets: readonly string[],
): SheetPatch {
  const context = reportContext(workbook);
  const { language } = context;
  const { rows: kept } = readScoring(cells);
  const known = new Set(kept.map(({ id }) => id));
  const added = [...context.byId.values()]
    .reverse()
    .filter(({ id, gone }) => !known.has(id) && !gone)
    .map(({ id }): ScoringRow => ({ id, weight: 1, veto: vetoTerms.no[language] }));
  const rows = [...kept, ...added];
  const listed = rows.flatMap(({ id }) => context.byId.get(id) ?? []);
  const patch = describeReport(scoringReport(context, { rows, units: leadUnits(listed) }), {
    sheet: context.sheet('scoring'),
    isNew: cells.length === 0,
    usedRows: cells.length,
    position: workbook.present.scoring ? undefined : placeFor(context.sheet, sheets),
    signature: signatureIn(cells) ?? signature[language],
  });
  return {
    ...patch,
    ...withoutEntries(patch, cells.length, kept.length),
    // Without the headings: over the units' table on a later page they would name other figures.
    page: { ...patch.page!, titleRows: { row: 0, rows: HEADING_ROW } },
  };
}

/** New: behind the last sheet of the report that is there, else behind 季度汇总. */
function placeFor(
  sheet: (key: 'summary' | 'indicator') => string,
  sheets: readonly string[],
): number | undefined {
  const index = Math.max(sheets.indexOf(sheet('summary')), sheets.indexOf(sheet('indicator')));
  return index < 0 ? undefined : index + 1;
}

/** Leaves out whatever would empty or write an entry cell of the first `kept` rows. */
function withoutEntries(patch: SheetPatch, usedRows: number, kept: number) {
  const first = scoringColumn('weight');
  const after = scoringColumn('veto') + 1;
  const below = FIRST_ROW + kept;
  const clear = [
    { row: FIRST_ROW, column: 0, rows: kept, columns: first },
    { row: FIRST_ROW, column: after, rows: kept, columns: scoringWidths.length - after },
    { row: below, column: 0, rows: usedRows - below, columns: scoringWidths.length },
  ].filter(({ rows }) => rows > 0);
  const values = patch.values!.flatMap((block): ValueBlock[] => {
    const { at } = block;
    const isEntry = at.row === FIRST_ROW && at.column >= first && at.column < after;
    if (!isEntry) return [block];
    if (at.rows <= kept) return [];
    return [{ at: { ...at, row: below, rows: at.rows - kept }, values: block.values.slice(kept) }];
  });
  return { clear, values };
}

/** What the formulas of 考核评分 give; nothing where there is no such sheet. */
export function calculateScoring(
  workbook: LedgerWorkbook,
  read: (sheet: string) => CellValue[][] | null,
): SheetValues[] {
  const name = workbook.present.scoring?.name;
  const cells = (name !== undefined && read(name)) || [];
  if (name === undefined || cells.length === 0 || !isScoringSheet(cells)) return [];
  return reportResults(scoringReport(reportContext(workbook), readScoring(cells)), name);
}
