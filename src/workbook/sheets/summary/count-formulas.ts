import { countedStatuses } from '../../../quarter/office-counts';
import type { Language } from '../../../language/language';
import { UNIT_SEPARATOR } from '../../../plan/offices/office-list';
import { statusTerms } from '../../../tracking/terms';
import { columnLetters } from '../../address';
import type { LedgerColumn } from '../ledger/ledger-columns';
import { ledgerColumn } from '../ledger/ledger-references';
import { summaryColumn, type SummaryColumn } from './summary-columns';

/** Which indicators a row counts: those of the office or field in column A, those without one, or all. */
export type SummaryRowKind = 'office' | 'withoutOffice' | 'field' | 'withoutField' | 'total';

/** Whether the quarter has no figure at all yet: a formula without "=". */
export const unreported = (language: Language): string =>
  `SUMPRODUCT((${ledgerColumn('id', language)}<>"")*ISNUMBER(${ledgerColumn('actual', language)}))=0`;

/** Formula templates of a summary row; they count the ledger's table through its column headings. */
export function summaryFormulas(
  kind: SummaryRowKind,
  language: Language,
): Record<Exclude<SummaryColumn, 'unit'>, string> {
  const column = (key: LedgerColumn) => ledgerColumn(key, language);
  const separator = `"${UNIT_SEPARATOR}"`;
  const officeCell = `${separator}&$A{r}&${separator}`;
  const leadCells = `${separator}&${column('lead')}&${separator}`;
  const selected: Record<SummaryRowKind, string> = {
    office: `*ISNUMBER(FIND(${officeCell},${leadCells}))`,
    withoutOffice: `*(${column('lead')}="")`,
    field: `*(${column('field')}=$A{r})`,
    withoutField: `*(${column('field')}="")`,
    total: '',
  };
  const count = (condition: string) =>
    `=SUMPRODUCT((${column('id')}<>"")${selected[kind]}${condition})`;
  const cell = (key: SummaryColumn) => `${columnLetters(summaryColumn(key))}{r}`;
  const assessed = `(${cell('indicators')}-${cell('notAssessed')})`;
  const byStatus = countedStatuses.map((status) => [
    status,
    count(`*(${column('status')}="${statusTerms[status][language]}")`),
  ]);
  return {
    indicators: count('*1'),
    reported: count(`*ISNUMBER(${column('actual')})`),
    ...Object.fromEntries(byStatus),
    rate: `=IF(OR(${assessed}=0,${unreported(language)}),"",ROUND((${cell('met')}+${cell('onSchedule')})/${assessed},6))`,
  } as Record<Exclude<SummaryColumn, 'unit'>, string>;
}
