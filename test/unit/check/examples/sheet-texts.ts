import type * as arrayFormula from '../../../../src/check/user-rules/array-formula';
import type * as belowTable from '../../../../src/check/records/below-table';
import type { CellValue } from '../../../../src/workbook/description';
import { examplesOf } from './examples';

type Cells = CellValue[] | undefined;

/** Worked examples of which formulas have many results, and of what stands under a table. */
export const sheetTextExamples = [
  examplesOf<typeof arrayFormula>('check/user-rules/array-formula.ts', (each) => [
    ...each(
      (m) => m.hasManyResults,
      [
        ['=指标表[三季度累计]>=指标表[二季度累计]', true],
        ['=(指标表[三季度累计]>0)*1', true],
        ['=指标台账!G4:G20>0', true],
        ['=指标台账!$O:$O>SUM(指标台账!M:M)', true],
        ['=-指标表[三季度累计]<0', true],
        ['=SUM(指标表[一季度累计])>=0', false],
        ['=SUMPRODUCT((指标表[类型]="增量")*(指标表[三季度]<指标表[二季度]))=0', false],
        ['=SUM((指标台账!G4:G5,指标台账!G6))>0', false],
        ['=AND(指标台账!G6>=指标台账!F6,(指标台账!F6>=指标台账!E6))', false],
        ["='指标台账 (2)'!O4>=6", false],
        ['="A1:B2"=指标台账!A4', false],
        ["='1:30'!A1>0", false],
        ['=指标表[[#Headers],[编号]]="编号"', false],
        ['=指标表[@三季度累计]>0', false],
        ['=[1]Sheet1!A1>0', false],
        ['=ReportingQuarter=3', false],
        ['=(1=1)=TRUE', false],
      ],
    ),
  ]),
  examplesOf<typeof belowTable>('check/records/below-table.ts', (each) => [
    ...each((m) => m.isRemark, [
      [['填表人：张三'], true],
      [[null, '', '注 快报数'], true],
      [['负责人（签字）', '2026年'], true],
      [['填报单位（盖章）'], true],
      [['Note: provisional'], true],
      [['填表人：', 12], false],
      [['I-1', '注：'], false],
      [['备用电源'], false],
      [[null, ' '], false],
      [[], false],
      [undefined, false],
    ] as [Cells, boolean][]),
    ...each(
      (m) => (row: number) =>
        m.isRemarkApart([['I-1'], [], ['填表人：'], ['注：'], ['I-2'], ['注：'], []], row),
      [
        [0, false],
        [1, false],
        [2, true],
        [3, true],
        [4, false],
        [5, false],
        [6, false],
        [7, false],
      ],
    ),
    ['in the first row nothing is above it', (m) => m.isRemarkApart([['注：']], 0), true],
  ]),
];
