import { languages, type Language } from '../../../language/language';
import type { CellValue } from '../../description';
import type { ReportKey } from '../../sheet-names';
import { textOf } from '../../sheet/table/locate-table';
import { chosenCell } from '../indicator/indicator-report';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/block-sheet';
import { breakdownTexts, indicatorTexts, rankingTexts, unfinishedTexts } from './texts';
import { TREND_VISIBLE } from '../trend/trend-columns';

type Cells = CellValue[][];

/** What a sheet of the report was made for: the units, fields or indicators of its rows, or the chosen indicator. */
export function labelsOf(key: ReportKey, cells: Cells, language: Language): string[] {
  switch (key) {
    case 'breakdown':
      return down(cells, 0).filter((label) => label !== breakdownTexts.total[language]);
    case 'ranking':
      return down(cells, RANKING_UNITS);
    case 'completion':
      return down(cells, COMPLETION_UNITS);
    case 'trend':
      return down(cells, 0);
    case 'unfinished':
      return down(cells, UNFINISHED_IDS);
    case 'indicator':
      return [textOf(cells[chosenCell.row]?.[chosenCell.column])];
  }
}

const RANKING_UNITS = 9;
const COMPLETION_UNITS = 13;
const UNFINISHED_IDS = 12;

function down(cells: Cells, column: number): string[] {
  const labels: string[] = [];
  for (let row = FIRST_ROW; row < cells.length; row++) {
    const label = textOf(cells[row]?.[column]);
    if (label === '') break;
    labels.push(label);
  }
  return labels;
}

/** A cell that only our sheet of the report has: the place of the text, and the text in each language. */
const marks: Record<ReportKey, { row: number; column: number; text: Record<Language, string> }> = {
  breakdown: { row: HEADING_ROW, column: 0, text: breakdownTexts.field },
  ranking: { row: HEADING_ROW, column: 4, text: rankingTexts.rank },
  completion: { row: HEADING_ROW, column: 3, text: rankingTexts.scheduled },
  trend: { row: HEADING_ROW, column: TREND_VISIBLE, text: { 'zh-CN': 'label', en: 'label' } },
  unfinished: { row: HEADING_ROW, column: 10, text: unfinishedTexts.reason },
  indicator: { row: chosenCell.row, column: 0, text: indicatorTexts.choose },
};

/** True when the sheet's cells are those of our report, or none at all. */
export function isReportSheet(key: ReportKey, cells: Cells): boolean {
  const { row, column, text } = marks[key];
  const isEmpty = cells.every((line) => line.every((cell) => textOf(cell) === ''));
  return isEmpty || languages.some((language) => textOf(cells[row]?.[column]) === text[language]);
}
