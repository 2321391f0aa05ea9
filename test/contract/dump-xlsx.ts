import { strFromU8, unzipSync } from 'fflate';
import {
  absoluteReference,
  areaAddress,
  cellAddress,
  columnLetters,
} from '../../src/workbook/address';
import type { CellFormat } from '../../src/workbook/description';
import { numberLookFormulaR1C1 } from '../../src/workbook/number-look';
import { XlsxHost, type SheetModel } from '../../src/host/file';
import { byText, letters, type CellDump, type SheetDump, type WorkbookDump } from './dump';
import { inRectangles } from './rectangles';
import { readCharts, sheetPaths } from './dump-xlsx-charts';

/** Cells beyond this are none of the tests' business. */
const ROWS = 600;
const COLUMNS = 40;

/** What a saved file holds: reopened, and charts and page setup straight from its XML. */
export async function dumpXlsx(bytes: Uint8Array): Promise<WorkbookDump> {
  const { workbook } = await XlsxHost.open(bytes, { calculate: () => [] });
  const parts = unzipSync(bytes);
  const xml = (path: string) => (parts[path] ? strFromU8(parts[path]) : '');
  const textOf = (sheet: string, row: number, column: number) =>
    String(workbook.sheet(sheet)?.valueAt(row, column) ?? '');
  const charts = readCharts(Object.keys(parts), xml, textOf);
  const paths = sheetPaths(xml);
  const titles = printTitles(xml('xl/workbook.xml'));
  const areas = printAreas(xml('xl/workbook.xml'));
  return {
    sheets: workbook.sheets.map((sheet) => ({
      ...dumpSheet(sheet),
      page: dumpPage(
        xml(paths.get(sheet.name) ?? ''),
        titles.get(sheet.name),
        areas.get(sheet.name),
      ),
      charts: (charts.get(sheet.name) ?? []).sort(byText(({ name }) => name)),
    })),
    names: workbook.names
      .map(({ name, sheet, area }) => ({ name, refersTo: absoluteReference(sheet, area) }))
      .sort(byText(({ name }) => name)),
    active: workbook.activeSheet ?? '',
  };
}

/** Columns and rows repeated on every page, by sheet. */
function printTitles(xml: string): Map<string, { columns: string | null; rows: string | null }> {
  const names = xml.matchAll(/<definedName [^>]*name="_xlnm\.Print_Titles"[^>]*>([^<]*)</g);
  return new Map(
    [...names].map(([, reference]) => {
      const [, sheet] = /^'?([^'!]+)'?!/.exec(reference!)!;
      const areas = reference!.split(',').map((area) => area.slice(area.lastIndexOf('!') + 1));
      const plain = areas.map((area) => area.replace(/\$/g, ''));
      const columns = plain.find((area) => /^[A-Z]/.test(area)) ?? null;
      return [sheet!, { columns, rows: plain.find((area) => /^\d/.test(area)) ?? null }];
    }),
  );
}

/** What is printed, by sheet. */
function printAreas(xml: string): Map<string, string> {
  const names = xml.matchAll(
    /<definedName [^>]*name="_xlnm\.Print_Area"[^>]*>'?([^'!<]+)'?!([^<]*)</g,
  );
  return new Map([...names].map(([, sheet, area]) => [sheet!, area!.replace(/\$/g, '')]));
}

function dumpPage(
  xml: string,
  titles: { columns: string | null; rows: string | null } = { columns: null, rows: null },
  printArea: string | null = null,
): SheetDump['page'] {
  const [setup] = /<pageSetup [^>]*>/.exec(xml) ?? [];
  if (!setup?.includes('paperSize="9"')) return null;
  const [margins = ''] = /<pageMargins [^>]*>/.exec(xml) ?? [];
  const margin = (side: string) => Number(new RegExp(` ${side}="([^"]*)"`).exec(margins)?.[1]);
  const part = (local: string, code: string) => {
    const line = new RegExp(`<${local}>([^<]*)<`).exec(xml)?.[1]?.replace(/&amp;/g, '&') ?? '';
    return new RegExp(`&${code}(.*?)(?=&[LCR]|$)`).exec(line)?.[1] ?? '';
  };
  const isFitted = /fitToPage="(1|true)"/.test(xml);
  const pagesWide = isFitted ? Number(/fitToWidth="(\d+)"/.exec(setup)?.[1] ?? 1) : 0;
  // Left out of the file, it is one page; 0 is as many as needed.
  const pagesTall = isFitted ? Number(/fitToHeight="(\d+)"/.exec(setup)?.[1] ?? 1) : 0;
  const before = [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row));
  return {
    orientation: setup.includes('orientation="landscape"') ? 'landscape' : 'portrait',
    paper: 'A4',
    pagesWide,
    ...(pagesTall > 0 ? { pagesTall } : {}),
    ...(/<oddFooter>.*&amp;P \/ &amp;N<\/oddFooter>/.test(xml)
      ? { pageNumbers: true as const }
      : {}),
    lines: [part('oddHeader', 'R'), ...['L', 'C', 'R'].map((code) => part('oddFooter', code))],
    printArea,
    titleRows: titles.rows,
    titleColumns: titles.columns,
    margins: { sides: margin('left'), ends: margin('top') },
    ...(before.length > 0 && {
      breaks: { before, scale: Number(/ scale="(\d+)"/.exec(setup)?.[1]) },
    }),
  };
}

function dumpSheet(sheet: SheetModel): Omit<SheetDump, 'page' | 'charts'> {
  const cells: Record<string, CellDump> = {};
  const formats: Record<string, CellFormat> = {};
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const address = cellAddress(row, column);
      const result = sheet.valueAt(row, column);
      const formula = sheet.cells.formulaAt(row, column);
      if (formula !== null) cells[address] = { formula, result };
      else if (result !== null) cells[address] = result;
      const format = withoutDefaults(sheet.formatAt(row, column));
      if (Object.keys(format).length > 0) formats[address] = format;
    }
  }
  return {
    name: sheet.name,
    visible: sheet.visible,
    tabColor: sheet.tabColor ?? null,
    cells,
    formats,
    merges: sheet.merges.map((area) => areaAddress(area)).sort(),
    columnWidths: byKey(sheet.columnWidths, columnLetters),
    rowHeights: byKey(
      new Map([...sheet.rowHeights].filter(([row]) => !sheet.growingRows.has(row))),
      (row) => String(row + 1),
    ),
    hiddenColumns: letters(sheet.hiddenColumns),
    freeze: sheet.freeze.rows + sheet.freeze.columns > 0 ? sheet.freeze : null,
    tables: sheet.tables
      .map(({ name, area }) => ({ name, area: areaAddress(area) }))
      .sort(byText(({ name }) => name)),
    validations: inRectangles(
      sheet.validations.map(({ at, rule, style, title, message, prompt = null }) => ({
        at,
        rule,
        style,
        title,
        message,
        prompt,
      })),
    ),
    conditionalFormats: inRectangles(
      sheet.conditionalFormats.map((rule) => {
        const { at } = rule;
        if ('bar' in rule) return { at, barColor: rule.bar.color, full: rule.bar.full };
        if ('where' in rule) {
          const { numberFormat } = rule;
          return { at, formula: `=${numberLookFormulaR1C1(rule)}`, numberFormat };
        }
        const { color, fill, bold = false } = rule.format;
        return { at, text: rule.text, color, fill, bold };
      }),
    ),
    protection: sheet.protection,
  };
}

function byKey(map: ReadonlyMap<number, number>, key: (n: number) => string) {
  return Object.fromEntries([...map].map(([n, value]) => [key(n), value]));
}

/** A cell without a style of its own has the file's default font. */
function withoutDefaults(format: CellFormat): CellFormat {
  const { font, size, color, numberFormat, ...rest } = format;
  const plainFont = font === 'Calibri' && size === 11;
  return {
    ...rest,
    ...(!plainFont && font !== undefined && { font, size }),
    ...(color !== undefined && color !== '#000000' && { color }),
    ...(numberFormat !== undefined && numberFormat !== 'General' && { numberFormat }),
  };
}
