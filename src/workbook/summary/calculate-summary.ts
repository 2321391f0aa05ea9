import type { Language } from '../../language/language';
import type { CellValue, SheetValues } from '../description';
import { textOf } from '../table/locate-table';
import { summaryColumns, summaryStatuses } from './columns';
import { summaryPlace, summaryTexts } from './describe-summary';
import { countIndicators, indicatorsOf, type CountedIndicator } from './unit-counts';

/** What the formulas of the summary's rows give, the rows as they are labelled on the sheet. */
export function calculateSummary(
  sheet: string,
  values: CellValue[][],
  indicators: readonly CountedIndicator[],
  language: Language,
): SheetValues[] {
  const labels: string[] = [];
  for (let row = summaryPlace.firstRow; row < values.length; row++) {
    const label = textOf(values[row]?.[0]);
    if (label === '') break;
    labels.push(label);
  }
  if (labels.length === 0) return [];
  const results = labels.map((label) => {
    const { counts, ...unit } = countIndicators(selected(label, indicators, language));
    const byStatus = summaryStatuses.map((status) => counts[status]);
    return [unit.indicators, unit.reported, ...byStatus, unit.rate ?? ''];
  });
  return [
    {
      sheet,
      at: {
        row: summaryPlace.firstRow,
        column: 1,
        rows: labels.length,
        columns: summaryColumns.length - 1,
      },
      values: results,
    },
  ];
}

function selected(
  label: string,
  indicators: readonly CountedIndicator[],
  language: Language,
): readonly CountedIndicator[] {
  if (label === summaryTexts.total[language]) return indicators;
  return indicatorsOf(indicators, label === summaryTexts.withoutUnit[language] ? null : label);
}
