import type { Language } from '../../language/language';
import { foot, withWarning, type Check, type SourceRange } from './foot';
import { absoluteReference } from '../address';
import * as styles from '../styles';
import type { ReportContext } from '../report-context';
import { FIRST_ROW, type Report } from './block-sheet';

/** The report with a line above its signatures: where its figures come from, and whether it still fits the ledger. */
export function withFoot(
  report: Report,
  sources: readonly SourceRange[],
  check: Check | null,
  language: Language,
): Report {
  const row = report.signRow;
  const { template, value } = foot(sources, check, language);
  return {
    ...report,
    line: withWarning(report.line, row, check, language),
    cells: [...report.cells, { row, column: 0, template, value, format: styles.note }],
    signRow: row + 1,
  };
}

/** Neighbouring columns of another sheet of the report, from its first row on. */
export function reportSource(
  { sheet }: ReportContext,
  key: 'summary' | 'trend',
  { first, last, rows }: { first: number; last: number; rows: number },
  what: string,
): SourceRange {
  const name = sheet(key);
  const area = {
    row: FIRST_ROW,
    column: first,
    rows: Math.max(rows, 1),
    columns: last - first + 1,
  };
  return { sheet: name, reference: absoluteReference(name, area), area, what };
}
