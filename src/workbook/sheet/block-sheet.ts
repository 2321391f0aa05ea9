import type { Area } from '../address';
import type {
  CellFormat,
  CellValue,
  SheetPatch,
  SheetResults,
  TableDescription,
} from '../description';
import { heightsOf } from './block-heights';
import { FIRST_ROW, HEADING_ROW, rowsOf, type Report, type ReportBlock } from './blocks';
import { fitPages, percentOf } from './page-fit';
import { sheetFrame } from './frame';
import { widthsFor } from './heading-width';
import type { Cells } from './sheet-identity';
import { isSignature } from './signature';
import * as styles from '../styles';
import { textOf } from './table/locate-table';

export interface ReportSheet {
  sheet: string;
  isNew: boolean;
  /** As they stand. */
  cells: Cells;
  position?: number;
  /** What stands, or is to stand, in the line for signatures. */
  signature: string;
}

const areaOf = (block: ReportBlock, index: number): Area => ({
  row: block.row + 1,
  column: block.column + index,
  rows: rowsOf(block),
  columns: 1,
});

const oneCell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** A report as a patch of its sheet. */
export function layOutReport(narrow: Report, sheet: ReportSheet): SheetPatch {
  const report = { ...narrow, widths: wideEnough(narrow) };
  const { blocks, cells, widths, signRow } = report;
  const shown = report.written ?? report.visible;
  const headed = blocks.filter(({ isContinued }) => !isContinued);
  const blocksWithRows = blocks.filter((block) => rowsOf(block) > 0);
  const headRows = report.headRows ?? FIRST_ROW;
  const line = (row: number, format: CellFormat) => ({
    at: { row, column: 0, rows: 1, columns: shown },
    format,
  });
  const printed = widths.slice(0, report.visible);
  const frame = sheetFrame({
    widths: printed,
    headRows,
    frozenColumns: report.frozenColumns,
  });
  const below = FIRST_ROW;
  const { length: rowsNow } = sheet.cells;
  const usedRows = Math.max(rowsNow, signRow + 1);
  const lastRecord = Math.max(...blocks.map((block) => block.row + rowsOf(block)));
  const { rowHeights, pagesTall } = fitted(report, { headRows, lastRecord });
  const list = tableOf(report);
  return {
    name: sheet.sheet,
    ...(sheet.position === undefined ? {} : { position: sheet.position }),
    tabColor: '#1E8449',
    clear:
      rowsNow > below
        ? [
            {
              // With the headings: a version before may have had more columns.
              row: HEADING_ROW,
              column: 0,
              rows: rowsNow - HEADING_ROW,
              columns: report.written ?? widths.length,
            },
          ]
        : [],
    values: [
      { at: oneCell(0, 0), values: [[report.title]] },
      ...(report.line.template === undefined
        ? [{ at: oneCell(1, 0), values: [[report.line.value]] }]
        : []),
      ...headed.map((block) => ({
        at: { row: block.row, column: block.column, rows: 1, columns: block.columns.length },
        values: [block.columns.map(({ heading }) => heading)],
      })),
      ...blocksWithRows.flatMap((block) =>
        block.columns.flatMap(({ template, values }, i) =>
          template === undefined
            ? [{ at: areaOf(block, i), values: values.map((value) => [value]) }]
            : [],
        ),
      ),
      ...cells
        .filter(({ template }) => template === undefined)
        .map(({ row, column, value }) => ({ at: oneCell(row, column), values: [[value]] })),
      ...(report.isUnsigned ? [] : [{ at: oneCell(signRow, 0), values: [[sheet.signature]] }]),
    ],
    formulas: [
      ...(report.line.template === undefined
        ? []
        : [{ at: oneCell(1, 0), template: report.line.template }]),
      ...blocksWithRows.flatMap((block) =>
        block.columns.flatMap(({ template }, i) =>
          template === undefined ? [] : [{ at: areaOf(block, i), template }],
        ),
      ),
      ...cells.flatMap(({ row, column, template }) =>
        template === undefined ? [] : [{ at: oneCell(row, column), template }],
      ),
    ],
    formats: [
      line(0, { ...styles.title, ...report.headFormats?.title }),
      line(1, { ...styles.note, wrap: true, ...report.headFormats?.line }),
      // The same for a new sheet as for one written again, and locked where a signature stood before.
      {
        at: { row: below, column: 0, rows: usedRows - below, columns: shown },
        format: { fill: '#FFFFFF', bold: false, locked: true },
      },
      ...blocks.flatMap((block) => blockFormats(block)),
      ...cells.map(({ row, column, format }) => ({ at: oneCell(row, column), format })),
      ...(report.isUnsigned
        ? []
        : [{ at: oneCell(signRow, 0), format: { ...styles.base, locked: false } }]),
    ],
    ...(sheet.isNew ? frame : hasShape(report, sheet.cells) ? { keepsLooks: true } : {}),
    columnWidths: widths.map((width, column) => ({ column, columns: 1, width })),
    hiddenColumns:
      report.visible < widths.length
        ? [{ column: report.visible, columns: report.hidden ?? widths.length - report.visible }]
        : [],
    // What ends at hidden columns or is written over them lies, for LibreOffice, on the one behind, which it would print.
    ...(report.visible < widths.length &&
      (report.charts.length > 0 || report.isOnePage) && {
        printArea: { row: 0, column: 0, rows: signRow + 1, columns: report.visible },
      }),
    // Always: rows decide on how many pages it is printed.
    page: {
      ...frame.page,
      ...(report.isOnePage && { orientation: 'portrait' as const }),
      ...(report.pageStarts?.length
        ? { breaks: { before: report.pageStarts, scale: percentOf(printed) } }
        : { pagesTall }),
    },
    rowHeights,
    conditionalFormats: report.conditionalFormats,
    validations: report.validations,
    ...(list && { tables: [list] }),
    protection: { allowFilter: list !== null, allowSort: false, allowFormatColumns: true },
    charts: report.charts,
  };
}

/** On how many pages a report is printed, and the heights of its rows for that. */
function fitted(
  report: Report,
  { headRows, lastRecord }: { headRows: number; lastRecord: number },
) {
  const rowHeights = heightsOf(report);
  if (report.isOnePage || report.pageStarts?.length) return { rowHeights, pagesTall: 1 };
  const { pagesTall, stretch } = fitPages({
    widths: report.widths.slice(0, report.visible),
    headRows,
    lastRecord,
    lastRow: report.signRow,
    rowHeights,
  });
  // A chart beside the rows would grow with them, beyond its page.
  if (stretch > 1 && report.charts.length > 0) return { rowHeights, pagesTall };
  const isRecord = (row: number) => row >= headRows && row <= lastRecord;
  const stretched = rowHeights.map((each) =>
    isRecord(each.row) ? { ...each, height: Math.round(each.height * stretch * 4) / 4 } : each,
  );
  return { rowHeights: stretched, pagesTall };
}

/** What is hidden keeps its width. */
function wideEnough({ blocks, widths, visible }: Report): number[] {
  const headings = blocks
    .filter(({ isContinued }) => !isContinued)
    .flatMap(({ column, columns }) =>
      columns.map(({ heading }, i) => ({ column: column + i, heading })),
    );
  return widthsFor(
    widths,
    headings.filter(({ column }) => column < visible),
  );
}

/** The table of a list; null where there is nothing to filter. With its hidden columns: a table grows over what stands beside it. */
function tableOf({ table, blocks: [block] }: Report): TableDescription | null {
  if (table === undefined || !block || rowsOf(block) === 0) return null;
  const { row, column, columns } = block;
  return { name: table, area: { row, column, rows: rowsOf(block) + 1, columns: columns.length } };
}

/** Whether a sheet already has the report's blocks, of as many rows, in their places. */
function hasShape(report: Report, cells: Cells): boolean {
  const { blocks, signRow } = report;
  const isEmpty = (row: number, column: number) => textOf(cells[row]?.[column]) === '';
  const signed = cells.findIndex(([first]) => isSignature(textOf(first)));
  // A block that continues another begins with its rows, not with headings above them.
  const starts = new Set(
    blocks.map(({ row, column, isContinued }) => `${isContinued ? row + 1 : row} ${column}`),
  );
  return (
    signed === (report.isUnsigned ? -1 : signRow) &&
    textOf(cells[0]?.[0]) === report.title &&
    report.cells.every(
      ({ row, column, value }) => value === null || value === '' || !isEmpty(row, column),
    ) &&
    blocks.every((block) => {
      const { row, column, columns, isContinued } = block;
      const isHeaded =
        isContinued === true ||
        columns.every(({ heading }, i) => textOf(cells[row]?.[column + i]) === heading);
      const behind = row + rowsOf(block) + 1;
      const isEnded =
        behind >= signRow || starts.has(`${behind} ${column}`) || isEmpty(behind, column);
      const isFilled = columns[0]!.values.every(
        (value, i) => value === null || value === '' || !isEmpty(row + 1 + i, column),
      );
      return isHeaded && isEnded && isFilled;
    })
  );
}

function blockFormats(block: ReportBlock) {
  const rows = rowsOf(block);
  const width = block.columns.length;
  const headings = block.isContinued
    ? []
    : [
        {
          at: { row: block.row, column: block.column, rows: 1, columns: width },
          format: styles.heading,
        },
      ];
  if (rows === 0) return headings;
  return [
    ...headings,
    ...columnsAlike(block).map(({ from, columns, format }) => ({
      at: { ...areaOf(block, from), columns },
      format: { ...styles.cell, bold: false, fill: '#FFFFFF', ...format },
    })),
    ...(block.hasTotal
      ? [
          {
            at: { row: block.row + rows, column: block.column, rows: 1, columns: width },
            format: { bold: true, fill: styles.total.fill },
          },
        ]
      : []),
  ];
}

/** Columns beside each other that look alike, as one: a list of many groups is looked over group by group. */
function columnsAlike({ columns }: ReportBlock) {
  const alike: { from: number; columns: number; format: CellFormat | undefined }[] = [];
  columns.forEach(({ format }, i) => {
    const last = alike.at(-1);
    if (last && JSON.stringify(last.format) === JSON.stringify(format)) last.columns++;
    else alike.push({ from: i, columns: 1, format });
  });
  return alike;
}

/** What the formulas of a report give. */
export function reportResults(report: Report, sheet: string): SheetResults[] {
  const one = (row: number, column: number, value: CellValue, formula?: string) => ({
    sheet,
    at: oneCell(row, column),
    values: [[value]],
    formula,
  });
  return [
    one(1, 0, report.line.value, report.line.template),
    ...report.blocks.flatMap((block) =>
      block.columns.flatMap(({ template, values }, i) =>
        template === undefined || values.length === 0
          ? []
          : [{ sheet, at: areaOf(block, i), values: values.map((value) => [value]) }],
      ),
    ),
    ...report.cells.flatMap(({ row, column, template, value }) =>
      template === undefined ? [] : [one(row, column, value, template)],
    ),
  ];
}
