import { languages } from '../../../language/language';
import type { SheetResults } from '../../description';
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
import { texts } from './texts';

/** A sheet of districts compared; it needs no ledger in its workbook. */
export interface DistrictsSheet<K extends string = string> extends SheetIdentity<K> {
  part: 'districts';
  /** The last visible heading. */
  mark: SheetMark;
  /** What its formulas give; left out where it has none. */
  results?(sheet: string, cells: Cells): SheetResults[];
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
  const headingOf = (key: 'source' | 'toMean') =>
    textOf(cells[HEADING_ROW]?.[comparisonColumn(key)]);
  // The formulas of versions before meant something else, and keep what they last gave.
  const language =
    languages.find(
      (each) =>
        headingOf('source') === texts.source[each] && headingOf('toMean') === texts.toMean[each],
    ) ?? null;
  const rows = readRows(cells);
  if (language === null || rows.length === 0) return [];
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

function readRows(cells: Cells): ComparedFigures[] {
  const rows: ComparedFigures[] = [];
  for (let row = FIRST_ROW; ; row++) {
    const cell = (key: keyof typeof texts) => cells[row]?.[comparisonColumn(key)] ?? null;
    const number = cell('number');
    if (typeof number !== 'number') return rows;
    const [actual, variance, completion] = [cell('actual'), cell('variance'), cell('completion')];
    rows.push({ number, unit: cell('unit'), actual, variance, completion, basis: cell('basis') });
  }
}
