import type { Indicator } from '../../../../src/plan/model';
import type { Quarter } from '../../../../src/tracking/quarter';
import type { CellValue } from '../../../../src/workbook/description';
import type { LedgerRow } from '../../../../src/workbook/ledger/read-rows';
import type { Thresholds } from '../../../../src/workbook/settings/thresholds';
import { messageOf, type Rule } from '../../../../src/audit/rule';
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
  /** Columns with findings; with a fix as "q1=12". */
  finds: string[];
  /** The findings' messages in Chinese. */
  says?: string[];
}

const rowOf = ({ q, ...changes }: Partial<LedgerRow> & { q?: CellValue[] }): LedgerRow =>
  ledgerRow({ ...changes, ...(q ? actuals(...q) : {}) });

/** What a rule says to a case, as its `finds` and `says` are written. */
export function outcome(rule: Rule, example: Case): { finds: string[]; says: string[] } {
  const context = contextOf(
    rowOf({ ...example.row, q: example.q }),
    example.quarter ?? 4,
    example.plan === false ? null : planned(example.plan),
    (example.others ?? []).map(rowOf),
    example.thresholds,
    example.cells,
  );
  const results = rule.check(context);
  return {
    finds: results.map(({ column, fix }) => (fix ? `${column}=${String(fix.value)}` : column)),
    says: results.map((result) => messageOf(rule, result)['zh-CN']),
  };
}

/** Whether a rule says to a case what it should. */
export function isAsExpected(rule: Rule, example: Case): boolean {
  const { finds, says } = outcome(rule, example);
  const same = (a: string[], b: string[]) => JSON.stringify(a) === JSON.stringify(b);
  return same(finds, example.finds) && (!example.says || same(says, example.says));
}
