import type { TableContents } from '../../sheet/table/locate-table';
import { computedCurveFields, type Shares } from '../../../tracking/curve';
import { curveCheckTerms, curveUseTerms } from '../../../tracking/terms';
import type { CellValue, SheetValues } from '../../description';
import type { PhasingColumn } from './phasing-columns';
import { readCurves } from './read-curves';

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
