import type { LedgerRow } from '../../../../src/tracking/ledger-row';
import type { Indicator } from '../../../../src/plan/model';
import type { Quarter } from '../../../../src/tracking/quarter';
import type { CellValue } from '../../../../src/workbook/description';
import type { Thresholds } from '../../../../src/workbook/sheets/settings/thresholds';
import { messageOf, type Rule, type RuleResult } from '../../../../src/check/rule';
import type { Shares } from '../../../../src/tracking/curve';
import { evidenceTextOf } from '../evidence';
import { actuals, contextOf, ledgerRow, planned, type SheetContents } from '../context';

/** One worked example of a rule: an increment of at least 20 家 in 2024 unless said otherwise, in its fourth quarter. */
export interface Case {
  is: string;
  row?: Partial<LedgerRow>;
  /** What stands in the four quarters. */
  q?: CellValue[];
  quarter?: Quarter;
  /** Changes of the plan's record; false when the plan has none. */
  plan?: Partial<Indicator> | false;
  /** Other rows, with their four quarters. */
  others?: (Partial<LedgerRow> & { q?: CellValue[] })[];
  thresholds?: Partial<Thresholds>;
  cells?: SheetContents;
  /** Shares of the annual target due by the quarters, where the row has a curve of its own. */
  phasing?: Shares;
  /** Columns with findings; with a fix as "q1=12". */
  finds: string[];
  /** The findings' messages in Chinese, and in English. */
  says?: string[];
  inEnglish?: string[];
  /** The findings' evidence in Chinese: "一季度累计: 12家 | 目标值: 20家". */
  shows?: string[];
  /** Cells of other rows that were compared: "9 q4". */
  compares?: string[];
  /** Columns whose figures are larger than they should be. */
  more?: string[];
  /** At the very edge: nothing lies between such a case with findings and such a case without. */
  edge?: true;
}

const rowOf = ({ q, ...changes }: Partial<LedgerRow> & { q?: CellValue[] }): LedgerRow =>
  ledgerRow({ ...changes, ...(q ? actuals(...q) : {}) });

type Outcome = Required<Pick<Case, 'finds' | 'says' | 'inEnglish' | 'shows' | 'compares' | 'more'>>;

/** What a rule says to a case, as the case is written. */
export function outcome(rule: Rule, example: Case): Outcome {
  const context = contextOf(
    rowOf({ ...example.row, q: example.q }),
    example.quarter ?? 4,
    example.plan === false ? null : planned(example.plan),
    (example.others ?? []).map(rowOf),
    example.thresholds,
    example.cells,
    example.phasing,
  );
  const results = rule.check(context);
  const messages = results.map((result) => messageOf(rule, result));
  return {
    finds: results.map(writtenResult),
    says: messages.map((message) => message['zh-CN']),
    inEnglish: messages.map((message) => message.en),
    shows: results.map(({ evidence }) =>
      evidence.map((side) => evidenceTextOf(side, 'zh-CN')).join(' | '),
    ),
    more: results.flatMap(({ isMore, column }) => (isMore ? [column] : [])),
    compares: results.flatMap(({ others }) =>
      (others ?? []).map(({ row, column }) => `${row} ${column}`),
    ),
  };
}

/** A finding in the column of a quarter must be of that quarter. */
function writtenResult({ column, quarter, fix }: RuleResult): string {
  const isElsewhere = /^q\d$/.test(column) && column !== `q${quarter}`;
  return `${column}${fix ? `=${String(fix.value)}` : ''}${isElsewhere ? ` of quarter ${quarter}` : ''}`;
}
