import { languages, type Language } from '../../../language/language';
import type { CellValue, SheetValues } from '../../description';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/block-sheet';
import { sheetNames } from '../../sheet-names';
import { textOf } from '../../sheet/table/locate-table';
import { comparisonColumn, comparisonColumns } from './comparison-columns';
import { comparisonResults, type ComparedFigures, type ComputedColumn } from './computed';
import { texts } from './texts';

type Cells = readonly CellValue[][];
export type ComparisonSheet = 'comparison' | 'notCompared';

/** The last visible heading, which only our sheet of that name has. */
const marks: Record<ComparisonSheet, { column: number; key: keyof typeof texts }> = {
  comparison: { column: comparisonColumn('source'), key: 'source' },
  notCompared: { column: 5, key: 'why' },
};

/** The language of our sheet; null when the cells are somebody's own, or none. */
function languageOf(key: ComparisonSheet, cells: Cells): Language | null {
  const mark = marks[key];
  const heading = textOf(cells[HEADING_ROW]?.[mark.column]);
  return languages.find((language) => heading === texts[mark.key][language]) ?? null;
}

/** True when the cells are those of our sheet, or none at all. */
export function isComparisonSheet(key: ComparisonSheet, cells: Cells): boolean {
  const isEmpty = cells.every((line) => line.every((cell) => textOf(cell) === ''));
  return isEmpty || languageOf(key, cells) !== null;
}

/** What the formulas of 区县对比 give; also in a workbook that holds nothing else of ours. */
export function calculateComparison(
  sheets: readonly string[],
  read: (sheet: string) => CellValue[][] | null,
): SheetValues[] {
  const names: readonly string[] = Object.values(sheetNames.comparison);
  return sheets
    .filter((name) => names.includes(name))
    .flatMap((name) => resultsOf(name, read(name) ?? []));
}

function resultsOf(sheet: string, cells: Cells): SheetValues[] {
  const language = languageOf('comparison', cells);
  const rows = readRows(cells);
  if (language === null || rows.length === 0) return [];
  const results = comparisonResults(rows, language);
  return comparisonColumns.flatMap(({ key, value }, column) =>
    value
      ? []
      : {
          sheet,
          at: { row: FIRST_ROW, column, rows: rows.length, columns: 1 },
          values: results[key as ComputedColumn].map((result) => [result]),
        },
  );
}

function readRows(cells: Cells): ComparedFigures[] {
  const rows: ComparedFigures[] = [];
  for (let row = FIRST_ROW; ; row++) {
    const cell = (key: keyof typeof texts) => cells[row]?.[comparisonColumn(key)] ?? null;
    const number = cell('number');
    if (typeof number !== 'number') return rows;
    const [actual, variance, completion] = [cell('actual'), cell('variance'), cell('completion')];
    rows.push({ number, actual, variance, completion, basis: cell('basis') });
  }
}
