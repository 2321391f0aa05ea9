import { languages, type Language } from '../../../language/language';
import type { CellValue, SheetResults } from '../../description';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import type { Cells, SheetIdentity, SheetMark } from '../../sheet/sheet-identity';
import { textOf } from '../../sheet/table/locate-table';
import { comparisonColumn, comparisonColumns } from './comparison-columns';
import {
  comparisonResults,
  type ComparedFigures,
  type ComputedColumn,
} from './comparison-formulas';
import { notComparedColumn } from './lay-out-comparison';
import type { ComparedRow, ComparedTable } from './matrix-formulas';
import { texts } from './texts';

/** A sheet of districts compared; it needs no ledger in its workbook. */
export interface DistrictsSheet<K extends string = string> extends SheetIdentity<K> {
  part: 'districts';
  /** The last visible heading. */
  mark: SheetMark;
  /** What its formulas give; left out where it has none. @param read cells of another sheet. */
  results?(
    sheet: string,
    cells: Cells,
    read: (sheet: string) => CellValue[][] | null,
  ): SheetResults[];
}

/** 区县对比. */
export const comparisonSheet: DistrictsSheet<'comparison'> = {
  key: 'comparison',
  names: { 'zh-CN': '区县对比', en: 'Districts' },
  part: 'districts',
  mark: { row: HEADING_ROW, column: comparisonColumn('source'), text: texts.source },
  results: resultsOf,
};

/** 未能对比. */
export const notComparedSheet: DistrictsSheet<'notCompared'> = {
  key: 'notCompared',
  names: { 'zh-CN': '未能对比', en: 'Not compared' },
  part: 'districts',
  mark: { row: HEADING_ROW, column: notComparedColumn('why'), text: texts.why },
};

function resultsOf(sheet: string, cells: Cells): SheetResults[] {
  // The formulas of versions before meant something else, and keep what they last gave.
  const language = languages.find((each) => isCurrent(cells, each));
  const rows = language ? readRows(cells) : [];
  if (language === undefined || rows.length === 0) return [];
  const results = comparisonResults(rows, language);
  return comparisonColumns.flatMap(({ key, value }, column) =>
    value
      ? []
      : {
          sheet,
          at: { row: FIRST_ROW, column, rows: rows.length, columns: 1 },
          values: results[key as ComputedColumn].map((result) => [result]),
        },
  );
}

/** The rows of 区县对比 as another sheet reads them; null where there are none, or those of a version before. */
export function comparedIn(sheet: string, cells: Cells, language: Language): ComparedTable | null {
  const read = isCurrent(cells, language) ? readRows(cells) : [];
  if (read.length === 0) return null;
  const { figure, rank } = comparisonResults(read, language);
  const rows = read.map((row, n) => ({ ...row, figure: figure[n]!, rank: rank[n]! }));
  const isFirst = ({ number }: ComparedFigures) => number === read[0]!.number;
  const districts = rows.filter(isFirst).map(({ district }) => district);
  return { sheet, language, districts, rows };
}

const isCurrent = (cells: Cells, language: Language) =>
  (['source', 'toMean'] as const).every(
    (key) => textOf(cells[HEADING_ROW]?.[comparisonColumn(key)]) === texts[key][language],
  );

function readRows(cells: Cells) {
  const rows: (ComparedFigures & Omit<ComparedRow, 'figure' | 'rank'>)[] = [];
  for (let row = FIRST_ROW; ; row++) {
    const cell = (key: keyof typeof texts) => cells[row]?.[comparisonColumn(key)] ?? null;
    const number = cell('number');
    if (typeof number !== 'number') return rows;
    const [actual, variance, completion] = [cell('actual'), cell('variance'), cell('completion')];
    const [name, unit, basis, status] = [cell('name'), cell('unit'), cell('basis'), cell('status')];
    const district = textOf(cell('district'));
    rows.push({ number, name, unit, basis, status, district, actual, variance, completion });
  }
}
