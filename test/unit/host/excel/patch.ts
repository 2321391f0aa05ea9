import { type Area, parseArea } from '../../../../src/workbook/address';
import type { CellValue, SheetPatch, WorkbookPatch } from '../../../../src/workbook/description';

/** "B2:C4" as an area. */
export const area = (address: string): Area => parseArea(address)!;

/**
 * A workbook patch that uses every feature, with a table of so many rows and 25 columns, 9 of them formulas. The cover
 * stands first and counts the table of the sheet after it.
 */
export function everyFeature(rows: number, text = '指标'): WorkbookPatch {
  return { sheets: [cover(), ledger(rows, text)], names: [quarterName], activate: '封面' };
}

const quarterName = { name: '报告季度', sheet: '封面', area: area('B2') };

function cover(): SheetPatch {
  return {
    name: '封面',
    position: 0,
    tabColor: '#1F4E79',
    values: [
      {
        at: area('A1:B2'),
        values: [
          ['指标台账', null],
          ['报告季度', 2],
        ],
      },
    ],
    formulas: [{ at: area('B3'), template: '=COUNTA(台账表[列0])' }],
    merges: [area('A1:B1')],
    protection: { allowFilter: false, allowSort: false, allowFormatColumns: false },
  };
}

function ledger(rows: number, text: string): SheetPatch {
  const body = (first: number, columns: number): Area => ({
    row: 3,
    column: first,
    rows,
    columns,
  });
  const heading = Array.from({ length: 16 }, (_, j) => `列${j}`);
  const line = (i: number): CellValue[] =>
    heading.map((_, j) => (j % 2 === 0 ? `${text}${i}号第${j}项` : i * j + 0.25));
  const values = [heading, ...Array.from({ length: rows }, (_, i) => line(i))];
  return {
    name: '台账',
    position: 1,
    values: [
      { at: area('A1'), values: [['标题']] },
      { at: { row: 2, column: 0, rows: rows + 1, columns: 16 }, values },
    ],
    formulas: Array.from({ length: 9 }, (_, k) => ({
      // A table takes in what is written right beside it.
      at: body(17 + k, 1),
      template: `=IF(ISNUMBER(D{r}),IF($B{r}="<=",D{r}-F{r},F{r}-D{r})*${k},"")`,
    })),
    formats: [
      {
        at: area('A3:P3'),
        format: { bold: true, fill: '#1F4E79', color: '#FFFFFF', border: 'thin' },
      },
      { at: body(3, 1), format: { locked: false, fill: '#FFF2CC', numberFormat: '0.0' } },
    ],
    merges: [area('A1:P1')],
    columnWidths: [{ column: 0, columns: 16, width: 14 }],
    rowHeights: [{ row: 0, rows: 1, height: 30 }],
    hiddenColumns: [{ column: 14, columns: 1 }],
    freeze: { rows: 3, columns: 2 },
    tables: [{ name: '台账表', area: { row: 2, column: 0, rows: rows + 1, columns: 16 } }],
    validations: [
      {
        at: body(3, 1),
        rule: { type: 'decimal', min: 0, max: 1e9 },
        style: 'stop',
        title: '实际值',
        message: '请填数字',
      },
    ],
    conditionalFormats: [
      { at: body(17, 1), text: '滞后', format: { color: '#9C0006', fill: '#FFC7CE' } },
    ],
    protection: { allowFilter: true, allowSort: true, allowFormatColumns: true },
    page: { orientation: 'landscape', paper: 'A4', titleRows: { row: 2, rows: 1 } },
    charts: [
      {
        name: '进度图',
        type: 'column',
        stacked: true,
        title: '进度',
        anchor: area('AA2:AH20'),
        categories: body(0, 1),
        series: [
          { name: area('B3'), values: body(1, 1), color: '#2E75B6' },
          { name: area('D3'), values: body(3, 1), color: '#C00000' },
        ],
        valueAxisTitle: '数',
        valueFormat: '0',
      },
    ],
  };
}
