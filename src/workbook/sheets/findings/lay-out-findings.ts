import { format, type Language } from '../../../language/language';
import { columnLetters, type Area } from '../../address';
import type {
  CellValue,
  FormatBlock,
  SheetPatch,
  ValueBlock,
  WorkbookPatch,
} from '../../description';
import { sheetFrame } from '../../sheet/frame';
import * as styles from '../../styles';
import { recordHeight, rowHeights } from '../../sheet/row-heights';
import { newLayout, rowFormats } from '../../sheet/table/table-rows';
import {
  findingColumns,
  findingsIdentity,
  findingsTable,
  PRINTED_COLUMNS,
  VISIBLE_COLUMNS,
  type FindingColumn,
} from './finding-columns';
import type { FindingLine } from './finding-line';
import { FIRST_ROW, HEADING_ROW, type ReadFindings } from './read-findings';

/** A result of validation, as the line under the title says it. */
export interface FindingsResult {
  quarter: number;
  toFix: number;
  toVerify: number;
  explained: number;
  /** When it was made, as shown. */
  time: string;
  lines: readonly FindingLine[];
}

export interface FindingsSheet {
  sheet: string;
  language: Language;
  /** What the sheet holds; null for one to be made. */
  existing: ReadFindings | null;
  /** Null leaves the lines that are there alone. */
  result: FindingsResult | null;
}

/** Lines that a sheet has room for: Excel's has 1,048,576 rows. */
export const MOST_LINES = 1_048_576 - FIRST_ROW;
/** Lines whose heights fit their texts; a call each would be too many for the rest. */
const MOST_HEIGHTS = 300;
const PLAIN_HEIGHT = 36;
/** Columns that the lines above the table take on a page, also where another font makes them wider. */
const HEAD_COLUMNS = 7;

// Excel sorts nothing where a cell is locked, and explanations must stay beside their findings.
const protection = { allowFilter: true, allowSort: false, allowFormatColumns: true };

/** 校验结果 as data. */
export function layOutFindingsSheet(input: FindingsSheet): SheetPatch {
  const { sheet, language, result, existing } = input;
  const isNew = existing?.layout !== 'ours';
  const lines = result?.lines ?? [];
  const formattedTo = isNew ? FIRST_ROW : existing.formattedTo;
  const headlines: ValueBlock[] =
    isNew || result ? [block(1, 0, [[headline(result, language)]])] : [];
  const head = isNew ? newHead(language) : { values: [], formats: [] };
  const keepsLines = !isNew && !result;
  return {
    name: sheet,
    tabColor: '#C0392B',
    clear: keepsLines ? [] : surplus(existing, isNew ? HEADING_ROW : FIRST_ROW + lines.length),
    values: [...head.values, ...headlines, ...lineValues(FIRST_ROW, lines)],
    formulas: linkFormulas(FIRST_ROW, lines.length),
    formats: [...head.formats, ...lineFormats(FIRST_ROW, lines.length, formattedTo)],
    ...(isNew ? newFrame() : {}),
    rowHeights: [...(isNew ? headHeights : []), ...lineHeights(lines)],
    ...(keepsLines ? {} : { printArea: printed(FIRST_ROW + lines.length) }),
    ...(keepsLines ? {} : { tables: [tableOf(language, FIRST_ROW + lines.length)] }),
    protection,
  };
}

/** The findings of a check as a patch of the workbook. */
export function layOutFindings(input: FindingsSheet): WorkbookPatch {
  const { sheet, existing, result } = input;
  const reached = FIRST_ROW + (result?.lines.length ?? 0);
  const seal = formattedMark(sheet, reached, existing);
  return { sheets: [layOutFindingsSheet(input)], names: [], ...(seal && { seal }) };
}

/** One line of 校验结果, written in its row or below the last one; the others stay as they are. */
export function layOutFindingLine(
  existing: ReadFindings,
  language: Language,
  row: number,
  line: FindingLine,
): WorkbookPatch {
  const patch: SheetPatch = {
    name: existing.sheet,
    values: lineValues(row, [line]),
    formulas: linkFormulas(row, 1),
    formats: lineFormats(row, 1, existing.formattedTo),
    rowHeights: rowHeights(row, [recordHeight(line, findingColumns)]),
    // Below the last line the table grows with it.
    ...(row >= existing.endRow && {
      tables: [tableOf(language, row + 1)],
      printArea: printed(row + 1),
    }),
    protection,
  };
  const seal = formattedMark(existing.sheet, row + 1, existing);
  return { sheets: [patch], names: [], ...(seal && { seal }) };
}

function headline(result: FindingsResult | null, language: Language): string {
  if (!result) return findingsTexts.notYet[language];
  const { lines, ...counts } = result;
  const hasOpen = counts.toFix + counts.toVerify + counts.explained > 0 || lines.length > 0;
  return format(findingsTexts[hasOpen ? 'count' : 'none'][language], {
    ...counts,
    count: lines.length,
  });
}

const block = (row: number, column: number, values: CellValue[][]): ValueBlock => ({
  at: { row, column, rows: values.length, columns: values[0]?.length ?? 0 },
  values,
});

function lineValues(row: number, lines: readonly FindingLine[]): ValueBlock[] {
  if (lines.length === 0) return [];
  return [
    block(
      row,
      0,
      lines.map((line) => findingColumns.map(({ key }) => line[key])),
    ),
  ];
}

/** Remembers how far the lines of a patch have looks; written last, so that a write that failed gives them again. */
function formattedMark(
  sheet: string,
  reached: number,
  existing: ReadFindings | null,
): WorkbookPatch['seal'] {
  const before = existing?.layout === 'ours' ? existing.formattedTo : FIRST_ROW;
  return reached > before ? { sheet, ...block(0, VISIBLE_COLUMNS, [[reached]]) } : undefined;
}

/** Looks of rows that never had any: what the user coloured since stays. */
function lineFormats(row: number, count: number, formattedTo: number): FormatBlock[] {
  const first = Math.max(row, formattedTo);
  const layout = newLayout('', HEADING_ROW, findingColumns);
  return first < row + count
    ? rowFormats(layout, findingColumns, { firstRow: first, count: row + count - first })
    : [];
}

/** Links as one formula for all lines: a link of its own for each would be a call a cell. */
function linkFormulas(row: number, count: number): SheetPatch['formulas'] {
  if (count === 0) return [];
  const column = columnOf('cell');
  const target = `${columnLetters(columnOf('target'))}{r}`;
  const template = `=IF(${target}="","",HYPERLINK("#"&${target},SUBSTITUTE(${target},"'","")))`;
  return [{ at: { row, column, rows: count, columns: 1 }, template }];
}

const columnOf = (wanted: FindingColumn) => findingColumns.findIndex(({ key }) => key === wanted);

function tableOf(language: Language, endRow: number) {
  // An Excel table needs a row under its headings, even an empty one.
  const rows = Math.max(endRow, FIRST_ROW + 1) - HEADING_ROW;
  return {
    name: findingsTable[language],
    area: { row: HEADING_ROW, column: 0, rows, columns: findingColumns.length },
  };
}

/** Without lines the title alone with what came of the check: over its empty table there is nothing to read. */
const printed = (endRow: number): Area =>
  endRow > FIRST_ROW
    ? { row: 0, column: 0, rows: endRow, columns: PRINTED_COLUMNS }
    : { row: 0, column: 0, rows: HEADING_ROW, columns: HEAD_COLUMNS };

function lineHeights(lines: readonly FindingLine[]): NonNullable<SheetPatch['rowHeights']> {
  const fitted = lines.slice(0, MOST_HEIGHTS).map((line) => recordHeight(line, findingColumns));
  const rest = lines.length - fitted.length;
  return [
    ...rowHeights(FIRST_ROW, fitted),
    ...(rest > 0 ? [{ row: FIRST_ROW + fitted.length, rows: rest, height: PLAIN_HEIGHT }] : []),
  ];
}

function surplus(existing: ReadFindings | null, from: number): SheetPatch['clear'] {
  const rows = (existing?.endRow ?? 0) - from;
  return rows > 0 ? [{ row: from, column: 0, rows, columns: findingColumns.length }] : [];
}

const headHeights = [
  { row: 0, rows: 1, height: 32 },
  { row: 1, rows: 1, height: 22 },
  { row: HEADING_ROW, rows: 1, height: 34 },
];

function newHead(language: Language): { values: ValueBlock[]; formats: FormatBlock[] } {
  const row = (at: number) => ({ row: at, column: 0, rows: 1, columns: findingColumns.length });
  return {
    values: [
      block(0, 0, [[findingsIdentity.names[language]]]),
      block(HEADING_ROW, 0, [findingColumns.map(({ heading }) => heading[language])]),
    ],
    formats: [
      { at: row(0), format: styles.title },
      { at: row(1), format: styles.note },
      { at: row(HEADING_ROW), format: styles.heading },
    ],
  };
}

function newFrame(): Partial<SheetPatch> {
  const widths = findingColumns.map(({ width }) => width);
  const frame = sheetFrame({
    widths: widths.slice(0, VISIBLE_COLUMNS),
    headRows: FIRST_ROW,
    frozenColumns: 0,
  });
  return {
    ...frame,
    columnWidths: widths.map((width, column) => ({ column, columns: 1, width })),
    hiddenColumns: [{ column: VISIBLE_COLUMNS, columns: widths.length - VISIBLE_COLUMNS }],
  };
}

/** Texts of 校验结果 above its lines. */
export const findingsTexts = {
  notYet: {
    'zh-CN': '尚未写入校验结果。在加载项的“校验”一步中检查填报数据，再写入本表。',
    en: 'No result written yet. Step "Validate" of the add-in checks what was entered and writes here.',
  },
  none: {
    'zh-CN': '第{quarter}季度：未发现问题。（{time}）',
    en: 'Q{quarter}: no findings. ({time})',
  },
  count: {
    'zh-CN':
      '第{quarter}季度：共 {count} 条；待改正 {toFix} 条，待核实 {toVerify} 条，已说明 {explained} 条。（{time}）核实性问题请在“核实说明”栏写明原因，说明会一直保留。',
    en: 'Q{quarter}: {count} {count|line|lines}; {toFix} to correct, {toVerify} to verify, {explained} explained. ({time}) Write reasons for findings to verify in the explanation column; they are kept.',
  },
} as const;
