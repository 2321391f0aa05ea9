import { languages } from '../../../language/language';
import type { CellValue, SheetResults } from '../../description';
import { reportResults } from '../../sheet/block-sheet';
import type { Cells } from '../../sheet/sheet-identity';
import { textOf } from '../../sheet/table/locate-table';
import type { ComparedTable } from './matrix-formulas';
import { choiceIn, FIRST_DISTRICT, matrixMark, matrixReport } from './matrix-report';
import { comparedIn, comparisonSheet, type DistrictsSheet } from './comparison-sheet';

/** 对比一览. */
export const matrixSheet: DistrictsSheet<'districtsMatrix'> = {
  key: 'districtsMatrix',
  names: { 'zh-CN': '对比一览', en: 'Districts matrix' },
  part: 'districts',
  mark: matrixMark,
  results: resultsOf,
};

/** What its formulas give, of the rows that 区县对比 has now. */
function resultsOf(sheet: string, cells: Cells, read: (sheet: string) => CellValue[][] | null) {
  const language = languages.find((each) => matrixSheet.names[each] === sheet)!;
  const details = comparisonSheet.names[language];
  const table: ComparedTable | null = comparedIn(details, read(details) ?? [], language);
  if (!table || !fits(table, cells)) return [];
  const report = matrixReport({ title: '', line: { value: '' } }, table, choiceIn(cells, language));
  return reportResults(report, sheet).filter(({ at }) => at.row > 1) satisfies SheetResults[];
}

/** Whether the sheet lists these districts: one that was changed since keeps what it last gave. */
function fits({ districts }: ComparedTable, cells: Cells): boolean {
  return districts.every(
    (district, n) => textOf(cells[matrixMark.row]?.[FIRST_DISTRICT + n]) === district,
  );
}
