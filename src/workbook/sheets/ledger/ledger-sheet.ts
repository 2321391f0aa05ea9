import { planRows } from '../../../plan/distinct';
import { rowIdOf } from '../../../plan/row-ids';
import type { PlanSheet, PlanTable } from '../../plan-sheets';
import { sentencesOf } from '../../sheet/table/plan-sentences';
import { quarterLineResult } from '../../quarter-line';
import { filledFormerPlace } from '../former-targets/former-sheet';
import { ledgerResults } from './calculate-ledger';
import { layOutLedgerSheet, ledgerLine } from './lay-out-ledger';
import {
  formerLedgerOrder,
  ledgerColumns,
  ledgerIdentity,
  type LedgerColumn,
} from './ledger-columns';
import { goneRow, ledgerRow } from './ledger-row';

/** 指标台账, a row for each indicator. */
export const ledgerSheet: PlanSheet<'ledger'> & PlanTable<'ledger', LedgerColumn> = {
  ...ledgerIdentity,
  part: 'plan',
  specs: ledgerColumns,
  formerOrder: formerLedgerOrder,
  idKey: 'id',
  nameKey: 'name',
  records: (plan, language) => planRows(plan).map((row) => ledgerRow(row, language)),
  gone: (plan, language) => {
    const rowOf = rowIdOf(plan);
    return (id) => goneRow(id, rowOf(id), language);
  },
  fill: (fill) => [
    layOutLedgerSheet({
      language: fill.language,
      district: fill.plan.district,
      sentences: sentencesOf(fill.plan, fill.language),
      former: filledFormerPlace(fill),
      cells: fill.cells(ledgerIdentity),
      ...fill.merged(ledgerSheet),
    }),
  ],
  calculate: (book, sheet) => {
    const ledger = book.table(ledgerSheet);
    if (!ledger) return [];
    return [quarterLineResult(ledgerLine, sheet, book), ...ledgerResults(book, ledger)];
  },
};
