import { languages } from '../../language/language';
import type { CellValue } from '../description';
import { FIRST_ROW, HEADING_ROW } from '../report/report';
import { textOf } from '../table/locate-table';
import { scoringColumn } from './columns';
import { scoringTexts } from './texts';

/** A row as it stands on the sheet: what is typed into it, unchecked. */
export interface ScoringRow {
  id: string;
  weight: CellValue;
  veto: CellValue;
}

export interface ScoringSheet {
  rows: ScoringRow[];
  units: string[];
}

/** What 考核评分 holds. @param cells of the sheet from A1. */
export function readScoring(cells: readonly CellValue[][]): ScoringSheet {
  const rows: ScoringRow[] = [];
  for (let row = FIRST_ROW; textOf(cells[row]?.[0]) !== ''; row++) {
    rows.push({
      id: textOf(cells[row]?.[0]),
      weight: cells[row]?.[scoringColumn('weight')] ?? null,
      veto: cells[row]?.[scoringColumn('veto')] ?? null,
    });
  }
  const units: string[] = [];
  for (let row = unitHeadingRow(rows.length) + 1; textOf(cells[row]?.[1]) !== ''; row++) {
    units.push(textOf(cells[row]?.[1]));
  }
  return { rows, units };
}

/** The units' table stands below that of the indicators. */
export function unitHeadingRow(indicators: number): number {
  return FIRST_ROW + indicators + 1;
}

/** True when the cells are those of our sheet, or none at all. */
export function isScoringSheet(cells: readonly CellValue[][]): boolean {
  const heading = textOf(cells[HEADING_ROW]?.[scoringColumn('weight')]);
  const isEmpty = cells.every((line) => line.every((cell) => textOf(cell) === ''));
  return isEmpty || languages.some((language) => heading === scoringTexts.weight[language]);
}
