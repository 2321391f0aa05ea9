import type { Language } from '../../../language/language';
import type { CellValue, SheetResults } from '../../description';
import type { Foot } from '../../sheet/foot';
import type { LedgerWorkbook } from '../../read-ledger';
import { textOf } from '../../sheet/table/locate-table';
import { summaryColumns, summaryStatuses } from './summary-columns';
import { summaryLayout, summaryPlace } from './layout';
import { summaryLines } from './lines';
import { summaryTexts } from './texts';
import {
  countIndicators,
  indicatorsOf,
  type CountedIndicator,
} from '../../../quarter/office-counts';

/** What the formulas of the summary give, its rows as they are labelled on the sheet. */
export function calculateSummary(
  sheet: string,
  values: CellValue[][],
  indicators: readonly CountedIndicator[],
  { language, ledger, cover }: Pick<LedgerWorkbook, 'language' | 'ledger' | 'cover'>,
): SheetResults[] {
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
  const { settings } = cover;
  const lines = ledger && summaryLines(labels, ledger, language, { indicators, settings });
  const { footRow } = summaryLayout(labels, language);
  const result = (row: number, { template, value }: Foot): SheetResults => ({
    sheet,
    at: { row, column: 0, rows: 1, columns: 1 },
    values: [[value]],
    formula: template,
  });
  return [
    ...(lines ? [result(1, lines.line), result(footRow, lines.foot)] : []),
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
