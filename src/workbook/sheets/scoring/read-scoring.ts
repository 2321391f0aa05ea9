import { languages } from '../../../language/language';
import type { CellValue } from '../../description';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/block-sheet';
import type { ScoreSheetKey } from '../../sheet-names';
import { textOf } from '../../sheet/table/locate-table';
import { scoringColumn, unitScoreKeys } from './columns';
import { scoringTexts, unitScoreTexts } from './texts';

/** A row as it stands on 考核评分: what is typed into it, unchecked. */
export interface ScoringRow {
  id: string;
  weight: CellValue;
  veto: CellValue;
}

/** The rows of 考核评分. @param cells of the sheet from A1. */
export function readScoring(cells: readonly CellValue[][]): ScoringRow[] {
  return down(cells, 0).map((id, i) => ({
    id,
    weight: cells[FIRST_ROW + i]?.[scoringColumn('weight')] ?? null,
    veto: cells[FIRST_ROW + i]?.[scoringColumn('veto')] ?? null,
  }));
}

/** The units of 单位得分, in the order of its hidden columns. @param cells of the sheet from A1. */
export function readScoredUnits(cells: readonly CellValue[][]): string[] {
  return down(cells, unitScoreKeys.length);
}

function down(cells: readonly CellValue[][], column: number): string[] {
  const texts: string[] = [];
  for (let row = FIRST_ROW; textOf(cells[row]?.[column]) !== ''; row++) {
    texts.push(textOf(cells[row]?.[column]));
  }
  return texts;
}

/** A heading that only our sheet has. */
const marks = {
  scoring: { column: scoringColumn('weight'), text: scoringTexts.weight },
  unitScores: { column: unitScoreKeys.indexOf('pending'), text: unitScoreTexts.pending },
} as const;

/** True when the cells are those of our sheet, or none at all. */
export function isScoreSheet(key: ScoreSheetKey, cells: readonly CellValue[][]): boolean {
  const { column, text } = marks[key];
  const heading = textOf(cells[HEADING_ROW]?.[column]);
  const isEmpty = cells.every((line) => line.every((cell) => textOf(cell) === ''));
  return isEmpty || languages.some((language) => heading === text[language]);
}
