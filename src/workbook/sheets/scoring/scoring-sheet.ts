import { type QuarterFigures, indicatorsInPlan } from '../../../quarter/quarter-figures';
import type { ScoringRow } from '../../../quarter/scores';
import { vetoTerms } from '../../../tracking/scoring';
import type { BlockSheet } from '../../block-sheets';
import type { SheetPatch, ValueBlock } from '../../description';
import type { Language } from '../../../language/language';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { textsDown, type Cells } from '../../sheet/sheet-identity';
import { trendSheet } from '../trend/trend-sheet';
import { scoringColumn, scoringIdentity, scoringOrderIn } from './scoring-columns';
import { POSITION, scoringReport } from './scoring-report';

/**
 * 考核评分. Rows of indicators never move: new ones follow below with weight 1 and no veto, and what stands in the entry cells
 * of rows that are there is not written at all.
 */
export const scoringSheet: BlockSheet<'scoring', ScoringRow[]> = {
  ...scoringIdentity,
  part: 'scores',
  mark: {
    row: HEADING_ROW,
    column: scoringColumn('position'),
    text: { 'zh-CN': POSITION, en: POSITION },
  },
  reads: [trendSheet],
  labelsIn: readScoring,
  labelsFor: (context, cells) => {
    const kept = readScoring(cells);
    return [...kept, ...newRows(context, kept, context.language)];
  },
  report: (context, labelsOf) =>
    scoringReport(context, labelsOf(scoringSheet), labelsOf(trendSheet).length),
  spare: (patch, cells) => ({
    ...patch,
    ...withoutEntries(patch, cells, readScoring(cells).length),
  }),
};

/** The rows as they stand. @param cells of the sheet from A1. */
export function readScoring(cells: Cells): ScoringRow[] {
  const order = scoringOrderIn(cells);
  const at = (row: number, key: 'weight' | 'veto') =>
    cells[FIRST_ROW + row]?.[scoringColumn(key, order)] ?? null;
  const first = { row: FIRST_ROW, column: scoringColumn('id', order) };
  return textsDown(cells, first).map((id, i) => ({
    id,
    weight: at(i, 'weight'),
    veto: at(i, 'veto'),
  }));
}

/** The indicators of the plan that have no row yet. */
export function newRows(
  figures: Pick<QuarterFigures, 'byId'>,
  kept: readonly ScoringRow[],
  language: Language,
): ScoringRow[] {
  const known = new Set(kept.map(({ id }) => id));
  return indicatorsInPlan(figures)
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({ id, weight: 1, veto: vetoTerms.no[language] }));
}

/** Leaves out whatever would empty or write an entry cell of the first `kept` rows. */
function withoutEntries(patch: SheetPatch, cells: Cells, kept: number) {
  const order = scoringOrderIn(cells);
  const first = scoringColumn('weight', order);
  const after = scoringColumn('veto', order) + 1;
  const below = FIRST_ROW + kept;
  const clear = [
    { row: FIRST_ROW, column: 0, rows: kept, columns: first },
    { row: FIRST_ROW, column: after, rows: kept, columns: order.length - after },
    { row: below, column: 0, rows: cells.length - below, columns: order.length },
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
