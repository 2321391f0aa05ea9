import { distinctIndicators } from '../../../plan/distinct';
import type { PlanSheet, PlanTable } from '../../plan-sheets';
import { quarterLineResult } from '../../quarter-line';
import { calculatePhasing } from './calculate-phasing';
import { hasPhasing, layOutPhasingSheet, phasingLine, phasingRow } from './lay-out-phasing';
import { phasingColumns, phasingIdentity, type PhasingColumn } from './phasing-columns';

/** 序时设置, a row for each indicator of which a part is due by quarter. Before the ledger, whose formulas look curves up here. */
export const phasingSheet: PlanSheet<'phasing'> & PlanTable<'phasing', PhasingColumn> = {
  ...phasingIdentity,
  part: 'plan',
  specs: phasingColumns,
  idKey: 'id',
  nameKey: 'name',
  records: (plan, language) =>
    distinctIndicators(plan)
      .filter(hasPhasing)
      .map((indicator) => phasingRow(indicator, language)),
  gone: () => () => ({}),
  fill: (fill) => [
    layOutPhasingSheet({
      language: fill.language,
      district: fill.plan.district,
      ...fill.merged(phasingSheet),
    }),
  ],
  calculate: (book, sheet) => {
    const table = book.table(phasingSheet);
    if (!table) return [];
    return [
      quarterLineResult(phasingLine, sheet, book),
      ...calculatePhasing(table, book.settings.phasing),
    ];
  },
};
