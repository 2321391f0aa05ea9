import { languages } from '../../../language/language';
import { isQuarter } from '../../../tracking/quarter';
import type { CellValue } from '../../description';
import { locateTable, textOf } from '../../sheet/table/locate-table';
import {
  findingColumns,
  findingsIdentity,
  VISIBLE_COLUMNS,
  type FindingColumn,
} from './finding-columns';
import type { FindingLine, StoredLine } from './finding-line';

/** Title, a line about the result, headings. */
export const HEADING_ROW = 2;
export const FIRST_ROW = HEADING_ROW + 1;

/** What 校验结果 holds. */
export interface ReadFindings {
  sheet: string;
  /** 'ours' stands as this version writes it, 'older' is to be laid out anew, 'foreign' is somebody's own sheet. */
  layout: 'empty' | 'ours' | 'older' | 'foreign';
  /** What the line under the title says of the result. */
  headline: string;
  lines: StoredLine[];
  /** Row below the last used one. */
  endRow: number;
  /** Row below the last one that was given its looks: colours above it are the user's. */
  formattedTo: number;
}

/** Whether a sheet of any name is 校验结果: it has all its headings, also those that are hidden. */
export const isFindingsSheet = (sheet: string, values: CellValue[][]): boolean =>
  locateTable(sheet, values, findingColumns, 'ruleId') !== null;

/** Reads 校验结果 with the explanations in it, whether the add-in or a person wrote them. */
export function readFindings(sheet: string, values: CellValue[][]): ReadFindings {
  const headline = textOf(values[1]?.[0]);
  const read = { sheet, headline, lines: [], endRow: values.length, formattedTo: FIRST_ROW };
  if (values.every((row) => row.every((cell) => textOf(cell) === ''))) {
    return { ...read, layout: 'empty' };
  }
  const table = locateTable(sheet, values, findingColumns, 'ruleId');
  if (!table) {
    const isTitled = languages.some(
      (language) => textOf(values[0]?.[0]) === findingsIdentity.names[language],
    );
    return { ...read, layout: isTitled ? 'older' : 'foreign' };
  }
  const inPlace =
    table.headingRow === HEADING_ROW &&
    findingColumns.every(({ key }, column) => table.columns[key] === column);
  const lines = table.rows.flatMap(({ row }) => {
    const stored = storedLine(row, (key) => values[row]?.[table.columns[key]] ?? null);
    return stored ? [stored] : [];
  });
  const formatted = values[0]?.[VISIBLE_COLUMNS];
  return {
    ...read,
    layout: inPlace ? 'ours' : 'older',
    lines,
    formattedTo: Math.max(FIRST_ROW, typeof formatted === 'number' ? formatted : 0),
  };
}

function storedLine(row: number, cell: (key: FindingColumn) => CellValue): StoredLine | null {
  const text = (key: FindingColumn) => textOf(cell(key));
  const quarter = Number(text('quarter'));
  if (!isQuarter(quarter)) return null;
  return {
    row,
    rule: text('ruleId'),
    indicatorId: text('indicatorId'),
    quarter,
    valueKey: text('valueKey'),
    explanation: text('explanation'),
    earlier: text('earlier'),
    earlierFor: text('earlierFor'),
    time: text('time'),
    line: Object.fromEntries(findingColumns.map(({ key }) => [key, cell(key)])) as FindingLine,
  };
}
