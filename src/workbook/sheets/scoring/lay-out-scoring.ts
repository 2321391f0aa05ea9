import { vetoTerms } from '../../../tracking/scoring';
import type { CellValue, SheetPatch, SheetValues, ValueBlock } from '../../description';
import { signature, signatureIn } from '../../sheet/signature';
import type { LedgerWorkbook } from '../../read-ledger';
import { reportContext, type ReportContext } from '../../report-context';
import { layOutReport, FIRST_ROW, reportResults, type Report } from '../../sheet/block-sheet';
import type { ScoreSheetKey } from '../../sheet-names';
import { leadUnits } from '../../../quarter/office-counts';
import { scoringColumn, scoringWidths } from './columns';
import { isScoreSheet, readScoredUnits, readScoring, type ScoringRow } from './read-scoring';
import { scoringReport } from './scoring-report';
import { unitScoresReport } from '../unit-scores/office-scores-report';

/**
 * 考核评分 and 单位得分, new or brought up to the ledger. Rows of indicators never move: new ones follow below with weight 1
 * and no veto, and what stands in the entry cells of rows that are there is not written at all.
 * @param read cells of a sheet from A1.
 * @param sheets of the workbook, in order, as they will be before these two are written.
 */
export function layOutScoring(
  workbook: LedgerWorkbook,
  read: (sheet: string) => CellValue[][] | null,
  sheets: readonly string[],
): SheetPatch[] {
  const context = reportContext(workbook);
  const { present } = workbook;
  const cellsOf = (key: ScoreSheetKey) => (present[key] && read(present[key].name)) || [];
  const kept = readScoring(cellsOf('scoring'));
  const rows = [...kept, ...newRows(context, kept)];
  const units = leadUnits(rows.flatMap(({ id }) => context.byId.get(id) ?? []));
  const describe = (key: ScoreSheetKey, report: Report, position: number | undefined) => {
    const cells = cellsOf(key);
    return layOutReport(report, {
      sheet: context.sheet(key),
      isNew: cells.length === 0,
      usedRows: cells.length,
      position: present[key] ? undefined : position,
      signature: signatureIn(cells) ?? signature[context.language],
    });
  };
  const place = placeFor(context, sheets);
  const scoring = describe('scoring', scoringReport(context, rows), place);
  const behind = present.scoring ? sheets.indexOf(present.scoring.name) : place;
  return [
    { ...scoring, ...withoutEntries(scoring, cellsOf('scoring').length, kept.length) },
    describe(
      'unitScores',
      unitScoresReport(context, rows, units),
      behind === undefined ? undefined : behind + 1,
    ),
  ];
}

/** The indicators of the ledger that have no row yet. */
export function newRows(context: ReportContext, kept: readonly ScoringRow[]): ScoringRow[] {
  const known = new Set(kept.map(({ id }) => id));
  return [...context.byId.values()]
    .reverse()
    .filter(({ id, gone }) => !known.has(id) && !gone)
    .map(({ id }) => ({ id, weight: 1, veto: vetoTerms.no[context.language] }));
}

/** New: behind the last sheet of the report that is there, else behind 季度汇总. */
function placeFor({ sheet }: ReportContext, sheets: readonly string[]): number | undefined {
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

/** What the formulas of 考核评分 and 单位得分 give; nothing where there are no such sheets. */
export function calculateScoring(
  workbook: LedgerWorkbook,
  read: (sheet: string) => CellValue[][] | null,
): SheetValues[] {
  const cellsOf = (key: ScoreSheetKey) => {
    const name = workbook.present[key]?.name;
    const cells = name === undefined ? null : read(name);
    return name !== undefined && cells && cells.length > 0 && isScoreSheet(key, cells)
      ? { name, cells }
      : null;
  };
  const scoring = cellsOf('scoring');
  const units = cellsOf('unitScores');
  if (!scoring) return [];
  const context = reportContext(workbook);
  const rows = readScoring(scoring.cells);
  return [
    ...reportResults(scoringReport(context, rows), scoring.name),
    ...(units
      ? reportResults(unitScoresReport(context, rows, readScoredUnits(units.cells)), units.name)
      : []),
  ];
}
