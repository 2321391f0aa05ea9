import { distinctIndicators } from '../../../plan/distinct';
import type { PlanSheet, PlanTable } from '../../plan-sheets';
import { quarterLineResult } from '../../quarter-line';
import { layOutPhasingSheet, phasingLine, phasingRow } from './lay-out-phasing';
import {
  formerPhasingOrder,
  type PhasingColumn,
  phasingColumns,
  phasingIdentity,
} from './phasing-columns';
import type { TableContents } from '../../sheet/table/locate-table';
import { computedCurveFields, type Shares } from '../../../tracking/curve';
import { curveCheckTerms, curveUseTerms } from '../../../tracking/terms';
import type { CellValue, SheetValues } from '../../description';
import { readCurves } from './read-curves';

/** 序时设置, a row for each indicator of which a part is due by quarter. Before the ledger, whose formulas look curves up here. */
export const phasingSheet: PlanSheet<'phasing'> & PlanTable<'phasing', PhasingColumn> = {
  ...phasingIdentity,
  part: 'plan',
  specs: phasingColumns,
  formerOrder: formerPhasingOrder,
  idKey: 'id',
  nameKey: 'name',
  records: (plan, language) =>
    distinctIndicators(plan).map((indicator) => phasingRow(indicator, language)),
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

/** What the formulas of 序时设置 give. @param even the workbook's phasing. */
export function calculatePhasing(table: TableContents<PhasingColumn>, even: Shares): SheetValues[] {
  const { sheet, headingRow, lastRow, columns, language } = table;
  const firstRow = headingRow + 1;
  const rows = lastRow - headingRow;
  if (rows === 0) return [];
  const curves = readCurves(table, even);
  return computedCurveFields.map((field) => {
    const values: CellValue[][] = Array.from({ length: rows }, () => [null]);
    for (const { row, curve } of curves) {
      const quarter = /^due(\d)$/.exec(field)?.[1];
      const value =
        quarter !== undefined
          ? curve.due[Number(quarter) - 1]!
          : field === 'used'
            ? curveUseTerms[curve.used][language]
            : curve.check && curveCheckTerms[curve.check][language];
      values[row - firstRow] = [value];
    }
    return { sheet, at: { row: firstRow, column: columns[field], rows, columns: 1 }, values };
  });
}
